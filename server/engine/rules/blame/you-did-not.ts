import { clauses } from '../../grammar.ts';
import { isQuestion, isQuoted, reassures, underCondition } from '../../guards.ts';
import { agreeing } from '../../language.ts';
import { findAll } from '../../sentence.ts';
import type { Clause, Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { accusation, customerActs, type Doing, lendsSubject, matched, sideOf, textOf } from './accuse.ts';
import { missing, missingRewrites, replaced } from './missing.ts';

const NOTE = 'No wording fits every case here. Say what is missing or what happened, without "you", and what the customer can do now.';
/** What people live through, feel or are spared: "you haven't received it" is no reproach. */
const LIVED =
  /^(?:receive|get|hear|hear back|see|expect|deserve|find|find out|lose|miss|fail|cause|break|feel|like|enjoy|want|wish|need|know|realize|understand|recognize|think|believe|mean|intend|own|have|experience|suffer|incur|owe|exceed|reach|qualify|succeed|win|hit|love|require|appear|seem|be|do|benefit|recall|hurt|harm|ask for|sign up|subscribe|worry|regret|notice|let down|arrive|fall|work|connect|earn|use|spend|request|authorize|order|initiate|trigger|become|happen|stop|agree|live|lose out|matter|belong|go away|leave)$/;

export const youDidNot: Rule = {
  id: 'blame/you-did-not',
  summary: 'Words that tell the customer what they did not do.',
  message: 'Reads as "you didn\'t do your part". Name what is missing from our side instead.',
  why: 'Telling people what they left undone blames them as surely as "you failed", only more softly. Support handbooks and style guides name the missing thing instead of the person.',
  sources: ['FB10', 'NIT', 'POL', 'GOV'],
  severity: 'warning',
  words: ['not', 'never', 'yet', 'no', 'without', 'lack', 'absence', 'blank', 'empty', 'unpaid', 'unsigned', 'incomplete', 'let', 'allowed', 'unreachable', 'absent', 'unavailable', 'elected', 'chose'],
  *check(sentence) {
    for (const clause of customerActs(sentence)) {
      const match = undone(sentence, clause) ?? away(clause) ?? let_(sentence, clause);
      if (match) yield match;
    }
    yield* chat(sentence);
    yield* byYou(sentence);
    yield* nominal(sentence);
  },
  examples: [],
};

/** "you did not send it", "you have yet to confirm it", "you chose not to reply". */
function undone(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (!verb.negated || verb.passive || verb.progressive || (verb.modal && verb.modal !== 'do')) return undefined;
  if (verb.tense !== 'past' && verb.tense !== 'perfect' && verb.tense !== 'past-perfect' && !(verb.tense === 'present' && verb.chain.length > 1 && /^(?:choose|elect|keep|continue)$/.test(verb.chain[0] ?? ''))) return undefined;
  const lead = verb.chain[0] ?? '';
  if (verb.chain.length > 1 && /^(?:have|need|use|fail|forget|neglect|omit|bother|mean|intend|want|wish|hope|expect|suppose)$/.test(lead)) return undefined;
  if (LIVED.test(verb.lemma)) return undefined;
  const object = clause.object?.text ?? '';
  if (/^(?:any ?thing|nothing)\b|\bwrong\b/i.test(object)) return undefined;
  if (/^(?:rate|review)$/.test(verb.lemma) || /\b(?:survey|questionnaire|feedback form|review)\b/i.test(object)) return undefined; // survey rules have it
  // "the purchase you didn't make", "a change you have not approved": the customer's own protest
  if (clause.joint?.kind === 'relative' && !/^which$/i.test(clause.joint.text)) return undefined;
  if (!clause.joint && !clause.object && clauses(sentence).some((other) => other !== clause && other.start < clause.start && clause.end <= other.end)) return undefined;
  if (/\b(?:sorry|glad|happy|great news|good news|congratulations|apologi[sz]e|apologies)\b[^,;.]{0,30}$/.test(before(sentence, clause))) return undefined;
  if (/^(?:make|change|give|share|click|open|tell|set up|create|add|join|place|apply|register)$/.test(verb.lemma) && /\b(?:fraud|not you|recogni[sz]e|if this|someone else|secure your account|unauthori[sz]ed)\b/.test(sentence.normal)) return undefined;
  const next = clauses(sentence).find((other) => other.start >= clause.end && (other.joint?.kind === 'that' || !other.joint) && !/[,;:.]/.test(textOf(sentence, { start: clause.end, end: other.start })));
  if (/^(?:tell|inform|notify|mention|say)$/.test(verb.lemma) && next && !lendsSubject(sentence, clause) && /^(?:|us|me)$/i.test(object)) {
    return matched(accusation(clause), { note: NOTE, rewrite: (voice) => [`${sideOf(sentence, voice).I} ${verb.tense === 'perfect' ? "don't know" : "didn't know"}`] });
  }
  const known = missing(sentence, clause);
  return matched(accusation(clause), { note: NOTE, replaces: known && replaced(sentence, clause), rewrite: known && ((voice) => missingRewrites(sentence, clause, known, voice)) });
}

function before(sentence: Sentence, clause: Clause): string {
  return sentence.text.slice(0, clause.start).toLowerCase();
}

/** "you were not in", "you were unreachable on the registered number". */
function away(clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.chain.length > 1 || verb.modal || verb.tense === 'present' || verb.tense === 'future') return undefined;
  const rest = `${clause.object?.text ?? ''} ${clause.adjuncts.map((adjunct) => adjunct.text).join(' ')} ${verb.adverbs.join(' ')}`.toLowerCase();
  const home = verb.negated ? /^\s*(?:in|at home|home|there|present|available|ready|around|reachable|careful)\b|^\s+(?:there|in|home|around)\b/ : /^\s*(?:unreachable|absent|unavailable|not (?:in|at home|there|present|available|reachable)|out when)\b/;
  if (!home.test(rest) || /^\s*in\s+\w/.test(rest)) return undefined;
  return matched(accusation(clause), {
    note: NOTE,
    ...(verb.negated && /^\s*(?:in|at home|home|there|around|present)/.test(rest) && { rewrite: () => [`we missed you${/^\s*at home/.test(rest) ? ' at home' : ''}${clause.adjuncts.filter((adjunct) => adjunct.kind === 'time' && adjunct.preposition !== '').map((adjunct) => ` ${adjunct.text}`).join('')}`] }),
  });
}

