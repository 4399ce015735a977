// The report for a person at a terminal: the words underlined, and what they could become.

import pico from 'picocolors';
import type { Severity } from '../engine/types.ts';
import type { Report, ReportedFile, ReportedFinding } from './report.ts';

type Colors = ReturnType<typeof pico.createColors>;

/** Control characters of a macro must not reach the terminal as commands. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').replace(/[\n\r]+/g, ' ⏎ ');
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : severity === 'information' ? colors.blue : colors.dim;
}

/**
 * @param sources the checked texts by path
 * @param color whether the output understands colours
 */
export function pretty(report: Report, sources: ReadonlyMap<string, string>, color: boolean): string {
  const colors = pico.createColors(color);
  const out: string[] = [];
  for (const file of report.files) {
    if (file.findings.length) out.push(...fileLines(file, sources.get(file.path) ?? '', colors), '');
  }
  for (const { path, reason } of report.skipped) out.push(`${colors.dim('skipped')} ${path}: ${reason}`);
  const { summary } = report;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  out.push(`${count(summary.files, 'file')}, ${count(summary.words, 'word')}: ${count(summary.findings, 'finding')} (${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}), score ${summary.score}`);
  return `${out.join('\n')}\n`;
}

function fileLines(file: ReportedFile, source: string, colors: Colors): string[] {
  const lines = source.split('\n');
  return [`${colors.bold(file.path)}  ${colors.dim(`score ${file.score}`)}`, ...file.findings.flatMap((finding) => findingLines(finding, lines[finding.line - 1] ?? '', colors))];
}

function findingLines(finding: ReportedFinding, line: string, colors: Colors): string[] {
  const color = paint(colors, finding.severity);
  const out = [`  ${colors.dim(`${finding.line}:${finding.column}`)}  ${color(finding.severity)}  ${printable(finding.message)}  ${colors.dim(finding.rule)}`];
  if (!finding.rule.startsWith('macro/')) {
    const end = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
    const from = Math.max(0, finding.column - 1 - 40);
    const shown = line.slice(from, Math.min(line.length, Math.max(end, from) + 40));
    const start = finding.column - 1 - from;
    const marked = printable(shown.slice(0, start)) + color(colors.underline(printable(shown.slice(start, end - from)))) + printable(shown.slice(end - from));
    out.push(`      ${from > 0 ? '…' : ''}${marked.trimEnd()}`);
    if (!colors.isColorSupported) out.push(`      ${' '.repeat(printable(shown.slice(0, start)).length + (from > 0 ? 1 : 0))}${'~'.repeat(Math.max(1, Math.min(printable(shown.slice(start, end - from)).length, 120)))}`);
  }
  const best = finding.fixes[0];
  if (best) out.push(`    ${colors.green('→')} ${printable(best.kind === 'insertion' ? `${best.title}: ${best.choices?.[0] ?? ''}` : best.title)}`);
  else if (finding.note) out.push(`    ${colors.dim(printable(finding.note))}`);
  return out;
}
