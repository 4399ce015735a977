// One check of the extension as it is shipped: installed from its package, it underlines a macro.

const vscode = require('vscode');

exports.run = async () => {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  if (!extension) throw new Error('Rapport is not installed');
  if (!extension.extensionPath.includes('rapport-extensions-')) throw new Error(`this is not the packed extension: ${extension.extensionPath}`);
  await extension.activate();
  const document = await vscode.workspace.openTextDocument({ language: 'macro', content: 'Hi {{name}},\n\nYou failed to include your order number.\n' });
  await vscode.window.showTextDocument(document);
  await new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(document.uri).some(({ source }) => source === 'rapport');
      if (found) resolve(undefined);
    };
    vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
  console.log('  ✔ the packed extension underlines a macro');
};
