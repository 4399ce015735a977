// Main of the extension on the desktop and on remote machines: the server is a process of its own.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as start, type Rapport } from './client.ts';

export function activate(context: ExtensionContext): Promise<Rapport> {
  const module = context.asAbsolutePath('dist/server.cjs');
  return start(context, (options) => new LanguageClient('rapport', 'Rapport', { module, transport: TransportKind.ipc }, options));
}
