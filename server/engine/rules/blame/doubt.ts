import { clauses } from '../../grammar.ts';
import { isQuestion } from '../../guards.ts';
import { pastTense } from '../../language.ts';
import { findAll } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { accusation, customerActs, type Doing, matched, textOf, theirs } from './accuse.ts';
import { fillIn } from './agentless.ts';

const NOTE = 'What to say depends on the evidence. Tell the customer what you can see on your side, then ask what they see.';

export const doubt: Rule = {
  id: 'blame/doubt',
  summary: 'Words that sound as if we do not believe the customer.',
  message: 'This sounds as if we doubt the customer. Report what they told us.',
  why: '"You\'re wrong" heads the lists of phrases customers hate, and hints that someone is lying come close behind. Listening calms an angry customer even before anything is fixed.',
  sources: ['HYK', 'EA', 'CAST', 'H23'],
  severity: 'warning',
  words: ['claim*', 'alleg*', 'purport*', 'profess*', 'maintain*', 'insist*', 'contend*', 'assert*', 'say', 'says', 'saying', 'said', 'tell', 'telling', 'state', 'statement', 'according', 'so-called', 'supposed', 'supposedly', 'wrong', 'mistaken', 'confused', 'unreasonable', 'true', 'incorrect', 'unfounded', 'contrary', 'customer', 'only', 'calm', 'upset', 'shout', 'really', 'version', 'story', 'prove', 'doubt', 'otherwise', 'up', 'one', 'burden', 'onus', 'show', 'demonstrate', 'not', 'whatever', 'finally', 'actually', 'genuinely', 'for'],
  *check(sentence) {
    const seen: Match[] = [];
    const once = (match: Match | undefined): match is Match => match !== undefined && !seen.some((other) => other.span.start < match.span.end && match.span.start < other.span.end) && seen.push(match) > 0;
    for (const clause of customerActs(sentence)) {
      const match = claims(sentence, clause) ?? wrong(sentence, clause);
      if (once(match)) yield match;
    }
    for (const match of phrases(sentence)) if (once(match)) yield match;
  },
  examples: [
    { bad: '[[You claim]] that the parcel never arrived.', good: ['You told us that the parcel never arrived.', 'You said that the parcel never arrived.'] },
    { bad: '[[You claim to have paid {{amount}} on {{payment_date}}]].', good: ['You mentioned that you paid {{amount}} on {{payment_date}}.'] },
    { bad: '[[You claimed]] you returned it.', good: ['You told us you returned it.', 'You said you returned it.'] },
    { bad: 'The item [[you claim was damaged]] is out of warranty.', good: ['The item you told us was damaged is out of warranty.', 'The item you said was damaged is out of warranty.'] },
    { bad: '[[You allege]] that our driver was rude.', good: ['You told us that our driver was rude.', 'You said that our driver was rude.'] },
    { bad: 'We looked into [[your alleged payment of $40]].', good: ['We looked into the payment of $40 you told us about.'] },
    { bad: '[[According to you]], the fault started in May.', good: ['You told us the fault started in May.'] },
    { bad: '[[If what you say is true]], we can look again.' },
    { bad: 'We inspected [[the so-called defect]].', good: ['We inspected the defect you told us about.'] },
    { bad: '[[You are wrong about the renewal date]].', good: ['Let me clear up the renewal date.'] },
    { bad: "[[You're mistaken about the renewal date]].", good: ['Let me clear up the renewal date.'] },
    { bad: '[[That is simply not true]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: "[[I'm afraid that's incorrect]].", good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[Contrary to what you say]], the parcel was signed for.', good: ['The parcel was signed for.'] },
    { bad: '[[No other customer has complained about this]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You are the only customer who has reported]] this.' },
    { bad: '[[Please calm down]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[There is no need to be upset]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You are being unreasonable]].' },
    { bad: '[[You purport to have sent the item back]].', good: ['You mentioned that you sent the item back.'] },
    { bad: '[[You are mistaken about the renewal date]].', good: ['Let me clear up the renewal date.'] },
    { bad: 'The item [[you claim was damaged]] is at our depot.', good: ['The item you told us was damaged is at our depot.', 'The item you said was damaged is at our depot.'] },
    { bad: '[[You allege]] that the meter was misread.', good: ['You told us that the meter was misread.', 'You said that the meter was misread.'] },
    { bad: '[[You maintain]] that nobody rang the bell; [[our records say otherwise]].', good: ['You told us that nobody rang the bell; our records say otherwise.', 'You said that nobody rang the bell; our records say otherwise.'] },
    { bad: '[[You say the card never left your wallet]], but the PIN was entered correctly.', good: ['You told us the card never left your wallet, but the PIN was entered correctly.'] },
    { bad: '[[Your version of events does not add up]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[Contrary to your claims]], the engineer attended at 10:00.', good: ['The engineer attended at 10:00.'] },
    { bad: '[[If you really paid]], it would show here.' },
    { bad: "[[You can't seem to prove]] that you live there." },
    { bad: '[[We have no reason to doubt the driver]].', good: ["Here's what we can see: {{what_we_see}}."] },
    { bad: '[[The burden of proof lies with you]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You insist]] that the booking was for two.', good: ['You told us that the booking was for two.', 'You said that the booking was for two.'] },
    { bad: '[[Your complaint is unfounded]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[Our logs show otherwise]].', good: ["Here's what we can see: {{what_we_see}}."] },
    { ok: 'Your claim number is {{claim_id}}.', why: 'noun' },
    { ok: 'To claim your refund, follow these steps.', why: 'infinitive' },
    { ok: 'You can claim up to £50.', why: 'entitlement' },
    { ok: 'You claimed your free month on 2 May.', why: 'claim + reward' },
    { ok: "You're right that the date was wrong.", why: 'agreement' },
    { ok: "You're not wrong to ask.", why: 'negated' },
    { ok: 'I was wrong about the delivery date.', why: 'first person' },
    { ok: 'The amount on the invoice is incorrect.', why: 'thing as subject' },
    { ok: "If I'm mistaken, please tell me.", why: 'first person' },
    { ok: 'Are you the only customer on this line?', why: 'question' },
    { ok: 'You say the light is red; could you tell me if it blinks?', why: 'an honest question' },
    { ok: 'Your claim has been paid.', why: 'noun' },
    { ok: 'You told us the box was open, and the photo shows it clearly.', why: 'believes the customer' },
    { ok: 'If you prefer a call, tell me when.', why: 'no doubt in it' },
    { ok: "You've claimed all ten of your free rides.", why: 'a benefit used' },
    { ok: "Other customers have reported this too, so you're not alone.", why: 'support' },
    { ok: "That's not right, and I'll fix it.", why: 'our mistake' },
    { ok: "I don't doubt what you saw.", why: 'belief' },
  ],
};