/** "you have let it lapse", "you left section 4 blank". */
function let_(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.negated || verb.passive || verb.modal || (verb.tense !== 'past' && verb.tense !== 'perfect')) return undefined;
  const rest = sentence.text.slice(verb.end, clause.end);
  if (/^(?:let|allow)$/.test(verb.lemma) && /\b(?:lapse|expire|run out|go (?:dormant|to ruin|cold)|accumulate|pass|slip|get out of hand)\b/i.test(rest)) return matched(accusation(clause), { note: NOTE });
  const left = /^leave$/.test(verb.lemma) && /\b(?:blank|empty|unpaid|unsigned|incomplete|unanswered|unlocked|unattended|out)\b/i.exec(rest);
  if (left) {
    const thing = clause.object?.text.replace(/\s+(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i, '').trim() ?? '';
    const state = /^(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i.test(left[0]) && thing && !/^(?:it|them|this|that)\b/i.test(thing) && clause.object && /(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i.test(clause.object.text) && !lendsSubject(sentence, clause);
    return matched(accusation(clause), { note: NOTE, ...(state && { replaces: { start: accusation(clause).start, end: clause.object?.end ?? clause.end }, rewrite: (): readonly Rewrite[] => [`${thing} ${verb.tense === 'past' ? agreeing(thing, 'was') : agreeing(thing, 'is')} ${left[0].toLowerCase()}`] }) });
  }
  if (/^(?:make|show)$/.test(verb.lemma) && /^no (?:effort|attempt)/i.test(clause.object?.text ?? '')) return matched(accusation(clause), { note: NOTE });
  return undefined;
}

/** "so you never sent the photos??": a reproach with a question mark. */
function* chat(sentence: Sentence): Generator<Match> {
  if (!isQuestion(sentence) || !/\?\?|!/.test(sentence.text)) return;
  for (const clause of customerActs(sentence, true)) {
    if (clause.verb.negated && clause.verb.adverbs.includes('never') && clause.verb.tense === 'past' && !LIVED.test(clause.verb.lemma)) yield matched(accusation(clause), { note: NOTE });
  }
}

const AGENT = /^by (?:you|yoursel(?:f|ves)|your (?:side|end|team|company|office)|the (?:customer|client|user|tenant|applicant|claimant|requester|passenger|household|policyholder))\b/i;

/** "no receipt was provided by you", "your arrival was not notified to us". */
function* byYou(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence) || reassures(sentence)) return;
  for (const clause of clauses(sentence)) {
    const { verb, subject } = clause;
    if (!verb?.passive || !subject || clause.conditional || clause.quoted || verb.modal) continue;
    const agent = clause.adjuncts.find((adjunct) => AGENT.test(adjunct.text));
    const none = /^(?:no|none of|neither)\b/i.test(subject.text);
    if (agent && (verb.negated || none) && !/^(?:authorize|make|request|recognize|approve|cause|initiate|order)$/.test(verb.lemma)) {
      const rest = sentence.text.slice(agent.end, clause.end).trim();
      const kept = clause.adjuncts.filter((adjunct) => adjunct !== agent).map((adjunct) => ` ${adjunct.text}`).join('');
      yield matched({ start: subject.start, end: clause.end }, { note: NOTE, replaces: { start: verb.end, end: clause.end }, ...(rest.length < 60 && !clause.object && { rewrite: () => [kept.trim() === '' ? '' : kept.trim()] }) });
    } else if (verb.negated && /^(?:notify|report|declare|disclose|inform|communicate)$/.test(verb.lemma) && /\bto us\b/i.test(sentence.text.slice(verb.end, clause.end)) && /^your\b/i.test(subject.text)) {
      yield matched({ start: subject.start, end: clause.end }, { note: NOTE, rewrite: (voice) => [`${sideOf(sentence, voice).I} didn't know about ${subject.text}`] });
    }
  }
}

