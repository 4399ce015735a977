// Writes what is generated from the code: the pages of the rules, the rules table of the README, the schema of
// rapport.json. With --check it only says what is out of date.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG } from '../server/engine/config.ts';
import { RULE_INFOS, rulePage } from '../server/engine/explain.ts';
import { AREAS, LEVELS } from '../server/engine/types.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPEN = '<!-- rules: generated -->';
const CLOSE = '<!-- /rules -->';

/** Every generated file, by path from the project's root. */
export function generated(): Map<string, string> {
  const files = new Map<string, string>();
  for (const info of RULE_INFOS) files.set(`docs/rules/${info.id}.md`, rulePage(info));
  files.set('docs/rules/README.md', ['# Rules', '', ...table('.'), ''].join('\n'));
  files.set('schemas/rapport.schema.json', `${JSON.stringify(schema(), null, 2)}\n`);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const start = readme.indexOf(OPEN);
  const end = readme.indexOf(CLOSE);
  if (start < 0 || end < 0) throw new Error(`README.md has lost its marks ${OPEN} and ${CLOSE}`);
  files.set('README.md', `${readme.slice(0, start + OPEN.length)}\n\n${table('docs/rules').join('\n')}\n\n${readme.slice(end)}`);
  return files;
}

function table(folder: string): string[] {
  return ['| rule | severity | what it finds |', '| --- | --- | --- |', ...RULE_INFOS.map(({ id, severity, summary }) => `| [${id}](${folder}/${id}.md) | ${severity} | ${summary.replace(/\|/g, '\\|')} |`)];
}

function schema(): object {
  const made = toJsonSchema(CONFIG, { errorMode: 'ignore' }) as { properties: Record<string, { properties?: object; additionalProperties?: object; propertyNames?: object }> };
  // the ids are known: the editor completes them
  const rules = made.properties.rules;
  if (rules) {
    const level = { enum: LEVELS };
    rules.properties = Object.fromEntries([
      ...AREAS.map((category) => [category, { ...level, description: `The level of every rule in ${category}.` }]),
      ...RULE_INFOS.map((info) => [info.id, { ...level, description: info.summary }]),
    ]);
    rules.additionalProperties = level;
  }
  return { title: 'rapport.json', description: 'How Rapport checks the macros of this folder.', allowComments: true, allowTrailingCommas: true, ...made };
}

/** The generated files that are not as they should be, and pages of rules that are gone. */
export function outOfDate(): string[] {
  const files = generated();
  const wrong = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  return [...wrong, ...stale(files)];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

function stale(files: ReadonlyMap<string, string>): string[] {
  let pages: string[] = [];
  try {
    pages = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return pages.map((page) => `docs/rules/${page.replaceAll('\\', '/')}`).filter((page) => page.endsWith('.md') && !files.has(page));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const wrong = outOfDate();
    for (const path of wrong) console.error(`out of date: ${path} (npm run generate)`);
    process.exitCode = wrong.length ? 1 : 0;
  } else {
    const files = generated();
    for (const path of stale(files)) rmSync(join(ROOT, path));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
  }
}
