// What can be said on the command line, and what is said back when it cannot be understood.

import { parseArgs } from 'node:util';
import { RULE_IDS } from '../engine/lint.ts';
import { nearest } from '../engine/nearest.ts';
import { AREAS, LEVELS, type Level } from '../engine/types.ts';
import { FORMATS } from '../report/formats.ts';

export const USAGE = `rapport: check and rewrite the words support teams send to customers

  rapport check [paths…]     check files and folders (without paths: what rapport.json includes)
    --format name            ${Object.keys(FORMATS).join(', ')} (pretty)
    --output file            write the report there
    --quiet                  only what is at warning or above, and nothing about progress or skipped files
    --fix                    make every safe rewrite
    --all                    with --fix: every preferred fix, and the missing pieces too
    --dry-run                with --fix: show the changes, write nothing
    --rule id=level          set a rule or category: error, warning, information, hint, off
    --config file            use this rapport.json
    --max-warnings n         status 1 only with more warnings than n, or an error
    --since ref              only macros that changed since the branch left this git ref
    --staged                 only macros that changed in what is staged for the next commit
    --baseline file          accept the findings listed there (rapport-baseline.json beside rapport.json)
    --no-baseline            accept none
    --update-baseline        take out of the baseline what is gone
    --grow                   with --update-baseline: take in what is new
    --shard i/n              only the i-th of n parts of the files
    --threads n              how many work at once (as many as there are cores, 4 at most)
    --cache                  keep results in .rapport-cache, and use them while nothing has changed
    --stdin                  check the text on standard input
    --stdin-path path        its name, which tells its format
  rapport merge reports…     one report out of several that --format json wrote; takes --format, --output, --quiet,
                             --max-warnings and --baseline
  rapport init               look at this folder and write a rapport.json for it
  rapport config --print file   the rules that count for a file, and where each comes from
  rapport explain <rule>     why a rule exists, with examples
  rapport rules              every rule, a line each
  rapport lsp --stdio        start the language server
  rapport --version
  rapport --help

Status: 0 nothing at warning or above, 1 findings, 2 could not run.
`;

/** A mistake of the caller's: its message goes to stderr, and the status is 2. */
export class UsageError extends Error {}

const flag = { type: 'boolean', default: false } as const;
const word = { type: 'string' } as const;

const OPTIONS = {
  format: word,
  output: word,
  quiet: flag,
  fix: flag,
  all: flag,
  'dry-run': flag,
  rule: { type: 'string', multiple: true, default: [] as string[] },
  config: word,
  'max-warnings': word,
  since: word,
  staged: flag,
  baseline: word,
  'no-baseline': flag,
  'update-baseline': flag,
  grow: flag,
  shard: word,
  threads: word,
  cache: flag,
  stdin: flag,
  'stdin-path': word,
  print: word,
  stdio: flag,
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Which options each command knows; an option that would be ignored is a mistake worth naming. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  check: Object.keys(OPTIONS).filter((name) => !['print', 'stdio'].includes(name)),
  merge: ['format', 'output', 'quiet', 'max-warnings', 'baseline', 'no-baseline'],
  config: ['print', 'format', 'rule', 'config'],
  lsp: ['stdio'],
};

/** Reads the arguments. */
export function parse(argv: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
    const command = positionals[0] ?? '';
    for (const token of tokens) {
      if (token.kind !== 'option' || token.name === 'help' || token.name === 'version' || !command) continue;
      if (!(KNOWN[command] ?? Object.keys(OPTIONS)).includes(token.name)) throw new UsageError(`--${token.name} does not belong to \`rapport ${command}\`.`);
    }
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const unknown = /Unknown option '(-+)([^' ]+)/.exec((error as Error).message);
    const guess = unknown && nearest(unknown[2] as string, Object.keys(OPTIONS));
    throw new UsageError(unknown ? `There is no option ${unknown[1]}${unknown[2]}.${guess ? ` Did you mean --${guess}?` : ''}` : (error as Error).message);
  }
}

export type Values = ReturnType<typeof parse>['values'];

/** What `--rule` sets. */
export function rulesOf(settings: readonly string[]): Record<string, Level> {
  const known = [...RULE_IDS, ...AREAS] as readonly string[];
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

/** The name of a format that exists. */
export function formatOf(values: Values): string {
  const { format = 'pretty' } = values;
  if (Object.hasOwn(FORMATS, format)) return format;
  const guess = nearest(format, Object.keys(FORMATS));
  throw new UsageError(`--format: "${format}" is no format; use ${Object.keys(FORMATS).join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`);
}

/** A whole number from `least` upwards, or undefined where the option is not given. */
export function numberOf(values: Values, name: 'max-warnings' | 'threads', least: number): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given) || Number(given) < least) throw new UsageError(`--${name}: "${given}" is no ${least ? 'number from 1 upwards' : 'count'}.`);
  return Number(given);
}

/** `--shard 2/5` as numbers. */
export function shardOf(given: string | undefined): { readonly index: number; readonly count: number } | undefined {
  if (given === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageError(`--shard: "${given}" is no part; write 1/4 for the first of four.`);
  return { index, count };
}
