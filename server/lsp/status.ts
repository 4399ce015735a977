// What the language status says of a file, and which placeholders its macros use.

import { findPlaceholders } from '../engine/formats/placeholders.ts';
import type { Checked } from './check.ts';

export interface FileStatus {
  /** 0 to 100: the mean of its macros' scores. */
  readonly score: number;
  readonly findings: number;
  /** What the macros lack, in words: "closing question". */
  readonly missing: readonly string[];
}

/** The status of a checked file. */
export function statusOf({ result }: Checked): FileStatus {
  const counted = result.findings.filter((finding) => finding.severity !== 'hint');
  const missing = result.findings.flatMap((finding) => /^macro\/missing-(.+)$/.exec(finding.rule)?.[1]?.replaceAll('-', ' ') ?? []);
  return { score: result.score, findings: counted.length, missing: [...new Set(missing)] };
}

/** The placeholders of a checked file, as they are written. */
export function placeholdersIn(checked: Checked | undefined): string[] {
  const source = checked?.document.getText() ?? '';
  return findPlaceholders(source).map(({ start, end }) => source.slice(start, end));
}
