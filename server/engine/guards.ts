// Questions every rule asks about the words around a match. They read the normal form alone: no tagging.

import type { Found } from './sentence.ts';
import type { Sentence, Span } from './types.ts';

/** True when the sentence asks: its last mark is a question mark. */
export function isQuestion(sentence: Sentence): boolean {
  for (let index = sentence.words.length - 1; index >= 0; index--) {
    const word = sentence.words[index];
    if (word?.kind !== 'mark') return false;
    if (word.normal.includes('?')) return true;
  }
  return false;
}

const CONDITION = /^(?:if|unless|whether|once|until|when|whenever|should|providing|provided|assuming|otherwise)$/;
const BREAK = /^[,;:()"-]+$/;

/**
 * True when the words at `found` hold only under a condition: an if, unless, when, once, in case … opens the
 * stretch before them and no comma, colon or dash lies between.
 */
export function underCondition(sentence: Sentence, found: Pick<Found, 'from'>): boolean {
  for (let index = found.from; index >= 0; index--) {
    const word = sentence.words[index];
    if (!word) continue;
    if (index < found.from && word.kind === 'mark' && BREAK.test(word.normal)) return false;
    const before = sentence.words[index - 1]?.normal;
    if (word.normal === 'should' && index > 0 && !BREAK.test(before ?? '') && before !== 'and' && before !== 'or' && before !== 'but') continue; // "you should", no inversion
    if (word.normal === 'case' && before === 'in') return true;
    if (index < found.from && CONDITION.test(word.normal)) return true;
    if (index === found.from && /^(?:if|unless|whether|once|until)$/.test(word.normal)) return true;
  }
  return false;
}

/** True when the span stands between double quotation marks: somebody else's words. */
export function isQuoted(sentence: Sentence, span: Span): boolean {
  let open = -1;
  for (const word of sentence.words) {
    if (word.kind !== 'mark' || word.normal !== '"') continue;
    if (open < 0) open = word.start;
    else {
      if (open < span.start && word.end > span.end) return true;
      open = -1;
    }
  }
  return false;
}

/** True when the sentence takes the blame away: "not your fault", "nothing wrong", "no need", "do not have to". */
export function reassures(sentence: Sentence): boolean {
  return /\b(?:not your (?:fault|mistake|doing)|nothing wrong|did nothing|not do(?:ne)? anything wrong|no need|not (?:have|need) to|nothing you did|not down to you|not because of (?:you|anything you))\b/.test(sentence.normal);
}