/** "You claim that …", "you claim to have paid …", "the item you claim was damaged". */
function claims(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.modal || verb.negated) return undefined;
  const verbs = verb.chain.find((item) => /^(?:claim|allege|purport|profess|maintain|insist|contend|assert)$/.test(item));
  const all = clauses(sentence);
  const index = all.indexOf(clause);
  const next = all[index + 1];
  const follows = next && next.start >= clause.end && (next.joint?.kind === 'that' || (!next.joint && !/[,;:.-]\s*$/.test(sentence.text.slice(0, next.start)))) ? next : undefined;
  if (verbs) {
    const inside = all.find((item) => item !== clause && item.start < clause.start && clause.end <= item.end);
    if (verb.chain.length > 1) {
      // "claim to have paid {{amount}}"
      const main = verb.chain.at(-1) as string;
      const having = /\bto have\b/i.test(verb.text);
      if (!/^(?:claim|purport|profess|allege)$/.test(verbs)) return undefined;
      return matched(accusation(clause), {
        note: NOTE,
        replaces: { start: accusation(clause).start, end: verb.end },
        rewrite: (): readonly Rewrite[] => (verb.passive || !having ? [] : [`you mentioned that you ${pastTense(main)}`]),
      });
    }
    if (/^(?:maintain|insist|contend|assert)$/.test(verbs) && !follows) return undefined;
    if (verb.lemma === 'claim' && !follows && !inside && clause.object) {
      if (!/^(?:a |the )?(?:delay|loss|damage|fault|defect|theft)\b/i.test(clause.object.text) || verb.tense !== 'present') return undefined;
    }
    if (verb.lemma === 'claim' && !follows && !inside) return undefined;
    if (verb.lemma === 'allege' && !follows && !inside) return matched(accusation(clause), { note: NOTE, ...(clause.object && { replaces: { start: accusation(clause).start, end: clause.object.end }, rewrite: () => [`you told us about ${clause.object?.text}`] }) });
    if (inside && !follows && verb.lemma === 'claim' && !/\b(?:was|were|is|are|had|has)\b/.test(sentence.text.slice(verb.end, verb.end + 12))) {
      if (/^(?:amount|refund|prize|reward|benefit|voucher)/i.test(inside.subject?.text ?? '')) return undefined;
    }
    return matched(accusation(clause), { note: NOTE, replaces: { start: accusation(clause).start, end: verb.end }, rewrite: () => (follows || inside ? ['you told us', 'you said'] : ['you told us about']) });
  }
  // "You say the token is correct, but the 401 says otherwise"
  if (/^(?:say|state|tell)$/.test(verb.lemma) && verb.tense === 'present' && (follows || clause.object) && /\b(?:but|yet|however|although)\b|[;-] ?(?:our|the|my|this)\b/i.test(sentence.text.slice(clause.end)) && /\b(?:our|the|photo\w*|records?|logs?|scale|otherwise|evidence|proves?|no sign|gave|shows?|says?)\b/i.test(sentence.text.slice(clause.end))) {
    if (/\b(?:i|we) (?:believe|hear|see why|understand|agree|can|will|want|am|have (?:asked|sent|checked))\b/i.test(sentence.text)) return undefined;
    const end = follows ? follows.end : clause.end;
    return matched({ start: accusation(clause).start, end }, { note: NOTE, ...(verb.lemma !== 'tell' && { replaces: { start: accusation(clause).start, end: verb.end }, rewrite: () => ['you told us'] }) });
  }
  return undefined;
}

