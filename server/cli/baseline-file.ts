// rapport-baseline.json: where it lies, reading it, and writing what is left of it.

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Accountable, acceptedOf, type Baseline, EMPTY_BASELINE, readBaseline, updatedBaseline, writeBaseline } from '../engine/baseline.ts';
import { findConfig, readText, shownPath, writeNew, writeText } from '../files.ts';
import type { ReportedFile } from '../report/report.ts';
import { UsageError } from './options.ts';

export const BASELINE_NAME = 'rapport-baseline.json';

export interface BaselineFile {
  readonly path: string;
  readonly exists: boolean;
  readonly baseline: Baseline;
}

export interface BaselineRequest {
  readonly cwd: string;
  readonly configFile: string | undefined;
  /** From `--baseline`. */
  readonly named: string | undefined;
  readonly none: boolean;
  readonly update: boolean;
  readonly grow: boolean;
}

/** The baseline that counts, or undefined where there is none. A damaged one is never taken for an empty one. */
export function openBaseline({ cwd, configFile, named, none, update, grow }: BaselineRequest): BaselineFile | undefined {
  if (none) return undefined;
  const beside = configFile ?? findConfig(join(cwd, BASELINE_NAME), cwd);
  const path = named === undefined ? join(beside ? dirname(beside) : cwd, BASELINE_NAME) : resolve(cwd, named);
  const shown = shownPath(path, cwd);
  if (!existsSync(path)) {
    if (grow) return { path, exists: false, baseline: EMPTY_BASELINE };
    if (update) throw new UsageError(`There is no ${shown} to update. --update-baseline --grow makes one of what is found now.`);
    if (named !== undefined) throw new UsageError(`--baseline: there is no ${shown}.`);
    return undefined;
  }
  const found = readText(path);
  if ('reason' in found) throw new UsageError(`${shown}: ${found.reason}`);
  const read = readBaseline(found.text);
  if ('reason' in read) throw new UsageError(`${shown} is damaged, and was left as it is. ${read.reason}`);
  return { path, exists: true, baseline: read.baseline };
}

/** The findings of a report as the baseline knows them: paths from its own folder. */
function accountable(files: readonly ReportedFile[], folder: string, cwd: string): Accountable[] {
  return files.flatMap((file) => {
    const path = relative(folder, resolve(cwd, file.path)).split(sep).join('/');
    return file.findings.map(({ rule, fingerprint, macro, sentence }) => ({ rule, fingerprint, macro, sentence, path }));
  });
}

/** Makes the test for paths of the baseline that still exist and were not part of this run. */
function unseenBy(files: readonly ReportedFile[], folder: string, cwd: string): (path: string) => boolean {
  const seen = new Set(files.map((file) => relative(folder, resolve(cwd, file.path)).split(sep).join('/')));
  return (path) => !seen.has(path) && existsSync(resolve(folder, path));
}

/** Takes out of the report what the baseline accepts. */
export function withoutAccepted(files: readonly ReportedFile[], { path, baseline }: BaselineFile, cwd: string): { readonly files: ReportedFile[]; readonly accepted: number } {
  const folder = dirname(path);
  const flags = acceptedOf(baseline, accountable(files, folder, cwd), unseenBy(files, folder, cwd));
  let index = 0;
  let accepted = 0;
  const left = files.map((file) => ({
    ...file,
    findings: file.findings.filter(() => {
      const gone = flags[index++] === true;
      if (gone) accepted++;
      return !gone;
    }),
  }));
  return { files: left, accepted };
}

/** Writes the baseline as this run leaves it, and says what became of it. */
export function saveBaseline(files: readonly ReportedFile[], file: BaselineFile, cwd: string, grow: boolean): { readonly baseline: BaselineFile; readonly message: string } {
  const folder = dirname(file.path);
  const baseline = updatedBaseline(file.baseline, accountable(files, folder, cwd), unseenBy(files, folder, cwd), grow);
  const total = ({ findings }: Baseline) => findings.reduce((sum, entry) => sum + Object.values(entry.files).reduce((a, b) => a + b, 0), 0);
  const text = writeBaseline(baseline);
  if (text !== writeBaseline(file.baseline) || !file.exists) {
    if (file.exists) writeText(file.path, text);
    else writeNew(file.path, text);
  }
  const [before, after] = [total(file.baseline), total(baseline)];
  return { baseline: { ...file, exists: true, baseline }, message: `${shownPath(file.path, cwd)}: ${after} accepted, ${before === after ? 'as before' : `${before} before`}.` };
}
