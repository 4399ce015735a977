// What a sentence sounds like: the model's findings in it.

import { type Clause, clausesOf } from './clauses.ts';
import { type Context, hashTokens, sparseFeatures } from './features.ts';
import { netScores } from './net.ts';
import { type Token, tokensOf } from './tokens.ts';
import { CATEGORIES, type Category, type Sparse, type WordingModel } from './weights.ts';

/** A clause, or neighbouring ones, that sound like one of the categories. */
export interface Heard {
  readonly category: Category;
  /** Calibrated: of findings with 0.8, four in five are right. */
  readonly probability: number;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly level: 'warning' | 'information';
}

/** A clause with the calibrated probability of each category. */
export interface Judged {
  readonly clause: Clause;
  readonly probabilities: Float64Array;
}

/**
 * The findings of the model in one sentence, from left to right; a clause can have several categories.
 * Never throws, whatever the sentence is.
 */
export function hear(model: WordingModel, sentence: string, context: Context): Heard[] {
  const tokens = tokensOf(sentence);
  const { warning, information } = model.header;
  const judged = judge(model, tokens, context);
  const heard: Heard[] = [];
  CATEGORIES.forEach((category, k) => {
    for (let from = 0; from < judged.length; from++) {
      if ((judged[from]?.probabilities[k] as number) < (information[k] as number)) continue;
      // neighbouring clauses that sound alike are one finding: in 98 of 100 cases they are one label
      let to = from;
      let probability = 0;
      for (; to < judged.length && (judged[to]?.probabilities[k] as number) >= (information[k] as number); to++) probability = Math.max(probability, judged[to]?.probabilities[k] as number);
      const whole = { from: (judged[from] as Judged).clause.from, to: (judged[to - 1] as Judged).clause.to };
      heard.push({ category, probability, ...spanOf(tokens, whole), level: probability >= (warning[k] as number) ? 'warning' : 'information' });
      from = to;
    }
  });
  return heard.sort((a, b) => a.start - b.start || CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
}

/** The clauses of a sentence with their probabilities. */
export function judge(model: WordingModel, tokens: readonly Token[], context: Context): Judged[] {
  if (!tokens.length) return [];
  const { header, sparse, net, vocabulary } = model;
  const outputs = CATEGORIES.length;
  const clauses = clausesOf(tokens);
  const hashes = hashTokens(tokens);
  const cheap = clauses.map((clause) => linearScores(sparse, header.biases, sparseFeatures(tokens, hashes, clause, context, header.bits)));
  if (!cheap.some((scores) => scores.some((score) => score > header.gate))) {
    return clauses.map((clause, c) => ({ clause, probabilities: (cheap[c] as Float64Array).map((score, k) => sigmoid((header.alone[k]?.[0] ?? 1) * score + (header.alone[k]?.[1] ?? 0))) }));
  }
  const deep = netScores(net, vocabulary, tokens, clauses, context, { before: tokensOf(context.previous), after: tokensOf(context.next ?? '') });
  return clauses.map((clause, c) => {
    const probabilities = new Float64Array(outputs);
    for (let k = 0; k < outputs; k++) {
      const blend = header.blend[k];
      if (blend) probabilities[k] = sigmoid(blend.linear * (cheap[c]?.[k] as number) + blend.net * (deep[c]?.[k] as number) + blend.shift);
    }
    return { clause, probabilities };
  });
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One logit a category. */
function linearScores({ slots, rows, weights, scale }: Sparse, biases: readonly number[], features: Uint32Array): Float64Array {
  const outputs = CATEGORIES.length;
  const scores = new Float64Array(outputs);
  const mask = slots.length - 1;
  for (const feature of features) {
    let slot = feature & mask;
    while (slots[slot] !== 0 && slots[slot] !== feature + 1) slot = (slot + 1) & mask;
    if (slots[slot] === 0) continue;
    const at = (rows[slot] as number) * outputs;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + (weights[at + k] as number);
  }
  const norm = scale / Math.sqrt(features.length || 1);
  for (let k = 0; k < outputs; k++) scores[k] = norm * (scores[k] as number) + (biases[k] as number);
  return scores;
}

/** The clause's words without the marks at its ends. */
function spanOf(tokens: readonly Token[], clause: Clause): { start: number; end: number } {
  let { from, to } = clause;
  while (to - from > 1 && !isWord(tokens[to - 1] as Token)) to--;
  while (to - from > 1 && !isWord(tokens[from] as Token)) from++;
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}<]/u.test(token.word);
