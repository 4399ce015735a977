// The passive that hides who decided: "it has been determined that", "requests will not be entertained". Plain events
// ("your account has been suspended") get advice only: there the passive may be right.

import { infinitive, isPlural } from '../../language.ts';
import { adding, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Voice } from '../../types.ts';
import { TAIL, lower } from './words.ts';

const DECISIONS = '(?:suspended|canceled|revoked|restricted|terminated|disconnected|closed|blocked|frozen|deactivated|disabled|charged|withdrawn|removed|deleted|locked|limited)';
const VERDICTS = '(?:rejected|denied|declined|refused|turned down|dismissed)';
const WORK = '(?:processed|added|updated|issued|changed|amended|corrected|reset|reissued|extended|credited|noted|registered|recorded|refunded|booked|rebooked|scheduled)';
const THING = String.raw`(?<thing>(?:your|the|a|an) (?!(?:card|payment|transaction|parcel|package|order number)\b)[\w{'-][^ ,.;:]*(?: (?!(?:has|have|was|were|is|are|will|that|which|who|on)\b)[\w{£$€'-][^ ,.;:]*){0,4}?)`;
/** The customer asked, somebody is named, or it happens by itself. */
const KNOWN = /\b(?:by (?:your|the|our|us|me|you|\{x\}|[a-z]+ (?:bank|team))|as (?:you )?(?:asked|requested|agreed)|at your request|automatically|for your (?:security|safety|protection)|you (?:did|have|had|violated|failed))\b/;
const small = (text: string): string => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
const ACTS: Readonly<Record<string, string>> = { entertained: 'consider', divulged: 'share', disclosed: 'share', accommodated: 'meet', countenanced: 'accept', 'considered further': 'look again at', given: 'give', supplied: 'give' };

/** "No waiver can be entertained" → "we can't consider a waiver", where nobody else is named. */
function refused(found: Found): readonly Rewrite[] {
  const verb = found.slot('verb')?.text.toLowerCase() ?? '';
  const thing = small(found.slot('thing')?.text ?? '');
  const tail = found.slot('tail')?.text ?? '';
  if (/^by\b/i.test(tail) || /^acceded|^elaborated/.test(verb)) return [];
  const act = ACTS[verb] ?? infinitive(verb.split(' ')[0] ?? '');
  const what = found.slot('none') && !isPlural(thing) && !/^(?:further |other |such )?(?:information|feedback|compensation|correspondence|data|advice|action|detail|credit|change)\b/i.test(thing) ? `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing.replace(/^(?:further|other|such) /i, '$&')}` : thing;
  const plain = `we ${/^(?:can|may|could)/i.test(found.slot('modal')?.text ?? '') ? "can't" : "won't"} ${act} ${what}${tail ? ` ${tail}` : ''}`;
  return [plain, { text: `${plain}, because {{reason}}`, safe: false }];
}
const WHO_DECIDED = 'Say who decided, and why: "we" for a decision of the company, "I" for your own work.';

function active(found: Found, subject: string, verb: string | undefined, tense: string | undefined): readonly Rewrite[] {
  const thing = lower(found.slot('thing')?.text ?? '');
  if (!verb || !thing) return [];
  const done = /^(?:has|have)/i.test(tense ?? '') ? `${subject === 'I' ? "I've" : "we've"} ${verb}` : /^will/i.test(tense ?? '') ? `${subject} will ${infinitive(verb)}` : undefined;
  return done ? [`${done} ${thing}`] : [];
}

