// GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { hashOf } from '../engine/hash.ts';
import type { Severity } from '../engine/types.ts';
import type { Context } from './formats.ts';
import type { Report } from './report.ts';
import { adviceOf, makeOrdinals } from './text.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', information: 'info', hint: 'info' };

/** The report as a list of issues. GitLab keeps one of those that share a fingerprint, so each has its own. */
export function gitlab(report: Report, context: Context): string {
  const ordinal = makeOrdinals();
  const issues = report.files.flatMap((file) =>
    file.findings.map((finding) => {
      const path = context.prefix + file.path;
      const advice = adviceOf(finding);
      return {
        description: advice ? `${finding.message} ${advice}` : finding.message,
        check_name: finding.rule,
        fingerprint: hashOf(`${path}\n${finding.fingerprint}\n${ordinal(`${path}\n${finding.fingerprint}`)}`),
        severity: SEVERITY[finding.severity],
        location: { path, lines: { begin: finding.line, end: finding.endLine } },
      };
    }),
  );
  return `${JSON.stringify(issues, undefined, 1)}\n`;
}
