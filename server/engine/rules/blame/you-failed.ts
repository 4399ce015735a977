import { clauses } from '../../grammar.ts';
import { isQuestion, isQuoted, underCondition } from '../../guards.ts';
import { findAll } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { accusation, customerActs, type Doing, lendsSubject, matched, sideOf } from './accuse.ts';
import { missing, missingAs, missingIn, missingRewrites, replaced } from './missing.ts';

const NOTE = 'No wording fits every case here. Say what is missing or what happened, without "you", and what the customer can do now.';
const LEADS = /^(?:fail|forget|neglect|omit|refuse|decline|bother)$/;
const ALONE = /^(?:ignore|disregard|forget|omit|neglect|overlook|refuse|skip)$/;
const MISSABLE = /\b(?:payments?|deadline|due date|inst?all?ments?|appointments?|cut-?off|slot|repayments?|reminders?|emails?|letters?|texts?|messages?|notices?|check-in|session|hearing|exam)\b/i;

export const youFailed: Rule = {
  id: 'blame/you-failed',
  summary: 'Words that make the customer the one who failed, forgot or ignored something.',
  message: 'This puts the failure on the customer. Say what is missing and how to move on.',
  why: '"You failed to…" makes people feel accused, and readers judge them more harshly than when the same thing is told without "you". GOV.UK bans even "you forgot" from its messages.',
  sources: ['FB10', 'GOV'],
  severity: 'error',
  words: ['fail*', 'forg*', 'neglect*', 'omit*', 'omission', 'refus*', 'declin*', 'bother*', 'ignor*', 'disregard*', 'overlook*', 'skip*', 'miss', 'missed', 'missing', 'oversight', 'inaction', 'carelessness', 'negligence', 'act', 'acted'],
  *check(sentence) {
    if (/\b(?:liable|indemnif\w*|arising (?:from|out of)|these terms|to the extent)\b/.test(sentence.normal)) return;
    const seen: number[] = [];
    for (const clause of customerActs(sentence)) {
      const match = doing(sentence, clause);
      if (match) {
        seen.push(match.span.start);
        yield match;
      }
    }
    yield* nominal(sentence, seen);
    yield* passive(sentence);
  },
  examples: [],
};

function doing(sentence: Sentence, clause: Doing): Match | undefined {
  const { chain, negated, modal, passive } = clause.verb;
  const last = chain.at(-1) ?? '';
  const lead = chain.slice(0, -1).find((verb) => LEADS.test(verb));
  if (passive || (modal && !/^(?:will|shall)$/.test(modal))) return undefined;
  if (lead) {
    if (lead === 'bother' ? !negated : negated && clause.verb.adverbs.every((adverb) => adverb !== 'yet')) return undefined;
    if (lead === 'bother' || lead === 'refuse' || lead === 'decline') return matched(accusation(clause), { note: NOTE });
    if (last === 'fail') return undefined;
    return missingMatch(sentence, clause);
  }
  if (negated) return undefined;
  if (ALONE.test(last) && (clause.object || last === 'forget')) {
    const object = clause.object?.text ?? '';
    if (last === 'skip' && !/\b(?:step|page|instruction|question|part|section)/i.test(object)) return undefined;
    if (/^(?:this|it|that)\b/i.test(object) && last !== 'omit') return matched(accusation(clause), { note: NOTE });
    if (last === 'forget' || last === 'omit') {
      if (last === 'forget' && /\b(?:password|passcode|pin|username)\b/i.test(object)) return undefined;
      return missingMatch(sentence, clause);
    }
    const letters = /^((?:our|my|the) (?:\S+ ){0,3}?(?:emails?|letters?|messages?|reminders?|notices?|calls?|texts?|requests?)\b.*)$/i.exec(object);
    const counted = /^((?:two|three|four|five|six|several|both|all|\d+)\b.*\b(?:emails?|letters?|messages?|reminders?|notices?|calls?|texts?|requests?)\b.*)$/i.exec(object);
    const letter = letters?.[1] ?? counted?.[1];
    if (!letter || !/^(?:ignore|disregard|neglect)$/.test(last) || lendsSubject(sentence, clause)) return matched(accusation(clause), { note: NOTE });
    return matched(accusation(clause), {
      note: NOTE,
      rewrite: (voice) => {
        const side = sideOf(sentence, voice);
        const when = clause.adjuncts.map((adjunct) => ` ${adjunct.text}`).join('');
        return [`${side.I} ${clause.joint?.kind === 'cause' && clause.verb.tense === 'past' ? "hadn't" : "haven't"} heard back ${counted ? 'after' : 'since'} ${letter}${when}`];
      },
    });
  }
  if (last === 'miss' && clause.object && MISSABLE.test(clause.object.text) && !/\b(?:our|my|his|her|their|your|a) call\b/i.test(clause.object.text)) {
    const appointment = /\b(?:appointments?|session|slot|hearing|exam)\b/i.test(clause.object.text) && !lendsSubject(sentence, clause) && clause.adjuncts.every((adjunct) => adjunct.kind === 'time');
    const payment = /\b(?:payments?|repayments?|inst?all?ments?)\b/i.test(clause.object.text) && !lendsSubject(sentence, clause) && clause.adjuncts.every((adjunct) => adjunct.kind === 'time');
    const rest = sentence.text.slice(clause.object.end, clause.end);
    return matched(accusation(clause), {
      note: NOTE,
      ...(appointment && { rewrite: () => [`we missed you at ${clause.object?.text}${rest}`] }),
      ...(payment && { rewrite: () => [clause.verb.tense === 'past' ? `${clause.object?.text}${rest} didn't reach us` : `${clause.object?.text}${rest} ${/s$/.test(clause.object?.text ?? '') ? "haven't" : "hasn't"} reached us yet`] }),
    });
  }
  if (last === 'act' && /^on (?:none|neither)/i.test(clause.adjuncts[0]?.text ?? '')) return matched(accusation(clause), { note: NOTE });
  return undefined;
}

