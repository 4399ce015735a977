// `rapport check`: files → engine → report.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { type Collected, collect, collectChanged, configReader, type Run, type Source } from '../check-files.ts';
import { formatFor } from '../engine/formats/index.ts';
import { decodeText, readText, type Skipped, shownPath, writeText } from '../files.ts';
import type { ReportedFile } from '../report/report.ts';
import { type BaselineFile, openBaseline, saveBaseline, withoutAccepted } from './baseline-file.ts';
import { openCache } from './cache.ts';
import { filesSince, onlyChanged, stagedFiles } from './changed.ts';
import { emit, outputPath } from './emit.ts';
import { type Done, type Job, jobOf, runJob } from './job.ts';
import { formatOf, numberOf, rulesOf, shardOf, UsageError, type Values } from './options.ts';
import { model, runAll } from './pool.ts';
import { makeProgress } from './progress.ts';

/** Runs the command and sets the exit status. */
export async function check(paths: readonly string[], values: Values): Promise<void> {
  const format = formatOf(values);
  const maxWarnings = numberOf(values, 'max-warnings', 0) ?? 0;
  const threads = numberOf(values, 'threads', 1);
  const shard = shardOf(values.shard);
  contradictions(values, paths);
  const cwd = process.cwd();
  const run: Run = { cwd, configFile: values.config === undefined ? undefined : resolve(cwd, values.config), rules: rulesOf(values.rule) };
  if (run.configFile) {
    const found = readText(run.configFile);
    if ('reason' in found) throw new UsageError(`--config: ${found.reason}`);
  }
  const baseline = openBaseline({ cwd, configFile: run.configFile, named: values.baseline, none: values['no-baseline'], update: values['update-baseline'], grow: values.grow });
  const collected = collectFor(paths, values, run);
  const skipped = [...collected.skipped];
  const errors = [...collected.errors];
  const sources = shard ? collected.sources.filter((_source, index) => index % shard.count === shard.index - 1) : collected.sources;
  const output = outputPath(values.output, cwd, collected.sources.map((source) => source.path));

  const bare = values['dry-run'] || (values.stdin && values.fix);
  const jobs = sources.map((source) => jobOf(source, values.fix ? (values.all ? 'all' : 'safe') : 'no', !bare));
  const results = await doAll(jobs, values, threads);

  if (bare) {
    sources.forEach((source, index) => {
      const fixed = results[index]?.fixed;
      if (values.stdin && !values['dry-run']) process.stdout.write(fixed ?? source.text);
      else if (fixed !== undefined) process.stdout.write(createTwoFilesPatch(source.shown, source.shown, source.text, fixed, '', '', { context: 2 }).replace(/^=+\n/, ''));
    });
    for (const { path, reason } of skipped) process.stderr.write(`rapport: skipped ${path}: ${reason}\n`);
    for (const message of errors) process.stderr.write(`rapport: ${message}\n`);
    process.exitCode = errors.length ? 2 : 0;
    return;
  }

  const texts = new Map<string, string>();
  const failed = new Map<string, string>();
  let files = sources.map((source, index): ReportedFile => {
    let done = results[index] as Done;
    if (done.fixed !== undefined && !save(source, done.fixed, errors)) done = runJob(jobOf(source), model());
    if (done.problem) skipped.push({ path: source.shown, reason: `${done.problem} What could be read was checked.` });
    for (const [rule, message] of done.failures) failed.set(rule, message);
    texts.set(source.shown, done.fixed ?? source.text);
    return done.file as ReportedFile;
  });
  for (const [rule, message] of failed) process.stderr.write(`rapport: the rule ${rule} failed and was left out: ${message}\n`);

  let accepted: number | undefined;
  if (baseline) ({ files, accepted } = settle(files, baseline, values, cwd));
  files = files.map((file, index) => onlyChanged(file, sources[index] as Source));
  emit({ files, skipped, errors, accepted }, { cwd, format, output, quiet: values.quiet, maxWarnings, sourceOf: (path) => texts.get(path) });
}

