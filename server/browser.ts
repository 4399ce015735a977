// Main of the language server in a web worker. It has no files: the client reads them, the weights too.

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
connection.onExit(() => scope.close());
startServer(connection, { readModel: async () => (await connection.sendRequest<Uint8Array | null>('rapport/readModel')) ?? undefined });
