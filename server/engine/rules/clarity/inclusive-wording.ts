// Regional office English and idioms: fine at home, confusing abroad. "Do the needful" and "revert back" are reported;
// idioms and gendered forms are advice.

import { forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Rewrite, Rule } from '../../types.ts';

/** Work for another category: surveys, waits, errands, secrets. */
const ELSEWHERE = /\b(?:survey|questionnaire|stars?|rate|rating|feedback|score|review|hold|wait|await|bear with|patience|password|pin|otp|passport|birth|aadhaar|pan card|login|branch|approach|coordinate|co-ordinate|contact|reseller|smiley|five|sorry|apolog\w+|assured|furnish|supply|provide|state|advise your|religion|nationality|mobile pin|card details|happy card|grade|press|dial|follow it up|from time to time|repeat|take (?:this|it|the)|thank|calm|lower|happen again|do not reply)\b/;
const ACTION = 'Name the action you want, and by when: readers outside your region may not know the phrase.';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ do the needful, revert
  { pattern: /\b(?:(?:please|kindly|pls|request you to kindly|you are (?:kindly )?requested to|do) )*do the needful(?: (?:from your end|at the earliest|on your side|and oblige|at your earliest(?: convenience)?|asap))*/, rewrite: () => [{ text: 'please {{specific_action}}', safe: false }], note: ACTION },
  { pattern: /\bthe needful\b/, note: ACTION },
  { pattern: /\b(?:please |kindly |pls |do |request you to (?:kindly )?|you are requested to )*revert(?: back)?(?: to (?<whom>us|me|this (?:mail|email|message)))? by (?=\{x\}|\d|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|eod|cob)/, rewrite: () => ['please reply by '] },
  { pattern: /\b(?:please |kindly |pls |do )*revert(?: back)?(?: (?:to us|with (?:the )?same))? at (?:the|your) earliest(?: convenience)?/, rewrite: () => [{ text: 'please reply by {{date}}', safe: false }] },
  { pattern: /\b(?:kindly|please|pls|and|do|to|request you to (?:kindly )?|you are requested to) (?:kindly )?revert(?: back)?(?: (?:to|with|on|at|the|your|in|for|latest|by|us|me|the same|asap|same|within|from|and)\b|(?= ?[.!,]|$))/, unless: /\brevert (?:the|this|these|to (?:the )?(?:previous|old|earlier|factory|default|version|original))\b|\brevert (?:a|your) (?:change|commit|update|setting)/, rewrite: (found, _voice, sentence) => replied(sentence.text.slice(found.span.start, found.span.end)) },
  { pattern: /^(?:- )?revert (?:on|at|with|back|to us|by|latest)\b/, rewrite: (found, _voice, sentence) => replied(sentence.text.slice(found.span.start, found.span.end)) },
  { pattern: /\b(?:await|awaiting|receive|for|on) (?:your|their) (?:kind |earliest |favorable |prompt )?revert\b/, rewrite: (found, _voice, sentence) => [sentence.text.slice(found.span.start, found.span.end).replace(/(?:kind |earliest |favou?rable |prompt )?revert$/i, 'reply')] },
  { pattern: /\b(?:please |kindly |pls )*intimate (?<whom>us|me|the same|to us)(?: of)?\b/, rewrite: (found) => [`please tell ${/same/.test(found.slot('whom')?.text ?? '') ? 'us this' : 'us'}`] },
  { pattern: /\b(?:please |kindly )*intimate(?= the\b| your\b)/, rewrite: () => ['please tell us'] },
  { pattern: /\b(?:has|have) been (?:duly |accordingly )?intimated\b|\bintimation\b|\bintimated (?:to|accordingly)\b/, note: ACTION },
  { pattern: /\b(?:prepon(?:e|ed|ing))\b/, rewrite: () => [], note: ACTION },
  { pattern: /\b(?:at the earliest|at your (?:earliest|soonest)|latest by (?:eod|cob)|the soonest(?: possible time)?)(?! (?:convenience|opportunity|possible|possibility|date|on|in|by))\b/, rewrite: () => [{ text: 'by {{date}}', safe: false }], severity: 'information' },
  { pattern: /\b(?:furnish|submit|ensure|confirm|on|of|pay|expedite|intimate|acknowledge|with|effect|upload|provide|notified?|regarding|settle|obtain|arrange) (?:the )?same(?= ?[.,;!]|$| (?:at|by|duly|within|forthwith|is|from|to us|as soon|asap|please|has|with|before|and)\b)/, unless: /\bat the same\b|\ball the same\b|\b(?:is|are|stay|look|looks|feel) the same\b|\b(?:you|for) the same [a-z]+ (?:price|amount)/, where: (_found, sentence) => !/\bsame (?:day|time|price|way|place|address|amount|number|model|as)\b/.test(sentence.normal), rewrite: (found, _voice, sentence) => [sentence.text.slice(found.span.start, found.span.end).replace(/(?:the )?same$/i, 'this')] },
  { pattern: /^(?:- )?the same (?:has|have|is|was|may|shall|must|will) (?:been |be )?[a-z]+/, note: ACTION, unless: /\bthe same (?:is|was) true\b/ },
  { pattern: /\b(?:same|the same) (?:should|shall|must|is to) be\b/, note: ACTION },
  { pattern: /\b(?:and oblige|stands (?:debited|credited|canceled|rejected|closed|cleared)|out of station|good name|passed out of|updation|the concerned (?:person|vendor|party)|concerned (?:vendor|department)|discuss about the same|cum|revert mail|do one thing|for your kind (?:perusal|attention|consideration)|kind perusal|kind attention|below mentioned|co-?operate in the above|your goodself|your good self|good office|proceed further on|to proceed hence|confirm back)\b/, severity: 'information', unless: /\bcum laude\b/, note: ACTION },
  // ------------------------------------------------ kindly
  { pattern: /(?:^|(?<=[,.;:"(>-] |and |then |so ))(?:request you to )?kindly(?= (?!(?:wait|hold|bear|spare|note|allow|be|inform|ask|thank|accept|rest|approach|visit|contact|await|lower|calm|grade|rank|score)\b)[a-z]+)/, severity: 'information', unless: ELSEWHERE, rewrite: () => ['please'] },
  { pattern: /\bkindly be (?:informed|apprised|guided|advised)(?: accordingly)?(?: that)?(?= )/, rewrite: (found, _voice, sentence) => (/that$/i.test(sentence.text.slice(found.span.start, found.span.end)) ? [''] : []), note: ACTION },
  { pattern: re`\b(?:kindly|please) (?:revert|revert back)\b`, severity: 'hint', unless: /\brevert (?:the|this|to)\b/, rewrite: () => ['please reply'] },
  // ------------------------------------------------ idioms and gendered forms: advice
  { pattern: /\btouch base\b/, severity: 'hint', rewrite: () => ['talk'] },
  { pattern: /\bcircle back\b/, severity: 'hint', rewrite: () => ['come back to you'], note: ACTION },
  { pattern: /\bballpark figure\b/, severity: 'hint', rewrite: () => ['rough figure'] },
  { pattern: /\bhe ?\/ ?she\b/, severity: 'hint', rewrite: () => ['they'] },
  { pattern: /\b(?:his or her|his ?\/ ?her)\b/, severity: 'hint', rewrite: () => ['their'] },
  { pattern: /\bif you can not speak english , (?:please )?ask a friend to call\b/, severity: 'hint', supposes: true, rewrite: () => [{ text: "if you'd like help in another language, tell us which one", safe: false }] },
  { pattern: /\b(?:thanks|hi|hey|hello|dear) ,? ?guys\b/, severity: 'hint', rewrite: (found, _voice, sentence) => [sentence.text.slice(found.span.start, found.span.end).replace(/guys$/i, 'everyone')] },
  { pattern: /\b(?:the ball is in your court|dropped the ball|fell through the cracks|get the ball rolling|on the same page|sanity check|crazy wait|a piece of cake|think outside the box|low-hanging fruit|move the needle|hit the ground running|in the loop|take this offline|ducks in a row|up in the air|bite the bullet|no-brainer)\b/, severity: 'hint', note: 'An idiom is hard for readers who learned English later. Say what it means.' },
];

/** "kindly revert back with" → "please reply with". */
function replied(words: string): readonly Rewrite[] {
  const made = words
    .replace(/\brevert(?: back)?/i, 'reply')
    .replace(/^(?:please |kindly |pls |do |request you to (?:kindly )?|you are requested to )+/i, 'please ')
    .replace(/^reply/i, 'please reply')
    .replace(/\breply at the$/i, 'reply at the');
  return [made];
}

export const inclusiveWording: Rule = {
  id: 'clarity/inclusive-wording',
  summary: 'Regional office English, an idiom or a gendered form.',
  message: 'Readers elsewhere may trip over this. Say plainly what you want, and by when.',
  why: '"Revert" and "do the needful" are good business English at home and confusing abroad; idioms are hard for anybody who learned the language later. Poor English is a recognized reason why people need more care.',
  sources: ['S3', 'HEN', 'ELA', 'MSV', 'FOS'],
  severity: 'warning',
  words: [
    'needful', 'revert', 'intimate', 'intimated', 'intimation', 'prepone', 'preponed', 'preponing', 'earliest', 'soonest', 'latest', 'same', 'oblige', 'stands', 'station', 'name', 'passed', 'updation', 'concerned', 'about', 'cum', 'mail', 'thing', 'perusal', 'attention', 'consideration', 'mentioned', 'co-operate', 'cooperate', 'goodself', 'self', 'office', 'proceed', 'confirm', 'kindly', 'touch', 'circle', 'ballpark', 'he', 'his', 'english', 'guys', 'ball', 'cracks', 'page', 'sanity', 'crazy', 'cake', 'box', 'fruit', 'needle', 'ground', 'loop', 'offline', 'ducks', 'air', 'bullet', 'no-brainer', 'please',
  ],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: "Let's [[touch base]] on Monday.", good: ["Let's talk on Monday."] },
    { bad: '[[Kindly revert with]] the form.', good: ['Please reply with the form.'] },
    { bad: '[[Please revert back by]] 3 May.', good: ['Please reply by 3 May.'] },
    { bad: 'That is a [[ballpark figure]].', good: ['That is a rough figure.'] },
    { bad: 'Ask your bank and [[he/she]] will help.', good: ['Ask your bank and they will help.'] },
    { bad: "[[If you can't speak English, ask a friend to call]].", good: ["If you'd like help in another language, tell us which one."] },
    { bad: '[[Please do the needful]].', good: ['Please {{specific_action}}.'] },
    { bad: "I'll [[circle back]] tomorrow.", good: ["I'll come back to you tomorrow."] },
    { bad: '[[The ball is in your court]].' },
    { bad: 'We [[dropped the ball]] on this.' },
    { bad: 'It [[fell through the cracks]].' },
    { bad: "Let's [[get the ball rolling]]." },
    { bad: "We're [[on the same page]]." },
    { bad: 'Reply [[at the earliest]].', good: ['Reply by {{date}}.'] },
    { bad: 'Please [[confirm the same]].', good: ['Please confirm this.'] },
    { bad: '[[Thanks, guys]], for waiting.', good: ['Thanks, everyone, for waiting.'] },
    { bad: 'Each customer should bring [[his or her]] ID.', good: ['Each customer should bring their ID.'] },
    { bad: 'We need to [[sanity check]] the order.' },
    { bad: 'Sorry about the [[crazy wait]].' },
    { bad: 'It was [[a piece of cake]].' },
    { ok: 'Please revert the change in Settings.', why: 'technical: go back to the old version' },
    { ok: 'She kindly offered her seat.', why: 'adverb in a statement' },
    { ok: 'Your parcel goes to the same address.', why: 'plain adjective' },
    { ok: 'It ships the same day.', why: 'plain adjective' },
    { ok: 'Your window blinds are ready.', why: 'product' },
    { ok: 'Touch the base of the lamp to switch it on.', why: 'literal' },
    { ok: 'Sir John Smith House is our address.', why: 'title in a name' },
    { ok: 'Would you prefer that I write in another language?', why: 'inclusive question' },
    { bad: '[[Kindly do the needful at the earliest]].', good: ['Please {{specific_action}}.'] },
    { bad: '[[Do the needful]] [[and revert]].', good: ['Please {{specific_action}} and revert.', 'Do the needful and reply.'] },
    { bad: '[[Please revert at your earliest]].', good: ['Please reply by {{date}}.'] },
    { bad: '[[Kindly intimate us of]] the date.', good: ['Please tell us the date.'] },
    { bad: '[[Kindly]] [[submit same]] by Friday.', good: ['Please submit same by Friday.', 'Kindly submit this by Friday.'] },
    { bad: 'The same [[has been intimated]] to the vendor.' },
    { bad: '[[Kindly]] upload the form.', good: ['Please upload the form.'] },
    { bad: '[[You are requested to revert back with]] your acceptance.', good: ['Please reply with your acceptance.'] },
    { bad: 'We [[await your revert]].', good: ['We await your reply.'] },
    { bad: '[[Kindly]] renew before the expiry date.', good: ['Please renew before the expiry date.'] },
    { ok: 'Please revert to the old version in Settings.', why: 'technical: go back' },
    { ok: 'The price stays the same.', why: 'plain adjective' },
    { ok: 'It arrives the same afternoon.', why: 'plain adjective' },
    { ok: 'The earliest slot is at nine.', why: 'other sense' },
    { ok: 'He kindly waited for us.', why: 'adverb in a statement' },
  ],
};
