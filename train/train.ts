// Trains the wording model: `npm run train`. Reads corpus/, writes server/engine/model/wording.bin.

import { writeFileSync } from 'node:fs';
import { hashTokens, sparseFeatures } from '../server/engine/model/features.ts';
import { CATEGORIES } from '../server/engine/model/weights.ts';
import { curve, platt, type Scored, scoreAt } from './calibrate.ts';
import { readCorpus } from './corpus.ts';
import { type LinearExample, trainLinear } from './linear.ts';
import { modelBytes, quantise } from './write.ts';

const BITS = 16;
const OUTPUTS = CATEGORIES.length;
const LINEAR = { seed: 1, epochs: 20, rate: 0.5, decay: 3e-5 };
const root = new URL('..', import.meta.url);

const { macros, hash } = readCorpus(new URL('corpus', root).pathname);

interface Clausal extends LinearExample {
  readonly file: string;
  readonly hits: readonly (readonly string[])[];
  readonly doubtful: readonly boolean[];
}

const examples: Clausal[] = macros.flatMap((macro) =>
  macro.sentences.flatMap((sentence, index) => {
    const hashes = hashTokens(sentence.tokens);
    const position = index === 0 ? 'first' : index === macro.sentences.length - 1 ? 'last' : 'middle';
    return sentence.clauses.map((clause): Clausal => {
      const start = sentence.tokens[clause.from]?.start ?? 0;
      const end = sentence.tokens[clause.to - 1]?.end ?? 0;
      const touching = sentence.labels.filter((l) => l.start < end && start < l.end);
      const hits = CATEGORIES.map((c) => touching.filter((l) => l.category === c && !l.doubtful).map((l) => `${macro.file}/${macro.id}/${l.label}`));
      const doubtful = CATEGORIES.map((c, k) => !hits[k]?.length && touching.some((l) => l.category === c && l.doubtful));
      return {
        file: macro.file, hits, doubtful, weight: 1,
        features: sparseFeatures(sentence.tokens, hashes, clause, { previous: macro.sentences[index - 1]?.text ?? '', position }, BITS),
        targets: Int8Array.from(CATEGORIES, (_, k) => (hits[k]?.length ? 1 : doubtful[k] ? -1 : 0)),
      };
    });
  }));

const score = (weights: Float32Array, biases: Float32Array, features: Uint32Array, k: number): number => {
  let sum = 0;
  for (const f of features) sum += weights[f * OUTPUTS + k] as number;
  return sum / Math.sqrt(features.length) + (biases[k] as number);
};

const scored: Scored[][] = CATEGORIES.map(() => []);
for (const file of new Set(examples.map((e) => e.file))) {
  const { weights, biases } = trainLinear(examples.filter((e) => e.file !== file), 1 << BITS, OUTPUTS, LINEAR);
  for (const e of examples) {
    if (e.file === file) CATEGORIES.forEach((_, k) => scored[k]?.push({ score: score(weights, biases, e.features, k), hits: e.hits[k] ?? [], doubtful: e.doubtful[k] ?? false }));
  }
}
const calibration = scored.map(platt);
const threshold = (least: number) => scored.map((s, k) => {
  const [slope, shift] = calibration[k] as [number, number];
  return 1 / (1 + Math.exp(-(slope * scoreAt(curve(s), least) + shift)));
});
const { weights, biases } = trainLinear(examples, 1 << BITS, OUTPUTS, LINEAR);
const bytes = modelBytes(
  { version: 1, corpus: hash, bits: BITS, biases: [...biases], calibration, warning: threshold(0.9), information: threshold(0.75) },
  { linear: quantise(weights) });
writeFileSync(new URL('server/engine/model/wording.bin', root), bytes);
console.log(`${examples.length} clauses, ${bytes.length} bytes`, threshold(0.9).map((x) => x.toFixed(2)).join(' '), threshold(0.75).map((x) => x.toFixed(2)).join(' '));
