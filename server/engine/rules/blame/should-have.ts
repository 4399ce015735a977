import { clauses } from '../../grammar.ts';
import { isQuestion, reassures } from '../../guards.ts';
import { gerund, isPlural } from '../../language.ts';
import { body, find, findAll } from '../../sentence.ts';
import type { Clause, Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { accusation, customerActs, type Doing, endsSentence, lendsSubject, matched, opensSentence, textOf, theirs } from './accuse.ts';
import { leaveOut } from './agentless.ts';

const NOTE = 'Hindsight cannot be reworded without inventing facts. Leave it out, or say what can happen now.';
const LIVED = /^(?:receive|get|see|hear|hear back|find|be|have|feel|expect|experience|know|wait|suffer|go through|endure|notice|lose|miss|access)$/;
/** Reproached even though the customer only "was aware". */
const AWARE = /^(?:aware|able|more careful|careful|told|informed|clear)\b/i;

export const shouldHave: Rule = {
  id: 'blame/should-have',
  summary: 'Words that tell the customer what they should have done.',
  message: 'Hindsight blame. The customer cannot go back; say what can happen now.',
  why: 'Telling people what they should have done reads as calling them stupid. "You should have…" stands on public never-say lists, and health writers avoid "should" as patronizing.',
  sources: ['CAST', 'EA', 'NHS-VT'],
  severity: 'warning',
  words: ['should', 'ought', 'supposed', 'meant', 'required', 'needed', 'could', 'might', 'would', 'had', 'why', 'next', 'future', 'forward', 'now', 'avoided', 'prevented', 'ample', 'prudent', 'reasonable', 'saved', 'expected', 'obliged'],
  *check(sentence) {
    const seen: Match[] = [];
    const once = (match: Match | undefined): match is Match => match !== undefined && !seen.some((other) => other.span.start < match.span.end && match.span.start < other.span.end) && seen.push(match) > 0;
    for (const clause of customerActs(sentence)) {
      const match = hindsight(sentence, clause);
      if (once(match)) yield match;
    }
    for (const match of [...why(sentence), ...nextTime(sentence)]) if (once(match)) yield match;
    // one reproach a sentence: "you would have known this if you had read it"
    for (const match of [...had(sentence), ...patterns(sentence)]) if (seen.length === 0 && once(match)) yield match;
  },
  examples: [
    { bad: '[[You should have contacted us before the renewal date]].', good: ['For next time, it helps to contact us before the renewal date.'] },
    { bad: "[[You should've checked the size guide first]].", good: ['The size guide is the best place to check.'] },
    { bad: '[[You really should have kept the original packaging]].', good: ['For next time, it helps to keep the original packaging.'] },
    { bad: '[[You ought to have told us sooner]].', good: ['For next time, it helps to tell us sooner.'] },
    { bad: '[[You were supposed to return the form by 1 May]].', good: ['The form was due back by 1 May.'] },
    { bad: '[[You were meant to restart the router first]].', good: [''] },
    { bad: '[[You needed to cancel]] before the trial ended.', good: ['The trial ended, and canceling was possible until then.'] },
    { bad: '[[You could have avoided this by updating your card]].', good: [''] },
    { bad: '[[You should not have opened the unit]].', good: [''] },
    { bad: "[[You shouldn't have shared your login]].", good: [''] },
    { bad: '[[Had you read the instructions]], the light would be green.', good: [''] },
    { bad: '[[If you had contacted us earlier]], we could have stopped the payment.', good: [''] },
    { bad: "[[If you'd only followed the steps]], this would be working.", good: [''] },
    { bad: "[[Why didn't you report this sooner]]?", good: ['When did you first notice this?'] },
    { bad: '[[Next time, please make sure you read the terms before ordering]].', good: ["For next time, it's worth reading the terms before ordering."] },
    { bad: '[[In future, please ensure that you enter the correct address]].', good: ["For next time, it's worth entering the correct address."] },
    { bad: '[[You would have known this]] if you had read the email.' },
    { bad: '[[You were required to submit your claim within 30 days]].', good: ['Claims need to reach us within 30 days.'] },
    { bad: '[[You should have been aware]] that the sale was final.' },
    { bad: '[[You might have noticed the notice on our site]].', good: [''] },
    { bad: "[[You should've checked the size guide at {{size_guide_url}}]].", good: ['The size guide at {{size_guide_url}} is the best place to check.'] },
    { bad: '[[In future, please ensure that you keep the receipt]].', good: ["For next time, it's worth keeping the receipt."] },
    { bad: '[[You should have returned the modem by {{return_by}}]].', good: ['The modem was due back by {{return_by}}.'] },
    { bad: '[[You needed to cancel]] before the trial ended on {{trial_end}}.', good: ['The trial ended on {{trial_end}}, and canceling was possible until then.'] },
    { bad: '[[You should of asked before cutting the label off]].', good: [''] },
    { bad: '[[You ought to have read the care label]].', good: ['The care label is the best place to check.'] },
    { bad: '[[You were required to return the router within 14 days]].', good: ['The router needed to reach us within 14 days.'] },
    { bad: '[[You were supposed to pay the deposit by Friday]].', good: ['The deposit was due by Friday.'] },
    { bad: '[[If you had bothered to read the leaflet]], you would know this.', good: [''] },
    { bad: 'This could have been avoided [[if you had called us]].', good: [''] },
    { bad: '[[Had the pipes been lagged]] as advised, they would not have burst.' },
    { bad: "[[Why didn't you tell us]] you had moved?" },
    { bad: '[[Why did you wait three weeks to report the leak]]?' },
    { bad: '[[In future, make sure you enter your flat number]].', good: ["For next time, it's worth entering your flat number."] },
    { bad: '[[Going forward, please ensure that you submit the timesheet before noon]].', good: ["For next time, it's worth submitting the timesheet before noon."] },
    { bad: '[[You might have noticed the banner at the top of the page]].', good: [''] },
    { bad: '[[A careful customer would have checked the seal]].', good: [''] },
    { bad: '[[You had ample time to object]].', good: [''] },
    { bad: '[[Should have kept the box]], mate.', good: [''] },
    { ok: 'You should have received an email with the code.', why: 'expectation, not blame (receive, get, see, hear, access); the GPL line "You should have received a copy..." fills code search' },
    { ok: 'You should have access by 5pm.', why: '"have" is the main verb' },
    { ok: 'You should have your refund by Friday.', why: '"have" + object' },
    { ok: 'We should have told you sooner, and I am sorry.', why: 'company subject' },
    { ok: "You shouldn't have had to chase us.", why: `sympathy: "shouldn't have had to / been"` },
    { ok: "You shouldn't have to repeat yourself.", why: `sympathy: "shouldn't have to"` },
    { ok: 'Should you have any questions, reply here.', why: 'inverted conditional' },
    { ok: 'You could have the parcel by Monday if we ship today.', why: 'modal + have + object' },
    { ok: "I'm sorry you needed to call twice.", why: 'acknowledgement' },
    { ok: 'What should you have seen on the screen?', why: 'diagnostic question' },
    { ok: "You shouldn't have been charged, so I've refunded it.", why: 'the customer was wronged' },
    { ok: "You should have heard from us by now, and I'm sorry you haven't.", why: 'our omission' },
    { ok: 'You needed three attempts, and that is two too many.', why: 'sympathy' },
    { ok: "In future you'll get a text before we visit.", why: 'our promise' },
    { ok: 'If you had any trouble with the link, try this one.', why: 'an ordinary condition' },
    { ok: 'Could you have left the bag at the café?', why: 'a question that helps' },
    { ok: 'Had we known, we would have called you first.', why: 'the company looks back on itself' },
    { ok: 'You could have it by Monday.', why: 'possibility' },
    { ok: 'We should have spotted this sooner.', why: 'our own hindsight' },
  ],
};

function hindsight(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  const object = clause.object?.text ?? '';
  const span = accusation(clause);
  const words = sentence.normal;
  if (/\b(?:sorry|apologi[sz]e|apologies|thank|deserve)\b/.test(words.slice(0, 120)) && /\b(?:sorry|apologi[sz]e)\b/.test(sentence.normal)) return undefined;
  if (/\bnothing (?:that )?you\b|\bneither did (?:we|i)\b/.test(words)) return undefined;
  const of = /\bshould (?:not )?of\b|\bshould of\b/.test(words);
  if (/^(?:should|ought)$/.test(verb.modal ?? '') && (verb.tense === 'perfect' || of)) {
    if (LIVED.test(verb.lemma) && !(verb.lemma === 'know' || verb.lemma === 'notice') && !(verb.lemma === 'be' && AWARE.test(object))) return undefined;
    if (verb.passive || /\bhave been (?:able|charged|given|told|sent|offered|contacted|refunded|notified|treated)\b/.test(words)) return undefined;
    if (verb.negated && /^(?:have|need)$/.test(verb.chain[0] ?? '')) return undefined;
    return matched(span, { note: NOTE, ...(due(sentence, clause) ?? ahead(sentence, clause) ?? leaveOut(sentence, span)) });
  }
  if (verb.modal === 'should' && verb.lemma === 'be' && verb.tense === 'present' && /^aware\b/i.test(object)) return undefined; // your-responsibility has it
  if (/^(?:could|might)$/.test(verb.modal ?? '') && verb.tense === 'perfect' && !verb.passive && !verb.negated) {
    if (verb.modal === 'might' && !/^(?:notice|see|read|think|want)$/.test(verb.lemma)) return undefined;
    if (verb.modal === 'might' && /\b(?:email|message|news|already)\b/.test(words) && verb.lemma !== 'think') return undefined;
    if (/^(?:receive|get|have|be|see|lose|feel|expect|find)$/.test(verb.lemma)) return undefined;
    return matched(span, { note: NOTE, ...leaveOut(sentence, span) });
  }
  if (verb.modal === 'would' && verb.tense === 'perfect' && !verb.negated && /^(?:know|see|notice|find|realize)$/.test(verb.lemma) && /\b(?:if you|had you|by reading|which you)\b/.test(words)) return matched(span, { note: NOTE });
  const lead = verb.chain[0] ?? '';
  if (verb.chain.length > 1 && verb.tense === 'past' && !verb.negated) {
    if (/^(?:suppose|require|mean|oblige|expect|advise|instruct)$/.test(lead)) return /^(?:receive|get|see|have|be)$/.test(verb.lemma) ? undefined : matched(span, { note: NOTE, ...(due(sentence, clause) ?? leaveOut(sentence, span)) });
    if (lead === 'need' && !/\b(?:twice|again|sorry|three times|us)\b/.test(words) && !LIVED.test(verb.lemma)) return matched(span, { note: NOTE, ...(needed(sentence, clause) ?? leaveOut(sentence, span)) });
  }
  if (lead === 'have' && verb.chain.length === 1 && verb.tense === 'past' && /\b(?:ample|plenty of|every|six full|enough) (?:opportunity|time|notice|weeks|warning)|\bfull weeks\b/i.test(object)) return matched(span, { note: NOTE, ...leaveOut(sentence, span) });
  return undefined;
}

/** "You were supposed to return the form by 1 May" → "the form was due back by 1 May". */
function due(sentence: Sentence, clause: Doing): Pick<Match, 'rewrite' | 'replaces'> | undefined {
  const { verb } = clause;
  if (verb.negated || lendsSubject(sentence, clause) || clause.joint?.kind === 'relative') return undefined;
  const object = (clause.object?.text ?? '').replace(/\s+(?:first|properly|carefully)$/i, '');
  if (!object || /^(?:us|me|it|this|that|them|these|those)\b/i.test(object)) return undefined;
  const time = clause.adjuncts.filter((adjunct) => adjunct.kind === 'time').map((adjunct) => ` ${adjunct.text}`).join('');
  const others = clause.adjuncts.filter((adjunct) => adjunct.kind !== 'time');
  const tail = others.map((adjunct) => ` ${adjunct.text}`).join('');
  const was = isPlural(object) ? 'were' : 'was';
  const dated = clause.adjuncts.some((adjunct) => adjunct.kind === 'time' && /^(?:by|before|on|within)$/.test(adjunct.preposition));
  const within = clause.adjuncts.some((adjunct) => adjunct.preposition === 'within');
  if (/^(?:return|send back|bring back|give back|hand in|hand back)$/.test(verb.lemma) && !others.length && dated) return { rewrite: () => [within ? `${object} needed to reach us${time}` : `${object} ${was} due${/^hand in$/.test(verb.lemma) ? '' : ' back'}${time}`] };
  if (/^(?:submit|send|provide|file|lodge|supply|pay|upload|complete|make)$/.test(verb.lemma) && dated && others.length === 0) {
    const every = /^your (claim|application|request|order|return|appeal|complaint)$/i.exec(object);
    if (within && every && verb.chain[0] === 'require') return { rewrite: () => [`${every[1]}s need to reach us${time}`.replace(/^[a-z]/, (letter) => letter.toUpperCase())] };
    return { rewrite: () => [within ? `${object} needed to reach us${time}` : `${object} ${was} due${time}`] };
  }
  if (/^(?:check|read|consult|look at|use|see)$/.test(verb.lemma) && time === '' && /^(?:the|our|your|this)\b/i.test(object) && !/\b(?:file|mailbox|details|spelling|balance|phone)\b/i.test(object)) {
    const first = /\s+(?:first|before.*)$/i.exec(textOf(sentence, { start: clause.object?.end ?? 0, end: clause.end }));
    if (first || endsSentence(sentence, { start: clause.start, end: clause.object ? Math.max(clause.object.end, ...others.map((adjunct) => adjunct.end)) : clause.end })) return { rewrite: () => [`${object}${tail} ${isPlural(object) ? 'are' : 'is'} the best place to check`] };
  }
  return undefined;
}

/** "You should have contacted us before the renewal date" → "For next time, it helps to contact us before the renewal date". */
function ahead(sentence: Sentence, clause: Doing): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  const { verb } = clause;
  const span = accusation(clause);
  const rest = sentence.text.slice(verb.end, clause.end);
  if (/\bshould of\b/.test(sentence.normal) || verb.negated || verb.modal !== 'should' && verb.modal !== 'ought' || clause.joint || !opensSentence(sentence, span) || !endsSentence(sentence, clause) || clauses(sentence).length > 1) return undefined;
  if (/^(?:be|know|think|have|say|do|notice|realize|expect|own|admit)$/.test(verb.lemma) || /\b(?:sooner|earlier|first|again|before (?:you|the) )\b.*\d|\d/i.test(rest)) return undefined;
  return { replaces: span, rewrite: (): readonly Rewrite[] => [{ text: `for next time, it helps to ${verb.lemma}${rest}`, safe: false }] };
}

