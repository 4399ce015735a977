// Rapport inside a running VS Code, through the editor's own interface: the same suite in the Node and the web extension host.

import * as vscode from 'vscode';

const BLAME = 'You failed to provide your proof of address by {{due_date}}.';

/** A macro around a sentence, without other faults of the same rule. */
function macroOf(...sentences: string[]): string {
  return `---\ntitle: Proof of address\nchannel: email\n---\nHi {{customer.first_name}},\n\n${sentences.join('\n\n')}\n\nKind regards,\n{{agent.name}}\n`;
}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function found(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'rapport');
}

/** Resolves when the diagnostics of a file are as wanted. Mocha's own time limit ends the wait. */
function diagnostics(uri: vscode.Uri, wanted: (list: vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const list = found(uri);
      if (!wanted(list)) return;
      subscription.dispose();
      resolve(list);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

const has = (rule: string) => (list: vscode.Diagnostic[]) => list.some((one) => codeOf(one) === rule);
const hasNo = (rule: string) => (list: vscode.Diagnostic[]) => !list.some((one) => codeOf(one) === rule);

let opened = 0;

/** A file of its own for each test, so that nothing said of one is taken for another. */
async function open(text: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(`macros/test-${++opened}.macro`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  check(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The actions at a diagnostic, with their edits. */
function actionsAt(uri: vscode.Uri, range: vscode.Range, kind = 'quickfix'): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 50);
}

async function blamed(text = macroOf(BLAME)): Promise<{ document: vscode.TextDocument; finding: vscode.Diagnostic }> {
  const document = await open(text);
  const finding = (await diagnostics(document.uri, has('blame/you-failed'))).find((one) => codeOf(one) === 'blame/you-failed');
  check(finding, 'no finding');
  return { document, finding };
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  check(action?.edit, `the action has no edit: ${action?.title}`);
  check(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
}

describe('Rapport in the editor', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    check(extension, 'the extension is not installed');
    await extension.activate();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('knows .macro files, and checks those that no editor holds', async () => {
    const list = await diagnostics(inWorkspace('late-delivery.macro'), has('blame/you-failed'));
    check(list.every(({ source }) => source === 'rapport'), 'a foreign diagnostic');
    const document = await vscode.workspace.openTextDocument(inWorkspace('late-delivery.macro'));
    check(document.languageId === 'macro', `the language is ${document.languageId}`);
  });

  it('underlines what is typed, and no longer than it stands', async () => {
    const document = await open(macroOf());
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('Kind regards'));
    edit.insert(document.uri, at, `🙂 ${BLAME}\n\n`);
    await vscode.workspace.applyEdit(edit);
    const [finding] = (await diagnostics(document.uri, has('blame/you-failed'))).filter((one) => codeOf(one) === 'blame/you-failed');
    check(finding, 'no finding');
    check(document.getText(finding.range).startsWith('You failed'), `the range is ${document.getText(finding.range)}`);
    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, new vscode.Range(at, at.translate(2)));
    await vscode.workspace.applyEdit(removal);
    await diagnostics(document.uri, hasNo('blame/you-failed'));
  });

  it('checks a macro that is not saved yet', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'macro', content: macroOf(BLAME) });
    await vscode.window.showTextDocument(document);
    check(document.isUntitled, 'it is a file');
    await diagnostics(document.uri, has('blame/you-failed'));
  });

  it('offers rewrites, the first of them preferred, and applies the one that is picked', async () => {
    const { document, finding } = await blamed();
    const actions = await actionsAt(document.uri, finding.range);
    const rewrites = actions.filter(({ title }) => title.startsWith('Rewrite as'));
    const [first] = rewrites;
    check(first?.isPreferred, `the first is not preferred: ${rewrites.map(({ title }) => title)}`);
    check(rewrites.filter(({ isPreferred }) => isPreferred).length === 1, 'several are preferred');
    await apply(first);
    const wording = /“(.*?)…?”/.exec(first.title)?.[1] ?? '';
    check(wording.length > 10 && document.getText().includes(wording), `the text is ${document.getText()}`);
    check(!document.getText().includes('You failed'), 'the old words are still there');
    check(document.getText().includes('{{due_date}}'), 'the placeholder is lost');
    await diagnostics(document.uri, hasNo('blame/you-failed'));
  });

  it('offers what a macro lacks as a snippet with a choice', async () => {
    const document = await open(macroOf('Your refund of {{amount}} reaches you by {{reply_by}}.', 'Please take our short survey at https://survey.example.com/nps.'));
    const lacks = (one: vscode.Diagnostic) => codeOf(one) === 'macro/missing-closing-question';
    const missing = (await diagnostics(document.uri, (list) => list.some(lacks))).find(lacks);
    check(missing, 'no finding');
    const action = (await actionsAt(document.uri, missing.range)).find(({ title }) => title === 'Add a closing question');
    const length = document.getText().length;
    await apply(action);
    check(document.getText().length > length + 20 && document.getText().includes('?\n'), `the text is ${document.getText()}`);
    check(!document.getText().includes('|'), `the choice stands in the text: ${document.getText()}`);
    await diagnostics(document.uri, hasNo('macro/missing-closing-question'));
  });

  it('rewrites all that is safe on command', async () => {
    const { document } = await blamed(macroOf(BLAME, 'Your call is very important to us.'));
    await diagnostics(document.uri, has('scripted/empty-courtesy'));
    await vscode.commands.executeCommand('rapport.fixAll');
    check(!/You failed|very important/.test(document.getText()), `the text is ${document.getText()}`);
    await diagnostics(document.uri, (list) => hasNo('blame/you-failed')(list) && hasNo('scripted/empty-courtesy')(list));
  });

  it('ignores a finding here, by a comment', async () => {
    const { document, finding } = await blamed();
    await apply((await actionsAt(document.uri, finding.range)).find(({ title }) => title === 'Ignore blame/you-failed here'));
    check(document.getText().includes('rapport-disable-next-line blame/you-failed'), `the text is ${document.getText()}`);
    await diagnostics(document.uri, hasNo('blame/you-failed'));
  });

  it('ignores a rule in the workspace, in rapport.json, and hears when that file goes', async () => {
    const uri = inWorkspace('late-delivery.macro');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const [finding] = (await diagnostics(uri, has('blame/you-failed'))).filter((one) => codeOf(one) === 'blame/you-failed');
    check(finding, 'no finding');
    await apply((await actionsAt(uri, finding.range)).find(({ title }) => title === 'Ignore blame/you-failed in the workspace'));
    const config = await vscode.workspace.openTextDocument(inWorkspace('rapport.json'));
    check(config.getText().includes('"blame/you-failed": "off"'), `rapport.json is ${config.getText()}`);
    check(config.languageId === 'jsonc', `its language is ${config.languageId}`);
    await config.save();
    await diagnostics(uri, hasNo('blame/you-failed'));
    await vscode.workspace.fs.delete(config.uri);
    await diagnostics(uri, has('blame/you-failed'));
  });

  it('says what is wrong in rapport.json, at its place', async () => {
    const uri = inWorkspace('macros/rapport.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{\n  "rules": { "blame/you-faild": "off" }\n}\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const [problem] = await diagnostics(uri, (list) => list.length > 0);
    check(problem && document.getText(problem.range) === '"blame/you-faild"', `the range is ${problem && document.getText(problem.range)}`);
    check(problem.message.includes('blame/you-failed'), problem.message);
    await vscode.workspace.fs.delete(uri);
  });

  it('obeys the settings', async () => {
    const { document } = await blamed();
    const settings = vscode.workspace.getConfiguration('rapport');
    await settings.update('rules', { blame: 'off' }, vscode.ConfigurationTarget.Workspace);
    await diagnostics(document.uri, hasNo('blame/you-failed'));
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnostics(document.uri, has('blame/you-failed'));
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await diagnostics(document.uri, (list) => list.length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnostics(document.uri, has('blame/you-failed'));
  });

  it('explains a finding on hover, before and after', async () => {
    const { document, finding } = await blamed();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, finding.range.start);
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    check(text.includes('_Before:_ You failed') && text.includes('_After:_'), `the hover is ${text}`);
  });

  it("links a finding to its rule's page, which opens without a network", async () => {
    const { finding } = await blamed();
    check(typeof finding.code === 'object', 'no link');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    check(page.getText().startsWith('# blame/you-failed'), `the page is ${page.getText().slice(0, 80)}`);
  });

  it('completes closing questions, placeholders and directives', async () => {
    const text = macroOf('W', '{{cust', '# rapport-d').replace(/\n\n# /, '\n# ');
    const document = await open(text);
    const complete = async (behind: string) => {
      const at = document.positionAt(text.indexOf(behind) + behind.length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const wordings = await complete('\nW');
    check(wordings.some((label) => label.endsWith('?')), `no question among ${wordings.length}`);
    const placeholders = await complete('{{cust');
    check(placeholders.includes('{{customer.first_name}}'), `the placeholders are ${placeholders}`);
    const directives = await complete('# rapport-d');
    check(directives.includes('rapport-disable-next-line'), `the directives are ${directives} in ${JSON.stringify(text)}`);
  });

  it('leaves a README alone until it is asked to check it', async () => {
    const uri = inWorkspace('README.md');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    // an invited file is checked after it: by then the README's own turn is over
    const other = await open(macroOf(BLAME));
    await diagnostics(other.uri, has('blame/you-failed'));
    check(found(uri).length === 0, 'the README is underlined');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('rapport.checkFile');
    await diagnostics(uri, has('blame/you-failed'));
  });

  it('starts its server again on command', async () => {
    const { document } = await blamed();
    const gone = diagnostics(document.uri, (list) => list.length === 0);
    await vscode.commands.executeCommand('rapport.restart');
    await gone;
    await diagnostics(document.uri, has('blame/you-failed'));
  });
});
