// What the customer did, told without the customer: "you removed the number" → "the number was removed".

import { clauses } from '../../grammar.ts';
import { isPlural, pastParticiple } from '../../language.ts';
import type { Match, Rewrite, Sentence, Span } from '../../types.ts';
import { accusation, type Doing, endsSentence, lendsSubject, opensSentence } from './accuse.ts';

const NO_PASSIVE =
  /^(?:have|be|want|know|get|lose|cost|fit|say|think|mean|miss|do|own|let|go|try|need|allow|cause|make|keep|tell|ask|claim|allege|expect|choose|elect|decide|become|take|come|run|sit|wait|default|breach|violate|contravene|infringe|abuse|fail|forget|exceed|travel|park|receive|put up|like|prefer|end up|agree|live|behave|act|misread|misunderstand|ignore|disregard|expose|help|cost|see|watch|provoke)$/;
const SCOLDS = /^(?:obviously|evidently|clearly|plainly|knowingly|deliberately|willfully|wilfully|carelessly|again|repeatedly|simply|just|never|still|even|also|apparently)$/;
/** Reproaches behind the deed, which may go when they hold no fact. */
const REPROACH = /\s*,?\s*(?:despite|in spite of|contrary to|against (?:our|the)|even though|although|of your own (?:free )?(?:will|accord|volition)|way too many times|for no (?:good )?reason)\b[^,;.!?]*$/i;
const FACT = /[\d{[<%$€£@]|https?:/;

/** The deed in the passive, in place of the accusation. Undefined where that is no English or the sense would suffer. */
export function agentless(sentence: Sentence, clause: Doing): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  const { verb, object } = clause;
  const lemma = verb.chain.at(-1) ?? '';
  if (!object || verb.chain.length !== 1 || verb.negated || verb.passive || NO_PASSIVE.test(lemma) || lendsSubject(sentence, clause) || clause.joint?.kind === 'relative') return undefined;
  if (verb.progressive || (verb.modal && verb.modal !== 'must')) return undefined;
  if (!/^you\b|^u\b/i.test(clause.subject?.text ?? '')) return undefined;
  if (/^(?:us|me|him|her|them|yourself|himself|this|that|these|those|nothing|something|anything|so|too|very)\b/i.test(object.text) || /\b(?:yourself|you|which|who)\b/i.test(object.text.replace(/\s+yoursel(?:f|ves)$/i, ''))) return undefined;
  if (!/^(?:the|your|our|an?|it|two|three|several|some|wrong|incorrect|\d|page|section|item)\b/i.test(object.text)) return undefined;
  let thing = object.text.replace(/\s+yoursel(?:f|ves)$/i, '').replace(/\s+of your own (?:free )?(?:will|accord|volition)$/i, '');
  if (/^it\s/i.test(thing) && !/^it (?:open|closed|wrong|empty|unlocked|late|on|off)$/i.test(thing)) return undefined;
  const state = /^(.+?)\s+(open|closed|wrong|empty|blank|unlocked|unattended|incorrectly|late|outside|on|off|in)$/i.exec(thing);
  const after = state ? ` ${state[2]}` : '';
  if (state) thing = state[1] as string;
  let rest = sentence.text.slice(object.end, clause.end).replace(/^\s+yoursel(?:f|ves)\b/i, '');
  const reproach = REPROACH.exec(rest);
  if (reproach && !FACT.test(reproach[0])) rest = rest.slice(0, reproach.index);
  const stop = rest.search(/[,;:]/);
  if (stop >= 0) rest = rest.slice(0, stop);
  if (/\b(?:you|your own|yourself)\b|\b(?:by|without|after|before|while|when|from|for|instead of|of)\s+\w+ing\b|\b(?:obviously|clearly|evidently|even)\b|[,;:(]/i.test(rest)) return undefined;
  if (clauses(sentence).some((other) => other !== clause && other.start > verb.end && other.start < object.end + rest.length)) return undefined;
  const plural = isPlural(thing) && !/^(?:it|an?)\b/i.test(thing);
  const aux = verb.modal === 'must' ? 'must have been' : verb.tense === 'past' ? (plural ? 'were' : 'was') : verb.tense === 'perfect' ? (plural ? 'have been' : 'has been') : verb.tense === 'past-perfect' ? 'had been' : '';
  if (!aux) return undefined;
  const adverbs = verb.adverbs.filter((adverb) => !SCOLDS.test(adverb)).map((adverb) => `${adverb} `).join('');
  const start = accusation(clause).start;
  const end = stop >= 0 ? sentence.text.indexOf(rest, object.end) + rest.length : clause.end;
  return { replaces: { start, end: Math.max(end, object.end) }, rewrite: (): readonly Rewrite[] => [`${thing} ${aux} ${adverbs}${pastParticiple(lemma)}${after}${rest}`.trimEnd()] };
}

/** Words that accuse and tell nothing else: a blank in their place loses nothing. */
const EMPTY = /^(?:a|an|the|this|that|it|is|was|were|are|has|have|had|been|be|by|of|on|at|from|for|to|due|down|through|caused|cause|result|because|as|since|so|and|with|in|i|we|you|u|your|yours|ur|their|own|customer|customers|user|users|client|member|side|end|part|fault|faults|error|errors|mistake|mistakes|mistaken|oversight|negligence|carelessness|inattention|blame|blamed|responsible|yourself|entirely|solely|purely|simply|clearly|obviously|most|likely|probably|certainly|actually|all|only|lah|appears|seems|looks|like|lies|problem|issue|human|operator|improper|incorrect|wrong|use|usage|handling|misuse|doing|again|please|note|still|did|not|do|does)$/;

/** True when a stretch of words holds more than the accusation. */
function tells(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}']+/gu) ?? []).some((word) => !EMPTY.test(word.replace(/'.*$/, '')));
}

