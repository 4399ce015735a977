// The language server: the protocol on one side, `lint` on the other. What to say about a text, server/lsp/ works out.

import {
  type CodeAction, type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Disposable, type DocumentDiagnosticReport,
  type InitializeParams, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind, TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readModel, type WordingModel } from './engine/model/model.ts';
import type { Files, Runtime } from './runtime.ts';
import { ACTION_KINDS, type ActionData, type ActionSupport, codeActions, resolveAction, type WorkspaceIgnore } from './lsp/actions.ts';
import { type Checked, makeChecker, type Report } from './lsp/check.ts';
import { completionsAt, TRIGGERS } from './lsp/completion.ts';
import { editSupport } from './lsp/edits.ts';
import { foldingOf } from './lsp/folding.ts';
import { hoverAt } from './lsp/hover.ts';
import { ignoreInWorkspace } from './lsp/ignore.ts';
import { openLibrary } from './lsp/library.ts';
import { PAGE_SCHEME, pageText } from './lsp/pages.ts';
import { type PreviewParams, previewOf } from './lsp/preview.ts';
import { placeholdersIn, statusOf } from './lsp/status.ts';
import { flatSymbols, symbolsOf } from './lsp/symbols.ts';
import { CONFIG_NAME, openWorkspace } from './lsp/workspace.ts';

/** What Rapport's own client says of itself; other clients say nothing, and get by on the protocol alone. */
interface ClientOptions {
  /** It answers `rapport/readFile` and `rapport/findFiles`. */
  readonly files?: boolean;
  /** It shows `rapport/status`. */
  readonly status?: boolean;
  /** For clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => initialize(connection, runtime, params));
  connection.listen();
}

function initialize(connection: Connection, runtime: Runtime, params: InitializeParams): InitializeResult {
  const { capabilities } = params;
  const own = (params.initializationOptions ?? {}) as ClientOptions;
  const documents = new TextDocuments(TextDocument);
  const files = filesOf(connection, runtime, own);
  const open = (uri: string) => documents.get(uri);
  const workspace = openWorkspace(connection, { configuration: capabilities.workspace?.configuration === true, settings: own.settings }, files, (uri) => open(uri)?.getText());
  const rootUri = params.rootUri ? [{ uri: params.rootUri }] : [];
  workspace.setFolders((params.workspaceFolders ?? rootUri).map(({ uri }) => uri));
  const pages = capabilities.workspace?.textDocumentContent !== undefined;
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const markdown = capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
  const hierarchy = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  const action = capabilities.textDocument?.codeAction;
  const support: ActionSupport = {
    ...editSupport(capabilities),
    resolve: action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
    disabled: action?.disabledSupport === true,
    preferred: action?.isPreferredSupport === true,
    annotations: capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && action?.honorsChangeAnnotations === true,
  };

  let model: WordingModel | undefined;
  const modelRead = runtime.readModel().then(
    (bytes) => {
      if (bytes) model = readModel(bytes);
      else connection.console.warn('The wording model is missing: only the rules speak.');
    }).catch((error: unknown) => connection.console.error(`The wording model cannot be read: ${messageOf(error)}`));
  const checker = makeChecker(workspace, {
    pages,
    model: () => model,
    failed: (rule, message) => connection.console.error(`The rule ${rule} failed and is left out from now on: ${message}`),
  });
  const library = openLibrary(workspace, files, checker, open, () => canWatch);
  const ready = async () => {
    await modelRead;
    await workspace.ready();
  };

  /** The document checked, once what the client has sent meanwhile is in. */
  async function check(uri: string): Promise<Checked | undefined> {
    await ready();
    const document = open(uri);
    return document && checker.report(document).checked;
  }

  function tell(uri: string, report: Report): void {
    if (own.status) connection.sendNotification('rapport/status', { uri, checked: report.checked ? statusOf(report.checked) : null });
  }

  async function refresh(): Promise<void> {
    workspace.invalidate();
    library.touchAll();
    if (!pulls) for (const document of documents.all()) await push(document.uri);
    else if (refreshes) connection.languages.diagnostics.refresh();
    await watch();
  }

