// "Rapport: Preview as the Customer": a read-only text beside the macro that follows its edits.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const SCHEME = 'rapport-preview';

/** What the server says of a macro; offsets are into `text`. */
interface Answer {
  readonly title: string;
  readonly index: number;
  readonly text: string;
  readonly choices: readonly { readonly ways: readonly string[]; readonly chosen: number }[];
  readonly marks: readonly { readonly start: number; readonly end: number; readonly kind: 'finding' | 'broken'; readonly message: string }[];
}

/** What one preview shows. */
interface Shown {
  readonly source: vscode.Uri;
  position: vscode.Position;
  data: 'sample' | 'empty';
  /** By macro: which way each of its conditions goes. */
  readonly branches: Map<number, Record<number, number>>;
  answer: Answer | null;
}

/** Offers the preview and its switches. */
export function showPreviews(client: BaseLanguageClient): vscode.Disposable {
  const previews = new Map<string, Shown>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const broken = vscode.window.createTextEditorDecorationType({ textDecoration: 'underline wavy', color: new vscode.ThemeColor('editorWarning.foreground') });
  const finding = vscode.window.createTextEditorDecorationType({ textDecoration: 'underline dotted' });

  async function ask(shown: Shown): Promise<Answer | null> {
    const uri = client.code2ProtocolConverter.asUri(shown.source);
    const send = (branches?: Record<number, number>) => client.sendRequest<Answer | null>('rapport/preview', { uri, position: shown.position, data: shown.data, ...(branches ? { branches } : {}) });
    const answer = await send();
    const branches = answer && shown.branches.get(answer.index);
    return branches ? send(branches) : answer;
  }

  function decorate(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const answer = previews.get(document.uri.toString())?.answer;
      if (!answer) continue;
      const of = (kind: 'finding' | 'broken') =>
        answer.marks.filter((mark) => mark.kind === kind).map(({ start, end, message }) => ({ range: new vscode.Range(document.positionAt(start), document.positionAt(end)), hoverMessage: message }));
      editor.setDecorations(broken, of('broken'));
      editor.setDecorations(finding, of('finding'));
    }
  }

  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const shown = previews.get(uri.toString());
      if (!shown) return '';
      shown.answer = await ask(shown);
      return shown.answer?.text ?? vscode.l10n.t('There is no macro here that Rapport checks.');
    },
  };

  const uriOf = (source: vscode.Uri) => vscode.Uri.from({ scheme: SCHEME, path: `/${source.path.split('/').pop()} ${vscode.l10n.t('(as the customer)')}`, query: source.toString() });
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  /** Shows a source again, once for a burst of keystrokes, when the server has them too. */
  const refresh = (source: vscode.Uri) => {
    const uri = uriOf(source);
    const key = uri.toString();
    if (!previews.has(key)) return;
    clearTimeout(pending.get(key));
    pending.set(key, setTimeout(() => changed.fire(uri), 100));
  };

  /** The preview of the active editor: its own where it is one, else its document's. */
  function current(): { readonly uri: vscode.Uri; readonly shown: Shown } | undefined {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document && (document.uri.scheme === SCHEME ? document.uri : uriOf(document.uri));
    const shown = uri && previews.get(uri.toString());
    return uri && shown && { uri, shown };
  }

  async function open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document.uri.scheme === SCHEME) return;
    const uri = uriOf(editor.document.uri);
    if (!previews.has(uri.toString())) previews.set(uri.toString(), { source: editor.document.uri, position: editor.selection.active, data: 'sample', branches: new Map(), answer: null });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    decorate();
  }

  function toggleData(): void {
    const found = current();
    if (!found) return;
    found.shown.data = found.shown.data === 'sample' ? 'empty' : 'sample';
    changed.fire(found.uri);
  }

  async function chooseBranch(): Promise<void> {
    const found = current();
    const answer = found?.shown.answer;
    if (!found || !answer) return;
    if (!answer.choices.length) {
      await vscode.window.showInformationMessage(vscode.l10n.t('This macro has no conditions.'));
      return;
    }
    const items = answer.choices.flatMap(({ ways, chosen }, choice) => ways.map((way, index) => ({ label: way, description: index === chosen ? vscode.l10n.t('shown') : '', detail: vscode.l10n.t('Condition {0} of {1}', choice + 1, answer.choices.length), choice, index })));
    const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which way does the macro go?'), matchOnDetail: true });
    if (!picked) return;
    found.shown.branches.set(answer.index, { ...found.shown.branches.get(answer.index), [picked.choice]: picked.index });
    changed.fire(found.uri);
  }

  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(name, run);
  return vscode.Disposable.from(
    changed, broken, finding,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    command('rapport.preview', open),
    command('rapport.previewData', toggleData),
    command('rapport.previewBranch', chooseBranch),
    vscode.workspace.onDidChangeTextDocument(({ document }) => (document.uri.scheme === SCHEME ? decorate() : refresh(document.uri))),
    vscode.window.onDidChangeVisibleTextEditors(decorate),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const shown = previews.get(uriOf(textEditor.document.uri).toString());
      const position = selections[0]?.active;
      if (!shown || !position || position.line === shown.position.line) return;
      // another macro of the same file is shown when the reader goes there
      shown.position = position;
      refresh(textEditor.document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => previews.delete(document.uri.toString())),
  );
}
