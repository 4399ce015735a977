// The language status of a macro: its score, how many findings there are, and what it still lacks.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server says of a file after each check; `null` where it is not checked. */
export interface Status {
  readonly uri: string;
  readonly checked: { readonly score: number; readonly findings: number; readonly missing: readonly string[] } | null;
}

/** Shows the active file's status beside its language. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const known = new Map<string, Status['checked']>();
  const item = vscode.languages.createLanguageStatusItem('rapport.score', []);
  item.name = 'Rapport';
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && known.get(document.uri.toString());
    item.selector = checked ? { scheme: document.uri.scheme, pattern: document.uri.path } : [];
    if (!checked) return;
    const { score, findings, missing } = checked;
    item.text = vscode.l10n.t('Rapport: {0} of 100', score);
    item.detail = [vscode.l10n.t('{0} findings', findings), ...missing].join(' · ');
    item.severity = findings ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Problems') };
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
    client.onNotification('rapport/status', ({ uri, checked }: Status) => {
      known.set(vscode.Uri.parse(uri).toString(), checked);
      show();
    }),
  );
}
