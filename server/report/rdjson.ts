// reviewdog's diagnostic format, with suggestions: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

import type { Fix, Severity, Span } from '../engine/types.ts';
import type { Context } from './formats.ts';
import { positions, type Report, type ReportedFinding } from './report.ts';
import { adviceOf } from './text.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

interface Range {
  readonly start: { readonly line: number; readonly column?: number };
  readonly end: { readonly line: number; readonly column?: number };
}

/** The report as one DiagnosticResult. */
export function rdjson(report: Report, context: Context): string {
  const diagnostics = report.files.flatMap((file) => {
    const source = context.sourceOf(file.path);
    const range = source === undefined ? undefined : ranges(source);
    return file.findings.map((finding) => ({
      message: messageOf(finding),
      location: { path: context.prefix + file.path, range: range?.(finding) ?? { start: { line: finding.line }, end: { line: finding.endLine } } },
      severity: SEVERITY[finding.severity],
      code: { value: finding.rule },
      ...(source !== undefined && range && finding.fixes.length ? { suggestions: finding.fixes.map((fix) => suggestion(fix, source, range)) } : {}),
    }));
  });
  return `${JSON.stringify({ source: { name: 'rapport' }, diagnostics }, undefined, 1)}\n`;
}

/** The suggestions show the rewrites; without any the note is worth saying. */
function messageOf(finding: ReportedFinding): string {
  const advice = finding.fixes.length ? '' : adviceOf(finding);
  return advice ? `${finding.message} ${advice}` : finding.message;
}

/** A suggestion is one replacement: several edits become one that spans them and repeats what lies between. */
function suggestion(fix: Fix, source: string, range: (span: Span) => Range): { range: Range; text: string } {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return { range: range({ start, end }), text };
}

/** Columns count bytes of UTF-8, from 1. */
function ranges(source: string): (span: Span) => Range {
  const at = positions(source);
  const place = (offset: number) => {
    const { line, column } = at(offset);
    return { line, column: Buffer.byteLength(source.slice(offset - column + 1, offset)) + 1 };
  };
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}
