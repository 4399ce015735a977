// The macros of the workspace that no editor holds: found, checked once, checked again when they change.

import type { CancellationToken, PreviousResultId, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../runtime.ts';
import type { Checker, Report } from './check.ts';
import type { Workspace } from './workspace.ts';

export interface Library {
  /**
   * What has changed since the client's last answer. Waits until something has: the client asks again after each answer,
   * so that an unchanged workspace costs nothing.
   * @param send takes parts of the answer as they come
   */
  changes(previous: readonly PreviousResultId[], token: CancellationToken, send: (items: WorkspaceDocumentDiagnosticReport[]) => void): Promise<void>;
  /** What is wrong in one file that no editor holds; undefined where it is not one of the library's. */
  report(uri: string): Promise<Report | undefined>;
  /** A file has changed, come or gone. */
  touch(uri: string): void;
  /** The editor has let go of a file. */
  close(uri: string): void;
  /** Everything may have changed: settings, configurations, folders. */
  touchAll(): void;
}

/** Files checked between two looks at what else the client wants. */
const BATCH = 20;

/**
 * @param open the documents that the editor holds; they are answered from there
 * @param watched whether changes on disk are told; without it every question looks again and is answered at once
 */
export function openLibrary(workspace: Workspace, files: Files, checker: Checker, open: (uri: string) => TextDocument | undefined, watched: () => boolean): Library {
  const reports = new Map<string, Report>();
  const dirty = new Set<string>();
  /** Files of no folder that were open: nobody else takes their diagnostics away. */
  const strays = new Set<string>();
  let list: readonly string[] | undefined;
  let wake: (() => void)[] = [];

  function changed(): void {
    for (const resume of wake) resume();
    wake = [];
  }

  async function find(): Promise<readonly string[]> {
    const found = await Promise.all(workspace.folders.map((folder) => files.find(folder, workspace.globsOf(folder))));
    return [...new Set([...found.flat(), ...workspace.invited])].filter((uri) => workspace.placeOf(uri).checked || /\.json$/i.test(uri)).sort();
  }

  async function reportFor(uri: string): Promise<Report | undefined> {
    const document = open(uri);
    if (document) return checker.report(document);
    const known = reports.get(uri);
    if (known && !dirty.has(uri)) return known;
    dirty.delete(uri);
    const text = await files.read(uri);
    // it may have been opened meanwhile
    const now = open(uri);
    if (now) return checker.report(now);
    if (text === undefined) {
      reports.delete(uri);
      return undefined;
    }
    const report = checker.reportText(uri, text);
    reports.set(uri, report);
    return report;
  }

  async function collect(previous: Map<string, string>, token: CancellationToken, send: (items: WorkspaceDocumentDiagnosticReport[]) => void): Promise<boolean> {
    await workspace.ready();
    list ??= await find();
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let sent = false;
    const flush = () => {
      if (items.length) send(items);
      sent ||= items.length > 0;
      items = [];
    };
    const gone = new Set(previous.keys());
    for (const uri of list) {
      if (token.isCancellationRequested) return true;
      const report = await reportFor(uri);
      if (!report) continue;
      gone.delete(uri);
      const before = previous.get(uri);
      if (before === report.resultId || (before === undefined && !report.items.length)) continue;
      items.push({ kind: 'full', uri, version: open(uri)?.version ?? null, resultId: report.resultId, items: [...report.items] });
      previous.set(uri, report.resultId);
      if (items.length >= BATCH) flush();
    }
    for (const uri of gone) {
      const document = open(uri);
      if (document && checker.report(document).checked) continue;
      items.push({ kind: 'full', uri, version: null, items: [] });
      previous.delete(uri);
    }
    for (const uri of strays) if (!open(uri)) items.push({ kind: 'full', uri, version: null, items: [] });
    strays.clear();
    flush();
    return sent;
  }

  return {
    async changes(previous, token, send) {
      const known = new Map(previous.map(({ uri, value }) => [uri, value]));
      if (!watched()) {
        list = undefined;
        for (const uri of reports.keys()) dirty.add(uri);
        await collect(known, token, send);
        return;
      }
      for (;;) {
        let touched = false;
        const next = new Promise<void>((resume) => {
          const once = () => {
            touched = true;
            resume();
          };
          wake.push(once);
          token.onCancellationRequested(once);
        });
        if ((await collect(known, token, send)) || token.isCancellationRequested) return;
        if (!touched) await next;
        if (token.isCancellationRequested) return;
      }
    },
    async report(uri) {
      list ??= await find();
      return list.includes(uri) ? reportFor(uri) : undefined;
    },
    touch(uri) {
      dirty.add(uri);
      if (list && !list.includes(uri)) list = undefined;
      changed();
    },
    close(uri) {
      dirty.add(uri);
      if (!list?.includes(uri)) strays.add(uri);
      changed();
    },
    touchAll() {
      list = undefined;
      for (const uri of reports.keys()) dirty.add(uri);
      changed();
    },
  };
}