/** "You needed to cancel before the trial ended on 1 May" → "The trial ended on 1 May, and canceling was possible until then". */
function needed(sentence: Sentence, clause: Doing): Pick<Match, 'rewrite' | 'replaces'> | undefined {
  const next = clauses(sentence).find((other) => other.start >= clause.end && other.joint?.text.toLowerCase() === 'before');
  if (!next?.subject || !next.verb || !endsSentence(sentence, next) || clause.adjuncts.length || (clause.object && !/^(?:the|your|our)\b/i.test(clause.object.text))) return undefined;
  const event = textOf(sentence, { start: next.subject.start, end: next.end });
  const act = `${gerund(clause.verb.lemma)}${clause.object ? ` ${clause.object.text}` : ''}`;
  return { replaces: { start: accusation(clause).start, end: next.end }, rewrite: () => [`${event}, and ${act} was possible until then`] };
}

/** "Why didn't you report this sooner?" */
function* why(sentence: Sentence): Generator<Match> {
  const found = find(sentence, /\bwhy (?:on earth |exactly )?(?:did|have|had|could) (?:not you|you not)\b|\bwhy did you (?:wait|ignore|leave|not)\b|\bwhy was (?:this|it) not (?:reported|mentioned|declared)\b/);
  if (!found || theirs(sentence, found.span)) return;
  const end = body(sentence).end;
  const clause = clauses(sentence).find((item) => item.start <= found.span.start && found.span.start < item.end);
  const report = clause?.verb && /^(?:report|tell|mention|contact|raise|say|notify|let|flag|inform|call|complain|come)$/.test(clause.verb.lemma) && clauses(sentence).length === 1 && opensSentence(sentence, found.span);
  yield matched({ start: found.span.start, end: Math.max(found.span.end, clause?.end ?? end) }, { note: NOTE, replaces: { start: found.span.start, end }, ...(report && { rewrite: (): readonly Rewrite[] => ['when did you first notice this'] }) });
}

