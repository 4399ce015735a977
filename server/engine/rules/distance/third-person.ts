// The company, its staff and its customers spoken of as somebody else: "The Bank does not", "staff are not permitted to",
// "the customer must". The rewrites speak to the reader: we, I, you, please.

import { adding, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Voice } from '../../types.ts';
import { INSTITUTION, READER, STAFF, TAIL, refusal } from './words.ts';

/** What an institution does when it keeps its distance; "the hotel does not serve lunch" is no such thing. */
const REFUSES =
  '(?:discuss|disclose|comment|enter|accept|handle|deal|take (?:calls|telephone|phone|part|questions|requests)|entertain|reconsider|offer|provide|support|advise|respond|reply|give|share|consider|mediate|process|review|waive|refund|negotiate|intervene|guarantee|extend|allow|permit|make|maintain|issue|grant|undertake|recogni[sz]e|correspond|speak|engage|interfere|rescind|revisit|amend|alter|backdate|compensate|reimburse|exchange|correct|assist|help|answer|explain|investigate|hold|play|look|see|know|touch|honou?r|admit|confirm|supply|divulge|release|credit|fund|certify|check|arrange|get involved|involve)';
const THE = '(?:the|this|our|his majesty \'s|her majesty \'s)';
const INST = String.raw`${THE} (?:[\w'-]+ ){0,3}?${INSTITUTION}(?: of [\w'-]+(?: [\w'-]+)?)?`;
const NOT_THEM = /\b(?:that|which|who) (?:made|sold|sent|issued)\b|\b(?:the|your) (?:airline|carrier|court|hospital|insurer|landlord|seller) (?:has|have|sent|told)\b/;

