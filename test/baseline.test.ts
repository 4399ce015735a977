// The baseline: what stays accepted when text moves, and what never hides behind it.

import assert from 'node:assert/strict';
import { type Accountable, aboutEach, acceptedOf, EMPTY_BASELINE, readBaseline, updatedBaseline, writeBaseline } from '../server/engine/baseline.ts';
import { formatFor } from '../server/engine/formats/index.ts';
import { lint } from '../server/engine/lint.ts';
import type { Format } from '../server/engine/types.ts';

const RULE = 'blame/you-failed';

/** The findings of one rule in files, as the baseline sees them. */
function findings(files: Readonly<Record<string, string>>, rule = RULE): Accountable[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const result = lint(text, formatFor(path, undefined, text) as Format, { config: {} });
    const about = aboutEach(result.findings, result.macros);
    return result.findings.map((finding, index) => ({ rule: finding.rule, path, ...(about[index] as (typeof about)[number]) })).filter((one) => one.rule === rule);
  });
}

const baselineOf = (files: Readonly<Record<string, string>>, rule?: string) => updatedBaseline(EMPTY_BASELINE, findings(files, rule), () => false, true);
const none = (_path: string) => false;
const accepts = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, unseen = none) => acceptedOf(baselineOf(before), findings(after), unseen);

const SENTENCE = 'You failed to include your order number when you wrote to us.';

describe('the baseline', () => {
  it('accepts what it was made of, in every format', () => {
    for (const [path, text] of [
      ['a.macro', `Hi {{x}},\n\n${SENTENCE}\n`], ['a.md', `# Title\n\n${SENTENCE}\n`], ['a.txt', SENTENCE], ['a.html', `<p>${SENTENCE}</p>`],
      ['a.json', JSON.stringify({ title: 't', body: SENTENCE })], ['a.csv', `title,body\nt,${SENTENCE}\n`], ['a.yaml', `- title: t\n  body: ${SENTENCE}\n`],
    ] as const) assert.deepEqual(accepts({ [path]: text }, { [path]: text }), [true], path);
  });

  it('knows text that was moved, re-wrapped, or put into another file', () => {
    const before = { 'a.md': `# Order\n\nThanks.\n\n${SENTENCE}\n` };
    assert.deepEqual(accepts(before, { 'a.md': `# Order\n\n${SENTENCE}\n\nThanks.\n` }), [true]);
    assert.deepEqual(accepts(before, { 'a.md': `# Order\n\nThanks.\n\nYou failed to include\nyour order   number when\nyou wrote to us.\n` }), [true]);
    assert.deepEqual(accepts(before, { 'b.md': `# Order\n\n${SENTENCE}\n` }), [true]);
    assert.deepEqual(accepts(before, { 'a.html': `<h1>Order</h1><p>You failed to include your order <b>number</b> when you wrote to us.</p>` }), [true]);
  });

  it('does not know another sentence, another macro or another rule', () => {
    const before = { 'a.md': `# Order\n\n${SENTENCE}\n` };
    assert.deepEqual(accepts(before, { 'a.md': '# Order\n\nYou failed to include your order number.\n' }), [false]);
    assert.deepEqual(accepts(before, { 'a.md': `# Parcel\n\n${SENTENCE}\n` }), [false]);
    const [other] = findings(before);
    assert.notEqual(other?.fingerprint, findings({ 'a.md': `# Order\n\n${SENTENCE}\n` }, 'macro/missing-name')[0]?.fingerprint);
  });

  it('counts: a second copy is new, wherever it stands', () => {
    const before = { 'a.macro': SENTENCE };
    assert.deepEqual(accepts(before, { 'a.macro': `${SENTENCE}\n\n${SENTENCE}` }), [true, false]);
    // the copy in another file is the new one, even where that file comes first
    assert.deepEqual(accepts({ 'b.macro': SENTENCE }, { 'a.macro': SENTENCE, 'b.macro': SENTENCE }), [false, true]);
  });

  it('keeps the share of a file that was not looked at', () => {
    assert.deepEqual(accepts({ 'a.macro': SENTENCE }, { 'b.macro': SENTENCE }, (path) => path === 'a.macro'), [false]);
    assert.deepEqual(accepts({ 'a.macro': SENTENCE }, { 'b.macro': SENTENCE }), [true]);
  });

  it('only shrinks, unless it is told to grow', () => {
    const two = baselineOf({ 'a.macro': `${SENTENCE}\n\n${SENTENCE}`, 'b.macro': 'You failed to sign the form.' });
    const left = { 'a.macro': `${SENTENCE}\n\nYou failed to attach the receipt.` };
    const shrunk = updatedBaseline(two, findings(left), none, false);
    assert.deepEqual(shrunk.findings.map(({ sentence, files }) => [sentence, files]), [[SENTENCE, { 'a.macro': 1 }]]);
    assert.deepEqual(updatedBaseline(shrunk, findings(left), none, false), shrunk);
    assert.equal(updatedBaseline(shrunk, findings(left), none, true).findings.length, 2);
    // what was not part of the run stays
    assert.equal(updatedBaseline(two, findings(left), (path) => path === 'b.macro', false).findings.length, 2);
  });

  it('follows text to its new file', () => {
    const moved = updatedBaseline(baselineOf({ 'a.macro': SENTENCE }), findings({ 'b.macro': SENTENCE }), none, false);
    assert.deepEqual(moved.findings.map(({ files }) => files), [{ 'b.macro': 1 }]);
  });

  it('is written the same whatever the order, one entry a line, and read back', () => {
    const files = { 'b.macro': `${SENTENCE}\n\nYou failed to sign the form.`, 'a.macro': SENTENCE };
    const text = writeBaseline(baselineOf(files));
    assert.equal(text, writeBaseline(baselineOf({ 'a.macro': files['a.macro'], 'b.macro': files['b.macro'] })));
    assert.equal(text.split('\n').filter((line) => line.includes('fingerprint')).length, 2);
    const read = readBaseline(text);
    assert.ok('baseline' in read);
    assert.equal(writeBaseline(read.baseline), text);
  });

  it('says what is wrong with a damaged file', () => {
    for (const [text, reason] of [
      ['', /not valid JSON/], ['{"version":2,"findings":[]}', /version: Expected 1/], ['{"version":1}', /findings/], ['[]', /./],
      ['{"version":1,"findings":[{"fingerprint":"x","rule":"a","sentence":"b","files":{}}]}', /hexadecimal/],
      ['{"version":1,"findings":[{"fingerprint":"0123456789abcdef","rule":"a","sentence":"b","files":{"a":0}}]}', /findings\.0\.files\.a/],
      ['<<<<<<< HEAD\n', /not valid JSON/],
    ] as const) {
      const read = readBaseline(text);
      assert.ok('reason' in read && reason.test(read.reason), `${text}: ${JSON.stringify(read)}`);
    }
  });
});
