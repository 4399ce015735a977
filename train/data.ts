// What every training job works on.

import { readCorpus } from './corpus.ts';
import { alikeWords, examplesOf, wordTable } from './examples.ts';
import type { LinearOptions } from './linear.ts';
import type { NetOptions } from './net-state.ts';
import { readVectors } from './vectors.ts';

export const ROOT = new URL('..', import.meta.url);
/** Hashed features while training; the weights keep the rows that matter. */
export const BITS = 18;
/** Rows of the linear model that are shipped. */
export const LINEAR_ROWS = 33_000;
/** Words that are shipped. */
const WORDS = 7500;

export const LINEAR: LinearOptions = { seed: 1, epochs: 14, rate: 0.5, decay: 3e-5 };
export const NET: NetOptions = {
  seed: 1, dimensions: 96, filters: 96, hidden: 96, context: 16, epochs: 10, batch: 32, rate: 2e-3, wordRate: 0.3, dropout: 0.3, wordDropout: 0.08, neighbours: 0.1, decay: 1e-4, otherClauses: 0.3,
};

/** The corpus as examples, with its words. Takes some seconds, and a minute more when the word vectors must be fetched. */
export function readData() {
  const { macros, hash } = readCorpus(new URL('corpus', ROOT).pathname);
  const vectors = readVectors(new URL('.cache', ROOT).pathname);
  const { words, vocabulary, table } = wordTable(macros, vectors, WORDS, NET.dimensions);
  const data = examplesOf(macros, vocabulary, BITS);
  const files = [...new Set(data.map((d) => d.file))];
  return { macros, hash, words, vocabulary, table, data, files, alike: alikeWords(table, words, vectors, NET.dimensions) };
}

/** First clause number of each sentence, and the number of clauses. */
export function clauseStarts(data: readonly { readonly clauses: readonly unknown[] }[]): { starts: number[]; clauses: number } {
  const starts: number[] = [];
  let clauses = 0;
  for (const d of data) {
    starts.push(clauses);
    clauses += d.clauses.length;
  }
  return { starts, clauses };
}
