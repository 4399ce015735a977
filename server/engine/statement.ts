// Forms: patterns over the normal form for what a sentence states. Like a family, but a form looks at the sentence
// around its words too: a question asks, a condition supposes, and neither states.

import type { Family } from './family.ts';
import { isQuestion, isQuoted, underCondition } from './guards.ts';
import { body, findAll } from './sentence.ts';
import type { Found } from './sentence.ts';
import type { Match, Sentence, Span, Voice } from './types.ts';

export interface Form extends Omit<Family, 'replaces' | 'rewrite'> {
  /** Whether the words found are meant, given the sentence. */
  readonly where?: (found: Found, sentence: Sentence) => boolean;
  /** Also found in questions. */
  readonly asks?: boolean;
  /** Also found under a condition. */
  readonly supposes?: boolean;
  /** 'rest': from the words found to the end of the sentence; a function says which span, or undefined for no rewrite. */
  readonly replaces?: 'words' | 'rest' | 'sentence' | ((found: Found, sentence: Sentence) => Span | undefined);
  readonly rewrite?: Family['rewrite'];
}

/** A pattern with words from a vocabulary in it: re`\b(?:our|the) ${TEAM}\b`. Nothing needs escaping twice. */
export function re(parts: TemplateStringsArray, ...vocabulary: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...vocabulary));
}

/** What the forms find in a sentence, from left to right; the earlier form has it where two find the same words. */
export function forms(sentence: Sentence, list: readonly Form[]): Match[] {
  const made: Match[] = [];
  const taken: Span[] = [];
  const asks = isQuestion(sentence);
  for (const form of list) {
    if (asks && !form.asks) continue;
    if (form.unless?.test(sentence.normal)) continue;
    for (const found of findAll(sentence, form.pattern)) {
      const { span } = found;
      if (taken.some((other) => other.start < span.end && span.start < other.end) || isQuoted(sentence, span)) continue;
      if (!form.supposes && underCondition(sentence, found)) continue;
      if (form.where && !form.where(found, sentence)) continue;
      taken.push(span);
      made.push(toMatch(sentence, form, found));
    }
  }
  return made.sort((a, b) => a.span.start - b.span.start);
}

function toMatch(sentence: Sentence, form: Form, found: Found): Match {
  const { rewrite, replaces = 'words', severity, message, note } = form;
  const end = body(sentence).end;
  const place =
    replaces === 'words' ? found.span
    : replaces === 'rest' ? { start: found.span.start, end: Math.max(end, found.span.end) }
    : replaces === 'sentence' ? body(sentence)
    : replaces(found, sentence);
  return {
    span: found.span,
    ...(severity && { severity }),
    ...(message && { message }),
    ...(note && { note }),
    ...(rewrite && found.whole && place && { replaces: place, rewrite: (voice: Voice) => rewrite(found, voice, sentence) }),
  };
}

/** The sentence's words behind the match, up to its final mark, as the author wrote them; a comma between is left out. */
export function after(found: Found, sentence: Sentence): string {
  const rest = sentence.text.slice(found.span.end, Math.max(body(sentence).end, found.span.end));
  return rest.replace(/^[\s,:;-]+/, '');
}

/** The sentence's words before the match, without the joint that leads to it. */
export function before(found: Found, sentence: Sentence): string {
  return sentence.text.slice(0, found.span.start);
}

/** True where the words reach the end of the sentence. */
export function ends(found: Found, sentence: Sentence): boolean {
  return found.span.end >= body(sentence).end;
}

/** True where nothing but ornaments stands before the words. */
export function opens(found: Found, sentence: Sentence): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, found.span.start));
}

const JOINS = /^(?:and|but|so|or|because|as|since|although|though|while|that|then|therefore|however|unfortunately|sadly|i am afraid|[,;:()"-]+|[.!?]+)$/;

/** True where the words open a clause, so that a new subject may stand in their place. */
export function startsClause(found: Found, sentence: Sentence): boolean {
  const first = sentence.words[found.from];
  const last = sentence.words[found.from - 1];
  return !last || (JOINS.test(last.normal) && !/^(?:which|whose|who|whom|that)$/.test(first?.normal ?? ''));
}

/**
 * Matches without a rewrite of their own get one that keeps the author's sentence and adds what was missing behind it.
 * @param addition what follows the sentence, with its own mark: "; what I can do is {{alternative}}"
 * @param added how a sentence that has it reads: such a sentence is left alone
 */
export function* adding(sentence: Sentence, matches: Iterable<Match>, addition: (voice: Voice) => string, added: RegExp): Generator<Match> {
  if (added.test(sentence.normal)) return;
  const whole = body(sentence);
  const text = sentence.text.slice(whole.start, whole.end);
  const sound = !/[:"”]/.test(sentence.text.slice(0, whole.end + 1).slice(-2)) && !/["“]/.test(text) && /\p{L}/u.test(text);
  for (const match of matches) {
    if (!sound || match.severity === 'hint' || match.rewrite?.(PLAIN).length) yield match;
    else yield { ...match, replaces: whole, rewrite: (voice) => [{ text: `${text}${addition(voice)}`, safe: false }] };
  }
}

/** A voice to ask whether there is any rewrite at all. */
const PLAIN: Voice = { name: '{{first_name}}', I: 'we', me: 'us', my: 'our', am: 'are', was: 'were', Im: "we're", contractions: true, spelling: 'en-US', channel: 'email', situation: 'information', topic: undefined };