/** "Had you read the notice, …", "if you had only called", "had the pipes been lagged". */
function* had(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence)) return;
  const all = clauses(sentence);
  for (const clause of all) {
    const { verb } = clause;
    if (!verb || theirs(sentence, clause) || verb.tense !== 'past-perfect') continue;
    const inverted = !clause.joint && clause.conditional && /^had\b/i.test(textOf(sentence, clause));
    const whether = clause.joint?.kind === 'condition' && /^(?:if|only if|even if)$/i.test(clause.joint.text);
    if (!inverted && !whether) continue;
    const result = all.some((other) => other !== clause && other.verb?.modal !== undefined && /^(?:would|could|might|should)$/.test(other.verb.modal));
    if (!result) continue;
    const who = clause.subject?.who;
    if (who === 'customer') {
      if (LIVED.test(verb.lemma) && !/^(?:know|notice|see|find|wait)$/.test(verb.lemma)) continue;
      if (/\b(?:sorry|welcome)\b/.test(sentence.normal)) continue;
      yield matched(clause, { note: NOTE, ...leave(sentence, clause) });
    } else if (!/^(?:it|this|that)$/i.test(clause.subject?.text ?? '') && who === 'thing' && verb.passive && inverted && !/\bby (?:us|our|me)\b/i.test(textOf(sentence, clause)) && !/^(?:our|my)\b/i.test(clause.subject?.text ?? '') && !verb.negated === !/\b(?:we|i) (?:would|could|should)\b/.test(sentence.normal) || (who === 'thing' && verb.passive && inverted && /\bas (?:advised|instructed|recommended|requested|required)\b/.test(sentence.normal))) {
      yield matched(clause, { note: NOTE });
    }
  }
  // spoken past tense: "if you would of asked", "if proper shutdown would have been done by you"
  for (const found of findAll(sentence, /\bif [^,;.:]{1,50} would (?:have|of) been \w+ by (?:you|yourself)\b|\bif you would (?:only|just|simply|at least) \w+ed\b[^,;.:]{0,40}|\bif you would (?:have|of) (?!been|received|gotten|liked|preferred)\w+\b/)) if (!theirs(sentence, found.span)) yield matched(found.span, { note: NOTE, ...leaveOut(sentence, body(sentence)) });
}