/** The rule only knows that the institution is us where it speaks of its own deeds. */
const ourselves = (found: Found): readonly Rewrite[] => {
  const deed = found.slot('deed')?.text ?? '';
  const plain = `we don't ${deed}`;
  if (/^(?:discuss|comment|disclose|mediate|divulge|negotiate|deal|get|take (?:calls|requests|questions)|touch|provide support|offer support|give (?:reasons|out|legal|individual|refunds))\b/i.test(deed)) return refusal('we', deed);
  return /^(?:enter into|entertain)/i.test(deed) ? [{ text: `we don't ${deed}, because {{reason}}`, safe: false }] : [plain, { text: `${plain}, because {{reason}}`, safe: false }];
};
const ask = (found: Found): readonly Rewrite[] => [`please ${found.slot('deed')?.text}`];
const OURS = 'Say "we" or "I" for your own side, and what you can do.';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ staff may not
  {
    pattern: re`\b(?:the |our |all |my )?(?:${STAFF}|[a-z]+ staff|colleagues) (?:is|are) (?:therefore |strictly |unfortunately )?(?:not (?:permitted|allowed|authorized|at liberty|able|in a position|empowered|instructed|supposed)|unable|forbidden|prohibited from|precluded from|barred from) (?:to )?(?<deed>[a-z]+${TAIL})`,
    rewrite: (found) => (/ing\b/.test(found.slot('deed')?.text.split(' ')[0] ?? '') ? [] : refusal('we', found.slot('deed')?.text ?? '')),
    note: OURS,
  },
  {
    pattern: re`\b(?:the |our |all |claims |members of )?(?:${STAFF}|[a-z]+ staff) (?:(?:do|does|can|may|will|must|shall) not|never|can not) (?:ordinarily |normally |therefore |personally )?(?<deed>${REFUSES}\b${TAIL})`,
    where: (_found, sentence) => !/\bask (?:you )?for\b/.test(sentence.normal) && !/\b(?:your|the) password\b/.test(sentence.normal),
    rewrite: (found) => refusal('we', found.slot('deed')?.text ?? ''),
    note: OURS,
  },
  { pattern: re`\b(?:i am|we are|(?:the |our )?[a-z]+ (?:is|are)) not at liberty to (?<deed>[a-z]+${TAIL})`, rewrite: (found, voice) => refusal(voice.I, found.slot('deed')?.text ?? '') },
  { pattern: re`\b(?:is|are) not (?:something|anything) (?:that )?(?:the |our |this )?(?:${STAFF}|${INSTITUTION}|[a-z]+ staff|registry|team) (?:is|are|offers?|deals?|handles?|provides?|does|do|can|may|will|supports?|covers?|entertains?|has|takes)\b${TAIL}|\bnot a service (?:that )?(?:this|the|our) [a-z]+ (?:offers|provides)\b`, note: OURS },
  // ------------------------------------------------ the bank does not
  {
    pattern: re`\b(?<who>${INST}) (?:therefore |regrettably |ordinarily )?(?:does|do|will|can|shall|may) not (?:ordinarily |normally |therefore |generally |in any event |routinely )?(?<deed>${REFUSES}\b${TAIL})`,
    unless: NOT_THEM,
    where: (_found, sentence) => !/\b(?:ask for|send you|need to|charge|password|your own|gift cards)\b/.test(sentence.normal),
    rewrite: ourselves,
    note: OURS,
  },
  {
    pattern: re`\b(?<who>${INST}) (?:is|are) (?:therefore |regrettably |unfortunately )?(?:not in a position|unable|not able|not prepared|not obliged|under no obligation|not required|not bound|not willing|not minded) to (?<deed>[a-z]+${TAIL})`,
    rewrite: (found) => refusal('we', found.slot('deed')?.text ?? ''),
  },
  { pattern: re`\b(?<who>${INST}|\{x\}|[a-z]+) reserves? (?:the|its|all) rights?(?: to (?<deed>[a-z]+${TAIL}))?`, rewrite: (found) => (found.slot('deed') ? [{ text: `we may ${found.slot('deed')?.text}`, safe: false }] : []), note: OURS },
  { pattern: re`\b${THE} (?:company|management|bank|society|authority|council|department|operator|airline) (?:deeply |sincerely |very much )?(?:regrets?|apologi[sz]es for) (?<what>(?:the|any|this|that) [^ ,.;:]+${TAIL})`, severity: 'hint', rewrite: (found, voice) => [`${voice.Im} sorry about ${found.slot('what')?.text}`] },
  { pattern: re`\{x\} (?:deeply |sincerely )?regrets (?<what>(?:the|any|this|that) [^ ,.;:]+${TAIL})`, severity: 'hint', note: OURS },
  { pattern: re`\b(?:this|that) (?:department|office|desk|team|unit|section) (?:does not|can not|is not able to|will not) (?<deed>[a-z]+${TAIL})`, rewrite: ourselves, note: OURS },
  { pattern: re`\bas support (?:have|has) to\b${TAIL}|\bthe company 's (?:position|decision|policy|stance|view) (?:is|remains)\b${TAIL}`, note: OURS },
  // ------------------------------------------------ the customer must
  {
    pattern: re`\b(?:the |all |any )?${READER} (?:must|shall|should|are required to|is required to|are requested to|is requested to|are asked to|is asked to|are expected to|is expected to|needs? to|has to|have to) (?<deed>(?!(?:not|be) )[a-z]+${TAIL})`,
    severity: 'hint',
    rewrite: ask,
  },
  { pattern: re`\b(?:the |all |any )?${READER} (?:is|are) advised to (?<deed>(?!not )[a-z]+${TAIL})`, severity: 'hint', rewrite: (found) => [`it's best to ${found.slot('deed')?.text}`] },
  { pattern: re`\b(?:the |all |any )?${READER} (?:is|are) reminded that\b`, severity: 'hint', rewrite: () => ['a reminder that'] },
  { pattern: re`\b${READER} who (?:wish|want|would like) to (?<aim>[a-z]+${TAIL}) (?:should|must|can|may|are asked to|need to) (?<deed>[a-z]+${TAIL})`, severity: 'hint', rewrite: (found) => [`to ${found.slot('aim')?.text}, please ${found.slot('deed')?.text}`] },
  { pattern: re`\bthe (?:policyholder|subscriber|customer|user|account holder|cardholder|tenant|member) (?:is|shall be|remains) (?:solely |fully )?(?:responsible|liable) for (?<what>[^ ,.;:]+${TAIL})`, severity: 'hint', rewrite: (found) => (/\d|first|cost|fee|excess/.test(found.slot('what')?.text ?? '') ? [`you pay ${found.slot('what')?.text}`] : []), note: OURS },
  { pattern: re`\bone (?:must|should|has to|is required to) (?<deed>(?!be |not )[a-z]+${TAIL})`, severity: 'hint', rewrite: ask },
  { pattern: re`\bthe agent will (?<deed>(?:contact|call|email|write to|inform)) the (?:customer|user|client|caller)\b`, severity: 'hint', rewrite: (found, voice: Voice) => [`${voice.I}'ll ${found.slot('deed')?.text} you`] },
  { pattern: re`\b(?:the )?management (?:reserves|has|will|requests)\b${TAIL}`, severity: 'hint', note: OURS },
];

