// The language server as a process, over a pipe: what an editor gets to see.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem, Diagnostic, Hover, TextDocumentEdit, WorkspaceDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, startClient, VSCODE } from './client.ts';

const URI = 'untitled:Untitled-1';
const BLAME = 'You failed to provide your proof of address by {{due_date}}.';

function macroOf(...paragraphs: string[]): string {
  return `---\ntitle: Proof of address\nchannel: email\n---\nHi {{customer.first_name}},\n\n${paragraphs.join('\n\n')}\n\nKind regards,\n{{agent.name}}\n`;
}

const codes = (items: readonly Diagnostic[] | undefined) => (items ?? []).map(({ code }) => code);

describe('the language server', () => {
  let client: Client;
  let folder: string;
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-server-'));
    mkdirSync(join(folder, 'macros'));
    writeFileSync(join(folder, 'macros/closed.macro'), macroOf(BLAME));
    writeFileSync(join(folder, 'README.md'), `# Read me\n\n${BLAME}\n`);
    client = await startClient({ folder: pathToFileURL(folder).href, initializationOptions: { status: true } });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function blamed(text: string): Promise<{ uri: string; finding: Diagnostic; items: Diagnostic[] }> {
    const uri = `untitled:Untitled-${Math.random()}`;
    client.open(uri, text);
    const { items = [] } = await client.pull(uri);
    const finding = items.find(({ code }) => code === 'blame/you-failed');
    assert(finding, `found ${codes(items)}`);
    return { uri, finding, items };
  }

  function actions(uri: string, finding: Diagnostic, context: object = {}): Promise<CodeAction[]> {
    return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: finding.range, context: { diagnostics: [finding], triggerKind: 1, ...context } });
  }

  async function resolved(action: CodeAction | undefined): Promise<WorkspaceEdit> {
    assert(action, 'no such action');
    assert.equal(action.edit, undefined, 'the edit came before it was asked for');
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert(edit, `no edit for ${action.title}`);
    return edit;
  }

  function applied(text: string, edit: WorkspaceEdit): string {
    const [change] = edit.documentChanges as TextDocumentEdit[];
    return TextDocument.applyEdits(TextDocument.create('x:', 'macro', 1, text), change?.edits.map((one) => ('newText' in one ? one : { range: one.range, newText: one.snippet.value })) ?? []);
  }

  it('says what it can do', () => {
    const { capabilities, serverInfo } = client.answer;
    assert.equal(serverInfo?.name, 'Rapport');
    assert.deepEqual(capabilities.diagnosticProvider, { identifier: 'rapport', interFileDependencies: false, workspaceDiagnostics: true });
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.rewrite.rapport', 'source.fixAll.rapport'], resolveProvider: true });
    assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['rapport'] });
  });

  it('answers a pull with positions in UTF-16, behind an emoji and CRLF', async () => {
    client.open(URI, macroOf(`🙂 ${BLAME}`).replaceAll('\n', '\r\n'));
    const { kind, items = [] } = await client.pull(URI);
    assert.equal(kind, 'full');
    const finding = items.find(({ code }) => code === 'blame/you-failed');
    assert.deepEqual(finding?.range.start, { line: 6, character: 3 });
    assert.equal(finding?.source, 'rapport');
    assert.equal(finding?.severity, 1);
    assert.equal(finding?.codeDescription?.href, 'rapport:/rules/blame/you-failed.md');
  });

  it('answers "unchanged" to an id it gave, and anew after a change', async () => {
    const first = await client.pull(URI);
    const again = await client.pull(URI, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    client.change(URI, 2, macroOf());
    const after = await client.pull(URI, first.resultId);
    assert.equal(after.kind, 'full');
    assert(!codes(after.items).includes('blame/you-failed'));
  });

  it('follows incremental changes', async () => {
    const { uri } = await blamed(macroOf(BLAME));
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: BLAME.length } }, text: 'I have it.' }],
    });
    assert(!codes((await client.pull(uri)).items).includes('blame/you-failed'));
  });

  it('tells the status of what it checked', async () => {
    const status = new Promise<{ uri: string; checked: { score: number; findings: number } | null }>((resolve) => client.connection.onNotification('rapport/status', resolve));
    await blamed(macroOf(BLAME));
    const { checked } = await status;
    assert(checked && checked.score > 0 && checked.score < 60, JSON.stringify(checked));
    assert(checked.findings >= 1);
  });

  it('offers each rewrite, the first preferred, and gives its edit when asked', async () => {
    const text = macroOf(BLAME);
    const { uri, finding } = await blamed(text);
    const offered = (await actions(uri, finding)).filter(({ title }) => title.startsWith('Rewrite as'));
    assert.deepEqual(offered.map(({ isPreferred = false }) => isPreferred), offered.map((_, index) => index === 0));
    assert.deepEqual(offered[0]?.diagnostics, [finding]);
    const edit = await resolved(offered[0]);
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    const after = applied(text, edit);
    assert(!after.includes('You failed') && after.includes('{{due_date}}'), after);
    client.change(uri, 2, after);
    assert(!codes((await client.pull(uri)).items).includes('blame/you-failed'));
  });

  it('makes no edit for a text that has changed since', async () => {
    const { uri, finding } = await blamed(macroOf(BLAME));
    const [action] = await actions(uri, finding);
    client.change(uri, 2, macroOf('I have it.'));
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.equal(edit, undefined);
  });

  it('offers only what is preferred while the author types', async () => {
    const { uri, finding } = await blamed(macroOf(BLAME, BLAME.replace('address', 'income')));
    const offered = await actions(uri, finding, { triggerKind: 2 });
    assert(offered.length > 0 && offered.every(({ isPreferred }) => isPreferred), JSON.stringify(offered));
  });

  it('knows what is meant by a cursor behind the full stop', async () => {
    const { uri, finding } = await blamed(macroOf(`${BLAME} I will ring you on Monday.`));
    const at = (character: number) => ({ ...finding, range: { start: { line: 6, character }, end: { line: 6, character } } });
    const rewrites = async (character: number) => (await actions(uri, at(character))).filter(({ title }) => title.startsWith('Rewrite as')).length;
    assert(await rewrites(BLAME.length) > 0, 'behind the full stop');
    assert.equal(await rewrites(BLAME.length + 8), 0, 'in the next sentence');
  });

  it('rewrites all findings of a rule, and leaves the rest', async () => {
    const text = macroOf(BLAME, 'Your call is very important to us.', BLAME.replace('address', 'income'));
    const { uri, finding } = await blamed(text);
    const action = (await actions(uri, finding)).find(({ title }) => title === 'Rewrite all that blame/you-failed found in this file');
    const after = applied(text, await resolved(action));
    assert(!after.includes('You failed') && after.includes('Your call is very important to us.'), after);
  });

  it('fixes all on save by minimal edits, and only on request', async () => {
    const text = macroOf(BLAME, 'I will ring you on Monday.', 'Your call is very important to us.');
    const { uri, finding } = await blamed(text);
    assert((await actions(uri, finding)).every(({ kind }) => !kind?.startsWith('source.')));
    const [action, ...others] = await actions(uri, finding, { only: ['source.fixAll'] });
    assert.deepEqual([action?.kind, others], ['source.fixAll.rapport', []]);
    assert.equal((await actions(uri, finding, { only: ['source.organizeImports'] })).length, 0);
    const edit = await resolved(action);
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const untouched = text.split('\n').findIndex((line) => line.startsWith('I will ring'));
    assert(change?.edits.every(({ range }) => range.end.line < untouched || range.start.line > untouched), JSON.stringify(change));
    const after = applied(text, edit);
    assert(!/You failed|very important/.test(after), after);
    client.change(uri, 2, after);
    assert.equal((await actions(uri, finding, { only: ['source.fixAll'] })).length, 1);
  });

  it('ignores here, in the file and in the workspace', async () => {
    const text = macroOf(BLAME, BLAME.replace('address', 'income'));
    const uri = uriOf('macros/ignored.macro');
    client.open(uri, text);
    const finding = (await client.pull(uri)).items?.find(({ code }) => code === 'blame/you-failed');
    assert(finding);
    const offered = await actions(uri, finding);
    const count = async (after: string, version: number) => {
      client.change(uri, version, after);
      return codes((await client.pull(uri)).items).filter((code) => code === 'blame/you-failed').length;
    };
    const here = await resolved(offered.find(({ title }) => title === 'Ignore blame/you-failed here'));
    const inFile = await resolved(offered.find(({ title }) => title === 'Ignore blame/you-failed in this file'));
    const inWorkspace = await resolved(offered.find(({ title }) => title === 'Ignore blame/you-failed in the workspace'));
    assert.equal(await count(applied(text, here), 2), 1);
    assert.equal(await count(applied(text, inFile), 3), 0);
    const [create, change] = inWorkspace.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: uriOf('rapport.json'), options: { ignoreIfExists: true } });
    assert(change && 'edits' in change && JSON.parse((change.edits[0] as { newText: string }).newText).rules['blame/you-failed'] === 'off');
  });

  it('explains on hover, with this very text before and after', async () => {
    const { uri, finding } = await blamed(macroOf(BLAME));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: finding.range.start });
    const { value } = hover.contents as { value: string };
    assert.match(value, /_Before:_ You failed to provide your proof of address by \\\{\\\{due\\_date|_Before:_ You failed to provide your proof of address by \{\{due\\_date\}\}/);
    assert.match(value, /_After:_ \S/);
    const nothing = await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 0 } });
    assert.equal(nothing, null);
  });

  it('tells on a macro’s first line its score, what it is about, its channel and its tone', async () => {
    const { uri } = await blamed(macroOf(BLAME));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*Score \d+\*\*/);
    assert.match(value, /_About:_ \S+[\s\S]*_Channel:_ email[\s\S]*_Tone:_ \S/);
  });

  it('completes wordings, placeholders, directives and rule ids', async () => {
    const text = macroOf('W', 'Hello {{cust', '# rapport-disable-next-line blame/');
    const uri = 'untitled:Untitled-complete';
    client.open(uri, text);
    const document = TextDocument.create(uri, 'macro', 1, text);
    const complete = (behind: string) =>
      client.connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position: document.positionAt(text.indexOf(behind) + behind.length) });
    const wordings = await complete('\nW');
    assert(wordings.some(({ label, textEdit }) => label.endsWith('?') && textEdit), 'no closing question');
    const blank = wordings.find(({ label }) => label.includes('{{'));
    assert(blank, 'no wording with a blank');
    assert.equal(blank.insertTextFormat, 2);
    assert.match((blank.textEdit as { newText: string }).newText, /\$\{1:\{\{\w+\\\}\\\}\}/);
    assert((await complete('Hello {{cust')).some(({ label }) => label === '{{customer.first_name}}'));
    assert((await complete('# rapport-d')).some(({ label }) => label === 'rapport-disable-file'));
    assert((await complete('next-line blame/')).some(({ label }) => label === 'blame/you-failed'));
  });

  it("shows the rules' pages", async () => {
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri: 'rapport:/rules/blame/you-failed.md' });
    assert(text.startsWith('# blame/you-failed'));
    assert.match((await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri: 'rapport:/rules/no/such.md' })).text, /no such rule/);
  });

  it('checks closed macros, waits while nothing changes, and hears of changes', async () => {
    const uri = uriOf('macros/closed.macro');
    const ask = (previousResultIds: { uri: string; value: string }[]) => client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const first = await ask([]);
    const closed = first.items.find((item) => item.uri === uri);
    assert(closed?.kind === 'full' && codes(closed.items).includes('blame/you-failed'));
    assert(!first.items.some((item) => item.uri === uriOf('README.md')), 'an uninvited file was checked');
    const known = first.items.flatMap((item) => (item.resultId ? [{ uri: item.uri, value: item.resultId }] : []));
    let answered = false;
    const held = ask(known).then((report) => {
      answered = true;
      return report;
    });
    // a round trip later the held question is still open
    await client.pull(URI);
    assert.equal(answered, false);
    writeFileSync(join(folder, 'macros/closed.macro'), macroOf('I have it.'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    const changed = (await held).items.find((item) => item.uri === uri);
    assert(changed?.kind === 'full' && !codes(changed.items).includes('blame/you-failed'));
    rmSync(join(folder, 'macros/closed.macro'));
    const gone = ask([{ uri, value: changed.resultId ?? '' }]);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    assert.deepEqual((await gone).items.find((item) => item.uri === uri), { kind: 'full', uri, version: null, items: [] });
  });

  it('obeys settings and rapport.json, and says what is wrong in the latter', async () => {
    const { uri } = await blamed(macroOf(BLAME));
    const refreshed = () => new Promise<void>((resolve) => client.connection.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    }));
    let refresh = refreshed();
    client.settings = { rules: { blame: 'off', nonsense: 7 } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    assert(!codes((await client.pull(uri)).items).includes('blame/you-failed'));
    refresh = refreshed();
    client.settings = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    assert(codes((await client.pull(uri)).items).includes('blame/you-failed'));
    const config = uriOf('rapport.json');
    const text = '{\n  // taste\n  "rules": { "blame/you-faild": "off" }\n}\n';
    client.open(config, text, 'jsonc');
    const { items = [] } = await client.pull(config);
    assert.deepEqual(items.map(({ range, severity }) => [range.start, severity]), [[{ line: 2, character: 13 }, 2]]);
    assert.match(String(items[0]?.message), /Did you mean "blame\/you-failed"/);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
  });

  it('leaves an uninvited file alone until it is asked to check it', async () => {
    const uri = uriOf('README.md');
    client.open(uri, `# Read me\n\n${BLAME}\n`, 'markdown');
    assert.deepEqual((await client.pull(uri)).items, []);
    assert.deepEqual(await client.connection.sendRequest('rapport/check', { uri }), {});
    assert(codes((await client.pull(uri)).items).includes('blame/you-failed'));
    client.open(uriOf('a.rs'), 'fn main() {}', 'rust');
    assert.deepEqual(await client.connection.sendRequest('rapport/check', { uri: uriOf('a.rs') }), { problem: 'Rapport cannot read this kind of file.' });
  });

  it('keeps its diagnostics to texts that are not endless', async () => {
    const uri = 'untitled:Untitled-long';
    client.open(uri, `${BLAME}\n`.repeat(40_000));
    const { items = [] } = await client.pull(uri);
    assert.match(String(items[0]?.message), /too long to be checked/);
    assert.equal(items.length, 1);
  });

  it('logs no error on the way', () => {
    assert.deepEqual(client.log, []);
  });
});

