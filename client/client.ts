// The VS Code side, for both extension hosts: starts the language server and shows what only a client can show.

import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { answerFileRequests } from './files.ts';
import { LANGUAGES } from './languages.ts';
import { showPreviews } from './preview.ts';
import { showStatus } from './status.ts';

/** Makes a client; what differs between the Node and the web extension host. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What a test of the extension may ask for. */
export interface Rapport {
  /** The client, once it runs. */
  readonly client: BaseLanguageClient;
}

/** Starts the server and registers the commands. */
export async function activate(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Rapport> {
  const output = vscode.window.createOutputChannel('Rapport', { log: true });
  const client = createClient({
    documentSelector: documentSelector(),
    outputChannel: output,
    initializationOptions: { files: true, status: true },
    diagnosticPullOptions: { onChange: true, onSave: false },
  });
  context.subscriptions.push(output, client, answerFileRequests(client, context.extensionUri), showStatus(client), showPreviews(client));
  const command = (name: string, run: () => unknown) => context.subscriptions.push(vscode.commands.registerCommand(name, run));
  command('rapport.showOutput', () => output.show());
  command('rapport.restart', async () => {
    await client.stop();
    await client.start();
  });
  command('rapport.checkFile', () => withEditor((editor) => checkFile(client, editor)));
  command('rapport.fixAll', () => withEditor((editor) => fixAll(editor)));
  await client.start();
  return { client };
}

/** Texts on disk, in the editor only, and in whatever file system the workspace's folders are in; no diff sides, no output. */
function documentSelector(): { scheme: string; language: string }[] {
  const schemes = new Set(['file', 'untitled', ...(vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return [...schemes].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}

async function withEditor(run: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await run(editor);
  else await vscode.window.showInformationMessage(vscode.l10n.t('Open a macro first.'));
}

/** Checks a file that `include` does not name, for as long as the server runs; says so where Rapport cannot read it. */
async function checkFile(client: BaseLanguageClient, editor: vscode.TextEditor): Promise<void> {
  const { uri } = editor.document;
  const answer = await client.sendRequest<{ problem?: string }>('rapport/check', { uri: client.code2ProtocolConverter.asUri(uri) });
  if (answer.problem) await vscode.window.showWarningMessage(answer.problem);
}

/** Applies the safe rewrites of the whole file: the same action that runs on save. */
async function fixAll(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.rapport', 1);
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit) await vscode.workspace.applyEdit(edit);
  else await vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here that Rapport can rewrite safely by itself.'));
}
