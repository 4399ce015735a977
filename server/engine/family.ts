// A family: one pattern over the normal form, and how to say better what it finds. Stock wording needs no grammar,
// so the rules that hunt for it are lists of families.

import { isQuoted } from './guards.ts';
import { body, findAll } from './sentence.ts';
import type { Found } from './sentence.ts';
import type { Match, Rewrite, Sentence, Severity, Span, Voice, Word } from './types.ts';

export interface Family {
  readonly pattern: RegExp;
  /** No match where this stands anywhere in the sentence. */
  readonly unless?: RegExp;
  readonly severity?: Severity;
  readonly message?: string;
  /**
   * What the rewrites stand for: the words (where absent), the words with the joint that ties them to the rest, so
   * that '' can take them out, the whole sentence, or a named group of the pattern.
   */
  readonly replaces?: 'words' | 'clause' | 'sentence' | { readonly slot: string };
  readonly rewrite?: (found: Found, voice: Voice, sentence: Sentence) => readonly Rewrite[];
  /** For matches without a rewrite. */
  readonly note?: string;
}

const MORE_WORD = "(?!(?:and|but|so|or|because|while|as|if|which|please|yet|until) )[\\w{$£€#@&'][^ ]*";
/** One to thirteen words of the same clause: they end before a mark or a joint. */
export const WORDS = `${MORE_WORD}(?: ${MORE_WORD}){0,12}`;
/** Up to twelve more words of the same clause. */
export const REST = `(?: ${MORE_WORD}){0,12}`;

/**
 * True for words that the sentence cites: between quotation marks that open in its middle. A whole line in quotes, or
 * behind a label and a colon, is a script to be said.
 */
export function cited(sentence: Sentence, span: Span): boolean {
  if (!isQuoted(sentence, span)) return false;
  const before = sentence.text.slice(0, sentence.text.lastIndexOf('"', span.start)).trim();
  return before !== '' && !(/[:.!?]$/.test(before) && !/\byou\b/i.test(before));
}

/** What the families find in a sentence, from left to right; where two find the same words, the earlier family's. */
export function matches(sentence: Sentence, families: readonly Family[]): Match[] {
  const taken: Match[] = [];
  for (const family of families) {
    if (family.unless?.test(sentence.normal)) continue;
    for (const found of findAll(sentence, family.pattern)) {
      const { span } = found;
      if (taken.some((other) => other.span.start < span.end && span.start < other.span.end) || cited(sentence, span)) continue;
      taken.push(toMatch(sentence, family, found));
    }
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** The match that a family makes of found words. */
export function toMatch(sentence: Sentence, family: Family, found: Found): Match {
  const { rewrite, severity, message, note } = family;
  const place = rewrite && found.whole ? placeOf(sentence, family, found) : undefined;
  return {
    span: found.span,
    ...(severity && { severity }),
    ...(message && { message }),
    ...(note && { note }),
    ...(rewrite && place && { replaces: place, rewrite: (voice: Voice) => fitted(sentence, family, found, place, rewrite(found, voice, sentence)) }),
  };
}

function placeOf(sentence: Sentence, family: Family, found: Found): Span | undefined {
  const { replaces } = family;
  if (replaces === 'sentence') return body(sentence);
  if (replaces === 'clause') return cut(sentence, found) ?? found.span;
  return typeof replaces === 'object' ? found.slot(replaces.slot) : found.span;
}

/** Deletions only where what is left stands alone; other wordings with the joint that their place takes in. */
function fitted(sentence: Sentence, family: Family, found: Found, place: Span, rewrites: readonly Rewrite[]): readonly Rewrite[] {
  if (family.replaces !== 'clause') return rewrites;
  const deletable = cut(sentence, found) !== undefined;
  const whole = body(sentence);
  const isWhole = place.start <= whole.start && place.end >= whole.end;
  const lead = isWhole ? '' : sentence.text.slice(place.start, Math.max(place.start, found.span.start));
  const trail = isWhole ? '' : sentence.text.slice(Math.min(place.end, found.span.end), place.end);
  // a wording that ends in a colon takes the place of the comma
  const fitText = (text: string) => (text === '' ? '' : lead + text + (text.endsWith(':') ? trail.replace(/^\s*[,;:-]+/, '') : trail));
  return rewrites
    .filter((one) => deletable || (typeof one === 'string' ? one : one.text) !== '')
    .map((one) => (typeof one === 'string' ? fitText(one) : { ...one, text: fitText(one.text) }));
}

const JOINT = /^(?:and|but|so|&|or|yet)$/;
const SEPARATOR = /^(?:[,;:]|-+)$/;
/** What may open the sentence that is left when its beginning goes. */
const STANDS = /^(?:i|we|you|it|they|he|she|this|that|these|those|there|your|our|my|the|a|an|please|thank|thanks|if|when|once|to|for|in|on|at|by|with|\{x\}|\d.*)$/;

/**
 * What goes when the words at `found` go: they and the joint that ties them to the rest. Undefined where the rest
 * would not stand alone.
 */
export function cut(sentence: Sentence, found: Pick<Found, 'from' | 'to'>): Span | undefined {
  const { words } = sentence;
  const end = body(sentence).end;
  let from = found.from;
  while (from > 0 && isOrnament(words[from - 1] as Word)) from--;
  const atStart = from === 0;
  const atEnd = words.slice(found.to).every((word) => word.kind === 'mark' && !/^[(-]/.test(word.normal));
  if (atStart && atEnd) return body(sentence);
  if (atEnd) {
    let first = found.from;
    if (JOINT.test(words[first - 1]?.normal ?? '')) first--;
    if (/^(?:[,;]|-+)$/.test(words[first - 1]?.normal ?? '')) first--;
    return first > 0 && first < found.from ? { start: (words[first] as Word).start, end } : undefined;
  }
  if (!atStart) return undefined;
  let to = found.to;
  if (SEPARATOR.test(words[to]?.normal ?? '')) to++;
  if (JOINT.test(words[to]?.normal ?? '')) to++;
  const next = words[to];
  if (!next || to === found.to || !STANDS.test(next.normal)) return undefined;
  return { start: (words[found.from] as Word).start, end: (words[to - 1] as Word).end };
}

/** Bullets, emoji and opening brackets before a sentence's first word. */
function isOrnament(word: Word): boolean {
  return word.kind === 'mark' && !/[.,;:!?)"]/.test(word.normal);
}