describe('the language server with a client that can do little', () => {
  it('pushes diagnostics with their version, and sends whole edits without snippets', async () => {
    const client = await startClient({ capabilities: {} });
    const published = (version: number) => new Promise<Diagnostic[]>((resolve) => client.connection.onNotification('textDocument/publishDiagnostics', (params: { version?: number; diagnostics: Diagnostic[] }) => {
      if (params.version === version) resolve(params.diagnostics);
    }));
    const first = published(1);
    client.open(URI, macroOf(BLAME));
    const finding = (await first).find(({ code }) => code === 'blame/you-failed');
    assert(finding && !finding.codeDescription, 'a link that this client cannot open');
    const offered = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: URI }, range: finding.range, context: { diagnostics: [] } });
    assert(offered.length > 0 && offered.every((action) => !action.disabled));
    const rewrite = offered.find(({ title }) => title.startsWith('Rewrite as'));
    assert(rewrite?.edit?.changes?.[URI]?.length, JSON.stringify(rewrite));
    assert(offered.every(({ edit }) => !JSON.stringify(edit ?? {}).includes('"snippet"')));
    const second = published(2);
    client.change(URI, 2, macroOf('I have it.'));
    assert(!codes(await second).includes('blame/you-failed'));
    await client.stop();
  });

  it('reads the files of another file system through its client', async () => {
    const client = await startClient({ folder: 'vscode-vfs://github/team/macros', capabilities: VSCODE, initializationOptions: { files: true } });
    const uri = 'vscode-vfs://github/team/macros/late.macro';
    client.connection.onRequest('rapport/findFiles', ({ globs }: { globs: string[] }) => (globs.includes('**/*.macro') ? [uri] : []));
    client.connection.onRequest('rapport/readFile', () => ({ text: macroOf(BLAME) }));
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(items.map((item) => item.uri), [uri]);
    assert(items[0]?.kind === 'full' && codes(items[0].items).includes('blame/you-failed'));
    await client.stop();
  });
});