/** A reproach in front of a plain fact can go; one that carries the sense cannot. */
function leave(sentence: Sentence, clause: Clause): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  // "had you read the notice you would have known that S" → S
  const news = /\b(?:you|u)(?:'d| would)? (?:would )?have (?:known|seen|noticed|found|realized|realised) (?:out )?that\s+(.+)$/i.exec(sentence.text.slice(clause.start, body(sentence).end));
  if (news && !/\d|[{[<%]|https?:/.test(sentence.text.slice(clause.start, body(sentence).end - (news[1] as string).length)) && !/^(?:you|it|this)\b/i.test(news[1] as string)) return { replaces: { start: clause.start, end: body(sentence).end - (news[1] as string).length - 1 }, rewrite: (): readonly Rewrite[] => [''] };
  const main = clauses(sentence).filter((other) => other !== clause && other.verb && !/^(?:would|could|might|should)$/.test(other.verb.modal ?? ''));
  return main.length === 0 ? leaveOut(sentence, body(sentence)) : undefined;
}

/** "In future, please ensure that you keep the receipt" → "For next time, it's worth keeping the receipt". */
function* nextTime(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence)) return;
  const found = find(
    sentence,
    /(?:^|[,;:.-] )(?<lead>(?:for |the )?next time(?: (?:around|you \w+(?: \w+){0,3}))?|in (?:the )?future|going forward|from now on)(?: ,)? (?:please |kindly |just |do |pls )*(?:(?<sure>(?:make sure|ensure|be sure|see to it|remember|take care|take a moment|bother|try)(?: to| that| and)?(?: you)?) )?(?<verb>(?!we\b|i\b|our\b|the\b|this\b|it\b|you\b|all\b|any\b|if\b|and\b|a\b|let\b|not\b|feel\b|your\b)[a-z]+)\b(?<rest>[^;:!?]{0,140})/,
  );
  if (!found || theirs(sentence, found.span)) return;
  const lead = found.slot('lead');
  const verb = found.slot('verb');
  if (!lead || !verb) return;
  const reading = /^(?:read|check|follow|verify|review|enter|provide|use|keep|include|update|submit|pay|think|look|test|ask|contact|call|inform|tell|notify|confirm|report|pack|label|measure|double-check|plan|arrive|bring|be|take|save|back|attach|state|quote|write|fill|select|choose|sign|return|book|cancel|charge|try|remember|learn|reply|do)$/.test(verb.text.toLowerCase());
  if (!reading) return;
  if (/^(?:contact|call|ask|try|reply|use|be|take|keep|update|save|report|do)$/.test(verb.text.toLowerCase()) && !found.slot('sure') && !/\b(?:instruction|terms|advice|properly|carefully|more|before|yourself)\b/.test(sentence.normal)) return;
  if (/\b(?:we|i) (?:will|'ll|can)\b/.test(sentence.normal) && !found.slot('sure')) return;
  const rest = found.slot('rest')?.text ?? '';
  const to = body(sentence).end;
  const start = lead.start;
  const doing = gerund(verb.text.toLowerCase());
  const harsh = /\b(?:properly|carefully|diligently|bother|more careful)\b/i.test(sentence.text);
  yield matched({ start, end: Math.min(to, found.span.end) }, {
    note: NOTE,
    replaces: { start, end: to },
    ...(!harsh && !/\bnot\b|n't\b/i.test(rest) && /^[^,]*$/.test(rest) && found.span.end >= to - 1 && opensSentence(sentence, { start, end: to }) && { rewrite: (): readonly Rewrite[] => {
        const text = `for next time, it's worth ${doing}${rest.startsWith(' ') || rest === '' ? rest : ` ${rest}`}`.trimEnd();
        return [found.slot('sure') ? text : { text, safe: false }];
      } }),
  });
}

