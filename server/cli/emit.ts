// From what a run found to what the caller sees: the report in a format, where it goes, and the exit status.

import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import pico from 'picocolors';
import { type Skipped, shownPath, writeOver } from '../files.ts';
import { type Context, FORMATS } from '../report/formats.ts';
import { stepSummary } from '../report/github.ts';
import { type Report, type ReportedFile, reportOf } from '../report/report.ts';
import { UsageError } from './options.ts';

export interface Outcome {
  readonly files: readonly ReportedFile[];
  readonly skipped: readonly Skipped[];
  /** What kept the run from doing all it was asked. */
  readonly errors: readonly string[];
  /** How many findings the baseline took out, where there is one. */
  readonly accepted: number | undefined;
}

export interface Emission {
  readonly cwd: string;
  readonly format: string;
  /** From `--output`. */
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  sourceOf(path: string): string | undefined;
}

export function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

/** Where `--output` writes, or a reason not to: a report must never take the place of a macro or a configuration. */
export function outputPath(output: string | undefined, cwd: string, inputs: readonly string[]): string | undefined {
  if (output === undefined) return undefined;
  const path = resolve(cwd, output);
  if (!output || inputs.includes(path) || /^rapport(?:-baseline)?\.json$/i.test(basename(path))) throw new UsageError(`--output: "${output}" is not written over: it is no report.`);
  if (isFolder(path)) throw new UsageError(`--output: "${output}" is a folder.`);
  return path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // not there, or below a file: writing will say so
    return false;
  }
}

/** Prints or writes the report and sets the exit status. */
export function emit({ files, skipped, errors, accepted }: Outcome, emission: Emission): void {
  const { cwd, format, quiet, output } = emission;
  for (const message of errors) process.stderr.write(`rapport: ${message}\n`);
  const shown = quiet ? files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === 'error' || severity === 'warning') })) : files;
  const report = reportOf(shown, quiet ? [] : skipped, accepted);
  const context: Context = {
    sourceOf: emission.sourceOf,
    color: pico.isColorSupported && process.stdout.isTTY === true && output === undefined,
    version: version(),
    prefix: ['github', 'gitlab', 'sarif'].includes(format) ? prefixOf(cwd) : '',
  };
  let failed = errors.length > 0;
  const text = (FORMATS[format] as (typeof FORMATS)[string])(report, context);
  if (output === undefined) process.stdout.write(text);
  else failed = !write(output, cwd, text, report, quiet) || failed;
  if (format === 'github' && process.env.GITHUB_STEP_SUMMARY) failed = !summarize(process.env.GITHUB_STEP_SUMMARY, report, context) || failed;
  const { summary } = report;
  process.exitCode = failed ? 2 : summary.errors > 0 || summary.warnings > emission.maxWarnings ? 1 : 0;
}

function write(path: string, cwd: string, text: string, report: Report, quiet: boolean): boolean {
  try {
    writeOver(path, text);
  } catch (error) {
    process.stderr.write(`rapport: --output: ${shownPath(path, cwd)} cannot be written: ${(error as Error).message}\n`);
    return false;
  }
  if (!quiet) process.stderr.write(`rapport: ${shownPath(path, cwd)}: ${report.summary.findings} findings in ${report.summary.files} files\n`);
  return true;
}

function summarize(path: string, report: Report, context: Context): boolean {
  try {
    appendFileSync(path, stepSummary(report, context));
    return true;
  } catch (error) {
    process.stderr.write(`rapport: the step summary cannot be written: ${(error as Error).message}\n`);
    return false;
  }
}

/** In a pipeline, paths are wanted from the top of the repository, and Rapport may run in a folder of it. */
function prefixOf(cwd: string): string {
  const top = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
  const inside = top ? relative(top, cwd) : '';
  return inside && !inside.startsWith('..') && !isAbsolute(inside) ? `${inside.split(sep).join('/')}/` : '';
}
