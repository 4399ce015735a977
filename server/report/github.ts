// GitHub Actions: workflow commands that become annotations, and Markdown for the step's summary.

import type { Severity } from '../engine/types.ts';
import type { Context } from './formats.ts';
import type { Report, ReportedFinding } from './report.ts';
import { adviceOf, count, escapeMarkup, printable } from './text.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };
/** GitHub keeps a megabyte of summary; this stays far below. */
const ROWS = 200;

/** A workflow command ends at the line; the runner decodes these three, and in properties two more. */
function data(text: string): string {
  return text.replace(/(?![\n\r])\p{Cc}/gu, '').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Annotations, the worst first: GitHub shows ten of each kind for a step. Hints are left to the summary. */
export function github(report: Report, context: Context): string {
  const order: readonly Severity[] = ['error', 'warning', 'information'];
  const all = report.files.flatMap((file) => file.findings.map((finding) => ({ path: context.prefix + file.path, finding })));
  const out = order.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity).map(({ path, finding }) => annotation(path, finding)));
  for (const { path, reason } of report.skipped) out.push(`::notice file=${property(context.prefix + path)},title=skipped::${data(reason)}`);
  const { summary } = report;
  out.push(`Rapport: ${count(summary.files, 'file')}, ${count(summary.findings, 'finding')} (${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}), score ${summary.score}`);
  return `${out.join('\n')}\n`;
}

function annotation(path: string, finding: ReportedFinding): string {
  const advice = adviceOf(finding);
  // columns may be named only where the words end on the line they begin on
  const columns = finding.line === finding.endLine ? `,col=${finding.column},endColumn=${finding.endColumn}` : '';
  return `::${COMMAND[finding.severity]} file=${property(path)},line=${finding.line},endLine=${finding.endLine}${columns},title=${property(finding.rule)}::${data(advice ? `${finding.message}\n${advice}` : finding.message)}`;
}

/** A cell of a Markdown table: no markup of the macro's own, no line ends, no bars. */
function cell(text: string): string {
  const short = printable(text).replace(/\s+/g, ' ').trim();
  return escapeMarkup(short.length > 200 ? `${short.slice(0, 200)}…` : short).replace(/[\\`*_{}[\]()#+!|~@:]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The Markdown that goes into $GITHUB_STEP_SUMMARY. */
export function stepSummary(report: Report, context: Context): string {
  const { summary } = report;
  const out = [
    '## Rapport',
    '',
    `${count(summary.files, 'file')}, ${count(summary.words, 'word')}: **${count(summary.findings, 'finding')}** (${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}), mean score **${summary.score}** of 100${summary.accepted ? `; ${count(summary.accepted, 'finding')} accepted by the baseline` : ''}.`,
    '',
  ];
  const shown = report.files.flatMap((file) => file.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map((finding) => ({ path: context.prefix + file.path, finding })));
  if (shown.length) {
    out.push('| where | level | what | words | instead |', '| --- | --- | --- | --- | --- |');
    for (const { path, finding } of shown.slice(0, ROWS)) {
      out.push(`| ${cell(path)}&#58;${finding.line} | ${finding.severity} | ${cell(finding.message)} <sub>${cell(finding.rule)}</sub> | ${cell(finding.rule.startsWith('macro/') ? '' : finding.text)} | ${cell(adviceOf(finding))} |`);
    }
    if (shown.length > ROWS) out.push('', `…and ${shown.length - ROWS} more.`);
    out.push('');
  }
  return `${out.join('\n')}\n`;
}