/** "no response from your side", "in the absence of a reply from you", "without any response on your part". */
function* nominal(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence)) return;
  for (const found of findAll(
    sentence,
    /\b(?:(?:no|without (?:any|a)|(?:the |a )?(?:lack|absence) of (?:a |any |your )?)(?: further| timely| adequate)? ?(?:response|reply|answer|feedback|cooperation|co-operation|action|payment|confirmation|reaction|update|communication|revert)s? (?:(?:has been |was |is |have been )?(?:received |provided |given |forthcoming |made )?)(?:from|on|by|at|of) (?:your (?:side|end|part|team)|you|yourself|the (?:customer|client|user|tenant)(?:'s (?:side|end|part))?)|(?:your|the customer's) (?:continued |repeated )?(?:lack of (?:response|reply|cooperation|action|payment|communication)|non-?(?:payment|response|compliance|cooperation|attendance|receipt)|silence|inactivity|absence))\b/,
  )) {
    if (underCondition(sentence, found) || isQuoted(sentence, found.span)) continue;
    if (/\b(?:not|need|needs|require[sd]?) (?:to )?$/.test(sentence.normal.slice(0, sentence.normalStarts[found.from])) || /\bno (?:action|response|reply|further action|payment) (?:is |was )?(?:required|needed|necessary)\b/.test(sentence.normal)) continue;
    const reply = /^(?:no (?:response|reply|answer|feedback|revert)\b.*\b(?:from|on|by))/i.test(textOf(sentence, found.span));
    const whole = reply && !/\b(?:was|is|been|have|has|had)\b/i.test(sentence.text.slice(0, found.span.start));
    yield matched(found.span, { note: NOTE, ...(whole && /^no (?:response|reply|answer) from (?:your (?:side|end)|you)$/i.test(textOf(sentence, found.span)) && sentence.text.slice(0, found.span.start).trim() === '' && { rewrite: (voice) => [`${sideOf(sentence, voice).I} haven't heard back from you`] }) });
  }
}