/**
 * A blank for what happened, where nothing better is known: only for words without facts of their own that stand as a
 * clause or behind "because". A sentence of its own becomes "Here's what I can see: …".
 */
export function fillIn(sentence: Sentence, span: Span): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  const text = sentence.text.slice(span.start, span.end);
  if (FACT.test(text) || /^(?:if|unless|until|contrary|whatever)\b/i.test(text)) return undefined;
  const before = sentence.text.slice(0, span.start);
  const ends = endsSentence(sentence, span);
  if (opensSentence(sentence, span)) {
    if (ends) return { replaces: span, rewrite: (voice): readonly Rewrite[] => [{ text: `here's what ${voice.I} can see: {{what_we_see}}`, safe: false }] };
    return !tells(text) && /^\s*[,;:.-]\s/.test(sentence.text.slice(span.end)) ? blank(span) : undefined;
  }
  if (tells(text)) return undefined;
  if (/\b(?:due to|down to|because of|owing to|caused by|result of|through|because|since|as|although|though|that|so|and|but|shows?|indicates?|like|seems|appears)\s*$/i.test(before) || /[:;,]\s*$/.test(before)) {
    return ends || /^\s*[,;:.-]\s/.test(sentence.text.slice(span.end)) ? blank(span) : undefined;
  }
  return undefined;
}

function blank(span: Span): Pick<Match, 'replaces' | 'rewrite'> {
  return { replaces: span, rewrite: (): readonly Rewrite[] => [{ text: '{{what_happened}}', safe: false }] };
}

/** Leaves the words out, with the connective or the comma that ties them to the rest, where they hold no fact. Never safe. */
export function leaveOut(sentence: Sentence, span: Span): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  const before = sentence.text.slice(0, span.start);
  const behind = sentence.text.slice(span.end);
  let { start, end } = span;
  const joint = /(?:,\s*)?\b(?:and|but|so|yet|although|though|even though|which)\s+$/i.exec(before);
  if (endsSentence(sentence, span)) {
    if (joint && joint.index > 0) start = joint.index;
    else if (!opensSentence(sentence, span) && !/[,;:-]\s*$/.test(before)) return undefined;
  } else if (opensSentence(sentence, span)) {
    const next = /^\s*(?:[;:]|,\s*(?:so|and|but|yet)\b|-+)\s*/i.exec(behind);
    if (!next) return undefined;
    end = span.end + next[0].trimEnd().length;
  } else return undefined;
  if (FACT.test(sentence.text.slice(start, end))) return undefined;
  return { replaces: { start, end }, rewrite: (): readonly Rewrite[] => [{ text: '', safe: false }] };
}
