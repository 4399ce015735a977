// A language client without an editor: a real server process on the other end of a pipe.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities, createProtocolConnection, type Diagnostic, type InitializeResult, type ProtocolConnection, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = join(import.meta.dirname, '../server/node.ts');

/** What VS Code says it can do, as far as Rapport asks. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'], snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { disabledSupport: true, isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

export interface Client {
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  readonly process: ChildProcess;
  /** What the server logged. */
  readonly log: readonly string[];
  /** Settings that the server reads; a change is told by `workspace/didChangeConfiguration`. */
  settings: Record<string, unknown>;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, text: string): void;
  pull(uri: string, previousResultId?: string): Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }>;
  stop(): Promise<void>;
}

/** Starts a server and shakes hands. */
export async function startClient(options: { folder?: string; capabilities?: ClientCapabilities; initializationOptions?: unknown; command?: readonly string[] } = {}): Promise<Client> {
  const [program, ...args] = options.command ?? [process.execPath, SERVER, '--stdio'];
  const child = spawn(program as string, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const log: string[] = [];
  const client = { settings: {} as Record<string, unknown> };
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => client.settings));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('client/unregisterCapability', () => null);
  connection.listen();
  const answer = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? VSCODE,
    workspaceFolders: options.folder ? [{ uri: options.folder, name: 'test' }] : null,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const gone = once(child, 'exit');
  return Object.assign(client, {
    connection,
    answer,
    process: child,
    log,
    open: (uri: string, text: string, languageId = 'macro') => void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri: string, version: number, text: string) => void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    pull: (uri: string, previousResultId?: string) => connection.sendRequest<{ kind: string; resultId?: string; items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  });
}
