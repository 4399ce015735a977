// What a macro as a whole may lack: one vote among others for the whole-macro checks.

import { fnv, mix } from './features.ts';
import { CAPITAL, type Token, tokensOf } from './tokens.ts';
import type { Sparse, WordingModel } from './weights.ts';

/** The whole-macro labels, in the order of the outputs. */
export const LACKS = ['missing-closing-question', 'missing-acknowledgement', 'missing-human-route', 'missing-next-step', 'missing-name'] as const;
export type Lack = (typeof LACKS)[number];

/** Features are hashed to so many bits. */
export const DOCUMENT_BITS = 16;
/** Sentences that count as the start and as the end of a macro. */
const EDGE = 3;
const GREETINGS = new Set(['hi', 'hello', 'dear', 'hey', 'good', 'greetings', 'to', 'welcome', 'hiya', 'namaste']);

/**
 * The calibrated probability of each lack. A single line of a call or chat lacks nothing: do not ask about it.
 * @param sentences all sentences of the macro in order
 */
export function lacks(model: WordingModel, sentences: readonly string[]): Record<Lack, number> {
  const { sparse, biases, blend } = model.document;
  const scores = documentScores(sparse, biases, documentFeatures(sentences.map(tokensOf)));
  return Object.fromEntries(LACKS.map((lack, k) => {
    const [slope, shift] = blend[k] ?? [1, 0];
    return [lack, 1 / (1 + Math.exp(-(slope * (scores[k] as number) + shift)))];
  })) as Record<Lack, number>;
}

function documentScores({ slots, rows, weights, scale }: Sparse, biases: readonly number[], features: Uint32Array): Float64Array {
  const outputs = LACKS.length;
  const scores = new Float64Array(outputs);
  const mask = slots.length - 1;
  for (const feature of features) {
    let slot = feature & mask;
    while (slots[slot] !== 0 && slots[slot] !== feature + 1) slot = (slot + 1) & mask;
    if (slots[slot] === 0) continue;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + (weights[(rows[slot] as number) * outputs + k] as number);
  }
  return scores.map((score, k) => (scale * score) / Math.sqrt(features.length || 1) + (biases[k] as number));
}

/** Features of a macro, each once. */
export function documentFeatures(sentences: readonly (readonly Token[])[]): Uint32Array {
  const found = new Set<number>();
  const mask = (1 << DOCUMENT_BITS) - 1;
  const add = (kind: number, hash: number) => found.add((mix(hash, kind * 0x9e3779b1) >>> 0) & mask);
  const spoken = sentences.filter((tokens) => tokens.length > 0);
  spoken.forEach((tokens, index) => {
    const fromEnd = spoken.length - 1 - index;
    let before = 1;
    for (const { word } of tokens) {
      const hash = fnv(word, 0x811c9dc5 | 0);
      add(1, hash);
      add(2, mix(before, hash));
      if (index < EDGE) add(3, hash);
      if (index < EDGE) add(4, mix(before, hash));
      if (fromEnd < EDGE) add(5, hash);
      if (fromEnd < EDGE) add(6, mix(before, hash));
      before = hash;
    }
    const last = tokens[tokens.length - 1]?.word;
    if (last?.[0] === '?') {
      add(7, 1);
      if (fromEnd < EDGE + 1) add(7, 2);
      add(8, mix(fnv(tokens[0]?.word ?? '', 5), fnv(tokens[1]?.word ?? '', 5)));
    }
  });
  for (const fact of documentFacts(spoken)) add(9, fact);
  return Uint32Array.from(found);
}

/** Greeting, its name, size and channel-like facts. */
function documentFacts(sentences: readonly (readonly Token[])[]): number[] {
  const facts: number[] = [];
  const count = sentences.length;
  facts.push(count < 2 ? 1 : count < 4 ? 2 : count < 7 ? 3 : count < 12 ? 4 : 5);
  const greeting = sentences.slice(0, EDGE).find((tokens) => GREETINGS.has(tokens[0]?.word ?? ''));
  facts.push(greeting ? 6 : 7);
  if (greeting) {
    const rest = greeting.slice(1, 6);
    if (rest.some((t) => t.word === '<x>')) facts.push(8);
    else if (rest.some((t) => t.flags & CAPITAL)) facts.push(9);
    else facts.push(10);
  }
  if (sentences[0]?.some((t) => t.word === '<x>')) facts.push(11);
  if (sentences[count - 1]?.[0]?.word === '<x>') facts.push(12);
  if (!sentences.some((tokens) => tokens.some((t) => t.word[0] === '?'))) facts.push(13);
  return facts;
}
