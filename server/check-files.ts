// A run over files: which, under which configuration, with what result.

import { dirname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { type Config, readConfig } from './engine/config.ts';
import { formatFor } from './engine/formats/index.ts';
import { lint, type Result, RULE_IDS } from './engine/lint.ts';
import type { WordingModel } from './engine/model/model.ts';
import type { Format, Level } from './engine/types.ts';
import { excludes, findConfig, invites, readText, type Skipped, shownPath, walk } from './files.ts';
import { positions, type ReportedFile } from './report/report.ts';

export interface Run {
  readonly cwd: string;
  readonly model: WordingModel | undefined;
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
}

export interface Collected {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  /** What kept the run from doing all it was asked: the run ends with status 2. */
  readonly errors: readonly string[];
}

/** Reads configurations once each. */
export function configReader(run: Run, errors: string[]): (path: string) => { config: Config; folder: string } {
  const known = new Map<string, Config>();
  return (path) => {
    const file = run.configFile ?? findConfig(path, path.startsWith(run.cwd) ? run.cwd : dirname(path));
    if (!file) return { config: withRules({}, run), folder: run.cwd };
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
    return { config, folder: dirname(file) };
  };
}

function withRules(config: Config, run: Run): Config {
  return Object.keys(run.rules).length ? { ...config, rules: { ...config.rules, ...run.rules } } : config;
}

/** Finds and reads the files to check. Files and folders named by hand are checked whatever `include` says. */
export function collect(paths: readonly string[], run: Run): Collected {
  const skipped: Skipped[] = [];
  const errors: string[] = [];
  const sources: Source[] = [];
  const seen = new Set<string>();
  const configFor = configReader(run, errors);
  const show = (path: string) => shownPath(path, run.cwd);
  const take = (path: string, named: boolean) => {
    if (seen.has(path)) return;
    seen.add(path);
    const { config, folder } = configFor(path);
    if (!named && excludes(config, folder, path)) return;
    // most files of a folder are none of ours: do not read them to learn that
    if (!named && !formatFor(path, undefined, '') && !/\.json$/i.test(path)) return;
    const found = readText(path);
    if ('reason' in found) {
      skipped.push({ path: show(path), reason: found.reason });
      if (named && found.unreadable) errors.push(`${show(path)}: ${found.reason}`);
      return;
    }
    const format = formatFor(path, undefined, found.text);
    if (format) sources.push({ path, shown: show(path), text: found.text, format, config });
    else if (named) skipped.push({ path: show(path), reason: 'Rapport does not know this kind of file.' });
  };
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

/** Checks one source for the report. */
export function checkSource(source: Source, model: WordingModel | undefined): { readonly file: ReportedFile; readonly result: Result } {
  const result = lint(source.text, source.format, model ? { config: source.config, model } : { config: source.config });
  const at = positions(source.text);
  const file: ReportedFile = {
    path: source.shown,
    format: source.format.id,
    words: result.words,
    score: result.score,
    macros: result.macros.map(({ title, span, score, reading }) => ({
      ...(title === undefined ? {} : { title }),
      line: at(span.start).line,
      score: score.value,
      parts: score.parts,
      channel: reading.channel,
      situations: reading.situations,
      cues: reading.cues,
    })),
    findings: result.findings.map((finding) => {
      const from = at(finding.start);
      const to = at(finding.end);
      return {
        rule: finding.rule, severity: finding.severity, message: finding.message, start: finding.start, end: finding.end,
        line: from.line, column: from.column, endLine: to.line, endColumn: to.column, text: finding.text, fixes: finding.fixes,
        ...(finding.note === undefined ? {} : { note: finding.note }),
      };
    }),
  };
  return { file, result };
}
