// A no with nothing after it. The rewrites keep the no, plainly, and leave room for what can be done instead.

import { adding, ends, forms, re, startsClause } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { STAFF, TAIL, refusal } from './words.ts';

const SORRY = String.raw`(?:(?:unfortunately|regrettably|sadly|regretfully|i am (?:afraid|sorry)(?: but| that)?|(?:we|i) regret (?:to (?:say|inform you|advise) )?(?:that )?|we are sorry(?: but| that)?|sorry) ,? ?(?:but |that )?)?`;
const NOT_ABLE = String.raw`(?:are|am) (?:(?:currently|presently|therefore|also|still|simply|unfortunately|sadly|not authorized or) )?(?:unable|not able|not in a position|no longer able|powerless)(?: at (?:this|present|the present) (?:time|stage|moment))?`;
const WE = '(?<who>we|i)';
/** Deeds that are the writer's to decide: not being able to do them in the past was a decision. */
const DECIDES = '(?:approve|accept|offer|grant|refund|honou?r|process|issue|waive|extend|reinstate|authorize|uphold|accommodate|agree|provide|give|consider)';

/** What else the sentence already offers after the no. */
const OFFERS = /\b(?:but|however|though|instead|what (?:we|i) can|(?:we|i) can (?!not)|you can (?!not)|you are welcome|here is|alternatively|happy to)\b/;

