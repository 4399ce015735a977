// A run over files: which, and under which configuration.

import { dirname, resolve, sep } from 'node:path';
import { existsSync, statSync } from 'node:fs';
import { type Config, readConfig } from './engine/config.ts';
import { formatFor } from './engine/formats/index.ts';
import { RULE_IDS } from './engine/lint.ts';
import type { Format, Level } from './engine/types.ts';
import { excludes, findConfig, invites, readText, type Skipped, shownPath, walk } from './files.ts';
import { positions } from './report/report.ts';

export interface Run {
  readonly cwd: string;
  /** From `--config`: counts for every file. */
  readonly configFile: string | undefined;
  /** From `--rule`: wins over every configuration. */
  readonly rules: Readonly<Record<string, Level>>;
}

/** One file to check, with its text. */
export interface Source {
  readonly path: string;
  readonly shown: string;
  readonly text: string;
  readonly format: Format;
  readonly config: Config;
  /** Where only changes count: what the file held before, undefined where it is new. */
  readonly before?: { readonly text: string | undefined };
}

export interface Collected {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  /** What kept the run from doing all it was asked: the run ends with status 2. */
  readonly errors: readonly string[];
}

/** Reads configurations once each. */
export function configReader(run: Run, errors: string[]): (path: string) => { config: Config; folder: string; file: string | undefined } {
  const known = new Map<string, Config>();
  return (path) => {
    const file = run.configFile ?? findConfig(path, path.startsWith(run.cwd) ? run.cwd : dirname(path));
    if (!file) return { config: withRules({}, run), folder: run.cwd, file };
    let config = known.get(file);
    if (!config) {
      const found = readText(file);
      if ('reason' in found) {
        errors.push(`${shownPath(file, run.cwd)}: ${found.reason}`);
        config = {};
      } else {
        const at = positions(found.text);
        const { config: read, problems } = readConfig(found.text, RULE_IDS);
        for (const problem of problems) {
          const { line, column } = at(problem.start);
          errors.push(`${shownPath(file, run.cwd)}:${line}:${column}: ${problem.message}`);
        }
        config = read;
      }
      config = withRules(config, run);
      known.set(file, config);
    }
    return { config, folder: dirname(file), file };
  };
}

function withRules(config: Config, run: Run): Config {
  return Object.keys(run.rules).length ? { ...config, rules: { ...config.rules, ...run.rules } } : config;
}

/** Takes files one by one: reads those that are macros and says why others are not. */
function makeTaker(run: Run, skipped: Skipped[], errors: string[]) {
  const sources: Source[] = [];
  const seen = new Set<string>();
  const configFor = configReader(run, errors);
  const show = (path: string) => shownPath(path, run.cwd);
  const take = (path: string, named: boolean, read: () => ReturnType<typeof readText> = () => readText(path), before?: Source['before']) => {
    if (seen.has(path)) return;
    seen.add(path);
    const { config, folder } = configFor(path);
    if (!named && excludes(config, folder, path)) return;
    // most files of a folder are none of ours: do not read them to learn that
    if (!named && !formatFor(path, undefined, '') && !/\.json$/i.test(path)) return;
    const found = read();
    if ('reason' in found) {
      skipped.push({ path: show(path), reason: found.reason });
      if (named && found.unreadable) errors.push(`${show(path)}: ${found.reason}`);
      return;
    }
    const format = formatFor(path, undefined, found.text);
    if (format) sources.push({ path, shown: show(path), text: found.text, format, config, ...(before ? { before } : {}) });
    else if (named) skipped.push({ path: show(path), reason: 'Rapport does not know this kind of file.' });
  };
  return { sources, configFor, show, take };
}

/** Finds and reads the files to check. Files and folders named by hand are checked whatever `include` says. */
export function collect(paths: readonly string[], run: Run): Collected {
  const skipped: Skipped[] = [];
  const errors: string[] = [];
  const { sources, configFor, show, take } = makeTaker(run, skipped, errors);
  for (const given of paths.length ? paths : ['.']) {
    const path = resolve(run.cwd, given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) {
      errors.push(`${given}: there is no such file or folder.`);
      continue;
    }
    if (!stat.isDirectory()) {
      take(path, true);
      continue;
    }
    const before = sources.length;
    const foldersSkipped: Skipped[] = [];
    for (const file of walk(path, foldersSkipped)) {
      const { config, folder } = configFor(file);
      if (paths.length || invites(config, folder, file)) take(file, false);
    }
    for (const { path: folder, reason } of foldersSkipped) skipped.push({ path: show(folder), reason });
    if (sources.length === before) skipped.push({ path: given, reason: paths.length ? 'The folder holds no macros.' : 'No file is invited: name files or folders, or set "include" in rapport.json.' });
  }
  return { sources, skipped: skipped.map((row) => ({ ...row, path: row.path || '.' })), errors };
}

/** A file that has changed, as git tells it. */
export interface ChangedFile {
  readonly path: string;
  /** What to check: the file's own text, or what is staged. */
  read(): ReturnType<typeof readText>;
  readonly before: { readonly text: string | undefined };
}

/** Of the files that have changed, those that are to be checked, by the same rules as `collect`. */
export function collectChanged(paths: readonly string[], changed: readonly ChangedFile[], run: Run): Collected {
  const skipped: Skipped[] = [];
  const errors: string[] = [];
  const { sources, configFor, take } = makeTaker(run, skipped, errors);
  const given = paths.map((path) => resolve(run.cwd, path));
  const known = new Set(changed.map(({ path }) => path));
  paths.forEach((path, index) => {
    if (!known.has(given[index] as string) && !existsSync(given[index] as string)) errors.push(`${path}: there is no such file or folder.`);
  });
  for (const { path, read, before } of changed) {
    const named = given.includes(path);
    const { config, folder } = configFor(path);
    const wanted = given.length ? named || given.some((one) => path.startsWith(one.endsWith(sep) ? one : one + sep)) : path.startsWith(run.cwd + sep) && invites(config, folder, path);
    if (wanted) take(path, named, read, before);
  }
  return { sources, skipped, errors };
}