export const thirdPerson: Rule = {
  id: 'distance/third-person',
  summary: 'Talks about the company, its staff or its customers as if they were somebody else.',
  message: 'Talks about itself or the reader as a third person. Talk to the person: you, we, I.',
  why: 'A third person puts a wall between the writer and the reader. Plain-English guides ask for "you" and "we", and the health service and good style guides speak to the reader directly.',
  sources: ['S1', 'PEC', 'MC', 'NHS-VT'],
  severity: 'information',
  words: [
    'staff', 'personnel', 'officer*', 'agents', 'employees', 'advis*', 'representatives', 'operators', 'clerks', 'colleagues', 'crew', 'cashiers', 'tech', 'support', 'engineers',
    'caseworkers', 'receptionists', 'drivers', 'couriers', 'moderators', 'librarians', 'technicians', 'receivable', 'teams', 'workers', 'liberty', 'something', 'anything', 'not', 'reserve*', 'regret*',
    'apologize*', 'unable', 'under', 'must', 'shall', 'should', 'required', 'requested', 'asked', 'expected', 'need', 'needs', 'has', 'have', 'advised', 'reminded', 'who', 'responsible', 'liable',
    'agent', 'management', 'position', 'never', 'company',
  ],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; what ${voice.I} can do is {{alternative}}`, /\bwhat (?:i|we) can do is\b/);
  },
  examples: [
    { bad: '[[The customer must return the item within 30 days]].', good: ['Please return the item within 30 days.'] },
    { bad: '[[Customers are required to keep the receipt for 12 months]].', good: ['Please keep the receipt for 12 months.'] },
    { bad: '[[The user is advised to restart the router twice]].', good: ["It's best to restart the router twice."] },
    { bad: '[[The company does not offer refunds after 60 days]].', good: ["We don't offer refunds after 60 days.", "We don't offer refunds after 60 days, because {{reason}}."] },
    { bad: '[[{{company}} regrets the delay to order {{order_number}}]].' },
    { bad: '[[The policyholder is responsible for the first £100]].', good: ['You pay the first £100.'] },
    { bad: '[[The user is advised to restart the router]].', good: ["It's best to restart the router."] },
    { bad: '[[The account holder shall sign the form]].', good: ['Please sign the form.'] },
    { bad: '[[The company regrets the delay]].', good: ["I'm sorry about the delay."] },
    { bad: '[[The management reserves the right to close the store]].', good: ['We may close the store.'] },
    { bad: '[[Users who wish to cancel should complete the form]].', good: ['To cancel, please complete the form.'] },
    { bad: '[[All customers are requested to carry ID]].', good: ['Please carry ID.'] },
    { bad: '[[Passengers are reminded that]] doors close early.', good: ['A reminder that doors close early.'] },
    { bad: '[[This department does not handle refunds]].', good: ["We don't handle refunds.", "We don't handle refunds, because {{reason}}."] },
    { bad: '[[One must keep the receipt]].', good: ['Please keep the receipt.'] },
    { bad: '[[The subscriber is liable for the device]].' },
    { bad: '[[The agent will contact the customer]].', good: ["I'll contact you."] },
    { ok: 'Other customers found this guide helpful.', why: 'real third persons' },
    { ok: 'Only the account holder, {{holder_name}}, can ask for this.', why: 'security: a different person' },
    { ok: 'The company that made the part will send a new one.', why: 'another company' },
    { ok: 'Which user should I add to the workspace?', why: 'question' },
    { ok: 'Our customer care line opens at 9.', why: 'compound noun' },
    { ok: 'If the account holder has died, we will help you close it.', why: 'conditional, other person' },
    { ok: 'The terms say: "The customer must return the item."', why: 'quoted policy' },
    { ok: 'I added the user to your workspace.', why: 'object is a product user' },
    { bad: '[[The Bank does not comment on individual cases]].', good: ["We can't comment on individual cases.", "We can't comment on individual cases, but we can {{alternative}}.", "We can't comment on individual cases, because {{reason}}."] },
    { bad: '[[Branch staff are not permitted to open sealed envelopes]].', good: ["We can't open sealed envelopes.", "We can't open sealed envelopes, but we can {{alternative}}.", "We can't open sealed envelopes, because {{reason}}."] },
    { bad: '[[The Council does not accept payment by cheque]].', good: ["We don't accept payment by cheque.", "We don't accept payment by cheque, because {{reason}}."] },
    { bad: '[[The clinic is unable to discuss results by phone]].', good: ["We can't discuss results by phone.", "We can't discuss results by phone, but we can {{alternative}}.", "We can't discuss results by phone, because {{reason}}."] },
    { bad: '[[Officers are not at liberty to name the complainant]].', good: ["We can't name the complainant.", "We can't name the complainant, but we can {{alternative}}.", "We can't name the complainant, because {{reason}}."] },
    { bad: "[[This office doesn't deal with refunds]].", good: ["We can't deal with refunds.", "We can't deal with refunds, but we can {{alternative}}.", "We can't deal with refunds, because {{reason}}."] },
    { bad: '[[Our agents cannot discuss pricing]].', good: ["We can't discuss pricing.", "We can't discuss pricing, but we can {{alternative}}.", "We can't discuss pricing, because {{reason}}."] },
    { bad: '[[The airline reserves the right to change the seat]].', good: ['We may change the seat.'] },
    { ok: 'The hotel does not charge for parking.', why: 'information that helps' },
    { ok: 'Staff will be there to help you from 8.', why: 'no refusal' },
    { ok: 'The court does not sit on Fridays.', why: 'a fact about another body' },
    { ok: 'Our staff will never ask for your password.', why: 'protects the customer' },
    { ok: 'Customers love the new app.', why: 'real third persons' },
  ],
};
