// Phrases: where a noun phrase starts and ends, what joins clauses, and what may come next. Pure functions over the
// letters of `parts.ts`.

import type { Part } from './parts.ts';
import type { JointKind, Word } from './types.ts';

/** What single connectives say. */
export const JOINTS: Readonly<Record<string, JointKind>> = {
  because: 'cause', as: 'cause', since: 'cause', if: 'condition', unless: 'condition', lest: 'condition', provided: 'condition', providing: 'condition', assuming: 'condition', when: 'time', whenever: 'time',
  once: 'time', until: 'time', till: 'time', before: 'time', after: 'time', while: 'time', although: 'concession', though: 'concession', whereas: 'concession', so: 'so',
  and: 'and', or: 'and', nor: 'and', but: 'but', yet: 'but', that: 'that', like: 'that', whether: 'question', which: 'relative', who: 'relative', whom: 'relative', whose: 'relative', where: 'relative',
  what: 'question', why: 'question', how: 'question',
};
/** Connectives of several words, by their first. The last word counts as the joint's own kind. */
export const LONG_JOINTS: readonly (readonly [readonly string[], JointKind])[] = (
  [
    ['in case', 'condition'], ['provided that', 'condition'], ['providing that', 'condition'], ['on condition that', 'condition'], ['assuming that', 'condition'], ['even if', 'condition'], ['only if', 'condition'], ['as long as', 'condition'],
    ['so long as', 'condition'], ['as soon as', 'time'], ['by the time', 'time'], ['every time', 'time'], ['even though', 'concession'], ['so that', 'so'], ['such that', 'so'], ['now that', 'cause'], ['given that', 'cause'],
    ['seeing that', 'cause'], ['due to the fact that', 'cause'], ['owing to the fact that', 'cause'], ['in view of the fact that', 'cause'], ['on the grounds that', 'cause'], ['in that', 'cause'], ['as if', 'that'], ['as though', 'that'],
  ] as const
).map(([text, kind]) => [text.split(' '), kind]);

/** Parts that end a noun phrase. */
export const OBJECT_LIKE = 'NO#';
/** Verbs whose "that" clause follows the person told: "told the customer that you …". */
export const TELLS = /^(?:tell|inform|notify|advise|remind|assure|show|warn|email|promise|convince|ask|be)$/;
/** Nouns that a "that" clause completes. */
export const FACT = /^(?:fact|attention|notice|knowledge|confirmation|evidence|proof|news|reason|condition|idea|chance|indication|impression|possibility|risk|sign|assumption|assurance|notice|view|opinion|email|note|doubt)$/;
/** Verbs in a relative clause that take another clause: "the item you claim was damaged". */
export const SAYS = /^(?:claim|say|think|believe|allege|tell|mention|state|report|know|insist|maintain|expect|suggest|hope|feel)$/;

/** Past forms that are no participles. */
export function pastOnly(word: string): boolean {
  return /^(?:went|gave|took|forgot|chose|wrote|broke|saw|knew|came|rang|fell|threw|wore|drove|ate|did|was|began|ran|grew|became|spoke)$/.test(word);
}


/** The end of a phrase without the marks and adverbs behind it. */
export function trimRight(part: readonly Part[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (part[end - 1] === ',' || part[end - 1] === 'R' || part[end - 1] === '!')) end--;
  return end;
}

/** Index of the next closing bracket, or -1. */
export function closing(words: readonly Word[], from: number): number {
  for (let index = from; index < words.length; index++) if (words[index]?.normal === ')') return index;
  return -1;
}

