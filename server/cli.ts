#!/usr/bin/env node
// The command line: files → engine → report. Exit status 0: nothing at warning or above; 1: findings; 2: could not run.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import pico from 'picocolors';
import { checkSource, collect, configReader, type Run, type Source } from './check-files.ts';
import { RULE_INFOS, ruleInfo, rulePage } from './engine/explain.ts';
import { formatFor } from './engine/formats/index.ts';
import { humanized } from './engine/humanize.ts';
import { fixAll, RULE_IDS } from './engine/lint.ts';
import { nearest } from './engine/nearest.ts';
import { readModel } from './engine/model/model.ts';
import { CATEGORIES, LEVELS, type Level } from './engine/types.ts';
import { decodeText, readText, shownPath, writeText } from './files.ts';
import { pretty } from './report/pretty.ts';
import { type ReportedFile, reportOf } from './report/report.ts';

const USAGE = `rapport: check and rewrite the words support teams send to customers

  rapport check [paths…]     check files and folders (without paths: what rapport.json includes)
    --format pretty|json     how to print (pretty)
    --fix                    make every safe rewrite
    --all                    with --fix: every preferred fix, and the missing pieces too
    --dry-run                with --fix: show the changes, write nothing
    --rule id=level          set a rule or category: error, warning, information, hint, off
    --config file            use this rapport.json
    --max-warnings n         status 1 only with more warnings than n, or an error
    --stdin                  check the text on standard input
    --stdin-path path        its name, which tells its format
  rapport explain <rule>     why a rule exists, with examples
  rapport rules              every rule, a line each
  rapport lsp --stdio        start the language server
  rapport --version
  rapport --help

Status: 0 nothing at warning or above, 1 findings, 2 could not run.
`;

/** A mistake of the caller's: its message goes to stderr, and the status is 2. */
class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  fix: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  config: { type: 'string' },
  'max-warnings': { type: 'string' },
  stdin: { type: 'boolean', default: false },
  'stdin-path': { type: 'string' },
  stdio: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const unknown = /Unknown option '(-+)([^' ]+)/.exec((error as Error).message);
    const guess = unknown && nearest(unknown[2] as string, Object.keys(OPTIONS));
    throw new UsageError(unknown ? `There is no option ${unknown[1]}${unknown[2]}.${guess ? ` Did you mean --${guess}?` : ''}` : (error as Error).message);
  }
}

type Values = ReturnType<typeof parse>['values'];

function rulesOf(settings: readonly string[]): Record<string, Level> {
  const known = [...RULE_IDS, ...CATEGORIES, 'macro', 'rapport'] as readonly string[];
  const rules: Record<string, Level> = {};
  for (const setting of settings) {
    const [id = '', level = ''] = setting.split('=');
    if (!known.includes(id)) {
      const guess = nearest(id, known);
      throw new UsageError(`--rule: there is no rule "${id}".${guess ? ` Did you mean "${guess}"?` : ''}`);
    }
    if (!(LEVELS as readonly string[]).includes(level)) throw new UsageError(`--rule ${id}: "${level}" is no level; use ${LEVELS.join(', ')}.`);
    rules[id] = level as Level;
  }
  return rules;
}

function modelBytes(): Uint8Array {
  return readFileSync(new URL('./wording.bin', import.meta.url));
}

