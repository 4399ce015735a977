// The corpus as numbers: for each sentence its words' rows, for each clause its features and targets.

import { type Context, hashTokens, shapes, sparseFeatures } from '../server/engine/model/features.ts';
import { flagsOf } from '../server/engine/model/net.ts';
import { FIRST_WORD, rowOf, type Vocabulary, vocabularyOf } from '../server/engine/model/vocabulary.ts';
import { CATEGORIES } from '../server/engine/model/weights.ts';
import type { CorpusMacro, CorpusSentence } from './corpus.ts';
import { newKernel } from './kernel.ts';
import { randomFrom } from './random.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

/** One clause. */
export interface ClauseExample {
  readonly from: number;
  readonly to: number;
  readonly sparse: Uint32Array;
  readonly shapes: readonly number[];
  /** One a category: 1, 0, or -1 where it does not count. */
  readonly targets: Int8Array;
  /** For each category, keys of the labels it touches that count. */
  readonly hits: readonly (readonly string[])[];
}

/** One sentence. */
export interface SentenceExample {
  readonly file: string;
  readonly macro: CorpusMacro;
  readonly sentence: CorpusSentence;
  /** Row of the word table and of the flag table (a set of bits) for each token. */
  readonly words: Int32Array;
  readonly flags: Uint8Array;
  readonly clauses: readonly ClauseExample[];
  /** Index of the sentence before and after in the same macro, or -1. */
  readonly previous: number;
  readonly next: number;
}

/** What `hear` is told of a sentence's place. */
export function contextOf(macro: CorpusMacro, index: number): Context {
  const last = macro.sentences.length - 1;
  return {
    previous: macro.sentences[index - 1]?.text ?? '',
    next: macro.sentences[index + 1]?.text ?? '',
    position: index === 0 ? 'first' : index === last ? 'last' : 'middle',
  };
}

export function examplesOf(macros: readonly CorpusMacro[], vocabulary: Vocabulary, bits: number): SentenceExample[] {
  const examples: SentenceExample[] = [];
  for (const macro of macros) {
    const base = examples.length;
    macro.sentences.forEach((sentence, index) => {
      const context = contextOf(macro, index);
      const hashes = hashTokens(sentence.tokens);
      examples.push({
        file: macro.file, macro, sentence,
        words: Int32Array.from(sentence.tokens, (t) => rowOf(vocabulary, t.word)),
        flags: Uint8Array.from(sentence.tokens, flagsOf),
        clauses: sentence.clauses.map((clause) => {
          const start = sentence.tokens[clause.from]?.start ?? 0;
          const end = sentence.tokens[clause.to - 1]?.end ?? 0;
          const touching = sentence.labels.filter((l) => l.start < end && start < l.end);
          const hits = CATEGORIES.map((c) => touching.filter((l) => l.category === c && !l.doubtful).map((l) => `${macro.file}/${macro.id}/${l.label}`));
          return {
            ...clause, hits, shapes: shapes(sentence.tokens, clause, context),
            sparse: sparseFeatures(sentence.tokens, hashes, clause, context, bits),
            targets: Int8Array.from(CATEGORIES, (c, k) => (hits[k]?.length ? 1 : touching.some((l) => l.category === c) ? -1 : 0)),
          };
        }),
        previous: index > 0 ? base + index - 1 : -1,
        next: index + 1 < macro.sentences.length ? base + index + 1 : -1,
      });
    });
  }
  return examples;
}

/** Tokens that the vectors do not know by this name. */
const ALIAS: Readonly<Record<string, string>> = {
  "n't": 'not', "'ve": 'have', "'re": 'are', "'ll": 'will', "'m": 'am', "'d": 'would', "'s": 'is', '<x>': 'name', '<num>': 'number', '<link>': 'website',
  '<mail>': 'email', '<money>': 'amount', '<time>': 'date', '<percent>': 'percent', '<emoji>': 'smile', '<tag>': 'if', '!!': '!', '??': '?', '..': '...',
};

/** The words to ship, the more frequent first, and their starting vectors projected to `dimensions`. */
export function wordTable(macros: readonly CorpusMacro[], vectors: Vectors, most: number, dimensions: number): { words: string[]; vocabulary: Vocabulary; table: Float32Array } {
  const counts = new Map<string, number>();
  for (const { sentences } of macros) for (const { tokens } of sentences) for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rank = (word: string) => vectors.rows.get(ALIAS[word] ?? word) ?? Infinity;
  const worth = (word: string) => (counts.get(word) ?? 0) * 40_000 - Math.min(rank(word), 100_000);
  const candidates = [...new Set([...counts.keys(), ...vectors.words.slice(0, 6000)])]
    .filter((w) => /^[\x20-\x7e]+$/.test(w) && (rank(w) < Infinity || (counts.get(w) ?? 0) >= 2) && ((counts.get(w) ?? 0) >= 2 || rank(w) < 25_000));
  const words = candidates.sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1)).slice(0, most);
  const project = projection(vectors, dimensions);
  const random = randomFrom(3);
  const table = new Float32Array((FIRST_WORD + words.length) * dimensions);
  for (let i = dimensions; i < FIRST_WORD * dimensions; i++) table[i] = 0.2 * (random() - 0.5);
  words.forEach((word, i) => {
    const row = rank(word);
    if (row < Infinity) table.set(project(row), (i + FIRST_WORD) * dimensions);
    else for (let d = 0; d < dimensions; d++) table[(i + FIRST_WORD) * dimensions + d] = 0.2 * (random() - 0.5);
  });
  return { words, vocabulary: vocabularyOf(words), table };
}

