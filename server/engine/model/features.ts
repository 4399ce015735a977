// The cheap half of the model: hashed features of a clause in its sentence. About 20 µs a sentence.

import type { Clause } from './clauses.ts';
import { SHOUTED, type Token } from './tokens.ts';

/** Where a sentence stands. All parts but `previous` may be left out. */
export interface Context {
  /** The sentence before in the macro, or '' at its start. */
  readonly previous: string;
  readonly next?: string;
  readonly situation?: string;
  readonly position?: 'first' | 'last' | 'middle';
}

/** Words the person reading is addressed by, the company's own side, and things. */
const CUSTOMER = new Set(['you', 'your', 'yours', 'yourself', 'customer', 'customers', 'client', 'user', 'member', 'subscriber', 'applicant', 'caller']);
const COMPANY = new Set(['we', 'our', 'us', 'i', 'my', 'me', 'ours', 'team', 'staff', 'agent', 'agents', 'company', 'department']);

/** A string's hash (Fowler, Noll, Vo). */
export const fnv = (text: string, seed: number): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};
/** Two hashes as one. */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  h = Math.imul(h ^ (h >>> 12), 0x165667b1);
  return h ^ (h >>> 15);
};

const KIND = { word: 1, pair: 2, triple: 3, skip: 4, char: 5, around: 6, aroundPair: 7, opens: 8, closes: 9, shape: 10 };

/**
 * Indices of a clause's features, unsorted, each below `1 << bits`.
 * @param hashes `hashTokens(tokens)`
 */
export function sparseFeatures(tokens: readonly Token[], hashes: Int32Array, clause: Clause, context: Context, bits: number): Uint32Array {
  const found: number[] = [];
  const mask = (1 << bits) - 1;
  const add = (kind: number, hash: number) => found.push((mix(hash, kind * 0x9e3779b1) >>> 0) & mask);
  const at = (i: number) => (i < 0 ? 1 : i >= tokens.length ? 2 : (hashes[i] as number));
  for (let i = clause.from; i < clause.to; i++) {
    add(KIND.word, at(i));
    add(KIND.pair, mix(at(i - 1), at(i)));
    add(KIND.triple, mix(mix(at(i - 2), at(i - 1)), at(i)));
    if (i - 2 >= clause.from) add(KIND.skip, mix(at(i - 2), at(i)));
    const word = (tokens[i] as Token).word;
    if (word.length >= 5 && word[0] !== '<') {
      let hash = fnv(`^${word.slice(0, 3)}`, 17);
      add(KIND.char, hash);
      for (let c = 1; c + 4 <= word.length; c++) {
        hash = fnv(word.slice(c, c + 4), 19);
        add(KIND.char, hash);
      }
      add(KIND.char, fnv(`${word.slice(-4)}$`, 23));
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (i >= clause.from && i < clause.to) continue;
    add(KIND.around, at(i));
    if (i > 0) add(KIND.aroundPair, mix(at(i - 1), at(i)));
  }
  add(KIND.opens, at(clause.from));
  add(KIND.opens, mix(at(clause.from), at(clause.from + 1)));
  add(KIND.closes, at(clause.to - 1));
  for (const shape of shapes(tokens, clause, context)) add(KIND.shape, shape);
  return Uint32Array.from(found);
}

/** One hash a token, for `sparseFeatures`. */
export function hashTokens(tokens: readonly Token[]): Int32Array {
  const hashes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) hashes[i] = fnv((tokens[i] as Token).word, 0x811c9dc5 | 0);
  return hashes;
}

/** Small facts about a clause: who it is about, question or not, length, place. Each below 40. */
export function shapes(tokens: readonly Token[], clause: Clause, context: Context): number[] {
  const found: number[] = [0];
  let shouted = 0;
  let subject = 0;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.flags & SHOUTED) shouted++;
    if (!subject && CUSTOMER.has(token.word)) subject = 1;
    if (!subject && COMPANY.has(token.word)) subject = 2;
    if (token.word === "n't" || token.word === 'not' || token.word === 'never' || token.word === 'no') found.push(4);
    if (token.word === 'if' || token.word === 'unless' || token.word === 'whether') found.push(5);
  }
  found.push(1 + subject);
  const last = tokens[tokens.length - 1]?.word ?? '';
  found.push(last[0] === '?' ? 6 : last[0] === '!' ? 7 : last === ',' ? 8 : last === ':' ? 9 : last === '.' ? 10 : 11);
  const length = clause.to - clause.from;
  found.push(12 + Math.min(7, length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : length < 13 ? 3 : length < 18 ? 4 : 5));
  const whole = tokens.length;
  found.push(20 + (whole < 4 ? 0 : whole < 7 ? 1 : whole < 12 ? 2 : whole < 20 ? 3 : 4));
  if (shouted) found.push(25);
  if (shouted * 2 > length) found.push(26);
  if (clause.from === 0) found.push(27);
  if (clause.to === whole) found.push(28);
  if (!context.previous) found.push(29);
  if (context.position === 'last') found.push(30);
  if (whole && ((tokens[0] as Token).flags & 4) === 0) found.push(31);
  return found;
}
