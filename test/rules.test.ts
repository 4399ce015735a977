// Every rule's examples, on the rule alone: what it underlines, what it leaves alone, and what each rewrite makes of the text.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPlaceholders } from '../server/engine/formats/placeholders.ts';
import { plaintext } from '../server/engine/formats/plaintext.ts';
import { read } from '../server/engine/reading.ts';
import { keepsFacts, proseEdit } from '../server/engine/rewrite.ts';
import { RULES } from '../server/engine/rules/index.ts';
import { SOURCES } from '../server/engine/sources.ts';
import { type Line, type Macro, type Match, type Reading, type Rule, SEVERITIES } from '../server/engine/types.ts';
import { unmark } from './marks.ts';

/** What one rule finds in a text of its own, with the line each match is in. */
function run(rule: Rule, text: string): { match: Match; line: Line; reading: Reading }[] {
  const macro = plaintext.read(text).macros[0] as Macro;
  const reading = read(macro);
  return reading.lines.flatMap((line) => [...rule.check(line.sentence)].filter((match) => rule.holds?.(match, line, reading) ?? true).map((match) => ({ match, line, reading })));
}

for (const rule of RULES) {
  describe(rule.id, () => {
    it('says what, why and where from', () => {
      assert.match(rule.id, /^[a-z]+\/[a-z-]+$/);
      for (const text of [rule.summary, rule.message, rule.why]) assert.match(text, /[.?]"?$/, `a sentence ends with its mark: ${text}`);
      for (const key of rule.sources) assert.ok(SOURCES[key], `unknown source ${key}`);
      assert.ok(SEVERITIES.includes(rule.severity));
      assert.ok(rule.examples.some((example) => 'bad' in example) && rule.examples.some((example) => 'ok' in example));
    });
    for (const example of rule.examples) {
      if ('ok' in example) {
        it(`leaves alone: ${example.ok}`, () => {
          const found = run(rule, example.ok).filter(({ match }) => (match.severity ?? rule.severity) !== 'hint' || rule.severity === 'hint');
          assert.deepEqual(found.map(({ match, line }) => line.sentence.text.slice(match.span.start, match.span.end)), []);
        });
        continue;
      }
      it(`finds: ${example.bad}`, () => {
        const { text, spans } = unmark(example.bad);
        assert.ok(spans.length, 'the example marks no words');
        const found = run(rule, text);
        const block = (line: Line, reading: Reading) => reading.macro.blocks[line.block]?.text ?? '';
        assert.deepEqual(
          found.map(({ match, line, reading }) => block(line, reading).slice(line.start + match.span.start, line.start + match.span.end)),
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        if (!example.good) return;
        const results = found.flatMap(({ match, line, reading }) =>
          (match.rewrite?.(reading.voice) ?? []).map((rewrite) => {
            const words = typeof rewrite === 'string' ? rewrite : rewrite.text;
            const before = block(line, reading);
            const edit = proseEdit(before, line.start, line.sentence, match.replaces ?? match.span, words, reading.voice);
            const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
            assert.ok(keepsFacts(before, after, rule.id.startsWith('survey/')), `facts lost: ${after}`);
            if (text === before) assert.deepEqual(findPlaceholders(after).filter(({ start, end }) => start === end), []);
            return text === before ? after : text.replace(before, () => after);
          }),
        );
        assert.deepEqual(results.slice(0, example.good.length), example.good);
      });
    }
  });
}

describe('the list of rules', () => {
  it('holds every file of the folder', () => {
    const folder = fileURLToPath(new URL('../server/engine/rules/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^[a-z]+[\\/][\w-]+\.ts$/.test(name) && /^export const \w+: Rule\b/m.test(readFileSync(folder + name, 'utf8')));
    assert.deepEqual(files.map((name) => name.replace('\\', '/').replace(/\.ts$/, '')).sort(), RULES.map((rule) => rule.id as string).sort());
  });
  it('has no id twice', () => {
    assert.equal(new Set(RULES.map((rule) => rule.id)).size, RULES.length);
  });
});
