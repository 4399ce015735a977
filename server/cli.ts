#!/usr/bin/env node
// The command line. Exit status 0: nothing at warning or above; 1: findings; 2: could not run.

import { check } from './cli/check.ts';
import { printConfig } from './cli/effective.ts';
import { version } from './cli/emit.ts';
import { init } from './cli/init.ts';
import { merge } from './cli/merge.ts';
import { parse, USAGE, UsageError } from './cli/options.ts';
import { isPoolThread } from './cli/pool.ts';
import { RULE_INFOS, ruleInfo, rulePage } from './engine/explain.ts';
import { nearest } from './engine/nearest.ts';

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
  if (values.version) process.stdout.write(`${version()}\n`);
  else if (values.help || command === 'help') process.stdout.write(USAGE);
  else if (command === 'check') await check(rest, values);
  else if (command === 'merge') merge(rest, values);
  else if (command === 'init') init(process.cwd());
  else if (command === 'config') printConfig(values);
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

if (!isPoolThread()) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.exitCode = 2;
    process.stderr.write(error instanceof UsageError ? `rapport: ${error.message}\n` : `rapport: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  });
}
