// The preview, the outline, folding and F8, in a running VS Code.

import * as vscode from 'vscode';

const MACRO = '---\ntitle: Engineer\n---\nHi {{first_name}},\n\n{% if visit_date %}You failed to be at home on {{visit_date}}.{% else %}Nobody has come yet.{% endif %}\n\nSam\n\n---\ntitle: Second\n---\nAs per our policy, refunds take 10 days.\n';

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Resolves once `look` gives something: now, or after one of the editor's events. */
function until<T>(look: () => T | undefined, ...events: vscode.Event<unknown>[]): Promise<T> {
  return new Promise((resolve) => {
    const subscriptions: vscode.Disposable[] = [];
    const again = () => {
      const value = look();
      if (value === undefined) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve(value);
    };
    for (const event of events) subscriptions.push(event(again));
    again();
  });
}

/** The preview's document, once it reads as wanted. */
function shown(wanted: (text: string) => boolean): Promise<vscode.TextDocument> {
  return until(
    () => vscode.workspace.textDocuments.find(({ uri, getText }) => uri.scheme === 'rapport-preview' && wanted(getText())),
    vscode.workspace.onDidOpenTextDocument, vscode.workspace.onDidChangeTextDocument);
}

describe('Rapport shows a macro', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('rapport.rapport')?.activate();
    document = await vscode.workspace.openTextDocument({ language: 'macro', content: MACRO });
    await vscode.window.showTextDocument(document);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('as the customer reads it, following the edits', async () => {
    await vscode.commands.executeCommand('rapport.preview');
    await shown((text) => text === 'Hi Maria,\n\nYou failed to be at home on 14 May.\n\nSam');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'Good morning! ');
    await vscode.workspace.applyEdit(edit);
    await shown((text) => text.startsWith('Good morning! Hi Maria,'));
  });

  it('with missing values at a switch', async () => {
    await vscode.commands.executeCommand('rapport.previewData');
    await shown((text) => text.startsWith('Good morning! Hi ,'));
    await vscode.commands.executeCommand('rapport.previewData');
    await shown((text) => text.startsWith('Good morning! Hi Maria,'));
  });

  it('in the outline, each with its score, and folds them', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    check(symbols.map(({ name }) => name).join() === 'Engineer,Second', symbols.map(({ name }) => name).join());
    check(symbols.every(({ detail }) => /^\d+ of 100/.test(detail)), symbols.map(({ detail }) => detail).join());
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    check(ranges.some(({ start, end }) => start === 0 && end === 7), ranges.map(({ start, end }) => `${start}-${end}`).join());
  });

  it('and goes from finding to finding with F8', async () => {
    const findings = await until(() => {
      const list = vscode.languages.getDiagnostics(document.uri).filter(({ source, severity }) => source === 'rapport' && severity <= vscode.DiagnosticSeverity.Information);
      return list.some(({ code }) => JSON.stringify(code).includes('distance/policy-shield')) ? list : undefined;
    }, vscode.languages.onDidChangeDiagnostics);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const lines = new Set<number>();
    for (let step = 0; step < findings.length; step++) {
      const from = editor.selection.active;
      await vscode.commands.executeCommand('editor.action.marker.next');
      const at = await until(() => (editor.selection.active.isEqual(from) ? undefined : editor.selection.active), vscode.window.onDidChangeTextEditorSelection);
      lines.add(at.line);
    }
    check(lines.has(12), `F8 went to lines ${[...lines].join()}`);
  });
});
