// The report for a person at a terminal: the words underlined, and what they could become.

import pico from 'picocolors';
import type { Severity } from '../engine/types.ts';
import type { Context } from './formats.ts';
import type { Report, ReportedFile, ReportedFinding } from './report.ts';
import { adviceOf, count, printable } from './text.ts';

type Colors = ReturnType<typeof pico.createColors>;

function paint(colors: Colors, severity: Severity): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : severity === 'information' ? colors.blue : colors.dim;
}

/** The report as lines for a terminal. */
export function pretty(report: Report, context: Context): string {
  const colors = pico.createColors(context.color);
  const out: string[] = [];
  for (const file of report.files) {
    if (file.findings.length) out.push(...fileLines(file, context.sourceOf(file.path), colors), '');
  }
  for (const { path, reason } of report.skipped) out.push(`${colors.dim('skipped')} ${printable(path)}: ${printable(reason)}`);
  const { summary } = report;
  out.push(`${count(summary.files, 'file')}, ${count(summary.words, 'word')}: ${count(summary.findings, 'finding')} (${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}), score ${summary.score}${summary.accepted ? `; ${count(summary.accepted, 'finding')} accepted by the baseline` : ''}`);
  return `${out.join('\n')}\n`;
}

function fileLines(file: ReportedFile, source: string | undefined, colors: Colors): string[] {
  const lines = source?.split('\n');
  return [`${colors.bold(printable(file.path))}  ${colors.dim(`score ${file.score}`)}`, ...file.findings.flatMap((finding) => findingLines(finding, lines?.[finding.line - 1], colors))];
}

function findingLines(finding: ReportedFinding, line: string | undefined, colors: Colors): string[] {
  const color = paint(colors, finding.severity);
  const out = [`  ${colors.dim(`${finding.line}:${finding.column}`)}  ${color(finding.severity)}  ${printable(finding.message)}  ${colors.dim(finding.rule)}`];
  if (line === undefined) out.push(`      ${color(colors.underline(printable(finding.text)))}`);
  else if (!finding.rule.startsWith('macro/')) {
    const end = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
    const from = Math.max(0, finding.column - 1 - 40);
    const shown = line.slice(from, Math.min(line.length, Math.max(end, from) + 40));
    const start = finding.column - 1 - from;
    const marked = printable(shown.slice(0, start)) + color(colors.underline(printable(shown.slice(start, end - from)))) + printable(shown.slice(end - from));
    out.push(`      ${from > 0 ? '…' : ''}${marked.trimEnd()}`);
    if (!colors.isColorSupported) out.push(`      ${' '.repeat(printable(shown.slice(0, start)).length + (from > 0 ? 1 : 0))}${'~'.repeat(Math.max(1, Math.min(printable(shown.slice(start, end - from)).length, 120)))}`);
  }
  const advice = printable(adviceOf(finding));
  if (advice) out.push(finding.fixes.length ? `    ${colors.green('→')} ${advice}` : `    ${colors.dim(advice)}`);
  return out;
}
