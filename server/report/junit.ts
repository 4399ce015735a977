// JUnit XML, for test panels: a suite is a file, a case is a macro, and it fails when something in it is at warning or above.

import type { Context } from './formats.ts';
import type { Report, ReportedFile, ReportedFinding } from './report.ts';
import { adviceOf, escapeMarkup, escapeXml } from './text.ts';

interface Case {
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
}

/** The report as JUnit XML. */
export function junit(report: Report, context: Context): string {
  const suites = report.files.map((file) => ({ path: context.prefix + file.path, cases: casesOf(file) }));
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0) + report.skipped.length;
  const failures = suites.reduce((sum, { cases }) => sum + cases.filter(fails).length, 0);
  const out = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="Rapport" tests="${tests}" failures="${failures}" errors="0">`];
  for (const { path, cases } of suites) out.push(...suiteLines(path, cases));
  if (report.skipped.length) {
    const count = report.skipped.length;
    out.push(`  <testsuite name="skipped" tests="${count}" failures="0" errors="0" skipped="${count}">`);
    for (const { path, reason } of report.skipped) out.push(`    <testcase name="${escapeXml(path)}" classname="skipped"><skipped message="${escapeXml(reason)}"/></testcase>`);
    out.push('  </testsuite>');
  }
  out.push('</testsuites>');
  return `${out.join('\n')}\n`;
}

/** A file's macros, each with its findings; what stands outside every macro belongs to the file. */
function casesOf(file: ReportedFile): Case[] {
  const left = new Set(file.findings);
  const cases: Case[] = file.macros.map(({ title, line, start, end }) => {
    const findings = [...left].filter((finding) => finding.start >= start && finding.start <= end);
    for (const finding of findings) left.delete(finding);
    return { name: title ? `${title} (line ${line})` : `line ${line}`, findings };
  });
  if (left.size || !cases.length) cases.push({ name: 'the file', findings: [...left] });
  return cases;
}

function counts(finding: ReportedFinding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}

function fails({ findings }: Case): boolean {
  return findings.some(counts);
}

function suiteLines(path: string, cases: readonly Case[]): string[] {
  const name = escapeXml(path);
  const out = [`  <testsuite name="${name}" tests="${cases.length}" failures="${cases.filter(fails).length}" errors="0" skipped="0">`];
  for (const one of cases) {
    const open = `    <testcase name="${escapeXml(one.name)}" classname="${name}" file="${name}"`;
    const wrong = one.findings.filter(counts);
    const quiet = one.findings.filter((finding) => !counts(finding));
    const [first] = wrong;
    if (!one.findings.length) {
      out.push(`${open}/>`);
      continue;
    }
    out.push(`${open}>`);
    if (first) out.push(`      <failure message="${escapeXml(wrong.length > 1 ? `${first.message} (and ${wrong.length - 1} more)` : first.message)}" type="${escapeXml(first.rule)}">${wrong.map((finding) => escapeMarkup(textOf(path, finding))).join('\n')}</failure>`);
    if (quiet.length) out.push(`      <system-out>${quiet.map((finding) => escapeMarkup(textOf(path, finding))).join('\n')}</system-out>`);
    out.push('    </testcase>');
  }
  out.push('  </testsuite>');
  return out;
}

function textOf(path: string, finding: ReportedFinding): string {
  const advice = adviceOf(finding);
  const lines = [`${path}:${finding.line}:${finding.column} ${finding.severity} ${finding.rule}`, finding.message, `  “${finding.text}”`, ...(advice ? [`  → ${advice}`] : [])];
  // GitLab and Jenkins show it as it stands; a carriage return in the text would be a line end of the XML
  return lines.join('\n').replace(/\r\n?/g, '\n');
}
