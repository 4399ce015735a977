import assert from 'node:assert/strict';
import { clausesOf } from '../../server/engine/model/clauses.ts';
import { tokensOf } from '../../server/engine/model/tokens.ts';
import { vocabularyOf } from '../../server/engine/model/vocabulary.ts';
import { curve, logistic, scoreAt } from '../../train/calibrate.ts';
import { parseSet, proseOf } from '../../train/corpus.ts';
import { examplesOf } from '../../train/examples.ts';
import { newKernel } from '../../train/kernel.ts';
import { predictNet, trainNet } from '../../train/net.ts';
import type { NetOptions } from '../../train/net-state.ts';

const SET = `=== a-1 | markdown | missing-name
⟪impersonal|Dear customer⟫,

⟪blame|You failed to send the form⟫, so we stopped. Click **Save** now.

=== a-2 | html | none
<p>Hi {{name}},</p><p>⟪scripted?|We value you.⟫ ⟪blame|You did not pay⟫.</p>
`;
const clauses = (text: string) => clausesOf(tokensOf(text)).map(({ from, to }) => tokensOf(text).slice(from, to).map((t) => t.word).join(' '));

describe('wording trainer', () => {
  it('reads labels where they stand', () => {
    const macros = parseSet(SET, 'a.txt');
    assert.deepEqual(macros.map((m) => m.labels.map((l) => [l.category, m.text.slice(l.start, l.end), l.doubtful])), [
      [['impersonal', 'Dear customer', false], ['blame', 'You failed to send the form', false]],
      [['scripted', 'We value you.', true], ['blame', 'You did not pay', false]],
    ]);
    assert.deepEqual(macros[0]?.document, ['missing-name']);
    for (const m of macros) for (const s of m.sentences) for (const l of s.labels) assert.ok(l.end <= s.text.length && l.start < l.end);
    assert.throws(() => parseSet('=== b | plaintext | none\n⟪blame|you', 'b.txt'), /never closed/);
    assert.throws(() => parseSet('=== b | plaintext | none\n⟪blam|you⟫', 'b.txt'), /unknown category/);
  });

  it('blanks markup out, character for character', () => {
    for (const [text, format] of [['<p class="x">You &amp; us</p>\n', 'html'], ['- **Bold** [link](http://x.example) `code`\nand on', 'markdown'], ['a line\nthat goes on', 'plaintext']] as const) {
      assert.equal(proseOf(text, format).length, text.length);
    }
  });

  it('cuts sentences into clauses', () => {
    assert.deepEqual(clauses('You did not pay, so we closed the account.'), ['you did n\'t pay ,', 'so we closed the account .'].map((c) => c.replace("did n't", 'did not')));
    assert.deepEqual(clauses('A well-known follow-up call'), ['a well known follow up call']);
  });

  it('multiplies as plain loops do', () => {
    const kernel = newKernel(1);
    const f = new Float32Array(kernel.memory.buffer);
    const [rows, inner, columns] = [5, 7, 32];
    const [a, b, c] = [0, rows * inner, rows * inner + inner * columns];
    for (let i = 0; i < c; i++) f[i] = Math.sin(i);
    f[c] = 1;
    kernel.multiply(4 * c, 4 * a, 4 * b, rows, inner, columns / 16, 4 * inner, 4, 4 * columns, 4 * columns);
    for (const [m, j] of [[0, 0], [4, 31], [2, 16]] as const) {
      let sum = m === 0 && j === 0 ? 1 : 0;
      for (let k = 0; k < inner; k++) sum += (f[a + m * inner + k] as number) * (f[b + k * columns + j] as number);
      assert.ok(Math.abs(sum - (f[c + m * columns + j] as number)) < 1e-5);
    }
  });

  it('learns, and the same from the same', () => {
    const macros = parseSet(SET, 'a.txt');
    const vocabulary = vocabularyOf(['you', 'failed', 'did', 'not', 'dear', 'customer', 'save', 'click']);
    const data = examplesOf(macros, vocabulary, 10);
    const options: NetOptions = {
      seed: 1, dimensions: 16, filters: 16, hidden: 16, context: 4, epochs: 40, batch: 4, rate: 1e-2, wordRate: 0.3, dropout: 0.1, wordDropout: 0, neighbours: 0, decay: 0, otherClauses: 0.3,
    };
    const table = Float32Array.from({ length: 12 * 16 }, (_, i) => Math.sin(i * i) / 2);
    const all = data.map((_, i) => i);
    const first = trainNet(data, all, table, [], options);
    assert.deepEqual(trainNet(data, all, table, [], options), first);
    const scores = predictNet(data, all, first, options);
    let at = 0;
    for (const { clauses: cs } of data) {
      for (const { targets } of cs) {
        for (const [k, target] of targets.entries()) if (target >= 0) assert.equal((scores[at + k] as number) > 0, target === 1);
        at += targets.length;
      }
    }
  });

  it('calibrates and counts', () => {
    const rows = [-3, -2, -1, 0, 1, 2, 3].flatMap((x) => Array.from({ length: 50 }, (_, i) => ({ x: [x], y: i / 50 < 1 / (1 + Math.exp(-(2 * x + 1))) ? 1 : 0 })));
    const [slope, shift] = logistic(rows, 1) as [number, number];
    assert.ok(Math.abs(slope - 2) < 0.2 && Math.abs(shift - 1) < 0.2);
    const scored = [[0.9, ['a'], 0, 0], [0.8, ['a'], 0, 2], [0.7, [], 1, 0], [0.6, ['b'], 2, 0], [0.5, [], 2, 1], [0.4, ['c'], 1, 1], [0.3, ['c'], 3, 0]] as const;
    const points = curve(scored.map(([score, hits, sentence, clause]) => ({ score, hits, sentence, clause, doubtful: false })));
    // the second clause on a label counts for nothing, one beside a hit is part of it, and a hit beside a false alarm mends it
    assert.deepEqual(points.map((p) => [p.hit, p.wrong]), [[1, 0], [1, 0], [1, 1], [2, 1], [2, 1], [3, 0], [3, 0]]);
    assert.equal(scoreAt(points, 0.6), Infinity);
  });
});