/** Onto the `dimensions` directions in which the frequent words differ most, scaled to a standard deviation of about 1/3. */
function projection(vectors: Vectors, dimensions: number): (row: number) => Float32Array {
  const sample = 20_000;
  const mean = new Float64Array(DIMENSIONS);
  for (let i = 0; i < sample * DIMENSIONS; i++) mean[i % DIMENSIONS] = (mean[i % DIMENSIONS] as number) + (vectors.values[i] as number) / sample;
  const centred = (row: number) => Float64Array.from(mean, (m, d) => (vectors.values[row * DIMENSIONS + d] as number) - m);
  const covariance = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS));
  for (let row = 0; row < sample; row++) {
    const x = centred(row);
    for (let a = 0; a < DIMENSIONS; a++) for (let b = 0; b < DIMENSIONS; b++) (covariance[a] as Float64Array)[b] = ((covariance[a] as Float64Array)[b] as number) + ((x[a] as number) * (x[b] as number)) / sample;
  }
  const random = randomFrom(5);
  const axes = Array.from({ length: dimensions }, () => Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
  for (let round = 0; round < 60; round++) {
    axes.forEach((axis, i) => {
      const next = Float64Array.from(covariance, (line) => dot(line, axis));
      for (let j = 0; j < i; j++) {
        const overlap = dot(next, axes[j] as Float64Array);
        for (let d = 0; d < next.length; d++) next[d] = (next[d] as number) - overlap * ((axes[j] as Float64Array)[d] as number);
      }
      const length = Math.sqrt(dot(next, next));
      for (let d = 0; d < next.length; d++) axis[d] = (next[d] as number) / length;
    });
  }
  const variance = covariance.reduce((sum, line, d) => sum + (line[d] as number), 0) / DIMENSIONS;
  const scale = 0.35 / Math.sqrt(variance);
  return (row) => {
    const x = centred(row);
    return Float32Array.from(axes, (axis) => scale * dot(axis, x));
  };
}

/** A word has at most so many neighbours, and only such as stand this near (cosine). */
const NEIGHBOURS = 6;
const NEAR = 0.6;
/** The most frequent words are grammar: no word can stand for "not". */
const GRAMMAR = 60;

/** For each row of a word table, rows of words that are used alike. */
export function alikeWords(table: Float32Array, words: readonly string[], vectors: Vectors, dimensions: number): number[][] {
  const rows = table.length / dimensions;
  const unit = table.slice();
  const open = new Uint8Array(rows);
  for (let row = FIRST_WORD; row < rows; row++) {
    const rank = vectors.rows.get(words[row - FIRST_WORD] as string);
    open[row] = rank === undefined || rank < GRAMMAR || !/^[a-z]+$/.test(words[row - FIRST_WORD] as string) ? 0 : 1;
    let length = 0;
    for (let d = 0; d < dimensions; d++) length += (table[row * dimensions + d] as number) ** 2;
    for (let d = 0; d < dimensions; d++) unit[row * dimensions + d] = (table[row * dimensions + d] as number) / Math.sqrt(length + 1e-9);
  }
  const padded = Math.ceil(rows / 16) * 16;
  const kernel = newKernel(Math.ceil((4 * (2 * padded * dimensions + 64 * padded)) / 1048576) + 1);
  const floats = new Float32Array(kernel.memory.buffer);
  const [turned, products] = [padded * dimensions, 2 * padded * dimensions];
  floats.set(unit);
  for (let row = 0; row < rows; row++) for (let d = 0; d < dimensions; d++) floats[turned + d * padded + row] = unit[row * dimensions + d] as number;
  const alike: number[][] = Array.from({ length: rows }, () => []);
  for (let from = 0; from < rows; from += 64) {
    const count = Math.min(64, rows - from);
    floats.fill(0, products, products + count * padded);
    kernel.multiply(4 * products, 4 * from * dimensions, 4 * turned, count, dimensions, padded / 16, 4 * dimensions, 4, 4 * padded, 4 * padded);
    for (let r = 0; r < count; r++) {
      if (!open[from + r]) continue;
      const near: [number, number][] = [];
      for (let other = FIRST_WORD; other < rows; other++) {
        const cosine = floats[products + r * padded + other] as number;
        if (cosine > NEAR && open[other] && other !== from + r) near.push([cosine, other]);
      }
      alike[from + r] = near.sort((a, b) => b[0] - a[0]).slice(0, NEIGHBOURS).map(([, other]) => other);
    }
  }
  return alike;
}
