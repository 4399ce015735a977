// What a sentence sounds like: the model's findings in it.

import { clausesOf, type Clause } from './clauses.ts';
import { type Context, hashTokens, sparseFeatures } from './features.ts';
import { type Token, tokensOf } from './tokens.ts';
import { CATEGORIES, type Category, type WordingModel } from './weights.ts';

/** A clause that sounds like one of the categories. */
export interface Heard {
  readonly category: Category;
  /** Calibrated: of findings with 0.8, four in five are right. */
  readonly probability: number;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly level: 'warning' | 'information';
}

/**
 * The findings of the model in one sentence, from left to right; a clause can have several categories.
 * Never throws, whatever the sentence is.
 */
export function hear(model: WordingModel, sentence: string, context: Context): Heard[] {
  const tokens = tokensOf(sentence);
  if (!tokens.length) return [];
  const heard: Heard[] = [];
  const hashes = hashTokens(tokens);
  for (const clause of clausesOf(tokens)) {
    const scores = linearScores(model, sparseFeatures(tokens, hashes, clause, context, model.header.bits));
    for (let k = 0; k < CATEGORIES.length; k++) {
      const probability = calibrated(model, k, scores[k] as number);
      const level = levelOf(model, k, probability);
      if (level) heard.push({ category: CATEGORIES[k] as Category, probability, ...spanOf(tokens, clause), level });
    }
  }
  return heard;
}

function levelOf(model: WordingModel, k: number, probability: number): Heard['level'] | undefined {
  const { warning, information } = model.header;
  return probability >= (warning[k] as number) ? 'warning' : probability >= (information[k] as number) ? 'information' : undefined;
}

function calibrated(model: WordingModel, k: number, score: number): number {
  const [slope, shift] = model.header.calibration[k] as readonly [number, number];
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}

/** One logit a category. */
export function linearScores(model: WordingModel, features: Uint32Array): Float64Array {
  const { values, scale } = model.linear;
  const outputs = CATEGORIES.length;
  const scores = new Float64Array(outputs);
  for (const feature of features) for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + (values[feature * outputs + k] as number);
  const norm = scale / Math.sqrt(features.length || 1);
  for (let k = 0; k < outputs; k++) scores[k] = norm * (scores[k] as number) + (model.header.biases[k] as number);
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
