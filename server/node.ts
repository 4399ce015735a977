// Main of the language server on Node: over IPC for VS Code, over --stdio for other editors.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { disk, readWeights } from './disk.ts';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), { readModel: readWeights, files: disk });
