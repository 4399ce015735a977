// Main of the extension in the browser (vscode.dev, github.dev): the server is a web worker.

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start, type Rapport } from './client.ts';

export function activate(context: ExtensionContext): Promise<Rapport> {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const main = Uri.joinPath(dist, 'browser/server.js').toString(true);
  return start(context, (options) => new LanguageClient('rapport', 'Rapport', async () => new Worker(main), options));
}
