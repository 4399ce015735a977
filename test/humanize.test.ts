// Humanizing whole macros: everything preferred at once, nothing lost.

import assert from 'node:assert/strict';
import { FORMATS } from '../server/engine/formats/index.ts';
import { humanize, humanized } from '../server/engine/humanize.ts';
import { applyEdits, lint } from '../server/engine/lint.ts';
import { factsOf } from '../server/engine/rewrite.ts';
import type { Format } from '../server/engine/types.ts';

const format = (id: string) => FORMATS.find((candidate) => candidate.id === id) as Format;
const options = { config: {} };

const MACRO = `Dear valued customer,

You failed to include your order number, so we could not find {{order.id}}. Please hold for a moment while I investigate this issue further.

Your call is very important to us.

Kind regards,
Marta
`;

describe('humanizing', () => {
  it('makes every preferred change at once, none on the words of another', () => {
    const changes = humanize(MACRO, format('plaintext'), options);
    assert.ok(new Set(changes.map((change) => change.rule.split('/')[0])).size >= 4);
    const after = applyEdits(MACRO, changes.flatMap((change) => change.edits));
    assert.doesNotMatch(after, /valued customer|failed to|very important/);
    assert.match(after, /order number/);
  });

  it('keeps every fact, and leaves nothing at error', () => {
    for (const id of ['plaintext', 'markdown', 'macro']) {
      const after = humanized(MACRO, format(id), options);
      for (const fact of factsOf(MACRO).placeholders) assert.ok(after.includes(fact), `${fact} is gone: ${after}`);
      assert.deepEqual(lint(after, format(id), options).findings.filter((finding) => finding.severity === 'error').map((finding) => finding.rule), []);
      assert.ok(after.endsWith('Kind regards,\nMarta\n'));
    }
  });

  it('is done after once: humanizing again changes nothing', () => {
    const once = humanized(MACRO, format('plaintext'), options);
    assert.equal(humanized(once, format('plaintext'), options), once);
  });

  it('touches only the part that is asked for', () => {
    const start = MACRO.indexOf('Your call');
    const changes = humanize(MACRO, format('plaintext'), options, { start, end: start + 10 });
    assert.ok(changes.length > 0);
    for (const change of changes) assert.match(change.rule, /^(?:scripted|macro)\//);
  });
});
