// What the blame rules share: which clauses accuse, where their words stand, and who speaks.

import { clauses } from '../../grammar.ts';
import { isQuestion, isQuoted, reassures } from '../../guards.ts';
import type { Clause, Match, Rewrite, Sentence, Span, VerbGroup, Voice } from '../../types.ts';

/** A clause with a verb. */
export type Doing = Clause & { readonly verb: VerbGroup };

const GENERAL = /^(?:customers?|clients?|users?|members?|guests?|tenants?|applicants?|passengers?|policyholders?|cardholders?|subscribers?|buyers?|renters?|claimants?|borrowers?|residents?|patients?|students?|candidates?|visitors?|patrons|parents|owners|people|anyone|everyone)\b/i;

/** The clauses in which the customer acts, outside conditions, questions and quotation marks. */
export function* customerActs(sentence: Sentence, questions = false): Generator<Doing> {
  if (!questions && isQuestion(sentence) && !/,/.test(sentence.text)) return;
  if (reassures(sentence)) return;
  for (const clause of clauses(sentence)) {
    if (!clause.verb || clause.subject?.who !== 'customer' || clause.conditional || theirs(sentence, clause) || clause.mood === 'order' || (!questions && clause.mood === 'question')) continue;
    if (GENERAL.test(clause.subject.text) && clause.verb.tense === 'present') continue; // "Customers who forget …" are nobody here
    if (/^(?:who|that|which)$/i.test(clause.subject.text) && clause.verb.tense === 'present') continue;
    if (/\b(?:if|unless|whether|in case|should) you\b/.test(normalBefore(sentence, clause.subject))) continue;
    yield clause as Doing;
  }
}

/** Whether the words are somebody else's: in quotation marks that do not enclose a line of the macro's own. */
export function theirs(sentence: Sentence, span: Span): boolean {
  if (!isQuoted(sentence, span)) return false;
  const open = sentence.text.lastIndexOf('"', span.start);
  if (/\b(?:wrote|writes|said|says|asked|your (?:words|e-?mail|message|letter))\b/i.test(sentence.text.slice(0, Math.max(0, open)))) return true;
  return /[\p{L}\p{N}]/u.test(sentence.text.slice(0, Math.max(0, open)).replace(/[^:]*:\s*$/, ''));
}

function normalBefore(sentence: Sentence, span: Span): string {
  // the two words before the subject and the subject itself
  const index = sentence.words.findIndex((word) => word.start >= span.start);
  return sentence.words.slice(Math.max(0, index - 2), index + 1).map((word) => word.normal).join(' ');
}

/** From the subject to the clause's last word: the accusation without its connective. */
export function accusation(clause: Clause): Span {
  const start = clause.subject && clause.subject.start >= clause.start ? clause.subject.start : clause.verb ? clause.verb.start : clause.start;
  return { start, end: clause.end };
}

/** Whether another clause borrows this one's subject: "you signed it and sent it back". Then the subject cannot change. */
export function lendsSubject(sentence: Sentence, clause: Clause): boolean {
  return clauses(sentence).some((other) => other !== clause && other.subject !== undefined && other.start >= clause.end && other.subject.start === clause.subject?.start);
}

/** The macro's own side in this sentence: "we" where the sentence already says so. */
export interface Side {
  readonly I: string;
  readonly me: string;
  readonly my: string;
  readonly am: string;
}

export function sideOf(sentence: Sentence, voice: Voice): Side {
  if (voice.I === 'we' || /\b(?:we|us|our)\b/.test(sentence.normal)) return { I: 'we', me: 'us', my: 'our', am: 'are' };
  return { I: voice.I, me: voice.me, my: voice.my, am: voice.am };
}

/** The text of a span. */
export function textOf(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start, span.end);
}

/** Whether nothing but the closing marks stands behind a span. */
export function endsSentence(sentence: Sentence, span: Span): boolean {
  return !/[\p{L}\p{N}{]/u.test(sentence.text.slice(span.end));
}

/** Whether nothing but marks stands before a span. */
export function opensSentence(sentence: Sentence, span: Span): boolean {
  return !/[\p{L}\p{N}{]/u.test(sentence.text.slice(0, span.start));
}

/** A match with rewrites worked out on demand. */
export function matched(span: Span, more: { replaces?: Span | undefined; severity?: Match['severity'] | undefined; note?: string | undefined; rewrite?: ((voice: Voice) => readonly Rewrite[]) | undefined; message?: string | undefined }): Match {
  return {
    span: { start: span.start, end: span.end },
    ...(more.message ? { message: more.message } : {}),
    ...(more.replaces ? { replaces: { start: more.replaces.start, end: more.replaces.end } } : {}),
    ...(more.severity ? { severity: more.severity } : {}),
    ...(more.note ? { note: more.note } : {}),
    ...(more.rewrite ? { rewrite: more.rewrite } : {}),
  };
}
