// "You did not send your form" said from our side: "I don't have your form yet". One family of verbs, one way to say it.

import { clauses } from '../../grammar.ts';
import { agreeing, gerund, isPlural, pastParticiple } from '../../language.ts';
import { readSentence } from '../../sentence.ts';
import type { Clause, Phrase, Rewrite, Sentence, Span, Voice } from '../../types.ts';
import { accusation, type Doing, endsSentence, lendsSubject, type Side, sideOf } from './accuse.ts';

type Family = 'give' | 'include' | 'tell' | 'complete' | 'sign' | 'confirm' | 'reply' | 'pay' | 'return' | 'activate' | 'attend' | 'cancel' | 'collect' | 'plain' | 'make';

const FAMILIES: Readonly<Record<Family, string>> = {
  give: 'give send provide submit supply attach upload share furnish forward produce hand_in hand_over lodge send_in send_over present deliver',
  include: 'include enter quote mention state specify write add enclose put write_down type_in indicate fill_in_',
  tell: 'tell notify inform',
  complete: 'complete fill_in fill_out finish',
  sign: 'sign',
  confirm: 'confirm verify validate update register renew approve authorize accept',
  reply: 'reply respond answer get_back call_back return_call',
  pay: 'pay settle clear repay',
  return: 'return send_back bring_back give_back ship_back post_back hand_back',
  activate: 'activate',
  attend: 'attend turn_up show_up come',
  cancel: 'cancel',
  collect: 'collect pick_up',
  make: 'make',
  plain: 'load raise redact log declare disclose report label list book reset record initial save link enable disable install set_up select tick switch_off switch_on turn_off turn_on unlock lock back_up apply insure stamp redeem claim schedule bleed descale empty clean remove replace test charge answer_',
};
const FAMILY_OF = new Map<string, Family>();
for (const [family, verbs] of Object.entries(FAMILIES) as [Family, string][]) for (const verb of verbs.split(' ')) FAMILY_OF.set(verb.replaceAll('_', ' ').trim(), family);

/** What a clause says was not done: the thing, what belongs to it, and by when. */
interface Missing {
  readonly family: Family;
  readonly verb: string;
  /** The thing with what belongs to it: "the invoice number in your email". */
  readonly thing: string;
  /** Its first words alone: "the invoice number". */
  readonly head: string;
  /** What follows the thing: " with them". */
  readonly tail: string;
  /** "in your email" where the verb is one of writing. */
  readonly place: string;
  /** "by 3 May", or ''. */
  readonly by: string;
  readonly preposition: string;
  /** now: still open; past: it is over; cause: a reason for something that happened. */
  readonly when: 'now' | 'past' | 'cause';
  /** The verb is in the perfect: the matter is open today. */
  readonly open: boolean;
  readonly who: string;
}

const DROPPED = /^(?:yet|already|so far|again|still|even|also|to date|in time|on time|thus far|as yet|first|to us|to me|with us|with me|from your side|from your end|on your part|at your end|on your side|by yourself)$/i;
const PRONOUN = /^(?:it|them|this|that|these|those|one|so|any|none|nothing|anything|everything|something|all|both|either|much|enough)$|^(?:it|them|nothing|anything|none|neither)\b/i;

