// `rapport merge`: the reports of several jobs as one.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { SEVERITIES } from '../engine/types.ts';
import { readText, type Skipped, shownPath } from '../files.ts';
import type { ReportedFile } from '../report/report.ts';
import { openBaseline, withoutAccepted } from './baseline-file.ts';
import { emit, outputPath } from './emit.ts';
import { formatOf, numberOf, UsageError, type Values } from './options.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const EDIT = v.object({ start: count, end: count, newText: v.string() });
const FIX = v.object({ title: v.string(), kind: v.picklist(['rewrite', 'insertion']), preferred: v.boolean(), safe: v.boolean(), edits: v.array(EDIT), choices: v.optional(v.array(v.string())) });
const FINDING = v.object({
  rule: v.string(), severity: v.picklist(SEVERITIES), message: v.string(), start: count, end: count, line: count, column: count, endLine: count, endColumn: count,
  text: v.string(), fixes: v.array(FIX), note: v.optional(v.string()), fingerprint: v.string(), macro: v.optional(v.string()), sentence: v.string(),
});
const MACRO = v.looseObject({ title: v.optional(v.string()), line: count, start: count, end: count, words: count, score: count });
const FILE = v.object({ path: v.string(), format: v.string(), words: count, score: count, macros: v.array(MACRO), findings: v.array(FINDING) });
const REPORT = v.object({
  version: v.literal(1),
  files: v.array(FILE),
  skipped: v.array(v.object({ path: v.string(), reason: v.string() })),
  summary: v.looseObject({ accepted: v.optional(count) }),
});

/** Runs the command and sets the exit status. */
export function merge(paths: readonly string[], values: Values): void {
  const format = formatOf(values);
  const maxWarnings = numberOf(values, 'max-warnings', 0) ?? 0;
  if (!paths.length) throw new UsageError('merge: name the reports, each written by `rapport check --format json`.');
  const cwd = process.cwd();
  const output = outputPath(values.output, cwd, paths.map((path) => resolve(cwd, path)));
  const files = new Map<string, ReportedFile>();
  const skipped = new Map<string, Skipped>();
  let accepted: number | undefined;
  for (const path of paths) {
    const report = readReport(path, cwd);
    for (const file of report.files) {
      const known = files.get(file.path);
      if (known && JSON.stringify(known) !== JSON.stringify(file)) throw new UsageError(`merge: ${path} says something else of ${file.path} than a report before it.`);
      files.set(file.path, file as unknown as ReportedFile);
    }
    for (const row of report.skipped) skipped.set(`${row.path}\n${row.reason}`, row);
    if (report.summary.accepted !== undefined) accepted = (accepted ?? 0) + report.summary.accepted;
  }
  // as one run would have walked them
  let merged = [...files.values()].sort((a, b) => compare(a.path, b.path));
  const baseline = openBaseline({ cwd, configFile: undefined, named: values.baseline, none: values['no-baseline'], update: false, grow: false });
  if (baseline) {
    const settled = withoutAccepted(merged, baseline, cwd);
    merged = settled.files;
    accepted = (accepted ?? 0) + settled.accepted;
  }
  emit({ files: merged, skipped: [...skipped.values()], errors: [], accepted }, { cwd, format, output, quiet: values.quiet, maxWarnings, sourceOf: makeSourceOf(merged, cwd) });
}

function readReport(path: string, cwd: string): v.InferOutput<typeof REPORT> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(cwd, path), 'utf8'));
  } catch (error) {
    throw new UsageError(`merge: ${path} cannot be read: ${(error as Error).message}`);
  }
  const result = v.safeParse(REPORT, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new UsageError(`merge: ${shownPath(resolve(cwd, path), cwd)} is no report of \`rapport check --format json\`: ${(issue.path ?? []).map((step) => String(step.key)).join('.')}: ${issue.message}`);
}

/** Folders before and after their files as the walk takes them: names compared step by step. */
function compare(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index] as string, right[index] as string];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** The texts that the reports speak of, where they lie here and are still the same. */
function makeSourceOf(files: readonly ReportedFile[], cwd: string): (path: string) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const found = readText(resolve(cwd, path));
    if (!('text' in found)) return undefined;
    const same = byPath.get(path)?.findings.every(({ start, end, text }) => found.text.slice(start, end) === text);
    return same ? found.text : undefined;
  };
}