function missingMatch(sentence: Sentence, clause: Doing): Match {
  const known = missing(sentence, clause);
  const rewrite = known && ((voice: Voice): readonly Rewrite[] => missingRewrites(sentence, clause, known, voice));
  return matched(accusation(clause), { note: NOTE, rewrite, replaces: known && replaced(sentence, clause) });
}

/** "your failure to return the router within 30 days means …", "due to an oversight on your part". */
function* nominal(sentence: Sentence, seen: readonly number[]): Generator<Match> {
  if (isQuestion(sentence)) return;
  for (const found of findAll(sentence, /\b(?:(?<cause>due to|owing to|because of|through|as a result of|on account of|for) )?your (?:own |repeated |continued |persistent )?(?<what>failure|neglect|refusal|omission|oversight|inaction|carelessness|negligence)(?<to> to)?\b/)) {
    if (underCondition(sentence, found) || isQuoted(sentence, found.span) || seen.includes(found.span.start)) continue;
    if (/\b(?:not|never|no) $/.test(sentence.normal.slice(0, sentence.normalStarts[found.from]))) continue;
    const holder = clauses(sentence).find((clause) => clause.subject && clause.subject.start <= found.span.start && found.span.end <= clause.subject.end && clause.subject.start >= clause.start);
    const after = sentence.words[found.to];
    if (found.slot('what')?.text.toLowerCase() !== 'failure' || !found.slot('to') || !after) {
      yield matched(found.span, { note: NOTE });
      continue;
    }
    if (holder?.subject && holder.verb) {
      const what = missingIn(sentence, { start: after.start, end: holder.subject.end });
      const span = { start: found.span.start, end: holder.subject.end };
      const leads = /^means?$/.test(holder.verb.text) && !holder.verb.negated;
      const replaces = { start: span.start, end: holder.verb.end };
      const that = /^\s+that\b/i.exec(sentence.text.slice(replaces.end));
      yield matched(span, {
        note: NOTE,
        ...(what && leads && { replaces: { start: replaces.start, end: replaces.end + (that?.[0].length ?? 0) }, rewrite: (voice) => missingAs('now', what.found, sideOf(sentence, voice)).map((text) => `${typeof text === 'string' ? text : text.text}, so`) }),
      });
      continue;
    }
    const end = nominalEnd(sentence, found.span.end);
    const what = found.slot('cause') && missingIn(sentence, { start: after.start, end });
    yield matched({ start: found.slot('cause') ? (found.span.start) : found.span.start, end }, {
      note: NOTE,
      ...(what && { rewrite: (voice) => missingAs('cause', what.found, sideOf(sentence, voice)).map((text) => `because ${typeof text === 'string' ? text : text.text}`) }),
    });
  }
  for (const found of findAll(sentence, /\b(?:an? |the |some )?(?:apparent |unfortunate )?(?:oversight|failure|omission|neglect|carelessness|negligence|mistake|error)(?: to [^,;.:]{1,60}?)? (?:on (?:your|the (?:customer|client|user|tenant|applicant|passenger)'s) (?:part|side|end)|at your end|from your (?:side|end)|by (?:you|yourself|the (?:customer|client|user|tenant)))\b/)) {
    if (underCondition(sentence, found) || isQuoted(sentence, found.span)) continue;
    if (/\b(?:not|no|never) (?:an? |any |due to |because of )?$/.test(sentence.normal.slice(0, sentence.normalStarts[found.from]))) continue;
    yield matched(found.span, { note: NOTE });
  }
}

/** Where a phrase in the middle of a sentence ends: at the next mark or connective. */
function nominalEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (const word of sentence.words) {
    if (word.start < from) continue;
    if ((word.kind === 'mark' && /^[,;:.!?()]|-+$/.test(word.normal)) || /^(?:and|but|so|which|because|we|i)$/.test(word.normal)) break;
    end = word.end;
  }
  return end;
}

/** "the boarding time printed on your pass was disregarded", "three reminders have been ignored". */
function* passive(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence)) return;
  for (const clause of clauses(sentence)) {
    if (!clause.verb?.passive || clause.verb.negated || clause.conditional || clause.quoted || !clause.subject || clause.verb.modal) continue;
    if (!/^(?:ignore|disregard|neglect)$/.test(clause.verb.lemma)) continue;
    const agent = clause.adjuncts.find((adjunct) => adjunct.preposition === 'by')?.text ?? '';
    if (agent && !/^by (?:you|yoursel|the (?:customer|client|user|tenant|applicant))/i.test(agent)) continue;
    if (clause.subject.who === 'customer' || clause.subject.who === 'agent' || clause.subject.who === 'company') continue;
    if (!agent && !/\b(?:you|your)\b|\b(?:reminders?|letters?|warnings?|notices?|calls?|instructions?|card|emails?|messages?)\b/i.test(sentence.normal)) continue;
    yield matched(clause, { note: NOTE });
  }
}

