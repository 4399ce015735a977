// Promises with no time and no owner: "in due course", "when capacity allows", "at some point". A thing that is really
// promised has a date, or a date on which the reader hears more.

import { adding, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { TAIL, TIMED } from './words.ts';

const REPLY = '(?:get back to you|come back to you|be in (?:touch|contact)(?: with you)?|contact you|reply(?: to you)?|respond(?: to you)?|update you|write to you|write|call you(?: back)?|call|ring you|inform you|notify you|let you know|revert(?: to you)?|reach out(?: to you)?|follow up|answer(?: you)?|return (?:it|your call)|hear back)';
const VAGUE = '(?:in due course|in due time|as soon as (?:possible|we can|we are able|practicable|i can|reasonably possible)|asap|at (?:the|our|my|its|their) earliest(?: (?:convenience|opportunity))?|when (?:we|i|they|it) (?:can|is possible)|when(?:ever)? possible|at some (?:point|stage)|at the appropriate (?:time|juncture)|in the (?:near|coming) (?:future|days|weeks)|shortly|soon|very soon|momentarily|when (?:time|capacity|resources?|workload) (?:allows?|permits?)|as (?:resources|capacity|time) permits?|in the fullness of time|sooner or later|eventually|in a timely manner|as quickly as (?:possible|we can)|(?:in|by) the next (?:cycle|round)[^.,;:]*|when(?:ever)? (?:one|somebody|someone|an? [a-z]+) (?:becomes|is|gets) (?:available|free)|when available|once (?:we|i) (?:know|hear|have) (?:more|something|anything|news))';
const LATER = 'Nobody can plan with this. Say by when, and if you do not know, say when you will say more.';

/** "We will be in touch in due course" → "We'll be in touch by {{reply_by}}": the same act with a date to fill in. */
function dated(found: Found, voice: Voice): readonly Rewrite[] {
  const act = found.slot('act')?.text.replace(/^be in contact/i, 'be in touch') ?? '';
  const what = found.slot('what')?.text ?? '';
  const text = `${voice.I}'ll ${act.replace(/^(?:revert)\b/i, 'reply')}${what ? ` ${what}` : ''} by {{reply_by}}`;
  return [{ text, safe: false }, { text: `you'll hear from ${voice.me}${what && /^(?:about|on|with|regarding)\b/i.test(what) ? ` ${what}` : ''} by {{reply_by}}, even if there's no news yet`, safe: false }];
}
const untimed = (_found: Found, sentence: Sentence): boolean => !TIMED.test(sentence.normal) && !/\bas soon as (?!possible|we can|practicable|we are able|i can|reasonably)/.test(sentence.normal);
const byDate = (blank: string) => (): readonly Rewrite[] => [{ text: `by {{${blank}}}`, safe: false }];

const FORMS: readonly Form[] = [
  {
    pattern: re`\b(?:we|i) (?:will|shall|are going to|hope to|aim to|endeavou?r to|expect to|intend to|should)(?: (?:also|then|naturally|definitely|certainly|try to|aim to))? (?<act>${REPLY})(?<what> (?:about|with|on|regarding|concerning|as to) (?:(?!(?:in due|as soon|shortly|soon|asap|at the) )[^ ,.;:]+ ?){1,8}?)? ?,? ?${VAGUE}(?<more> (?:about|with|on|regarding) [^ ,.;:]+${TAIL})?`,
    where: untimed,
    rewrite: (found, voice) => (found.slot('more') ? [{ text: `${voice.I}'ll ${found.slot('act')?.text} ${found.slot('more')?.text} by {{reply_by}}`, safe: false }] : dated(found, voice)),
  },
  {
    pattern: re`\b(?:you|customers|applicants|claimants) (?:will|shall|should|may|can expect to) (?:be (?:contacted|notified|informed|advised|updated|called|told)|(?:get|receive|have) (?:an?|the|any|some|further)? ?(?:update|answer|reply|response|call|callback|notification|decision|information|news|email)|hear (?:back )?from (?:us|them|the [a-z]+(?: [a-z]+)?))(?: by (?:the|our) [^ ,.;:]+(?: [a-z]+)?)?,? (?:${VAGUE}|if (?:and when|required|necessary|anything)[^.,;:]*|once [^.,;:]*(?:complete|finish|available|conclude|decid|ready|know)[^.,;:]*|when (?:it|this|the|your|a|there|that|available|ready|possible) [^.,;:]*(?:lift|available|ready|reach|complete|chang|free|decid)[^.,;:]*)`,
    where: untimed,
    rewrite: (_found, voice) => [{ text: `you'll hear from ${voice.me} by {{reply_by}}`, safe: false }, { text: `${voice.I}'ll write to you by {{reply_by}}, even if there's no news yet`, safe: false }],
  },
  {
    pattern: re`\b(?:a|an|the|further|any|more|another|your|all) (?:new |formal |written |full |detailed |further |final )?(?:appointment|response|reply|answer|decision|update|information|details|news|outcome|date|announcement|result|letter|schedule|timeline|slot|enquiries|inquiries) (?:will|shall|is going to|to) (?:be |follow)(?:sent|issued|given|provided|communicated|announced|made available|shared|published|released|advised|posted|notified|allocated|dealt with|answered)?(?: to you)? ?,? ?${VAGUE}?`,
    where: (found, sentence) => untimed(found, sentence) && new RegExp(`\\b${VAGUE}|\\bnews will follow`).test(sentence.normal),
    rewrite: (_found, voice) => [{ text: `you'll hear from ${voice.me} by {{reply_by}}`, safe: false }],
    note: LATER,
  },
  { pattern: re`\b(?:in due course|at the appropriate (?:time|juncture)|in due time|when (?:capacity|time|resources|workload) (?:allows?|permits?)|as (?:resources|capacity|time) permits?|in the fullness of time|of indeterminate length|on a best-effort basis|best efforts basis)\b`, where: untimed, rewrite: byDate('reply_by'), unless: /\bsurvey\b/ },
  { pattern: re`\b(?:will|should|may|might|shall|can|could|'ll) [^.,;:]{1,60}? (?:at some (?:point|stage)|eventually|sooner or later|when (?:we|they|it|she|he) (?:can|gets? (?:round|around) to it)|when(?:ever)? (?:one|someone|somebody|an? [a-z]+) (?:becomes|is|gets) (?:available|free)|if and when)\b`, where: untimed, note: LATER, rewrite: () => [] },
  {
    pattern: re`\b(?:(?:files|requests|cases|claims|applications|tickets|calls|emails|queries|messages|repairs|letters|inquiries|they|it|these|all requests|correspondence|process it|respond|reply|answered|looked at|dealt with) )(?:is |are |will be |get |gets )?(?:looked at |dealt with |processed |handled |answered |returned |reviewed |worked |taken |attended to )?(?:strictly )?in (?:the )?(?:order|sequence|turn)(?: (?:received|of (?:arrival|receipt)|in which (?:it|they) (?:was|were|are) received|they (?:come|arrive)))\b${TAIL}`,
    where: untimed,
    severity: 'information',
    unless: /\byour call will be answered|\banswered in the order\b/,
    note: LATER,
  },
  { pattern: /\b(?:(?:can|could|will|do|does) not (?:give|say|tell you|provide|offer|quote|commit to|promise) (?:you )?(?:a |an |any |exact )*(?:when|dates?|time ?frames?|timelines?|eta|deadlines?|updates?|time|estimate|information on progress)|no (?:eta|time ?frame|timeline|date|information on progress|further information)(?: (?:is|was|has|can)[^.,;:]*)?|(?:there is|we have) no (?:eta|time ?frame|timeline|further information)|eta (?:is )?(?:unknown|tbc|tba))\b(?: [^ .,;:!?]+){0,5}/, severity: 'information', unless: /\bbut|so (?:i|we)\b|\b(?:i|we) will\b/, note: LATER },
  { pattern: re`\b(?:is|are|get|gets|will be) (?:only )?(?:looked at|dealt with|answered|returned|reviewed|processed|handled|worked on|read) (?:when|as|once|if and when|whenever) (?!(?:you|we have your)\b)[^.,;:]+|\b(?:is|are) only (?:looked at|reviewed|answered|heard|read) (?:in|on|at|every)\b[^.,;:]+`, severity: 'information', where: untimed, note: LATER },
  { pattern: re`\byou will hear (?:from (?:us|them|the [a-z]+) )?(?:when|once|as soon as|if) [^.,;:]+|\bwhen (?:they|it|he|she|the [a-z]+) (?:have|has) something to (?:say|tell)\b|\b(?:when there is something to tell|as and when|from time to time|when it sits|in its own time|in (?:their|its|his) own time|let something hear|there is no (?:forecast|date|time ?frame|estimate|eta))\b`, severity: 'information', where: untimed, note: LATER },
  { pattern: re`\b(?:no later|longer|taking longer) than (?:usual|normal|expected)\b`, severity: 'hint', where: untimed, note: LATER },
  { pattern: re`\b(?:we|i) will (?:also )?(?<act>${REPLY})(?<what> (?:about|with|on) [^,.;:]{1,30}?)? (?:once|when|as soon as) (?:we|i|they|there|it|the [a-z]+(?: [a-z]+)?) (?:have|has|hear|know|get|receive|is|are|come)[^.,;:]*`, severity: 'information', where: (_found, sentence) => !TIMED.test(sentence.normal) && !/\b(?:parcel|part|item|stock|goods|delivery|payment|order)\b/.test(sentence.normal), rewrite: dated },
  { pattern: /\b(?:expect|you (?:can|should|may) expect)(?: to (?:get|receive|have))? (?:a|an|the) (?:call|callback|email|reply|response|answer|update|letter)(?: from [^.,;:]{1,40}?)? (?:in the (?:coming|next few) (?:days|weeks)|soon|shortly|at some point|eventually)/, where: untimed, rewrite: (_found, voice) => [{ text: `you'll hear from ${voice.me} by {{reply_by}}`, safe: false }] },
  // ------------------------------------------------ advice
  { pattern: re`\b(?:we|i) will(?: also)? (?<act>be in (?:touch|contact)|get back to you|contact you)(?= ?[.,!]|$)`, severity: 'hint', where: untimed, rewrite: dated },
  { pattern: re`\b(?:we|i) will (?<act>[a-z]+(?: [^ ,.;:]+){0,6}?) (?:as soon as (?:possible|we can)|asap|when we can|as quickly as possible)\b`, severity: 'hint', where: untimed, rewrite: (found, voice) => [{ text: `${voice.I}'ll ${found.slot('act')?.text} by {{reply_by}}`, safe: false }] },
  { pattern: /\bwe will (?:see|find out) what (?:we|i) can do\b/, severity: 'hint', rewrite: (_found, voice) => [{ text: `${voice.I}'ll tell you by {{reply_by}} what ${voice.I} can do`, safe: false }] },
  { pattern: re`\b(?:we|i) will (?:do|try) (?:our|my) (?:very |level )?best(?: to (?<deed>[a-z]+${TAIL}))?`, severity: 'hint', where: untimed, rewrite: (found, voice) => [{ text: found.slot('deed') ? `${voice.I}'ll let you know by {{reply_by}} whether we can ${found.slot('deed')?.text}` : `${voice.I}'ll let you know by {{reply_by}} where this stands`, safe: false }] },
  { pattern: re`\b(?:i|we) will try to (?<deed>[a-z]+${TAIL})`, severity: 'hint', where: untimed, rewrite: (found, voice) => [{ text: `${voice.I}'ll ${found.slot('deed')?.text} by {{reply_by}}`, safe: false }] },
  { pattern: /\bwe are working (?:hard |tirelessly |diligently )?(?:to|on) [^.,;:]{2,60}? as (?:quickly|soon) as possible\b/, severity: 'hint', where: untimed, note: LATER },
  { pattern: re`\b(?:we )?hope to (?<deed>[a-z]+${TAIL}?) in the (?:near|coming) (?:future|days|weeks)\b`, severity: 'hint', where: untimed, rewrite: (found, voice) => [{ text: `${/^we/i.test(found.slot('deed')?.text ?? '') ? '' : ''}${voice.I}'ll tell you by {{update_time}} when we can ${found.slot('deed')?.text}`, safe: false }] },
  { pattern: /\b(?:will|should) (?:hopefully )?(?:be |arrive|call|reply|come|ring|follow|reach you)(?:[^.,;:]{0,40}?) (?<vague>shortly|soon|momentarily)\b(?! (?:after|as))/, severity: 'hint', where: untimed, replaces: (found) => { const vague = found.slot('vague'); return vague && { start: vague.start, end: vague.end }; }, rewrite: byDate('eta') },
  { pattern: /\byou will hear from us (?:momentarily|soon|shortly)\b/, severity: 'hint', where: untimed, rewrite: (_found, voice) => [{ text: `you'll hear from ${voice.me} by {{reply_by}}`, safe: false }] },
  { pattern: /\bhopefully(?= [a-z{])/, severity: 'hint', where: (found) => found.from === 0, note: LATER },
  { pattern: /\bin a timely manner\b/, severity: 'hint', note: LATER },
  { pattern: /\bat your earliest convenience\b/, severity: 'hint', rewrite: () => [{ text: 'by {{reply_by}}', safe: false }, { text: 'when you have a moment', safe: false }] },
];

export const vagueCommitment: Rule = {
  id: 'deferral/vague-commitment',
  summary: 'A promise with no time and no owner.',
  message: 'No time, no owner. Say who will do what by when.',
  why: 'A wait whose end is unknown feels longer than one with a date, and concrete words read as listening. If the date is not known, the date of the next word from you is.',
  sources: ['MAI', 'PB21', 'OB22'],
  severity: 'warning',
  words: ['due', 'soon', 'asap', 'earliest', 'when', 'whenever', 'some', 'appropriate', 'near', 'coming', 'shortly', 'momentarily', 'allows', 'allow', 'permits', 'permit', 'fullness', 'sooner', 'eventually', 'timely', 'quickly', 'next', 'available', 'once', 'if', 'follow', 'order', 'sequence', 'turn', 'indeterminate', 'best-effort', 'best', 'not', 'no', 'eta', 'longer', 'touch', 'contact', 'back', 'what', 'try', 'hope', 'hopefully', 'will'],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; ${voice.I}'ll follow it up and write to you by {{reply_by}}`, /\b(?:i|we) will follow it up and write to you by\b/);
  },
  examples: [
    { bad: '[[We will get back to you as soon as possible]].', good: ["We'll get back to you by {{reply_by}}.", "You'll hear from us by {{reply_by}}, even if there's no news yet."] },
    { bad: 'Your parcel [[will arrive shortly]].', good: ['Your parcel will arrive by {{eta}}.'] },
    { bad: "[[We'll try our best to refund {{amount}}]].", good: ["We'll let you know by {{reply_by}} whether we can refund {{amount}}."] },
    { bad: 'The engineer [[will call soon]].', good: ['The engineer will call by {{eta}}.'] },
    { bad: 'Service [[should hopefully be restored soon]].', good: ['Service should hopefully be restored by {{eta}}.'] },
    { bad: '[[We will update you in due course]].', good: ["We'll update you by {{reply_by}}.", "You'll hear from us by {{reply_by}}, even if there's no news yet."] },
    { bad: '[[I will reply ASAP]].', good: ["I'll reply by {{reply_by}}.", "You'll hear from me by {{reply_by}}, even if there's no news yet."] },
    { bad: 'We process claims [[in a timely manner]].' },
    { bad: '[[We will do our best]].', good: ["We'll let you know by {{reply_by}} where this stands."] },
    { bad: '[[Hopefully]] the line is back.' },
    { bad: '[[We will be in touch]].', good: ["We'll be in touch by {{reply_by}}.", "You'll hear from us by {{reply_by}}, even if there's no news yet."] },
    { bad: '[[We will contact you when we can]].', good: ["We'll contact you by {{reply_by}}.", "You'll hear from us by {{reply_by}}, even if there's no news yet."] },
    { bad: '[[We hope to fix it in the near future]].', good: ["We'll tell you by {{update_time}} when we can fix it."] },
    { bad: 'Please reply [[at your earliest convenience]].', good: ['Please reply by {{reply_by}}.', 'Please reply when you have a moment.'] },
    { bad: "[[We'll see what we can do]].", good: ["We'll tell you by {{reply_by}} what we can do."] },
    { bad: "[[I'll try to call you]].", good: ["I'll call you by {{reply_by}}."] },
    { bad: '[[We are working hard to fix it as quickly as possible]].' },
    { bad: '[[You will hear from us momentarily]].', good: ["You'll hear from us by {{reply_by}}.", "We'll write to you by {{reply_by}}, even if there's no news yet."] },
    { ok: 'We will reply as soon as possible, and by 5pm today at the latest.', why: 'has a time' },
    { ok: "As soon as the parcel lands, you'll get a text.", why: 'event-triggered' },
    { ok: 'See you soon!', why: 'greeting' },
    { ok: "If I hear sooner, I'll tell you.", why: 'comparative, conditional' },
    { ok: "I'll get back to you by {{reply_by}}.", why: 'has a time' },
    { ok: 'Try our new app for faster replies.', why: 'other sense' },
    { ok: 'How soon do you need it?', why: 'question' },
    { ok: 'The line was back shortly after 3pm.', why: 'past with time' },
    { ok: 'I will be in touch by {{reply_by}}.', why: 'has a time' },
    { ok: "I'll email you as soon as the part arrives.", why: 'event-triggered "as soon as" + clause' },
    { bad: '[[A decision will be communicated in due course]].', good: ["You'll hear from me by {{reply_by}}."] },
    { bad: "[[We'll come back to you about the grant in due course]].", good: ["We'll come back to you about the grant by {{reply_by}}.", "You'll hear from us about the grant by {{reply_by}}, even if there's no news yet."] },
    { bad: '[[You will be contacted when a slot becomes available]].', good: ["You'll hear from me by {{reply_by}}.", "I'll write to you by {{reply_by}}, even if there's no news yet."] },
    { bad: "[[You'll get an update as soon as possible]].", good: ["You'll hear from me by {{reply_by}}.", "I'll write to you by {{reply_by}}, even if there's no news yet."] },
    { bad: 'The report will be looked at [[when capacity allows]].', good: ['The report will be looked at by {{reply_by}}.'] },
    { bad: '[[Requests are dealt with in the order received]].', good: ["Requests are dealt with in the order received; I'll follow it up and write to you by {{reply_by}}."] },
    { bad: "We [[can't say when]].", good: ["We can't say when; we'll follow it up and write to you by {{reply_by}}."] },
    { bad: '[[We will get back to you once we have an update]].', good: ["We'll get back to you by {{reply_by}}.", "You'll hear from us by {{reply_by}}, even if there's no news yet."] },
    { bad: '[[Expect a call in the coming days]].', good: ["You'll hear from me by {{reply_by}}."] },
    { ok: "You'll get an email by {{reply_by}}.", why: 'has a time' },
    { ok: 'In due course of business we keep records for six years, until {{date}}.', why: 'other sense, with a time' },
    { ok: 'Put the plates back in the order shown.', why: 'other sense' },
    { ok: "We'll write again on 3 May, even if nothing has changed.", why: 'a date for the next word' },
  ],
};
