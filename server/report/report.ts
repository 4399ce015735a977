// What a run found, as data: the contract of `--format json`, and what every other format prints.

import type { Fix, Severity } from '../engine/types.ts';
import type { Score } from '../engine/score.ts';
import type { Skipped } from '../files.ts';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** UTF-16 offsets into the file. */
  readonly start: number;
  readonly end: number;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly fixes: readonly Fix[];
  readonly note?: string;
  /** The same for the same rule on the same sentence of the same macro, wherever it stands. */
  readonly fingerprint: string;
  /** The macro's title, or the heading above. */
  readonly macro?: string;
  readonly sentence: string;
}

export interface ReportedMacro {
  readonly title?: string;
  readonly line: number;
  /** UTF-16 offsets into the file. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly score: number;
  readonly parts: Score['parts'];
  readonly channel: string;
  readonly situations: readonly string[];
  /** The course of its tone: "warm → plain → warm". */
  readonly tone: string;
  /** The words that spoke for each situation. */
  readonly cues: readonly { readonly situation: string; readonly text: string }[];
}

export interface ReportedFile {
  readonly path: string;
  readonly format: string;
  readonly words: number;
  readonly score: number;
  readonly macros: readonly ReportedMacro[];
  readonly findings: readonly ReportedFinding[];
}

export interface Report {
  readonly version: 1;
  readonly files: readonly ReportedFile[];
  readonly skipped: readonly Skipped[];
  readonly summary: { readonly files: number; readonly words: number; readonly findings: number; readonly errors: number; readonly warnings: number; readonly score: number; /** Findings that the baseline accepts, where there is one. */ readonly accepted?: number };
}

/**
 * Adds up what the files hold.
 * @param accepted how many findings a baseline has taken out of them
 */
export function reportOf(files: readonly ReportedFile[], skipped: readonly Skipped[], accepted?: number): Report {
  const findings = files.flatMap((file) => file.findings);
  const macros = files.flatMap((file) => file.macros);
  return {
    version: 1,
    files,
    skipped,
    summary: {
      files: files.length,
      words: files.reduce((sum, file) => sum + file.words, 0),
      findings: findings.length,
      errors: findings.filter((finding) => finding.severity === 'error').length,
      warnings: findings.filter((finding) => finding.severity === 'warning').length,
      score: macros.length ? Math.round(macros.reduce((sum, macro) => sum + macro.score, 0) / macros.length) : 100,
      ...(accepted === undefined ? {} : { accepted }),
    },
  };
}

/** Line and column, from 1, for offsets of a text. */
export function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