const PATTERNS: readonly RegExp[] = [
  /\b(?:this|that|it|which|the (?:problem|issue|delay|fee|charge|damage|interruption|fine|outage|error|loss|whole thing)) (?:could|might|can|would) (?:easily |simply |all |have easily |well )?have (?:easily |simply |all )?been (?:easily |simply )?(?:avoided|prevented)\b(?! (?:by us|on our))/,
  /\b(?:this|it|the (?:problem|issue)|that) would (?:not|never) (?:have|of) (?:happened|arisen|occurred|come up|been (?:a problem|necessary))\b(?= (?:if|had))[^.!?]{0,80}/,
  /\ba (?:prudent|reasonable|careful|sensible|diligent) (?:customer|person|user|householder|traveler|buyer|account holder|driver|tenant) (?:would|should|could) have \w+\b[^,;.!?]{0,40}/,
  /\b(?:ought to|should) have been (?:spotted|noticed|checked|read|seen|foreseen) by (?:you|any \w+(?: \w+)?)\b/,
  /^(?:you )?should (?:have|of) (?!received|gotten|been|had|arrived|come|an?\b|the\b|your\b|access\b)(?:checked|read|asked|called|told|paid|thought|looked|known|contacted|kept|saved|waited|measured|tested|listened|cancelled|canceled|put|said|done)\b[^,;.!?]{0,60}/,
  /\b(?:a |one )?(?:quick |simple |single )?(?:\w+ing|call|phone call|email|look)\b[^,;.!?]{0,40} would have (?:saved|spared|prevented|avoided)\b[^,;.!?]{0,40}/,
  /\bhad (?:he|she|they|your \w+|the (?:customer|user|tenant|applicant)) \w+ed\b[^,;.!?]{0,40}, (?:this|the|it|we|you)\b[^.!?]{0,30} would\b/,
  /\byou (?:really )?(?:should|ought to) (?:really )?(?:not )?of \w+/,
];

function* patterns(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence) || reassures(sentence) || /\b(?:our (?:fault|mistake|error)|on our (?:side|end|part)|we (?:should|could|failed|did not)|i should|sorry)\b/.test(sentence.normal)) return;
  for (const pattern of PATTERNS) for (const found of findAll(sentence, pattern)) if (!theirs(sentence, found.span)) yield matched(found.span, { note: NOTE, ...leaveOut(sentence, body(sentence)) });
}