/** Reads what was not done, or undefined where no family knows how to say it. */
export function missing(sentence: Sentence, clause: Doing): Missing | undefined {
  const lemma = clause.verb.chain.at(-1) ?? '';
  const family = FAMILY_OF.get(lemma) ?? (clause.verb.chain.length === 1 && /^(?:omit|forget)$/.test(lemma) ? 'include' : undefined);
  if (!family || lendsSubject(sentence, clause)) return undefined;
  if (clause.joint && (clause.joint.kind === 'relative' || clause.joint.kind === 'question')) return undefined;
  if (!covered(sentence, clause)) return undefined;
  let thing = clause.object?.text ?? '';
  const rest: Clause['adjuncts'][number][] = [];
  let by: Clause['adjuncts'][number] | undefined;
  for (const adjunct of clause.adjuncts) {
    if (DROPPED.test(adjunct.text) || /^(?:in|back|over|through|off)$/i.test(adjunct.text)) continue;
    if (/^(?:in spite of|despite)\b/i.test(adjunct.text)) {
      if (/[\d{[<%$€£]/.test(adjunct.text)) return undefined;
      continue;
    }
    if (adjunct.kind === 'time' && !by && /^(?:by|before|within|until|on|at|since|after|in|prior to)$/.test(adjunct.preposition)) by = adjunct;
    else rest.push(adjunct);
  }
  thing = thing.replace(/^(?:us|me)\s+(?=\S)/i, '').replace(/\s+(?:beforehand|first|either|though|yourself)$/i, '');
  if (lemma === 'clear' && !/\b(?:balance|account|debt|amount|arrears|invoice|bill|fees?)\b/i.test(thing)) return undefined;
  if (/^(?:us|me)$/i.test(thing) || (thing === '' && family === 'tell')) {
    const about = rest.findIndex((adjunct) => /^(?:with|about|of)$/.test(adjunct.preposition));
    if (about < 0 && rest.length === 0 && family === 'tell' && !clause.joint?.kind.startsWith('rel') && !clauses(sentence).some((other) => other.start >= clause.end && other.joint?.kind === 'that')) {
      return { family, verb: lemma, thing: '', head: '', tail: '', place: '', by: '', preposition: '', when: 'cause', open: false, who: 'you' };
    }
    if (about < 0) return undefined;
    thing = (rest[about] as Phrase).text.replace(/^\S+\s+/, '');
    rest.splice(about, 1);
  }
  if (family === 'tell' && clause.object && !/^(?:us|me)\b/i.test(clause.object.text)) return undefined;
  if (PRONOUN.test(thing) || /\b(?:myself|yourself|yourselves)\b/i.test(thing)) return undefined;
  if (/\bor\b/.test(thing) && !/^any\b/i.test(thing)) return undefined; // "a passport or a licence": the negation covers both
  if (clause.adjuncts.some((adjunct) => adjunct.kind === 'time' && adjunct !== by && !DROPPED.test(adjunct.text) && /^(?:twice|three times|again)/i.test(adjunct.text))) return undefined;
  const cause = clause.joint !== undefined && (clause.joint.kind === 'cause' || clause.joint.kind === 'concession' || clause.joint.kind === 'time');
  const open = clause.verb.tense === 'perfect' || clause.verb.tense === 'present';
  const place = family === 'include' && rest[0] && /^(?:in|on|with)$/.test(rest[0].preposition) ? rest.map((adjunct) => adjunct.text).join(' ') : '';
  if (family === 'include' && !place && rest.some((adjunct) => adjunct.preposition === 'at')) return undefined;
  const tail = place || family === 'reply' || family === 'attend' ? '' : rest.map((adjunct) => ` ${adjunct.text}`).join('');
  if (family === 'reply') {
    const to = rest.find((adjunct) => adjunct.preposition === 'to');
    if (rest.length > (to ? 1 : 0)) return undefined;
    if (to) thing = to.text.replace(/^to\s+/i, '');
  } else if (family === 'attend') {
    const dates = clause.adjuncts.filter((adjunct) => adjunct.kind === 'time' && !DROPPED.test(adjunct.text));
    const others = rest.filter((adjunct) => adjunct.kind !== 'time');
    if (thing === '' && others.length === 1 && /^(?:for|to|at)$/.test(others[0]?.preposition ?? '')) thing = (others[0] as Phrase).text.replace(/^\S+\s+/, '');
    else if (others.length) return undefined;
    if (thing) thing += dates.map((adjunct) => ` ${adjunct.text}`).join('');
  } else if (thing === '' && family !== 'cancel' && family !== 'pay') return undefined;
  if (by?.preposition === 'since' && family !== 'reply') return undefined;
  return {
    family, verb: lemma, thing: /^(?:plain|confirm|collect|make)$/.test(family) ? thing : thing + tail, head: thing, tail, place, by: by ? ` ${by.text}` : '', preposition: by?.preposition ?? '',
    when: (cause || past(sentence, clause)) && !open ? 'cause' : open && by && /^(?:by|before|within|prior to)$/.test(by.preposition) ? 'past' : open ? 'now' : clause.verb.tense === 'past-perfect' ? 'cause' : by && /^(?:by|before|within|on|prior to|until|in)$/.test(by.preposition) ? 'past' : 'now',
    open,
    who: clause.subject?.text.toLowerCase() === 'you' || clause.subject?.text.toLowerCase() === 'u' ? 'you' : (clause.subject?.text ?? 'you'),
  };
}

/** Whether something has come of it: "…, so it was sent back". */
function past(sentence: Sentence, clause: Doing): boolean {
  return clauses(sentence).some((other) => other.start >= clause.end && other.joint?.kind === 'so' && other.verb?.tense === 'past');
}

/** Where the last of a clause's pieces ends: what stands behind it in the clause is an aside. */
function lastPiece(clause: Doing): number {
  return Math.max(clause.verb.end, clause.object?.end ?? 0, ...clause.adjuncts.map((adjunct) => adjunct.end));
}

/** What the wordings replace: the accusation up to its last piece, or to the clause's end where only an adverb is left. */
export function replaced(sentence: Sentence, clause: Doing): Span {
  const end = lastPiece(clause);
  return { start: accusation(clause).start, end: /[,;:(-]/.test(sentence.text.slice(end, clause.end)) ? end : clause.end };
}

/** Whether subject, verb, object and adjuncts hold all the clause's words that matter. */
function covered(sentence: Sentence, clause: Doing): boolean {
  const spans: readonly Span[] = [clause.verb, ...(clause.joint ? [clause.joint] : []), ...(clause.subject ? [clause.subject] : []), ...(clause.object ? [clause.object] : []), ...clause.adjuncts];
  const inside = clauses(sentence).some((other) => other !== clause && other.start > clause.verb.end && other.start < clause.end && !spans.some((span) => span.start <= other.start && other.start < span.end));
  if (inside) return false;
  const end = lastPiece(clause);
  if (/^\s*[\p{L}\p{N}{]/u.test(sentence.text.slice(end, clause.end).replace(/^(?:\s+(?:yet|still|also|again|already|either|though|properly|correctly))+/i, ''))) return false;
  if (clauses(sentence).some((other) => other.start >= clause.end && /^(?:until|before|after|that|what|which|how)$/i.test(other.joint?.text ?? '') && !/[,;:]\s*$/.test(sentence.text.slice(0, other.start)))) return false;
  return sentence.words.every((word) => word.start < accusation(clause).start || word.start >= end || word.kind === 'mark' || spans.some((span) => span.start <= word.start && word.end <= span.end) || /^(?:yet|still|also|again|far|so|already|just|please|properly|correctly)$/.test(word.normal));
}

/** "hadn't reached us by 3 May", but "didn't reach us within 30 days". */
const reached = (found: Missing) => (found.when === 'past' && /^(?:within|before)$/.test(found.preposition) ? "didn't reach" : "hadn't reached");

const definite = (thing: string) => /^(?:your|the|our|this|these|those|page|section|invoice|{|\[|\$|£|€|#|%|\d|his|her|their|all|each|[A-Z])/.test(thing);

/** "your photos weren't", "no receipt was": the thing as subject of a negative verb. */
function negative(thing: string, verb: 'was' | 'has' | 'is' | 'had'): string {
  const none = /^(?:an?|any)\s+(.*)$/is.exec(thing);
  if (none) return `no ${none[1]} ${agreeing(none[1] as string, verb)}`;
  return `${thing} ${verb === 'had' ? "hadn't" : agreeing(thing, `${verb}n't`)}`;
}

/**
 * What a nominal accusation says was not done: "your failure to return the router within 30 days".
 * @param phrase the words behind "your failure to"
 */
export function missingIn(sentence: Sentence, phrase: Span): { sentence: Sentence; clause: Doing; found: Missing } | undefined {
  const lead = 'you failed to ';
  const text = sentence.text.slice(phrase.start, phrase.end);
  const inner = readSentence(
    lead + text,
    sentence.placeholders.filter((item) => item.start >= phrase.start && item.end <= phrase.end).map((item) => ({ start: item.start - phrase.start + lead.length, end: item.end - phrase.start + lead.length })),
  );
  const clause = clauses(inner)[0];
  if (!clause?.verb || clause.end < inner.text.length) return undefined;
  const found = missing(inner, clause as Doing);
  return found && { sentence: inner, clause: clause as Doing, found };
}

/** The wordings of a thing missing, said as a reason ("because …") or as a fact. */
export function missingAs(when: Missing['when'], found: Missing, side: Side): readonly Rewrite[] {
  return wordings({ ...found, when: when === 'now' && found.by ? 'past' : when, open: when === 'now' }, side, false).filter((text): text is Rewrite => text !== '');
}

/** Whether there is a wording at all. */
export function sayable(found: Missing): boolean {
  return wordings(found, { I: 'I', me: 'me', my: 'my', am: 'am' }, false).some((text) => text !== '');
}

/** The wordings, best first; empty where none is good. Each stands for the accusation, from the subject to the clause's end. */
export function missingRewrites(sentence: Sentence, clause: Doing, found: Missing, voice: Voice): readonly Rewrite[] {
  const side = sideOf(sentence, voice);
  const whole = endsSentence(sentence, clause) && !clause.joint && sentence.words[0]?.start === clause.start;
  return wordings(found, side, whole).filter((text): text is Rewrite => text !== '');
}

function wordings(found: Missing, side: Side, whole: boolean): Rewrite[] {
  const { thing, by, when } = found;
  const due = found.preposition === 'by' && whole;
  const subject = definite(thing);
  switch (found.family) {
    case 'give': {
      if (when === 'now') return [`${side.I} don't have ${thing} yet`, `${side.I} still need ${thing.replace(/^any\b/i, 'some')}`];
      if (when === 'past' && due) return [`${side.I} don't have ${thing} yet. It was due${by}`.replace('. It was', `. ${isPlural(thing) ? 'They were' : 'It was'}`), subject ? `${thing} hadn't reached us${by}` : `we hadn't received ${thing}${by}`];
      if (when === 'past') return subject ? [`${thing} ${reached(found)} us${by}`, `we didn't receive ${thing}${by}`] : [`we didn't receive ${thing}${by}`];
      return subject ? [`${thing} hadn't reached us${by}`, `we hadn't received ${thing}${by}`] : [`we hadn't received ${thing}${by}`];
    }
    case 'include': {
      if (found.place) {
        if (when === 'now') return [`${side.I} couldn't find ${thing} ${found.place}`, subject ? `${negative(thing, 'was')} ${found.place}` : ''];
        return [`${negative(thing, 'was')} ${found.place}`, `${side.I} couldn't find ${thing} ${found.place}`];
      }
      if (when === 'now') return /^(?:mention|state|specify|indicate)$/.test(found.verb) ? [subject ? `${side.I} don't know ${thing} yet` : `${negative(thing, 'was')} ${pastParticiple(found.verb)}`] : [`${side.I} don't have ${thing} yet`, `${side.I} couldn't find ${thing}`];
      if (found.verb === 'mention' && by === '') return [`${side.I} didn't know about ${thing}`];
      return subject ? [`${thing} ${agreeing(thing, 'was')} missing${by}`] : [`there was no ${thing.replace(/^(?:an?|any)\s+/i, '')}${by}`];
    }
    case 'tell':
      if (thing === '') return [`${side.I} didn't know${found.by}`];
      return when === 'now' ? [`${side.I} didn't know about ${thing}`] : [`${side.I} didn't know about ${thing}${by}`];
    case 'complete':
      if (!subject) return [];
      return when === 'now' ? [`${thing} still ${agreeing(thing, 'needs')} completing`, `${thing} ${agreeing(thing, "isn't")} complete yet`] : [`${thing} ${agreeing(thing, "wasn't")} complete${by}`];
    case 'sign':
      return when === 'now' && subject ? [`${thing} still ${agreeing(thing, 'needs')} your signature`, `${thing} ${agreeing(thing, "hasn't")} been signed yet`] : [`${negative(thing, 'was')} signed${by}`];
    case 'confirm':
      return when === 'now' && subject
        ? [/^(?:confirm|update|verify|renew)$/.test(found.verb) ? `${thing} still ${agreeing(thing, 'needs')} ${gerund(found.verb)}${found.tail}` : '', `${thing} ${agreeing(thing, "hasn't")} been ${pastParticiple(found.verb)}${found.tail} yet`]
        : [`${negative(thing, 'was')} ${pastParticiple(found.verb)}${found.tail}${by}`];
    case 'reply': {
      const from = found.who === 'you' ? 'you' : found.who;
      const letters = /\b(?:emails?|messages?|letters?|reminders?|calls?|notices?|texts?|requests?|follow-ups?|attempts?|correspondence)\b/i.test(thing);
      const about = thing === '' || PRONOUN.test(thing) ? '' : !letters ? ` about ${thing}` : /^(?:any|none|all|either)\b/i.test(thing) ? '' : /^(?:our|my|the)\b/i.test(thing) ? ` since ${thing}` : ` after ${thing}`;
      if (letters && about === '') return [];
      const own = found.who === 'you' && /\bsecurity|question/i.test(thing);
      if (own) return [];
      return when === 'cause' ? [`${side.I} hadn't heard back from ${from}${about}${by}`] : when === 'past' ? [`${side.I} didn't hear back from ${from}${about}${by}`] : [`${side.I} haven't heard back from ${from}${about}${by}`];
    }
    case 'pay': {
      if (thing === '') return when === 'now' ? ['the payment hasn\'t reached us yet'] : [`the payment hadn't reached us${by}`];
      const bill = /\b(?:invoices?|bills?|fines?|fees?|charges?|premiums?|accounts?|deposit|rent|tickets?|installments?|instalments?|debt)\b/i.test(found.head) && !/^[$£€{]/.test(found.head);
      if (when === 'now') return bill && subject ? [`${thing} ${agreeing(thing, "hasn't")} been paid yet`, `we haven't received the payment for ${thing} yet`] : [`we haven't received ${thing} yet`];
      return bill && subject ? [`${thing} ${agreeing(thing, "hadn't")} been paid${by}`.replace("haven't", "hadn't")] : [`${subject ? `${thing} hadn't reached us${by}` : `we hadn't received ${thing}${by}`}`];
    }
    case 'return':
      if (!subject) return [];
      return when === 'now' ? [`${thing} ${agreeing(thing, "hasn't")} come back to us yet`, `${side.I} don't have ${thing} back yet`] : [`${thing} ${reached(found)} us${by}`];
    case 'activate':
      return subject ? (when === 'now' ? [`${thing} ${agreeing(thing, "isn't")} active yet`] : [`${thing} ${agreeing(thing, "wasn't")} active${by}`]) : [];
    case 'attend':
      if (thing && !/\b(?:appointment|session|meeting|interview|hearing|class|visit|viewing|exam|examination|test|check-up|event|course|lesson|training|slot|consultation|induction)\b/i.test(thing)) return [];
      return [thing ? `we missed you at ${thing}` : `we missed you${by}`];
    case 'cancel':
      return thing === '' ? [`we ${when === 'cause' ? "hadn't received" : "didn't receive"} a cancellation${by}`] : subject ? [`${thing} ${agreeing(thing, "wasn't")} canceled${by}`] : [];
    case 'collect':
      return subject && !/\b(?:phone|call|door|receiver)\b/i.test(thing) ? (found.open && by === '' ? [`${thing} ${agreeing(thing, "hasn't")} been collected${found.tail} yet`] : [`${thing} ${agreeing(thing, "wasn't")} collected${found.tail}${by}`]) : [];
    case 'make':
      return /\b(?:payments?|transfer|deposit|appointment|booking|reservation)\b/i.test(thing) ? (found.open ? [`${negative(thing, 'has')} been made${found.tail} yet`] : [`${negative(thing, 'was')} made${found.tail}${by}`]) : [];
    case 'plain':
      return found.open && by === '' && (subject || /^(?:an?|any)\b/i.test(thing)) ? [`${negative(thing, 'has')} been ${pastParticiple(found.verb)}${found.tail} yet`] : subject || /^(?:an?|any)\b/.test(thing) ? [`${negative(thing, 'was')} ${pastParticiple(found.verb)}${found.tail}${by}`] : [];
  }
}