  // -------------------------------------------------------------- lifecycle

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapport' }).catch(logged);
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri.replace(/\/$/, '')));
        workspace.setFolders([...workspace.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
        refresh().catch(logged);
      });
    }
    watch().catch(logged);
  });
  connection.onDidChangeConfiguration(() => void refresh().catch(logged));

  let watching: Disposable | undefined;
  let watched = '';
  /** Has the client tell of changes to macros and configurations; again where the globs have changed. */
  async function watch(): Promise<void> {
    if (!canWatch) return;
    await workspace.ready();
    const globs = [...new Set([`**/${CONFIG_NAME}`, ...workspace.folders.flatMap((folder) => workspace.globsOf(folder))])];
    if (globs.join('\n') === watched) return;
    watched = globs.join('\n');
    watching?.dispose();
    watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: globs.map((globPattern) => ({ globPattern })) });
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_NAME}`))) refresh().catch(logged);
    for (const { uri } of changes) library.touch(uri);
  });

  // -------------------------------------------------------------- documents and their diagnostics

  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (uri.endsWith(`/${CONFIG_NAME}`)) refresh().catch(logged);
    if (pulls) library.touch(uri);
    else {
      clearTimeout(pending.get(uri));
      // one check for a burst of keystrokes
      pending.set(uri, setTimeout(() => void push(uri).catch(logged), 100));
    }
  });
  documents.onDidClose(({ document: { uri } }) => {
    checker.forget(uri);
    clearTimeout(pending.get(uri));
    pending.delete(uri);
    library.close(uri);
    if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  async function push(uri: string): Promise<void> {
    await ready();
    const document = open(uri);
    if (!document) return;
    const report = checker.report(document);
    tell(uri, report);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...report.items] });
  }

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    await ready();
    // a newer text, or a cancellation, may be in the queue already
    await new Promise((resume) => setTimeout(resume, 0));
    if (token.isCancellationRequested) return { kind: 'full', items: [] };
    const document = open(uri);
    const report = document ? checker.report(document) : await library.report(uri);
    if (!report) return { kind: 'full', items: [] };
    tell(uri, report);
    if (previousResultId === report.resultId) return { kind: 'unchanged', resultId: report.resultId };
    return { kind: 'full', resultId: report.resultId, items: [...report.items] };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    await ready();
    const items: Parameters<Parameters<typeof library.changes>[2]>[0] = [];
    await library.changes(previousResultIds, token, (part) => {
      if (partial) partial.report({ items: part });
      else items.push(...part);
    });
    return { items };
  });

  // -------------------------------------------------------------- actions, hover, completion, pages

  const ignoreWorkspace: WorkspaceIgnore = async (uri, rule) => {
    const [folder] = workspace.folders.filter((one) => uri.startsWith(`${one}/`)).sort((a, b) => b.length - a.length);
    const target = workspace.placeOf(uri).source ?? (folder && `${folder}/${CONFIG_NAME}`);
    if (!target) return undefined;
    const document = open(target);
    return ignoreInWorkspace(target, document?.getText() ?? (await files.read(target)), document?.version, rule, support);
  };
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const checked = await check(textDocument.uri);
    return checked && !token.isCancellationRequested ? codeActions(checked, range, context, support, ignoreWorkspace) : [];
  });
  connection.onCodeActionResolve(async (chosen: CodeAction) => {
    const uri = (chosen.data as ActionData | undefined)?.uri;
    return resolveAction(chosen, uri === undefined ? undefined : await check(uri), support, ignoreWorkspace);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const checked = await check(textDocument.uri);
    return checked && hoverAt(checked, checked.document.offsetAt(position), markdown);
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    const checked = await check(textDocument.uri);
    if (!checked) return [];
    const others = documents.all().filter(({ uri }) => uri !== textDocument.uri);
    return completionsAt(checked, checked.document.offsetAt(position), snippets, others.flatMap((document) => placeholdersIn(checker.report(document).checked)));
  });
  if (pages) connection.workspace.textDocumentContent.on(({ uri }) => ({ text: pageText(uri) ?? 'There is no such rule.\n' }));
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const symbols = symbolsOf(await check(uri));
    return hierarchy ? symbols : flatSymbols(uri, symbols);
  });
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => foldingOf(await check(uri)));
  connection.onRequest('rapport/preview', async (wanted: PreviewParams) => previewOf(await check(wanted.uri), wanted));
  connection.onRequest('rapport/check', async ({ uri }: { uri: string }): Promise<{ problem?: string }> => {
    workspace.invite(uri);
    const checked = await check(uri);
    await refresh();
    return checked ? {} : { problem: 'Rapport cannot read this kind of file.' };
  });

  documents.listen(connection);
  const serverCapabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: 'rapport', interFileDependencies: false, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Rapport' },
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(pages ? { textDocumentContent: { schemes: [PAGE_SCHEME] } } : {}),
    },
  };
  return { capabilities: serverCapabilities, serverInfo: { name: 'Rapport' } };

  function logged(error: unknown): void {
    connection.console.error(messageOf(error));
  }
}

/** The machine's own files for what lies on it, the client's for the rest. */
function filesOf(connection: Connection, runtime: Runtime, own: ClientOptions): Files {
  const local = runtime.files;
  const remote: Files | undefined = own.files
    ? {
        read: async (uri) => (await connection.sendRequest<{ text: string } | null>('rapport/readFile', { uri }))?.text,
        find: (folder, globs) => connection.sendRequest<string[]>('rapport/findFiles', { folder, globs }),
      }
    : undefined;
  const forUri = (uri: string) => (local && uri.startsWith('file:') ? local : remote);
  return {
    read: async (uri) => forUri(uri)?.read(uri),
    find: async (folder, globs) => forUri(folder)?.find(folder, globs) ?? [],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
