// `rapport config --print file`: the rules that count for a file, and where each comes from.

import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { configReader, type Run } from '../check-files.ts';
import { levelOf } from '../engine/config.ts';
import { RULE_INFOS } from '../engine/explain.ts';
import { formatFor } from '../engine/formats/index.ts';
import type { Level } from '../engine/types.ts';
import { excludes, invites, readText, shownPath } from '../files.ts';
import { positions } from '../report/report.ts';
import { rulesOf, UsageError, type Values } from './options.ts';

interface Effective {
  readonly file: string;
  readonly config: string | undefined;
  /** How the file is read, or undefined where Rapport does not know its kind. */
  readonly format: string | undefined;
  readonly checked: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rules: readonly { readonly id: string; readonly level: Level; readonly from: string }[];
}

/** Runs the command. */
export function printConfig(values: Values): void {
  if (values.print === undefined) throw new UsageError('config: name a file: `rapport config --print file`.');
  const { format = 'pretty' } = values;
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`--format: \`rapport config\` prints pretty or json, not "${format}".`);
  const cwd = process.cwd();
  const path = resolve(cwd, values.print);
  if (!existsSync(path)) throw new UsageError(`config: there is no ${values.print}.`);
  const run: Run = { cwd, configFile: values.config === undefined ? undefined : resolve(cwd, values.config), rules: rulesOf(values.rule) };
  const errors: string[] = [];
  const found = effective(path, run, errors);
  for (const message of errors) process.stderr.write(`rapport: ${message}\n`);
  process.stdout.write(format === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : lines(found));
  process.exitCode = errors.length ? 2 : 0;
}

function effective(path: string, run: Run, errors: string[]): Effective {
  const { config, folder, file } = configReader(run, errors)(path);
  const text = readText(path);
  const format = 'text' in text ? formatFor(path, undefined, text.text) : undefined;
  const { rules: _rules, $schema: _schema, ...settings } = config;
  const from = makeOrigins(file, run);
  return {
    file: shownPath(path, run.cwd),
    config: file === undefined ? undefined : shownPath(file, run.cwd),
    format: format?.id,
    checked: !format ? 'no: Rapport does not know this kind of file' : excludes(config, folder, path) ? 'only when it is named: "exclude" leaves it out' : invites(config, folder, path) ? 'yes' : 'only when it is named: "include" does not invite it',
    settings,
    rules: RULE_INFOS.map(({ id, severity }) => ({ id, level: levelOf(config, id, severity), from: from(id) })),
  };
}

/** Where a rule's level is set, in the order in which the engine asks. */
function makeOrigins(file: string | undefined, run: Run): (id: string) => string {
  const text = file === undefined ? undefined : readFileSync(file, 'utf8');
  const root = text === undefined ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const at = positions(text ?? '');
  const inFile = (key: string) => {
    const node = root && findNodeAtLocation(root, ['rules', key]);
    if (!node || file === undefined) return undefined;
    const { line, column } = at((node.parent ?? node).offset);
    return `${relative(run.cwd, file).startsWith('..') ? file : relative(run.cwd, file).split(sep).join('/')}:${line}:${column} "${key}"`;
  };
  return (id) => {
    const category = id.slice(0, id.indexOf('/'));
    for (const key of [id, category]) {
      if (run.rules[key] !== undefined) return `--rule ${key}`;
      const found = inFile(key);
      if (found) return found;
    }
    return 'default';
  };
}

function lines(found: Effective): string {
  const width = Math.max(...found.rules.map(({ id }) => id.length));
  const out = [
    `file     ${found.file}`,
    `config   ${found.config ?? 'none: the defaults count'}`,
    `format   ${found.format ?? 'none'}`,
    `checked  ${found.checked}`,
    ...Object.entries(found.settings).map(([key, value]) => `${key}  ${JSON.stringify(value)}`),
    '',
    ...found.rules.map(({ id, level, from }) => `${id.padEnd(width)}  ${level.padEnd(11)}  ${from}`),
  ];
  return `${out.join('\n')}\n`;
}
