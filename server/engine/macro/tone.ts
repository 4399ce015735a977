// The tone of each sentence, and its course over a macro: "warm → plain → warm" is the order that satisfies.

import type { Line, Sentence } from '../types.ts';
import { acknowledgement, isCold } from './acknowledging.ts';
import { AFINN } from './afinn.ts';

const SCORES: ReadonlyMap<string, number> = new Map(
  AFINN.flatMap(([score, words]) => words.split(/\s+/).map((word): [string, number] => [word, score])),
);
const ENDINGS = ['s', 'es', 'ed', 'ing', 'ly', 'er', 'est'];
const NEGATION = /^(?:not|no|never|nothing|nobody|neither|nor|without|hardly|can not)$/;

/** A word's score, from -3 to 3, in any of its usual forms. */
function scoreOf(word: string): number {
  const known = SCORES.get(word);
  if (known !== undefined) return known;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    const found =
      SCORES.get(stem) ??
      SCORES.get(`${stem}e`) ??
      (stem.endsWith('i') ? SCORES.get(`${stem.slice(0, -1)}y`) : undefined) ??
      (stem.at(-1) === stem.at(-2) ? SCORES.get(stem.slice(0, -1)) : undefined);
    if (found !== undefined) return found;
  }
  return 0;
}

/** The feeling of a sentence's words: the sum of their scores, negated ones turned round and weakened. */
export function feeling(sentence: Sentence): number {
  let sum = 0;
  let turned = 0;
  for (const { kind, normal } of sentence.words) {
    if (kind === 'mark') {
      if (/^[,.;:!?-]/.test(normal)) turned = 0;
      continue;
    }
    if (NEGATION.test(normal)) {
      turned = 4;
      continue;
    }
    const score = scoreOf(normal);
    sum += turned > 0 ? -score / 2 : score;
    if (turned > 0) turned--;
  }
  return sum;
}

const WARM =
  /\b(?:thank you|thanks|glad|happy to|welcome|take care|good luck|congratulations|hope (?:you|the|your)|enjoy|with you|together|i am (?:here|with you|on))\b/;

/**
 * How a sentence sounds to the customer, from -1 (cold) to 1 (warm). Naming what went wrong in the customer's own terms
 * is warm, however sad its words; scolding is cold, however cheerful.
 */
export function toneOf(line: Line): number {
  const { normal } = line.sentence;
  if (isCold(line.sentence)) return -1;
  const recognised = acknowledgement(line);
  if (recognised === 'specific') return 1;
  const felt = feeling(line.sentence);
  if (recognised === 'stock') return Math.min(0, felt / 6);
  if (
    WARM.test(normal) ||
    (/\?$/.test(normal) && /\byou\b/.test(normal) && /\b(?:how|what|anything|feel|work|suit|right|help)\b/.test(normal))
  )
    return Math.max(0.5, Math.min(1, felt / 4));
  return Math.max(-1, Math.min(1, Math.round((felt / 6) * 10) / 10));
}

/** The tone of a macro's body, sentence by sentence. */
export function tonesOf(lines: readonly Line[]): number[] {
  return lines.filter((line) => line.role === 'body').map(toneOf);
}

function nameOf(tone: number): 'warm' | 'plain' | 'cold' {
  return tone >= 0.4 ? 'warm' : tone <= -0.5 ? 'cold' : 'plain';
}

/** The course of a tone in words, equal neighbours joined: "warm → plain → warm". Empty where there is nothing to read. */
export function toneCourse(tones: readonly number[]): string {
  return tones
    .map(nameOf)
    .filter((name, index, names) => name !== names[index - 1])
    .join(' → ');
}