const FORMS: readonly Form[] = [
  // ------------------------------------------------ it has been decided
  {
    pattern: /\b(?:following (?:a |our |an )?(?:internal |careful |thorough )?(?:review|investigation|assessment) ,? ?)?it (?:has|had|have) (?:therefore |also |now |since |subsequently |been |already )*(?:been )?(?:decided|determined|concluded|ruled|resolved|established|found|deemed|agreed)(?: that| not to| to)?\b/,
    rewrite: (found, _voice, sentence) => {
      const verb = /\b(?:decided|agreed|ruled|resolved)\b/.test(sentence.normal) ? 'decided' : /\b(?:concluded)\b/.test(sentence.normal) ? 'concluded' : 'found';
      const joint = / not to$/i.test(sentence.text.slice(found.span.start, found.span.end)) ? ' not to' : / to$/i.test(sentence.text.slice(found.span.start, found.span.end)) ? ' to' : ' that';
      return joint !== ' that' && verb !== 'decided' ? [] : [`we've ${verb}${joint}`];
    },
    note: WHO_DECIDED,
  },
  {
    pattern: /\bit (?:was|is) (?:therefore |also |hereby |subsequently )*(?:decided|determined|concluded|ruled|resolved|established|deemed|considered)(?: that| not to| to)?\b/,
    unless: /\bit is considered (?:good|polite|normal)/,
    rewrite: (found, _voice, sentence) => {
      const said = sentence.text.slice(found.span.start, found.span.end);
      const verb = /decided|ruled|resolved/i.test(said) ? 'decided' : /concluded/i.test(said) ? 'concluded' : 'found';
      return / that$/i.test(said) ? [`we ${verb} that`] : / not to$/i.test(said) && verb === 'decided' ? ['we decided not to'] : [];
    },
    note: WHO_DECIDED,
  },
  { pattern: /\bit is (?:therefore |much |deeply )?regretted that\b/, rewrite: (_found, voice) => [`${voice.Im} sorry that`] },
  {
    pattern: /\b(?:the|your|this) (?:complaint|claim|appeal|request|application|case|objection|grievance)(?: [^ ,.;:]+){0,3}? (?:is|was|has been|are|were) (?:hereby |therefore )?(?:considered|deemed|judged|regarded|found|treated|classed)(?: to be)?(?: as)? (?:unfounded|unjustified|groundless|closed|inadmissible|void|withdrawn|abandoned|settled|without merit|not (?:justified|founded|proven|upheld))\b(?: [^ ,.;:]+){0,3}/,
    note: WHO_DECIDED,
  },
  // ------------------------------------------------ will not be entertained
  {
    pattern: re`\b(?<none>no )?(?<thing>[\w'-]+(?: [\w'-]+){0,6}?) (?<modal>can|will|shall|may|could|would) (?:(?<not>not|never|no longer) )?be (?<verb>entertained|divulged|disclosed|granted|accommodated|countenanced|acceded to|considered further|elaborated)\b(?<tail>${TAIL})`,
    where: (found) => Boolean(found.slot('none') ?? found.slot('not')) && !/\bexcuses?\b/i.test(found.slot('thing')?.text ?? ''),
    unless: /\b(?:password|card number|your data|your details) (?:will|can) not be disclosed/,
    rewrite: refused,
    note: WHO_DECIDED,
  },
  {
    pattern: re`\b(?<thing>(?:[\w'-]+ ){0,3}?(?:requests?|applications?|claims?|complaints?|forms?|submissions?|enquiries|inquiries|queries|orders?|appeals?|exceptions?|extensions?|refunds?|reasons)(?: (?!(?:that|which) (?:you|are))[\w'-]+){0,6}?) (?:(?<modal>are|is|will|can|shall|may) (?:automatically )?(?<not>not ))(?:be )?(?<verb>processed|handled|accepted|given|supplied|provided|offered|permitted|allowed|entertained)\b(?<tail>${TAIL})`,
    severity: 'information',
    unless: /\b(?:yet|until|if|because|so|without|once)\b/,
    where: (found) => !/^your\b/i.test(found.slot('thing')?.text ?? ''),
    rewrite: refused,
    note: WHO_DECIDED,
  },
  {
    pattern: re`\b(?<thing>(?:incomplete|late|further|such|informal|these|all) (?:[\w'-]+ ){0,3}?(?:requests?|applications?|claims?|complaints?|forms?|submissions?|enquiries|inquiries|queries|orders?|appeals?|files?)) (?:are|is|will be) (?:automatically )?(?:rejected|refused|declined|returned unprocessed)\b${TAIL}`,
    severity: 'information',
    unless: /\bwithout (?:further )?notice\b|\b(?:i|we) will write\b/,
    rewrite: (found) => [`we can't accept ${small(found.slot('thing')?.text ?? '')}`, { text: `we can't accept ${small(found.slot('thing')?.text ?? '')}, because {{reason}}`, safe: false }],
    note: WHO_DECIDED,
  },
  {
    pattern: re`\b[\w'-]+(?: [\w'-]+){0,4}? (?:is|are) (?:excluded|not foreseen|not provided for|not catered for|not entitled to|not eligible for|not (?:a )?part of the service)\b${TAIL}`,
    severity: 'information',
    unless: /\byou are not\b/,
    note: WHO_DECIDED,
  },
  // ------------------------------------------------ advice: the passive of a decision or of work done
  { pattern: /\bit has come to our attention that(?= )/, severity: 'hint', rewrite: (_found, voice) => [`${voice.I} noticed that`] },
  { pattern: /\b(?:mistakes|errors) were made\b/, severity: 'hint', rewrite: () => [{ text: 'we made mistakes', safe: false }] },
  { pattern: re`\b(?:a|an) (?<slip>error|mistake) was made(?<where> (?:on|in|with) (?:your|the) [^ ,.;:]+${TAIL})?`, severity: 'hint', rewrite: (found) => [`we made ${found.slot('slip')?.text === 'error' ? 'an error' : 'a mistake'}${found.slot('where') ? ` ${found.slot('where')?.text}` : ''}`] },
  {
    pattern: re`\b${THING} (?<tense>(?:has|have) been|will be) (?<verb>${DECISIONS})\b`,
    severity: 'hint', unless: KNOWN,
    rewrite: (found) => active(found, 'we', found.slot('verb')?.text, found.slot('tense')?.text),
    note: WHO_DECIDED,
  },
  {
    pattern: re`\b(?:a|an) (?<fee>[\w-]+(?: [\w-]+)? (?:fee|charge|penalty|surcharge)(?: of [^ ,.;:]+)?) has been (?:applied|added) to your account\b`,
    severity: 'hint', unless: KNOWN,
    rewrite: (found) => [`we've applied a ${found.slot('fee')?.text} to your account`],
  },
  { pattern: re`\b${THING} was (?<verb>suspended|revoked|restricted|terminated|closed)\b`, severity: 'hint', unless: KNOWN, rewrite: (found) => [`we ${found.slot('verb')?.text} ${lower(found.slot('thing')?.text ?? '')}`] },
  {
    pattern: re`\b${THING} (?:has|have|was|were) (?:been )?${VERDICTS}\b`,
    severity: 'hint', unless: KNOWN,
    rewrite: (found) => [`we decided not to approve ${lower(found.slot('thing')?.text ?? '')}`],
  },
  {
    pattern: re`\b${THING} (?<tense>(?:has|have) been) (?<verb>${WORK})\b`,
    severity: 'hint', unless: KNOWN,
    rewrite: (found, voice: Voice) => active(found, voice.I, found.slot('verb')?.text, found.slot('tense')?.text),
  },
  { pattern: re`\byour (?<what>[a-z]+(?: [^ ,.;:]+){0,3}?) (?:is|are) being (?:looked into|investigated|reviewed|processed)\b`, severity: 'hint', rewrite: (found, voice) => [{ text: `${voice.Im} looking into your ${found.slot('what')?.text}, and you'll hear from ${voice.me} by {{reply_by}}`, safe: false }] },
  { pattern: /\b(?:the )?(?:necessary|appropriate|required|needful) (?:action|steps|measures) (?:will be|has been|have been|is being|are being) (?:taken|done)\b/, severity: 'hint', rewrite: (_found, voice) => [{ text: `${voice.I} will {{next_step}} by {{reply_by}}`, safe: false }] },
  { pattern: re`\byour account was charged (?:twice|again|\d+ times)\b`, severity: 'hint', unless: KNOWN, rewrite: (_found, _voice, sentence) => [sentence.text.replace(/^.*your account was charged (\S+).*$/i, 'we charged your account $1')] },
];

