// Stretches of a sentence: which words they hold, what may go with them, and whether the rest stands.

import { cut } from '../family.ts';
import { body } from '../sentence.ts';
import type { Sentence, Span, Word } from '../types.ts';

/** Indexes of the first word in a span and of the one behind its last. */
export function wordsIn(sentence: Sentence, span: Span): { from: number; to: number } {
  const { words } = sentence;
  let from = words.findIndex((word) => word.end > span.start);
  if (from < 0) from = words.length;
  let to = from;
  while (to < words.length && (words[to] as Word).start < span.end) to++;
  while (to > from && (words[to - 1] as Word).kind === 'mark') to--;
  while (from < to && (words[from] as Word).kind === 'mark') from++;
  return { from, to };
}

/** True when the span holds nearly all of the sentence's words. */
export function isWhole(sentence: Sentence, span: Span): boolean {
  const { from, to } = wordsIn(sentence, span);
  const rest = [...sentence.words.slice(0, from), ...sentence.words.slice(to)].filter((word) => word.kind !== 'mark');
  return rest.length === 0 || (rest.length <= 2 && rest.every((word) => /^(?:and|but|so|also|please|ok|okay|well|then|now|again|yes|no|hi|hey|hello|oh|we|i)$/.test(word.normal)));
}

/** The sentence's share of words that the span holds, 0 to 1. */
export function share(sentence: Sentence, span: Span): number {
  const { from, to } = wordsIn(sentence, span);
  const count = (words: readonly Word[]) => words.filter((word) => word.kind !== 'mark').length;
  return count(sentence.words.slice(from, to)) / Math.max(1, count(sentence.words));
}

/** A sentence does not end on these: what is left would hang. */
const HANGS = /^(?:is|are|was|were|be|been|am|will|would|can|could|may|must|have|has|had|do|does|did|not|to|of|for|with|at|by|in|on|from|and|or|but|the|a|an|our|your|my|that|which|who|because|if|as|so|than|very|i|we|you)$/;

/** What has to go for the span's words to go, where the rest then stands as a sentence; the whole sentence where they are it. */
export function removable(sentence: Sentence, span: Span): Span | undefined {
  if (isWhole(sentence, span)) return body(sentence);
  const gone = cut(sentence, wordsIn(sentence, span));
  if (!gone || gone.start === 0) return gone;
  const left = sentence.words.filter((word) => word.end <= gone.start && word.kind !== 'mark');
  return left.length >= 1 && !HANGS.test((left[left.length - 1] as Word).normal) ? gone : undefined;
}

/** The words of a span with numbers, placeholders and links among them: what must not be thrown away. */
export function holdsFacts(sentence: Sentence, span: Span): boolean {
  const { from, to } = wordsIn(sentence, span);
  return sentence.words.slice(from, to).some((word) => word.kind === 'placeholder' || word.kind === 'link' || word.kind === 'number');
}

/** The span's own words, without a joint at its start ("and", "but", a comma). */
export function withoutJoint(sentence: Sentence, span: Span): Span {
  let { from, to } = wordsIn(sentence, span);
  while (from < to && /^(?:and|but|so|or|yet|otherwise|then|,|;|-)$/.test((sentence.words[from] as Word).normal)) from++;
  return { start: (sentence.words[from] as Word | undefined)?.start ?? span.start, end: (sentence.words[to - 1] as Word | undefined)?.end ?? span.end };
}
