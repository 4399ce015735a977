import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LACKS, lacks } from '../../server/engine/model/document.ts';
import { hear } from '../../server/engine/model/hear.ts';
import { settle } from '../../server/engine/model/settle.ts';
import { nearest } from '../../server/engine/model/likeness.ts';
import { tokensOf } from '../../server/engine/model/tokens.ts';
import { CATEGORIES, readModel } from '../../server/engine/model/weights.ts';
import { corpusHash } from '../../train/corpus.ts';

const root = new URL('../../', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('server/engine/model/wording.bin', root)));
const model = readModel(bytes);
const alone = { previous: '' };

/** Text as people and machines write it: words, marks, markup, placeholders, any character at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom('you', 'failed', "didn't", '{{name}}', '%{x', '[', '12:30', '£', '?', '!!', '. ', ', ', '\u2019', '🙏', 'WE', 'http://x.example', '@', '"', '(', '{%', '<', '...', '-'), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.constantFrom('a'.repeat(50_000), '{'.repeat(20_000), '['.repeat(5000), 'a@'.repeat(9000), "'".repeat(4000), '9'.repeat(30_000), 'you failed '.repeat(4000), 'A-'.repeat(9000)));

describe('wording model', () => {
  it('has weights that belong to the corpus; run `npm run train` where it has not', () => {
    assert.equal(model.header.corpus, corpusHash(new URL('corpus', root).pathname));
  });

  it('ships at most 1.5 MB', () => assert.ok(bytes.length <= 1_500_000, `${bytes.length} bytes`));

  it('hears what the corpus is full of, in its own words', () => {
    const heard = (text: string) => hear(model, text, alone).map((h) => h.category);
    assert.deepEqual(heard('Dear valued customer,'), ['impersonal']);
    assert.deepEqual(heard('We sincerely apologize for any inconvenience this may have caused.'), ['scripted']);
    assert.ok(heard('You failed to include your order number, so we could not send it.').includes('blame'));
    assert.ok(heard('Please reply with your full card number and CVV.').includes('privacy'));
    for (const text of ['Click Save and close the window.', 'Hi {{first_name}},', 'Order number: {{order.id}}', 'Opening hours: 9:00 to 17:00', 'Does the new total look right to you?']) {
      assert.deepEqual(heard(text), [], text);
    }
  });

  it('never throws, and its spans are words of the sentence', () => {
    fc.assert(fc.property(anyText, anyText, (text, previous) => {
      for (const h of hear(model, text, { previous, next: previous, position: 'middle' })) {
        assert.ok(h.start >= 0 && h.start < h.end && h.end <= text.length, JSON.stringify(h));
        assert.ok(h.probability > 0 && h.probability <= 1);
        assert.ok(CATEGORIES.includes(h.category));
        assert.equal(text.slice(h.start, h.end).trim(), text.slice(h.start, h.end));
      }
    }), { numRuns: 60 });
  });

  it('reads tokens in order, each a stretch of the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokensOf(text)) {
        assert.ok(token.start >= at && token.end > token.start && token.end <= text.length);
        at = token.start;
      }
    }), { numRuns: 60 });
  });

  it('says the same of the same sentence, whatever it has heard before', () => {
    const fresh = readModel(bytes.slice());
    const texts = ['You did not attach the form.', 'Our policy does not allow refunds, and there is nothing we can do.', 'Plese recieve our appologies.'];
    const before = texts.map((text) => hear(fresh, text, alone));
    for (let i = 0; i < 200; i++) hear(fresh, `word${i} other${i * 7} inconvenience ${i}`, alone);
    assert.deepEqual(texts.map((text) => hear(fresh, text, alone)), before);
    assert.deepEqual(texts.map((text) => hear(model, text, alone)), before);
  });

  it('explains by the nearest clauses of the corpus', () => {
    const like = nearest(model, 'You did not include the receipt.', 'blame');
    assert.ok(like.length > 0 && like.length <= 3);
    fc.assert(fc.property(anyText, fc.constantFrom(...CATEGORIES), (text, category) => {
      assert.ok(nearest(model, text, category, 2).length <= 2);
    }), { numRuns: 30 });
  });

  it('believes a long quiet text less than a macro', () => {
    const one = hear(model, 'Please wait for the team to come back to you.', alone).concat({ category: 'blame', probability: 0.7, start: 0, end: 5, level: 'information' });
    assert.deepEqual(settle(model, [one, []]), [one, []]);
    const [first] = settle(model, [one, ...Array.from({ length: 300 }, () => [])]);
    assert.ok((first as typeof one).length < one.length);
    for (const h of first as typeof one) assert.ok(h.probability < 1 && h.probability > 0);
  });

  it('gives every lack of a macro a probability', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (sentences) => {
      const found = lacks(model, sentences);
      for (const lack of LACKS) assert.ok(found[lack] >= 0 && found[lack] <= 1);
    }), { numRuns: 30 });
  });

  it('refuses bytes that are no weights, with an error that says so', () => {
    assert.throws(() => readModel(new Uint8Array(0)), /not a wording model/);
    assert.throws(() => readModel(new Uint8Array(100)), /not a wording model/);
    assert.throws(() => readModel(bytes.slice(0, 5000)), /cut short|no table/);
    assert.throws(() => readModel(bytes.slice(0, bytes.length - 10)), /no table/);
  });
});
