// A document checked, once for each text and configuration.

import { hashOf } from '../engine/hash.ts';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatFor } from '../engine/formats/index.ts';
import { lint, type Options, type Result } from '../engine/lint.ts';
import type { WordingModel } from '../engine/model/model.ts';
import type { Format, RuleId, Severity, Span } from '../engine/types.ts';
import { pageUri } from './pages.ts';
import { pathOf } from './uri.ts';
import { CONFIG_NAME, type Place, type Workspace } from './workspace.ts';

/** Texts past this length are left alone, and that is said. */
export const LONGEST = 2_000_000;

export interface Checked {
  readonly document: TextDocument;
  readonly format: Format;
  readonly options: Options;
  readonly result: Result;
}

export interface Report {
  /** Equal for equal diagnostics of one file. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Undefined where the file is not checked. */
  readonly checked: Checked | undefined;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface Checker {
  /** Whether and how a file is checked. Call after the workspace is ready. */
  report(document: TextDocument): Report;
  /** Diagnostics of a text that no editor holds. */
  reportText(uri: string, text: string): Report;
  forget(uri: string): void;
}

/**
 * Makes the function from documents to diagnostics.
 * @param options.pages whether the client can show the rules' pages
 * @param options.failed told of each rule that threw, once
 */
export function makeChecker(workspace: Workspace, options: { pages: boolean; model: () => WordingModel | undefined; failed: (rule: RuleId, message: string) => void }): Checker {
  const known = new Map<string, { version: number; key: string; report: Report }>();
  const told = new Set<RuleId>();

  function compute(document: TextDocument, place: Place, resultId: string): Report {
    const text = document.getText();
    const path = pathOf(document.uri);
    if (path.endsWith(`/${CONFIG_NAME}`)) return { resultId, items: configurationProblems(document, workspace), checked: undefined };
    const format = place.checked ? formatFor(path, document.languageId, text) : undefined;
    if (!format) return { resultId, items: [], checked: undefined };
    if (text.length > LONGEST) return { resultId, items: [tooLong(document)], checked: undefined };
    const model = options.model();
    const lintOptions: Options = model ? { config: place.config, model } : { config: place.config };
    const result = lint(text, format, lintOptions);
    for (const [rule, message] of result.failures) {
      if (told.has(rule)) continue;
      told.add(rule);
      options.failed(rule, message);
    }
    const items = [
      ...result.findings.map((finding): Diagnostic => ({
        range: rangeOf(document, finding),
        severity: SEVERITY[finding.severity],
        source: 'rapport',
        code: finding.rule,
        ...(options.pages && pageUri(finding.rule) ? { codeDescription: { href: pageUri(finding.rule) as string } } : {}),
        message: finding.message,
      })),
      ...result.problems.map((problem): Diagnostic => ({ range: rangeOf(document, problem), severity: DiagnosticSeverity.Information, source: 'rapport', message: problem.message })),
    ];
    return { resultId, items, checked: { document, format, options: lintOptions, result } };
  }

  const keyOf = (place: Place) => (place.checked ? JSON.stringify(place.config) : '');

  return {
    report(document) {
      const place = workspace.placeOf(document.uri, document.languageId);
      const key = keyOf(place);
      const before = known.get(document.uri);
      if (before && before.version === document.version && before.key === key) return before.report;
      const report = compute(document, place, hashOf(`${key}\n${document.getText()}`));
      known.set(document.uri, { version: document.version, key, report });
      return report;
    },
    reportText(uri, text) {
      const place = workspace.placeOf(uri);
      const report = compute(TextDocument.create(uri, languageOf(uri), 0, text), place, hashOf(`${keyOf(place)}\n${text}`));
      return { ...report, checked: undefined };
    },
    forget(uri) {
      known.delete(uri);
    },
  };
}

/** The language of a file that no editor has told us: its name decides. */
function languageOf(uri: string): string {
  return uri.endsWith('.macro') ? 'macro' : '';
}

function configurationProblems(document: TextDocument, workspace: Workspace): Diagnostic[] {
  return workspace.readConfiguration(document.getText()).problems.map((problem) => ({
    range: rangeOf(document, problem), severity: DiagnosticSeverity.Warning, source: 'rapport', message: problem.message,
  }));
}

function tooLong(document: TextDocument): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Information,
    source: 'rapport',
    message: `This file is too long to be checked: ${document.getText().length} characters; the limit is ${LONGEST}.`,
  };
}

/** A stretch of the text as lines and characters. */
export function rangeOf(document: TextDocument, span: Span) {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