function check(paths: readonly string[], values: Values): void {
  const { format } = values;
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`--format: "${format}" is no format; use pretty or json.`);
  if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run belongs to --fix.');
  if (values.all && !values.fix) throw new UsageError('--all belongs to --fix.');
  const most = values['max-warnings'] === undefined ? 0 : Number(values['max-warnings']);
  if (!Number.isInteger(most) || most < 0) throw new UsageError(`--max-warnings: "${values['max-warnings']}" is no count.`);
  const cwd = process.cwd();
  const run: Run = { cwd, model: readModel(modelBytes()), configFile: values.config === undefined ? undefined : resolve(cwd, values.config), rules: rulesOf(values.rule) };
  if (run.configFile) {
    const found = readText(run.configFile);
    if ('reason' in found) throw new UsageError(`--config: ${found.reason}`);
  }
  const { sources, skipped, errors } = values.stdin ? fromStdin(values, run) : collect(paths, run);
  const shown = new Map<string, string>();
  const files: ReportedFile[] = [];
  const failed = new Map<string, string>();
  for (const source of sources) {
    let current = source;
    if (values.fix) {
      const fix = values.all ? humanized : fixAll;
      const text = fix(source.text, source.format, { config: source.config, ...(run.model ? { model: run.model } : {}) });
      if (values['dry-run']) {
        if (text !== source.text) process.stdout.write(createTwoFilesPatch(source.shown, source.shown, source.text, text, '', '', { context: 2 }).replace(/^=+\n/, ''));
        continue;
      }
      current = { ...source, text };
      if (values.stdin) {
        process.stdout.write(text);
        continue;
      }
      if (text !== source.text && !save(source, text, errors)) current = source;
    }
    const { file, result } = checkSource(current, run.model);
    for (const problem of result.problems.slice(0, 1)) skipped.push({ path: source.shown, reason: `${problem.message} What could be read was checked.` });
    for (const [rule, message] of result.failures) failed.set(rule, message);
    shown.set(source.shown, current.text);
    files.push(file);
  }
  for (const [rule, message] of failed) process.stderr.write(`rapport: the rule ${rule} failed and was left out: ${message}\n`);
  for (const message of errors) process.stderr.write(`rapport: ${message}\n`);
  const report = reportOf(files, skipped);
  if (values['dry-run'] || (values.stdin && values.fix)) {
    for (const { path, reason } of skipped) process.stderr.write(`rapport: skipped ${path}: ${reason}\n`);
  } else process.stdout.write(format === 'json' ? `${JSON.stringify(report)}\n` : pretty(report, shown, pico.isColorSupported && process.stdout.isTTY === true));
  process.exitCode = errors.length ? 2 : report.summary.errors > 0 || report.summary.warnings > most ? 1 : 0;
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

function fromStdin(values: Values, run: Run): { sources: Source[]; skipped: { path: string; reason: string }[]; errors: string[] } {
  const path = resolve(run.cwd, values['stdin-path'] ?? 'stdin.macro');
  const shown = values['stdin-path'] === undefined ? '<stdin>' : shownPath(path, run.cwd);
  const errors: string[] = [];
  const found = decodeText(readFileSync(0));
  if ('reason' in found) return { sources: [], skipped: [{ path: shown, reason: found.reason }], errors };
  const format = formatFor(path, undefined, found.text);
  if (!format) return { sources: [], skipped: [{ path: shown, reason: 'Rapport does not know this kind of file.' }], errors: [`${shown}: Rapport does not know this kind of file.`] };
  return { sources: [{ path, shown, text: found.text, format, config: configReader(run, errors)(path).config }], skipped: [], errors };
}

function explain(id: string | undefined): void {
  if (!id) throw new UsageError('explain: name a rule. `rapport rules` lists them.');
  const info = ruleInfo(id);
  if (!info) {
    const guess = nearest(id, RULE_INFOS.map((rule) => rule.id));
    throw new UsageError(`There is no rule "${id}".${guess ? ` Did you mean "${guess}"?` : ''}`);
  }
  process.stdout.write(rulePage(info));
}

function listRules(): void {
  const width = Math.max(...RULE_INFOS.map((info) => info.id.length));
  for (const { id, severity, summary } of RULE_INFOS) process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(11)}  ${summary}\n`);
}

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  if (values.version) process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`);
  else if (values.help || command === 'help') process.stdout.write(USAGE);
  else if (command === 'check') check(rest, values);
  else if (command === 'explain') explain(rest[0]);
  else if (command === 'rules') listRules();
  else if (command === 'lsp') await import(new URL('./server.cjs', import.meta.url).href); // the language server's own bundle, which reads --stdio
  else throw new UsageError(command ? `There is no command "${command}". \`rapport --help\` lists them.` : USAGE);
}

// a reader that has seen enough (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});
main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 2;
  process.stderr.write(error instanceof UsageError ? `rapport: ${error.message}\n` : `rapport: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
});
