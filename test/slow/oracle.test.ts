// Every rewrite of every example, and of sentences from the corpus, before a judge of grammar that nobody here wrote.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../server/engine/formats/index.ts';
import { applyEdits, lint } from '../../server/engine/lint.ts';
import { RULES } from '../../server/engine/rules/index.ts';
import type { Format } from '../../server/engine/types.ts';
import { unmark } from '../marks.ts';
import { newLints } from '../oracle.ts';

const plaintext = FORMATS.find((format) => format.id === 'plaintext') as Format;
const options = { config: { rules: { macro: 'off' } } } as const;

/** Before and after of every rewrite offered in a text. */
function rewrites(text: string): { rule: string; before: string; after: string }[] {
  return lint(text, plaintext, options).findings.flatMap((finding) => finding.fixes.filter((fix) => fix.kind === 'rewrite').map((fix) => ({ rule: finding.rule, before: text, after: applyEdits(text, fix.edits) })));
}

describe('Harper finds no new fault', function () {
  this.timeout(120_000);

  it('in the rewrites of the rules’ examples', async () => {
    const faults: string[] = [];
    for (const rule of RULES) {
      for (const example of rule.examples) {
        if (!('bad' in example)) continue;
        for (const { rule: id, before, after } of rewrites(unmark(example.bad).text)) for (const fault of await newLints(before, after)) faults.push(`${id}: ${before} → ${after}: ${fault}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  it('in the rewrites of every twentieth paragraph of the corpus', async () => {
    const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));
    const paragraphs = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => readFileSync(folder + name, 'utf8').replace(/^=== .*$/gm, '').replace(/⟪[a-z]+\??\||⟫/g, '').replace(/<[^>]*>/g, '').split(/\n\s*\n/));
    const faults: string[] = [];
    for (let index = 0; index < paragraphs.length; index += 20) {
      for (const { rule, before, after } of rewrites((paragraphs[index] as string).trim())) for (const fault of await newLints(before, after)) faults.push(`${rule}: ${before} → ${after}: ${fault}`);
    }
    assert.deepEqual(faults, []);
  });
});