/** "You are mistaken about the renewal date." */
function wrong(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  const mistaken = verb.passive && verb.lemma === 'mistake';
  if ((verb.lemma !== 'be' && !mistaken) || verb.negated || verb.modal || verb.chain.length > 1) return undefined;
  const object = clause.object?.text ?? '';
  if (!mistaken && !/^(?:wrong|mistaken|confused|being (?:unreasonable|difficult)|unreasonable|incorrect|lying|not telling)\b/i.test(object) && !(verb.progressive && /unreasonable/i.test(verb.text + object))) return undefined;
  if (/^confused\b/i.test(object) && /\b(?:why|understand|sorry|sure)\b/i.test(sentence.text)) return undefined;
  const about = clause.adjuncts.length === 1 && clause.adjuncts[0]?.preposition === 'about' ? clause.adjuncts[0] : undefined;
  const topic = about?.text.replace(/^about\s+/i, '');
  const inline = /^(?:wrong|mistaken|confused|incorrect)\s+about\s+(.+)$/i.exec(object)?.[1] ?? topic;
  return matched(accusation(clause), { note: NOTE, ...(inline && { rewrite: () => [`let me clear up ${inline}`] }) });
}

const PHRASES: readonly (readonly [RegExp, ((text: string, sentence: Sentence) => string | undefined)?])[] = [
  [/\baccording to you(?: ,)?(?= )/, () => 'you told us'],
  [/\byour (?:alleged|supposed|so-called|purported) (?<what>[^,;.:!?]+?)(?= (?:was|is|has|were|are|could|can|will|did|on|in|at|for)\b| [,;.:!?]|$)/, (text) => {
    const what = /^your (?:alleged|supposed|so-called|purported) (.+)$/i.exec(text)?.[1];
    return what && `the ${what} you told us about`;
  }],
  [/\b(?:the|this|that|an?) (?:so-called|alleged|supposed|purported) (?:defect|fault|damage|problem|issue|error|bug|payment|delivery|call|incident|delay|loss|complaint|breach|return|conversation|theft)\b/, (text) => {
    const what = /^(?:the|this|that|an?) (?:so-called|alleged|supposed|purported) (.+)$/i.exec(text)?.[1];
    return what && `the ${what} you told us about`;
  }],
  [/\bif (?:what|all) you (?:say|are saying|claim|told us) is (?:really |actually |indeed )?(?:true|correct|the case)\b/],
  [/\bif (?:you|u) (?:really|actually|finally|genuinely) \w+/],
  [/\bcontrary to (?:what you (?:say|said|claim\w*|state\w*|think|believe)|your (?:claims?|statements?|assertions?|allegations?))\b/],
  [/\byour (?:statement|claim|assertion|allegation|complaint|version(?: of (?:what happened|events))?|story|account of (?:what happened|events))\b[^,;.:!?]{0,60} (?:is|was) (?:simply |clearly |entirely )?(?:not true|incorrect|untrue|false|wrong|unfounded|implausible|not credible|inaccurate|baseless)\b/],
  [/\byour (?:version|story|account)\b[^,;.:!?]{0,50} (?:do not|does not|did not) (?:add up|match|hold|fit|make sense)\b/],
  [/^(?:i am afraid |sorry , but |no , )?(?:that|this) is (?:simply |just |plainly |clearly |quite |factually |absolutely )?(?:not true|not correct|incorrect|untrue|false|not possible|impossible|wrong)\b(?! (?:in|on|at|for|with|number|address))/],
  [/\b(?:no other (?:customers?|users?|clients?|guests?|one)|nobody else|no one else) (?:has|have|is) (?:ever )?(?:complain\w*|report\w*|had|having|experienc\w*|raised|mentioned|affected)\b[^,;.:!?]{0,40}/],
  [/\byou are the (?:only|first) (?:customer|person|one|user|client|guest|subscriber)\b(?: (?:who|to|that) (?:has |have |ever )*\w+)?/],
  [/\b(?:please |kindly |just |sir |madam |, )*calm down\b/],
  [/\bthere is (?:really |absolutely )?no (?:need|reason) (?:to|for you to) (?:be (?:so )?(?:upset|angry|rude|aggressive|dramatic|emotional)|shout|get (?:upset|angry|worked up)|raise your voice|panic|overreact)\b/],
  [/\byou are being (?:very |quite |rather )?(?:unreasonable|difficult|rude|aggressive|dramatic|emotional|impatient)\b/],
  [/\b(?:our|the) (?:\w+ ){0,2}(?:logs?|records?|system|photo\w*|scales?|tracking|driver|courier|data|audit|cctv|camera|gps|evidence|meter|invoice|notes?|report|\d+|ledger|account|receipt|api|server|history) (?:say|says|show|shows|indicate|indicates|tell|tells|suggest|suggests|prove|proves) (?:us )?(?:otherwise|differently|something else|the opposite|a different story)\b/],
  [/\b(?:i|we) have no reason to doubt (?:him|her|them|it|that|our|the (?:driver|courier|engineer|contractor|carrier))\b/],
  [/\b(?:the )?(?:burden|onus) (?:of (?:proof|showing|proving)[^,;.:!?]{0,60} )?(?:is|lies|rests|falls|remains) (?:on|with|upon) (?:you|the (?:customer|claimant|applicant|cardholder))\b(?: to \w+)?/],
  [/\b(?:unless|until) you (?:can )?(?:prove|demonstrate|show) (?:that|otherwise|to us)\b[^,;.:!?]{0,50}/],
  [/\b(?:it is|this is) (?:for|on|up to) you to (?:prove|show|demonstrate|produce proof|provide proof|establish)\b/],
  [/\byou (?:can not|could not|do not) (?:seem to |even )?(?:prove|demonstrate|substantiate)\b/],
  [/\bwhatever (?:you|your \w+) (?:may|might) (?:have (?:said|told|been told|heard|thought)|say|think|claim)\b/],
  [/\b(?:we|i) (?:find it (?:hard|difficult) to believe|do not believe (?:you|that)|have (?:serious |some )?doubts (?:about|as to) your)\b/],
];