function unable(found: Found, _voice: Voice): readonly Rewrite[] {
  const who = /^i$/i.test(found.slot('who')?.text ?? '') ? 'I' : 'we';
  const deed = found.slot('deed')?.text ?? '';
  const until = /^(.+?) (until|unless|before|without) (.+)$/.exec(deed);
  // a no that ends is better said as a yes that begins
  if (until && !/\b(?:not|n't)\b/.test(deed)) {
    const [, act, joint, rest] = until;
    if (joint === 'until' && / /.test(rest ?? '') && /\b(?:we|i|you|it|they|the|your|our|payment)\b/i.test(rest ?? '')) return [`${who} can ${act} once ${rest}`, `${who} can't ${deed}`];
    if (joint === 'without') return [`with ${rest}, ${who} can ${act}`, `${who} can't ${deed}`];
  }
  return refusal(who, deed);
}

const instead = (found: Found, voice: Voice): readonly Rewrite[] => {
  const about = found.slot('about')?.text;
  return [{ text: `here's what ${voice.I} can do${about ? ` about ${about}` : ''}: {{alternative}}`, safe: false }];
};
const decided = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => !startsClause(found, sentence) || !ends(found, sentence) ? [] : [
  { text: `we've looked at this carefully and won't be changing our decision, because {{reason}}. If you see it differently, {{appeal_route}}`, safe: false },
  { text: `this is the decision we've reached, because {{reason}}, and ${voice.I} can {{alternative}}`, safe: false },
];
const bound = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => (!startsClause(found, sentence) ? [] : ends(found, sentence) ? [{ text: `${voice.I} can't change this, but here's what ${voice.I} can do: {{alternative}}`, safe: false }] : [{ text: `${voice.I} can't change this, but ${voice.I} can {{alternative}}`, safe: false }]);

const MORE = 'Say the no once, with its reason, and then what you can do, or where else the reader can take it.';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ we are unable to
  {
    pattern: re`\b${SORRY}${WE} (?:(?:(?:are|am) )?(?:currently|presently|therefore|also|simply|unfortunately|regrettably|sadly) )?${NOT_ABLE} to (?<deed>(?!(?:see|find|locate|trace|open|read|reach|log|connect|reproduce|identify your|verify your|hear|charge|deliver) )[a-z][^ ]*(?: (?:until|unless|before) [^ ]+)?${TAIL}(?: (?:until|unless|before|without) [^ ,.;:]+${TAIL})?)`,
    unless: /\b(?:but|however|instead) (?:what )?(?:we|i) (?:can|will|have)\b|\bso (?:we|i) (?:have|will)\b/,
    rewrite: unable,
  },
  {
    pattern: re`\b${SORRY}${WE} (?:(?:are|am) )?(?:currently |also )?${NOT_ABLE} to (?<deed>[a-z][^ ]*${TAIL})`,
    severity: 'information',
    unless: OFFERS,
    rewrite: unable,
  },
  {
    pattern: re`\b${SORRY}${WE} (?:were|was|have been|had been) (?:unable|not able) to (?<deed>${DECIDES}${TAIL})`,
    unless: OFFERS,
    severity: 'information',
    rewrite: (found) => [`${found.slot('who')?.text} couldn't ${found.slot('deed')?.text}`, { text: `${found.slot('who')?.text} couldn't ${found.slot('deed')?.text}, because {{reason}}`, safe: false }],
  },
  {
    pattern: re`\b(?:the )?(?:${STAFF}|[a-z]+ (?:office|team|department|desk|bank|service|branch)) (?:is|are) (?:unable|not able|not in a position) to (?<deed>[a-z][^ ]*${TAIL})`,
    rewrite: (found) => refusal('we', found.slot('deed')?.text ?? ''),
  },
  {
    pattern: re`\b${SORRY}(?:owing|due) to (?:the )?(?:high |large |sheer )?(?:volumes?|number) of [a-z]+ (?:received |we receive )?,? ?(?:we|i) (?:can not|do not|are not able)\b${TAIL}`,
    note: MORE,
  },
  // ------------------------------------------------ nothing we can do
  {
    pattern: /\b(?:there (?:is|was) )?(?:(?:sadly|unfortunately|really|simply) )?(?:nothing|not (?:much|a lot|anything|a thing))(?: (?:more|else|further|left))?(?: that)? (?:we|i|(?:the|our) [a-z]+(?: team)?) (?:can|could|am able to|are able to) (?:really )?(?:do|offer|add|help with)(?: (?:here|for you|from (?:here|our side|my side|our end|my end)|at this (?:stage|point|time)|with (?:that|this|it)))?(?: (?:about|regarding|with) (?<about>(?:the|your|this|that) [^.,;:!?]{1,60}?))?(?= [.,;:!?)"-]|$| (?:until|because|as|but|so)\b)/,
    unless: /\bbut (?:i|we)\b/,
    rewrite: instead,
  },
  {
    pattern: /\b(?:there (?:is|was) )?nothing (?:more |else |further |left )?(?:(?:we|i) can do|can be done|to be done|for (?:us|me) to do|(?:that )?can be changed)(?: [^ .,;:!?]+){0,6}/,
    unless: /\bfor you to do|\bbut (?:i|we)\b/,
    rewrite: instead,
  },
  {
    pattern: /\b(?:(?:our|my|officers '|staff 's|the team 's|[a-z]+ '|[a-z]+'s?) hands are (?:tied|bound)|ties? (?:our|my|the branch 's) hands|has its hands tied|our hands tied|(?:(?:it|this|that|the matter|everything|things?) (?:is|are) (?:now |unfortunately |really |entirely )?)?(?:not in (?:our|my) hands|out of (?:our|my|the team 's) (?:hands|control)|(?:outside|beyond) (?:of )?(?:our|my) control)|not (?:with)?in (?:our|my) (?:power|gift|control|hands))(?: (?:here|at this (?:point|stage)|now))?\b/,
    unless: /\bnot (?:out of|outside|beyond)/,
    rewrite: bound,
    note: MORE,
  },
  // ------------------------------------------------ final, no exceptions
  {
    pattern: /\b(?:(?:there (?:are|is)|(?:can|will|may) be) )?(?:no|not any) (?:exceptions?|further exceptions|special cases)(?: (?:can|will|may|shall) be (?:made|entertained|granted|considered))?(?= [.,;:!?)"-]|$| (?:to|for|in|and|even|here|apply)\b)/,
    unless: /\bor (?:it|all|we|else|your)\b|\botherwise\b|\bwithin \d+ (?:hours|minutes)|\bturned away\b|\b(?:with|without) no exception/,
    rewrite: (found, _voice, sentence) => (ends(found, sentence) && /^there/.test(sentence.normal) ? [{ text: "it's the same for everyone, because {{reason}}", safe: false }] : []),
    note: MORE,
  },
  { pattern: re`\b${SORRY}(?<who>we|i) (?:(?:are|am) (?:not able|unable) to|can not|do not|will not) make (?:an? |any )?(?:exceptions?|allowances)\b${TAIL}`, rewrite: () => refusal('we', 'treat this case differently') },
  {
    pattern: /\b(?:our|the|this|that|any|such|all|its?|their|whose|[a-z]+ 's?)(?: [a-z]+){0,3} (?:decisions?|findings?|outcome|positions?|determinations?|verdict|judgment|rulings?|assessment|penalt(?:y|ies)|scores?|results?)(?: [a-z]+){0,5}? (?:is|are|remains?|stands?|shall be|will remain|will be) (?:(?:therefore|considered|deemed|strictly|absolutely|now) )?(?:final|unchanged|binding|irrevocable|as stated|the same|firm)(?: and (?:binding|conclusive|no [^.,;:]*|can not [^.,;:]*|will not [^.,;:]*))?/,
    rewrite: decided,
    note: MORE,
  },
  {
    pattern: /\b(?:no|not enter into(?: any)?(?: further)?|without) (?:further )?(?:correspondence|discussion|debate|negotiation|appeals?|communication)s? (?:will|can|shall|may|is|are) (?:not )?(?:be )?(?:entered into|entertained|possible|accepted|held|considered|permitted|allowed|available)\b(?: [^ .,;:!?]+){0,5}/,
    rewrite: decided,
    note: MORE,
  },
  {
    pattern: /\b(?:can|will|does|do|shall|could) not (?:be (?:entertained|considered further|reopened|reversed|overturned|revisited|reconsidered|negotiated|discussed)|enter into|entertain|engage in (?:further )?|reconsider|revisit|deviate from|budge|bend the rules)(?: [^ .,;:!?]+){0,10}/,
    unless: /\byou (?:can|will|could|shall) not|\bwe (?:will|can) not (?:be )?reconsider\b.*\bbut\b/,
    rewrite: (found, voice, sentence) => (/\b(?:entertain|enter into|engage)\b/.test(sentence.normal) && ends(found, sentence) && /^(?:we|i) (?:can|will|do)/.test(sentence.normal) ? decided(found, voice, sentence) : []),
    note: MORE,
  },
  { pattern: /\b(?:is|are|it is) (?:strictly |absolutely )?(?:non-negotiable|not negotiable|not up for (?:debate|discussion|negotiation)|not open to (?:discussion|debate|negotiation|challenge|appeal|review)|not subject to (?:appeal|review|discussion))\b/, rewrite: () => [{ text: "won't change, because {{reason}}", safe: false }] },
  // ------------------------------------------------ we don't do that
  {
    pattern: re`\b(?:as a (?:general )?rule ,? )?${WE} do not (?<deed>(?:do(?! (?:not|that|this|it)\b)|disclose|discuss|comment on|mediate|divulge|entertain|deal with|get involved in|negotiate|make exceptions|enter into|take (?:calls|requests|questions)|touch|service|provide support|offer support|give (?:reasons|out|legal|individual|refunds)|get a say|have (?:a say|any (?:control|say|influence)|(?:the )?discretion))\b${TAIL})`,
    unless: /\b(?:but|instead|so you|which is why|because)\b/,
    rewrite: (found) => [{ text: `we don't ${found.slot('deed')?.text}, because {{reason}}`, safe: false }],
    where: (found) => !/^(?:do (?:that|it) (?:automatically|for)|discuss .* with (?:anyone|third))/i.test(found.slot('deed')?.text ?? ''),
    note: MORE,
  },
  { pattern: re`\b${WE} do not (?:support|cover|offer|sell|ship|accept|take|handle) [^ ,.;:]+${TAIL}(?= , (?:period|full stop|end of|sorry|no exceptions)| [.] ?$|$)`, severity: 'hint', note: MORE },
  {
    pattern: re`\b${SORRY}${WE} (?:can|could|will) not (?:help|assist)(?: you)?(?: any)?(?: further)?(?: with (?:this|that|it|your (?:request|issue|query|case)))?(?= [.,;:!?)-]|$)`,
    unless: /\b(?:but|without|if|until|unless|however)\b/,
    rewrite: instead,
  },
  { pattern: /\b(?:we|i) (?:can|will) not (?:do|change|allow|accept|help with) (?:that|this|it)(?= [.,;:!?)-]|$)/, severity: 'hint', unless: /\b(?:but|without|if|until|unless|however|because|so)\b/, rewrite: bound },
  { pattern: /\bwe do not do (?:that|this|it)(?= [.,;:!?)-]|$)/, severity: 'hint', rewrite: bound },
  { pattern: re`\b${WE} can not (?<deed>[a-z]+(?: [^ .,;:!?]+){0,8} from (?:our|my) (?:side|end|chair|desk))\b`, rewrite: bound },
  { pattern: re`\b(?:[a-z'-]+ ){1,5}(?:is|are) (?:strictly |absolutely )?(?:non-(?:refundable|transferable|exchangeable|returnable)|not (?:refundable|transferable|refunded|compensable|compensated|covered|supported|recogni[sz]ed))(?: and non-[a-z]+)?(?: [^ .,;:]+){0,3}? (?:under any circumstances?|in any circumstances|whatsoever|full stop|period)\b`, note: MORE },
  { pattern: /\b(?:under (?:no|any) circumstances?|in no circumstances)\b(?: [^ .,;:!?]+){0,8}/, unless: /\bshare|password|pin|code|tell|open|(?:do|should) not (?:use|touch|plug)|dispose|return to|give/, severity: 'information', note: MORE },
  { pattern: re`\b(?:does|do|can|will) not come into (?:question|consideration)\b|\b(?:is|are) (?:principally|basically|in principle|simply|strictly) not possible\b|\bnot (?:be )?(?:deemed|considered|thought) (?:appropriate|necessary|warranted)\b|\bit would not be appropriate (?:for (?<who>us|me|this [a-z]+) )?to (?<deed>[a-z]+${TAIL})`, rewrite: (found, voice) => (found.slot('deed') ? refusal(voice.I, found.slot('deed')?.text ?? '') : []), note: MORE },
  { pattern: re`\b(?:no (?:officer|one|body|agent|manager)(?: [a-z]+){0,4} can (?:alter|change|override|reverse|undo)|(?:we|i) (?:can not|do not) interfere|(?:helpdesk|office|support|customer care) can not comment)\b${TAIL}`, note: MORE },
  { pattern: re`\b(?:(?:can|may) not be (?:appealed|refunded|reversed|waived|overridden|altered|amended)|(?:is|are) (?:not )?open to (?:discussion|appeal))(?= ?[.,;!]|$| (?:and|under|once)\b)`, severity: 'information', unless: /\bcard|because|until\b/, note: MORE },
  // ------------------------------------------------ not possible
  {
    pattern: re`\b${SORRY}(?:it|this|that) (?:is|would) (?:therefore |unfortunately |sadly |simply |also |just |regrettably )?not (?:be )?(?:possible|feasible|permissible|permitted|an option|within our means) (?:for (?<who>us|me) )?to (?<deed>[a-z][^ ]*${TAIL})`,
    severity: 'information',
    unless: OFFERS,
    rewrite: (found, voice) => refusal(/^me$/i.test(found.slot('who')?.text ?? '') ? 'I' : /^us$/i.test(found.slot('who')?.text ?? '') ? 'we' : voice.I, found.slot('deed')?.text ?? ''),
  },
  { pattern: re`\b${SORRY}(?:that|this|it) (?:is|will) (?:simply |just |sadly |unfortunately )?not (?:be )?possible(?: at (?:this|the) (?:time|moment|stage|point)| for us)?(?= [.,;:!?)-]|$)`, severity: 'hint', rewrite: bound },
  { pattern: re`\b(?:can|could) not be (?:influenced|challenged|negotiated|changed|altered|undone|bypassed|waived|speeded up|sped up|overruled|questioned)(?: [^.,;:]{0,30}?)? (?:from|on|at|by) (?:our|this|my|the) [a-z]+`, note: MORE },
  { pattern: re`\b(?:no (?:arguing|reasoning|way round|appeal|discretion|flexibility) (?:with|about|is)|not even [^.,;:]{1,30} can|(?:exceptions|allowances|concessions|deviations) are not (?:made|possible|foreseen|allowed)|no discussion is|no (?:branch|one|body|agent|clerk|officer) has (?:a|the) (?:key|power|right)|(?:stand|are|am|is) powerless|do not have a way (?:round|around)|takes? no position)\b${TAIL}`, unless: /\bso powerless\b/, note: MORE },
  { pattern: re`\b(?:is|are) not (?:something|anything) (?:that )?(?:gets? [a-z]+|we (?:enter|can|do|offer|get|would)|i (?:can|could|would)|anyone here)\b${TAIL}`, severity: 'information', unless: /\b(?:but|because)\b/, note: MORE },
  { pattern: re`\b[A-Za-z{][\w'-]* (?:is|are) (?:not able|unable|not prepared|not willing) to (?:debate|discuss|negotiate|enter into|engage|comment|intervene|disclose|elaborate)\b${TAIL}`, note: MORE },
  // ------------------------------------------------ until, before, without: a yes that begins
  {
    pattern: re`\b${WE} (?:can not|are unable to|am unable to|are not able to|am not able to) (?<deed>[a-z]+(?: [^ ,.;:]+){0,10}?) before (?<when>(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\{x\}|noon|next)[^,;:.!?]*)`,
    severity: 'hint',
    rewrite: (found) => [`${found.slot('who')?.text} can ${found.slot('deed')?.text} from ${found.slot('when')?.text}`],
  },
  {
    pattern: re`\b${WE} (?:can not|are unable to|am unable to|are not able to|am not able to) (?<deed>[a-z]+(?: [^ ,.;:]+){0,10}?) without (?<what>your [^,;:.!?]*)`,
    severity: 'hint',
    rewrite: (found) => [`with ${found.slot('what')?.text}, ${found.slot('who')?.text} can ${found.slot('deed')?.text}`],
  },
];

export const deadEndNo: Rule = {
  id: 'distance/dead-end-no',
  summary: 'A no with nothing after it.',
  message: 'A no with nothing after it. Say it plainly once, then what you can do, or from when.',
  why: '"We can\'t do that" is on the lists of words customers hate to hear, and they judge you by how hard you work on a way out. The usual repair turns the date round: "we can from Friday".',
  sources: ['HYK', 'POSL', 'HBR18', 'LITTLE'],
  severity: 'warning',
  words: [
    'unable', 'able', 'position', 'powerless', 'nothing', 'hands', 'control', 'power', 'gift', 'exception*', 'special', 'decision*', 'finding*', 'outcome', 'position*', 'determination*',
    'verdict', 'judgment', 'ruling*', 'assessment', 'penalt*', 'score*', 'result*', 'correspondence', 'discussion*', 'debate', 'negotiat*', 'appeal*', 'communication*', 'not',
    'non-negotiable', 'volume*', 'number',
  ],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; what ${voice.I} can do is {{alternative}}`, /\bwhat (?:i|we) can do is\b/);
  },
  examples: [
    { bad: '[[We cannot ship to {{country}} before 3 July]].', good: ['We can ship to {{country}} from 3 July.'] },
    { bad: '[[We are unable to process refunds until we receive the item]].', good: ['We can process refunds once we receive the item.', "We can't process refunds until we receive the item."] },
    { bad: "[[I can't confirm the date without your postcode]].", good: ['With your postcode, I can confirm the date.'] },
    { bad: '[[There is nothing we can do about the late fee]].', good: ["Here's what we can do about the late fee: {{alternative}}."] },
    { bad: '[[We are unable to offer a refund for order {{order_number}}]].', good: ["We can't offer a refund for order {{order_number}}.", "We can't offer a refund for order {{order_number}}, but we can {{alternative}}.", "We can't offer a refund for order {{order_number}}, because {{reason}}."] },
    { bad: '[[It is not possible to change the date]].', good: ["I can't change the date.", "I can't change the date, but I can {{alternative}}.", "I can't change the date, because {{reason}}."] },
    { bad: "[[There's nothing more I can do]].", good: ["Here's what I can do: {{alternative}}."] },
    { bad: '[[Nothing can be done at this stage]].', good: ["Here's what I can do: {{alternative}}."] },
    { bad: '[[Our hands are tied]].', good: ["We can't change this, but here's what we can do: {{alternative}}."] },
    { bad: '[[My hands are tied]].', good: ["I can't change this, but here's what I can do: {{alternative}}."] },
    { bad: "[[That's not possible]].", good: ["I can't change this, but here's what I can do: {{alternative}}."] },
    { bad: '[[We cannot help you with this]].', good: ["Here's what we can do: {{alternative}}."] },
    { bad: "[[We can't do that]].", good: ["We can't change this, but here's what we can do: {{alternative}}."] },
    { bad: "[[We don't do that]].", good: ["We can't change this, but here's what we can do: {{alternative}}."] },
    { bad: '[[There are no exceptions]].', good: ["It's the same for everyone, because {{reason}}."] },
    { bad: '[[I am not able to change the delivery date]].', good: ["I can't change the delivery date.", "I can't change the delivery date, but I can {{alternative}}.", "I can't change the delivery date, because {{reason}}."] },
    { bad: "[[We weren't able to approve your claim]].", good: ["We couldn't approve your claim.", "We couldn't approve your claim, because {{reason}}."] },
    { bad: "[[We're unable to waive the fee of {{fee}}]].", good: ["We can't waive the fee of {{fee}}.", "We can't waive the fee of {{fee}}, but we can {{alternative}}.", "We can't waive the fee of {{fee}}, because {{reason}}."] },
    { bad: '[[It is out of our control]].', good: ["We can't change this, but here's what we can do: {{alternative}}."] },
    { ok: "I can't change the address, but I can hold the parcel for you.", why: 'alternative offered' },
    { ok: "We can't wait to see your new kitchen.", why: 'idiom' },
    { ok: "I couldn't find the invoice in your email.", why: 'perception verb; this is the recommended rewrite of blame' },
    { ok: "You can't be charged twice.", why: 'customer subject, reassurance' },
    { ok: "If we can't fix it today, I'll send a new one.", why: 'conditional' },
    { ok: "The app can't connect to the server.", why: 'thing as subject' },
    { ok: 'Is it not possible to log in on your phone?', why: 'question' },
    { ok: "There's nothing you need to do.", why: 'reassurance' },
    { ok: "There's nothing else to pay.", why: 'reassurance' },
    { bad: "[[Unfortunately, we're not in a position to extend the trial]].", good: ["We can't extend the trial.", "We can't extend the trial, but we can {{alternative}}.", "We can't extend the trial, because {{reason}}."] },
    { bad: 'I regret that [[we are unable to post to PO boxes]].', good: ["I regret that we can't post to PO boxes.", "I regret that we can't post to PO boxes, but we can {{alternative}}.", "I regret that we can't post to PO boxes, because {{reason}}."] },
    { bad: '[[Sadly we are not able to hold rooms without a card]].', good: ['With a card, we can hold rooms.', "We can't hold rooms without a card."] },
    { bad: '[[Our decision is final]].', good: ["We've looked at this carefully and won't be changing our decision, because {{reason}}. If you see it differently, {{appeal_route}}.", "This is the decision we've reached, because {{reason}}, and we can {{alternative}}."] },
    { bad: '[[The findings of the panel are final and no correspondence will be entered into]].', good: ["We've looked at this carefully and won't be changing our decision, because {{reason}}. If you see it differently, {{appeal_route}}.", "This is the decision we've reached, because {{reason}}, and I can {{alternative}}."] },
    { bad: "[[We don't discuss individual cases]].", good: ["We don't discuss individual cases, because {{reason}}."] },
    { bad: "[[There's nothing further the workshop can do]].", good: ["Here's what I can do: {{alternative}}."] },
    { bad: 'The fee [[is non-negotiable]].', good: ["The fee won't change, because {{reason}}."] },
    { bad: "[[We can't make an exception]].", good: ["We can't treat this case differently.", "We can't treat this case differently, but we can {{alternative}}.", "We can't treat this case differently, because {{reason}}."] },
    { bad: '[[Im unable to amend the booking from my side]]', good: ["We can't amend the booking", "We can't amend the booking, but we can {{alternative}}", "We can't amend the booking, because {{reason}}"] },
    { bad: '[[This is out of our hands]].', good: ["We can't change this, but here's what we can do: {{alternative}}."] },
    { bad: '[[Staff are not able to open lockers]].', good: ["We can't open lockers.", "We can't open lockers, but we can {{alternative}}.", "We can't open lockers, because {{reason}}."] },
    { bad: '[[It would not be appropriate for me to comment on the audit]].', good: ["I can't comment on the audit.", "I can't comment on the audit, but I can {{alternative}}.", "I can't comment on the audit, because {{reason}}."] },
    { bad: '[[Our position remains unchanged]].', good: ["We've looked at this carefully and won't be changing our decision, because {{reason}}. If you see it differently, {{appeal_route}}.", "This is the decision we've reached, because {{reason}}, and we can {{alternative}}."] },
    { ok: "I can't refund the ticket, but I've moved it to 3 May free of charge.", why: 'alternative offered' },
    { ok: "We're unable to find order {{order_number}} under this address; is there another?", why: 'a search, not a refusal' },
    { ok: "We can't see your password.", why: "a fact in the customer's favour" },
    { ok: 'There is nothing wrong with your account.', why: 'reassurance' },
    { ok: 'Your final bill is attached.', why: 'other sense' },
    { ok: "We weren't able to charge your card.", why: 'an event' },
    { ok: 'We can hold the room without a card until 6 pm.', why: 'a yes' },
  ],
};
