// The shape of the project: who may import whom, and that nothing generated is out of date.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outOfDate } from '../scripts/generate.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every TypeScript file of a folder with what it imports, paths from the project's root. */
function imports(folder: string): { file: string; from: string[] }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(join(ROOT, file), 'utf8');
      const from = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
      return { file, from: from.map((target) => (target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)).replaceAll('\\', '/') : target)) };
    });
}

/** Which parts of the engine a part may import, beside itself. */
const MAY: readonly { readonly part: RegExp; readonly may: RegExp }[] = [
  { part: /^server\/engine\/types\.ts$/, may: /^$/ },
  { part: /^server\/engine\/(?:normal|nearest|sources|banks)\.ts$/, may: /^server\/engine\/types\.ts$/ },
  { part: /^server\/engine\/block\.ts$/, may: /^server\/engine\/types\.ts$/ },
  { part: /^server\/engine\/formats\//, may: /^server\/engine\/(?:formats\/.*|block|types)\.ts$|^(?:micromark|micromark-extension-[\w-]+|htmlparser2|entities|jsonc-parser|js-tokens|yaml)$/ },
  { part: /^server\/engine\/(?:sentence|guards)\.ts$/, may: /^server\/engine\/(?:normal|sentence|types)\.ts$/ },
  { part: /^server\/engine\/language\.ts$/, may: /^server\/engine\/(?:types|sentence|normal)\.ts$|^compromise/ },
  { part: /^server\/engine\/(?:grammar|reader|phrases|parts|verbgroup|who)\.ts$/, may: /^server\/engine\/(?:types|sentence|guards|language|grammar|reader|phrases|parts|verbgroup|who)\.ts$/ },
  { part: /^server\/engine\/rules\/(?!index)/, may: /^server\/engine\/(?:types|sentence|guards|language|grammar|parts|who|banks|family|statement)\.ts$/ },
  { part: /^server\/engine\/model\//, may: /^server\/engine\/model\/[\w-]+\.ts$/ },
];

describe('imports', () => {
  const engine = imports('server/engine');

  it('keep the engine pure: no Node, no LSP, no VS Code, no shell', () => {
    for (const { file, from } of engine) for (const target of from) assert.ok(!/^node:|^vscode|^server\/(?!engine\/)/.test(target), `${file} imports ${target}`);
  });

  for (const { part, may } of MAY) {
    it(`${part.source} imports only what it may`, () => {
      const files = engine.filter(({ file }) => part.test(file));
      assert.ok(files.length, 'no such file');
      for (const { file, from } of files) {
        const category = /^server\/engine\/rules\/\w+\//.exec(file)?.[0];
        for (const target of from) assert.ok(may.test(target) || (category && target.startsWith(category)) , `${file} imports ${target}`);
      }
    });
  }

  it('let only language.ts know compromise', () => {
    assert.deepEqual(engine.filter(({ from }) => from.some((target) => target.startsWith('compromise'))).map(({ file }) => file), ['server/engine/language.ts']);
  });

  it('keep the client apart from the server', () => {
    for (const { file, from } of imports('client')) for (const target of from) assert.ok(!target.startsWith('server/'), `${file} imports ${target}`);
  });

  it('keep rules apart: none imports another', () => {
    const rules = engine.filter(({ file }) => /\/rules\/\w+\//.test(file));
    const isRule = new Set(rules.filter(({ file }) => /^export const \w+: Rule\b/m.test(readFileSync(join(ROOT, file), 'utf8'))).map(({ file }) => file));
    for (const { file, from } of rules) for (const target of from) assert.ok(!isRule.has(target), `${file} imports the rule ${target}`);
  });
});

describe('generated files', () => {
  it('are up to date (npm run generate)', () => {
    assert.deepEqual(outOfDate(), []);
  });
});