function* phrases(sentence: Sentence): Generator<Match> {
  const question = isQuestion(sentence);
  for (const [index, [pattern, fix]] of PHRASES.entries()) {
    if (question && index !== 11) continue;
    for (const found of findAll(sentence, pattern)) {
      if (theirs(sentence, found.span)) continue;
      const text = textOf(sentence, found.span);
      const left = sentence.normal.slice(0, sentence.normalStarts[found.from]);
      if (/^(?:that|this) is/i.test(text) && /\b(?:if|whether|because|my|our)\b/.test(left)) continue;
      if (/^you are the (?:only|first)/i.test(text) && (/\bnot $/.test(left) || !/\b(?:complain|report|say|claim|problem|issue|mention|experienc|raise|who ever|has this)\w*/i.test(sentence.text))) continue;
      if (/^if (?:you|u) (?:really|actually)/i.test(text) && /\b(?:want|need|like|have to|must|prefer|love|care|enjoy|wish)\b/i.test(text)) continue;
      if (/^unless|^until/i.test(text) && /\b(?:identity|age|address|residence)\b/i.test(sentence.text.slice(found.span.start, found.span.end))) continue;
      const words = fix?.(text.replace(/\s*,$/, ''), sentence);
      const contrary = /^contrary to/i.test(text) ? /^\s*,\s*/.exec(sentence.text.slice(found.span.end)) : null;
      const comma = /^according to you,?$/i.test(text.trim());
      const gap = comma ? (/^\s*,/.exec(sentence.text.slice(found.span.end))?.[0].length ?? 0) : 0;
      yield matched(comma ? { start: found.span.start, end: found.span.start + 'according to you'.length } : found.span, {
        note: NOTE,
        // hurtful too, but scolding rather than blame
        severity: /\bcalm down\b|no (?:need|reason)\b|you are being\b/i.test(text) ? 'hint' : undefined,
        ...(contrary && { replaces: { start: found.span.start, end: found.span.end + contrary[0].length }, rewrite: () => [''] }),
        ...(!words && !contrary && fillIn(sentence, found.span)),
        ...(words && { replaces: { start: found.span.start, end: found.span.end + gap }, rewrite: () => [words] }),
      });
    }
  }
}