export const hiddenActor: Rule = {
  id: 'distance/hidden-actor',
  summary: 'The passive hides who decided.',
  message: 'The passive hides who decided. Say "we" for a decision of the company, "I" for your own work.',
  why: 'A decision without anybody who made it is a wall. "I" comes across as more caring than "we", and either more than nobody; the passive is right where the hidden person is the customer.',
  sources: ['S1', 'PMM18', 'POL'],
  severity: 'warning',
  words: [
    'decided', 'determined', 'concluded', 'ruled', 'resolved', 'established', 'found', 'deemed', 'considered', 'agreed', 'regretted', 'judged', 'regarded', 'treated', 'classed', 'entertained',
    'divulged', 'disclosed', 'granted', 'accommodated', 'countenanced', 'acceded', 'elaborated', 'rejected', 'refused', 'processed', 'handled', 'accepted', 'given', 'supplied', 'provided',
    'offered', 'permitted', 'possible', 'allowed', 'open', 'excluded', 'foreseen', 'catered', 'entitled', 'eligible', 'part', 'attention', 'made', 'suspended', 'canceled', 'revoked', 'restricted',
    'terminated', 'disconnected', 'closed', 'blocked', 'frozen', 'deactivated', 'disabled', 'charged', 'withdrawn', 'removed', 'deleted', 'locked', 'limited', 'denied', 'declined', 'turned',
    'dismissed', 'added', 'updated', 'issued', 'changed', 'amended', 'corrected', 'reset', 'reissued', 'extended', 'credited', 'noted', 'registered', 'recorded', 'refunded', 'booked', 'rebooked',
    'scheduled', 'applied', 'looked', 'investigated', 'reviewed', 'taken', 'done',
  ],
  *check(sentence) {
    // who decided has been said
    if (/\b(?:we|i) (?:have |had )?decided\b/.test(sentence.normal)) return;
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; what ${voice.I} can do is {{alternative}}`, /\bwhat (?:i|we) can do is\b/);
  },
  examples: [
    { bad: '[[Your account has been suspended]] due to non-payment of {{amount}}.', good: ["We've suspended your account due to non-payment of {{amount}}."] },
    { bad: '[[Your photos have been added]] to claim {{claim_id}}.', good: ["I've added your photos to claim {{claim_id}}."] },
    { bad: '[[A late fee of {{fee}} has been applied to your account]].', good: ["We've applied a late fee of {{fee}} to your account."] },
    { bad: '[[An error was made on your May bill]].', good: ['We made an error on your May bill.'] },
    { bad: '[[Your claim was rejected]] on {{decision_date}}.', good: ['We decided not to approve your claim on {{decision_date}}.'] },
    { bad: '[[It has been determined that]] the fault is not covered.', good: ["We've found that the fault is not covered."] },
    { bad: '[[Your refund of {{amount}} has been processed]].', good: ["I've processed your refund of {{amount}}."] },
    { bad: '[[Your service will be disconnected]] on {{date}}.', good: ['We will disconnect your service on {{date}}.'] },
    { bad: '[[Your account has been suspended]] due to non-payment.', good: ["We've suspended your account due to non-payment."] },
    { bad: '[[Your request has been denied]].', good: ['We decided not to approve your request.'] },
    { bad: '[[Your application was declined]] on {{decision_date}}.', good: ['We decided not to approve your application on {{decision_date}}.'] },
    { bad: '[[Your claim has been rejected]].', good: ['We decided not to approve your claim.'] },
    { bad: '[[Your access has been revoked]].', good: ["We've revoked your access."] },
    { bad: '[[Your order has been cancelled]].', good: ["We've cancelled your order."] },
    { bad: '[[It has been decided that]] no refund applies.', good: ["We've decided that no refund applies."] },
    { bad: '[[It was determined that]] the fault is not covered.', good: ['We found that the fault is not covered.'] },
    { bad: '[[Mistakes were made]].', good: ['We made mistakes.'] },
    { bad: '[[It has come to our attention that]] the plan expired.', good: ['We noticed that the plan expired.'] },
    { bad: '[[Your complaint has been noted]].', good: ["I've noted your complaint."] },
    { bad: '[[Your query is being looked into]].', good: ["I'm looking into your query, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[The necessary action will be taken]].', good: ['I will {{next_step}} by {{reply_by}}.'] },
    { bad: '[[Your account was charged twice]].', good: ['We charged your account twice.'] },
    { ok: 'Your parcel was delivered on 3 May.', why: 'event, no decision' },
    { ok: 'Your card was declined by your bank.', why: 'actor named' },
    { ok: "The form hasn't been signed yet.", why: 'the hidden actor is the customer; passive protects them' },
    { ok: 'If your account was suspended, I can reopen it today.', why: 'conditional' },
    { ok: 'Was your account locked after the update?', why: 'question' },
    { ok: 'The screen is damaged.', why: 'adjective' },
    { ok: "We've suspended the account.", why: 'active' },
    { ok: 'Your account is closed, as you asked.', why: "customer's own request" },
    { ok: 'The discounts are automatically applied at checkout.', why: 'present state of a system (false alarm met on real replies)' },
    { bad: '[[It has been concluded that]] the meter is accurate.', good: ["We've concluded that the meter is accurate."] },
    { bad: 'Following review, [[it was decided that]] the fee stands.', good: ['Following review, we decided that the fee stands.'] },
    { bad: '[[No further extension can be granted]].', good: ["We can't grant a further extension.", "We can't grant a further extension, because {{reason}}."] },
    { bad: '[[Late applications will not be accepted]].', good: ["We won't accept late applications.", "We won't accept late applications, because {{reason}}."] },
    { bad: '[[Incomplete forms are rejected]].', good: ["We can't accept incomplete forms.", "We can't accept incomplete forms, because {{reason}}."] },
    { bad: '[[Requests by telephone cannot be entertained]].', good: ["We can't consider requests by telephone.", "We can't consider requests by telephone, because {{reason}}."] },
    { bad: '[[It is regretted that]] the course is full.', good: ["I'm sorry that the course is full."] },
    { ok: 'Your address has been updated, as you asked.', why: "the customer's own request" },
    { ok: 'Late applications are fine until {{date}}.', why: 'no refusal' },
    { ok: 'If your claim was rejected, I can look at it again.', why: 'conditional' },
    { ok: 'Requests are answered within two days.', why: 'information' },
  ],
};
