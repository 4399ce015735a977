// Main of the extension in the browser (vscode.dev, github.dev): the server is a web worker.

import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { activate as start, type Rapport } from './client.ts';

export function activate(context: ExtensionContext): Promise<Rapport> {
  const main = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  // a worker for each start; not the worker itself, since the web host's Worker is not the class that the client knows
  const transports = async (): Promise<MessageTransports> => {
    const worker = new Worker(main);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (options) => new LanguageClient('rapport', 'Rapport', transports, options));
}