/** Options that say two different things. */
function contradictions(values: Values, paths: readonly string[]): void {
  const change = values.staged ? '--staged' : values.since === undefined ? undefined : '--since';
  const wrong: readonly (readonly [unknown, string])[] = [
    [values['dry-run'] && !values.fix, '--dry-run belongs to --fix.'],
    [values.all && !values.fix, '--all belongs to --fix.'],
    [values.grow && !values['update-baseline'], '--grow belongs to --update-baseline.'],
    [values['no-baseline'] && (values.baseline !== undefined || values['update-baseline']), '--no-baseline leaves no baseline to read or update.'],
    [values.staged && values.since !== undefined, 'Choose --since or --staged.'],
    [change && values.stdin, `${change} looks at files, --stdin at none.`],
    [change && values.fix, `${change} only reports: --fix would rewrite whole files.`],
    [change && values['update-baseline'], `${change} sees a part of the findings, and --update-baseline needs all of them.`],
    [values.shard !== undefined && values['update-baseline'], '--shard sees a part of the files, and --update-baseline needs all of them.'],
    [values.stdin && values['update-baseline'], '--stdin is one text, and --update-baseline needs the files.'],
    [values.stdin && paths.length, '--stdin takes no paths; --stdin-path names the text.'],
    [values['stdin-path'] !== undefined && !values.stdin, '--stdin-path belongs to --stdin.'],
  ];
  for (const [is, message] of wrong) if (is) throw new UsageError(message);
}

function collectFor(paths: readonly string[], values: Values, run: Run): Collected {
  if (values.stdin) return fromStdin(values, run);
  if (values.staged) return collectChanged(paths, stagedFiles(run.cwd), run);
  if (values.since !== undefined) return collectChanged(paths, filesSince(run.cwd, values.since), run);
  return collect(paths, run);
}

/** Every job's result: out of the cache, or worked out. */
async function doAll(jobs: readonly Job[], values: Values, threads: number | undefined): Promise<Done[]> {
  const cache = values.cache ? openCache(process.cwd()) : undefined;
  const results = jobs.map((job) => cache?.get(job));
  const missing = jobs.map((_job, index) => index).filter((index) => !results[index]);
  const progress = makeProgress(missing.length, !values.quiet);
  try {
    const fresh = await runAll(missing.map((index) => jobs[index] as Job), threads, progress);
    fresh.forEach((done, at) => {
      const index = missing[at] as number;
      results[index] = done;
      cache?.put(jobs[index] as Job, done);
    });
  } finally {
    progress.end();
  }
  return results as Done[];
}

function settle(files: ReportedFile[], baseline: BaselineFile, values: Values, cwd: string): { files: ReportedFile[]; accepted: number } {
  if (!values['update-baseline']) return withoutAccepted(files, baseline, cwd);
  try {
    const saved = saveBaseline(files, baseline, cwd, values.grow);
    if (!values.quiet) process.stderr.write(`rapport: ${saved.message}\n`);
    return withoutAccepted(files, saved.baseline, cwd);
  } catch (error) {
    throw new UsageError(`${shownPath(baseline.path, cwd)} cannot be written: ${(error as Error).message}`);
  }
}

/** Writes the fixed text, unless the file has changed since it was read. */
function save(source: Source, text: string, errors: string[]): boolean {
  const now = readText(source.path);
  if (!('text' in now) || now.text !== source.text) {
    errors.push(`${source.shown}: the file changed while it was being fixed; nothing was written.`);
    return false;
  }
  try {
    writeText(source.path, text);
    return true;
  } catch (error) {
    errors.push(`${source.shown}: the file cannot be written: ${(error as Error).message}`);
    return false;
  }
}

function fromStdin(values: Values, run: Run): { sources: Source[]; skipped: Skipped[]; errors: string[] } {
  const path = resolve(run.cwd, values['stdin-path'] ?? 'stdin.macro');
  const shown = values['stdin-path'] === undefined ? '<stdin>' : shownPath(path, run.cwd);
  const errors: string[] = [];
  const found = decodeText(readFileSync(0));
  if ('reason' in found) return { sources: [], skipped: [{ path: shown, reason: found.reason }], errors };
  const format = formatFor(path, undefined, found.text);
  if (!format) return { sources: [], skipped: [{ path: shown, reason: 'Rapport does not know this kind of file.' }], errors: [`${shown}: Rapport does not know this kind of file.`] };
  return { sources: [{ path, shown, text: found.text, format, config: configReader(run, errors)(path).config }], skipped: [], errors };
}