/** Index behind the plain noun phrase that starts at `at`; `at` where none does. "of" phrases with a noun belong to it. */
export function nounPhraseEnd(words: readonly Word[], part: readonly Part[], at: number): number {
  const p = part[at];
  if (p === 'P') return at + 1;
  if (p === 'O' && /^(?:yourself|ours|yours|mine|one)$/.test(words[at]?.normal ?? '')) return at + 1;
  if (p === undefined || !'DNJ#'.includes(p)) return at;
  let index = at;
  let noun = -1;
  for (; index < part.length; index++) {
    const q = part[index] as Part;
    if (q === 'N' || q === '#') {
      noun = index;
    } else if (q === 'D' && index > at && noun >= 0) break;
    else if (q === 'D' || q === 'J' || (q === 'R' && part[index + 1] === 'J' && noun < 0) || (q === 'G' && noun < 0 && index > at && part[index + 1] === 'N')) {
      if (noun >= 0 && q !== 'J') break;
    } else if (q === ',' && /^[&/#$£€-]$/.test(words[index]?.normal ?? '') && noun >= 0 && 'N#J'.includes(part[index + 1] ?? '?')) continue;
    else if (q === ',' && /^[#$£€"*]$/.test(words[index]?.normal ?? '') && noun < 0) continue;
    else if (q === ',' && words[index]?.normal === '#' && part[index + 1] !== undefined && 'N#'.includes(part[index + 1] as string)) continue;
    else if (q === 'X' && noun < 0 && index > at && part[index + 1] === 'N') continue;
    else break;
  }
  if (noun < 0) return p === 'D' && index > at && index - at > 1 ? index : p === 'D' && part[at + 1] === undefined ? at : at;
  let end = noun + 1;
  // "proof of address", "page 3 of the form"
  if (words[end]?.normal === 'of') {
    const inner = nounPhraseEnd(words, part, end + 1);
    if (inner > end + 1) end = inner;
  }
  return end;
}

/** Where the plain noun phrase that ends with word `last` starts. */
export function nounPhraseStart(part: readonly Part[], last: number): number {
  let start = last;
  while (start > 0 && 'DNJ#'.includes(part[start - 1] as string) && part[start] !== 'D') start--;
  return start;
}

/** Whether a finite verb that has no subject of its own comes before the clause can end: then a participle before it is none. */
export function finiteAhead(words: readonly Word[], part: readonly Part[], from: number): boolean {
  let subject = false;
  for (let at = from; at < part.length; at++) {
    const p = part[at] as Part;
    if (p === 'S' || p === 'W' || (p === ',' && /[,;:.!?()]/.test((words[at]?.normal ?? '')))) return false;
    if (p === 'P') subject = true;
    if (p === 'M' || p === 'Z' || (p === 'B' && /^(?:am|is|are|was|were)$/.test((words[at]?.normal ?? ''))) || ((p === 'H' || p === 'A') && part[at - 1] !== 'T' && (words[at]?.normal ?? '') !== 'having')) {
      if (!subject) return true;
      subject = false;
    }
  }
  return false;
}

/** Whether only adverbs and marks stand between two words. */
export function onlyAdverbs(part: readonly Part[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const p = part[index];
    if (p !== 'R' && p !== ',' && p !== 'E' && p !== 'C' && p !== '!') return false;
  }
  return true;
}

/** Whether a verb that could carry a clause follows before the next mark. */
export function clauseFollows(words: readonly Word[], part: readonly Part[], index: number): boolean {
  for (let cursor = index; cursor < part.length && cursor < index + 16; cursor++) {
    const p = part[cursor] as Part;
    if (p === 'Z' || p === 'M' || p === 'A' || p === 'H' || p === 'X' || (p === 'B' && (words[cursor]?.normal ?? '') !== 'being')) return true;
    if (p === 'V' && part[cursor - 1] !== 'T') return true;
    if (p === ',' && cursor > index && (words[cursor]?.normal ?? '') !== '"' && (words[cursor]?.normal ?? '') !== ',') return false;
  }
  return false;
}

/** Whether "and" or "or" follows: a comma before it may belong to a list. */
export function listAt(part: readonly Part[], index: number): boolean {
  for (let cursor = index; cursor < part.length; cursor++) if (part[cursor] === 'C') return true;
  return false;
}
