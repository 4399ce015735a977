// Threats: a loss held over the reader. The rewrites put first what keeps the service, then the date and what happens.

import { isQuoted } from '../../guards.ts';
import { isPlural } from '../../language.ts';
import { body, find } from '../../sentence.ts';
import { ends, forms, re, startsClause } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence } from '../../types.ts';
import { TAIL, shouts } from './words.ts';

const LOSS = '(?:blocked|barred|closed|cut off|disconnected|deleted|wiped|suspended|terminated|canceled|forfeited|forfeit|banned|removed|restricted|frozen|lost|destroyed|disposed of|revoked|withdrawn|reported|prosecuted|fined|charged|seized|struck off|discharged|rejected|confiscated|locked|evicted|nuked|gone|out|removed|repossessed|deducted|turned away|denied|dealt with)';
const SOFTER = 'Say first how to keep the service and by when, then what happens otherwise, and whom to talk to if that is difficult.';

/** "Failure to pay X by T will result in NP" → "To avoid NP, please pay X by T". */
function avoid(found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] {
  const deed = found.slot('deed')?.text;
  const loss = found.slot('loss')?.text;
  if (!deed || !loss || !startsClause(found, sentence) || /^(?:comply|do so|do this|respond)\b/i.test(deed) && /\bwithout\b/i.test(loss)) return [];
  const consequence = loss.replace(/,? without (?:further|prior|any) (?:notice|warning)\b.*$/i, '').replace(/^(?:the|an?) /i, (article) => article.toLowerCase());
  const act = deed.replace(/^do so\b/i, 'do this').replace(/^comply\b$/i, '{{action}}');
  const first: Rewrite = { text: `to avoid ${consequence}, please ${act}`, safe: false };
  return /[\d{]/.test(loss) ? [first] : [first, { text: `please ${act}. If that's difficult, tell us before then and we'll look for a way together`, safe: false }];
}
/** "If you do not V O by T, we will W" → "Please V O by T. After that, we'd need to W". */
function after(found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] {
  const deed = found.slot('deed')?.text;
  const rest = found.slot('rest')?.text;
  if (!deed || !rest || !ends(found, sentence) || !startsClause(found, sentence)) return [];
  const ours = /^(?:we|I) (?:will|shall|may|would|'ll) (?:have to |need to |be forced to )?(.+)$/i.exec(rest) ?? /^(?:we|I)'ll (.+)$/i.exec(rest);
  return ours ? [{ text: `please ${deed}. After that, we'd need to ${ours[1]}`, safe: false }] : [{ text: `please ${deed}, because after that ${rest.replace(/^(?:Your|The|All|Any)\b/, (word) => word.toLowerCase())}`, safe: false }];
}

/** "Pay within 24 hours or your site will be deleted" → "Please pay within 24 hours so that your site isn't deleted". */
function keep(found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] {
  const thing = found.slot('thing')?.text;
  if (!thing || !startsClause(found, sentence) || sentence.text === sentence.text.toUpperCase()) return [];
  const deed = (found.slot('deed')?.text ?? '').replace(/^(?:Either )?(?:you )?/i, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return [{ text: `please ${deed} so that ${thing} ${isPlural(thing) ? "aren't" : "isn't"} ${found.slot('lost')?.text}`, safe: false }];
}
const ACTS: Readonly<Record<string, string>> = { payment: 'pay', attendance: 'come to your appointment', response: 'reply', submission: 'send it', return: 'return it', compliance: '{{action}}', cooperation: '{{action}}' };
/** "Non-payment will result in closure" → "To avoid closure, please pay". */
function instead(found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] {
  const act = ACTS[found.slot('noun')?.text.toLowerCase() ?? ''];
  const loss = found.slot('loss')?.text;
  return act && loss && startsClause(found, sentence) && ends(found, sentence) ? [{ text: `to avoid ${loss}, please ${act}${found.slot('when') ? ` ${found.slot('when')?.text}` : ''}`, safe: false }] : [];
}
const CALM = /\b(?:if you smell|leave the building|emergency|fire|gas|carbon monoxide|choking|electric shock|never share|password|pin)\b/;

const FORMS: readonly Form[] = [
  // ------------------------------------------------ failure to pay will result in
  {
    pattern: re`\b(?:any |a |continued |repeated |further )?(?:failure|failing|refusal|neglecting|omission)(?: on your part)? to (?<deed>[^.;:]+?) (?:will|shall|may|can|could|would|might|is going to) (?:also |automatically |immediately |only |further )*(?:result in|lead to|see you|cause|mean|incur|entail|trigger|render|be met with|be treated as|be regarded as|leave us|attract|see|make) (?<loss>[^.;:]+)`,
    unless: /\bour failure\b|\bwe fail/,
    rewrite: avoid,
    note: SOFTER,
  },
  {
    pattern: re`\b(?:continued |further |any |repeated )?non ?-? ?(?<noun>payment|compliance|attendance|response|submission|return|cooperation)(?<when> (?:within|by|before) [^.;:]{2,30}?)? (?:will|shall|may|can) (?:also |automatically |immediately )*(?:result in|lead to|mean|cause|incur) (?<loss>[^.;:]+)`,
    rewrite: instead,
    note: SOFTER,
  },
  { pattern: re`\b(?:failure|failing) to (?<deed>[^.;:]+?) (?:results? in|leads? to|means|attracts|incurs) (?<loss>[^.;:]+)`, unless: /\bour failure\b/, rewrite: avoid, note: SOFTER },
  {
    pattern: re`\b(?:(?:continued|repeated|further|any|late|refusing|ignoring|persistent|deliberate|legal) )?(?:non ?-? ?(?:payment|compliance|attendance|response|return|cooperation|submission|adherence)|late payment|continued [a-z-]+|repeated [a-z-]+|(?:any |further )(?:attempts?|obstruction|repeat|breach(?:es)?|incidents?|violations?|abuse|delay|misuse|disputes?|mining jobs|chargebacks?|complaints?)(?: [^.,;:]{1,60}?)?|refusing to [^.,;:]+?|legal threats|chargebacks?|abuse|violations?|disputes) (?:will|shall|may|leads? to|results? in|leaves?) (?:(?:be |also |automatically |immediately )*)[^.;:]+`,
    severity: 'warning',
    where: (found, sentence) => /\b(?:result|lead|met|charged|incur|banned?|block(?:ed)?|permanent|terminat\w+|suspen\w+|closure|treated|leaves? us|reported|make|get every|prosecut\w+|legal|struck|closure|ignored|useless|listed|fines)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])) && !/\b(?:we|our) (?:will|shall) (?:cover|refund|repair|pay)\b/.test(sentence.normal),
    note: SOFTER,
  },
  { pattern: re`\b(?:and|or) you will be (?:banned|fined|prosecuted|charged|blocked|reported|evicted|discharged)\b${TAIL}|\b(?:one|once) more(?: [a-z]+)? (?:and|or) (?:you|everything|your|we|it)\b${TAIL}|\b(?:opening|repeating|bumping|sending|writing|ringing|calling|chasing|pestering|badgering|whining|asking)(?: [^.,;:]{1,40}?)? (?:will|would|does|only) (?:only |not |just |obviously )*(?:make|get|put|slow|push|help|change|delay)\b${TAIL}`, unless: /\b(?:will|does) (?:only )?help\b/, note: SOFTER },
  { pattern: re`\b(?:any|one|a single) (?:further|more|other|repeat)(?: [^.,;:]{1,40}?)? and (?:you|the|we|your|it|this) (?:[a-z]+ )?(?:will|shall|is|are|go|goes)\b${TAIL}|\bif you (?:end up|come) [^.,;:]+ ,? do not (?:say|come)\b${TAIL}`, supposes: true, note: SOFTER },
  // ------------------------------------------------ without further notice
  { pattern: /\b(?:[^ ,.;:]+ ){0,12}(?<sting>without (?:any |further |prior |additional )*(?:notice|warning|intimation|reminder)|with no further (?:notice|warning))\b/,
    replaces: (found) => { const sting = found.slot('sting'); return sting && { start: sting.start - 1, end: sting.end }; },
    rewrite: (_found, voice) => [{ text: `, and ${voice.I}'ll write to you before that happens`, safe: false }],
    where: (_found, sentence) => /\b(?:will|shall|be|is|are|leads?|may|to)\b/.test(sentence.normal) && !/\b(?:cancel|leave|stop|end|pause|unsubscribe)\b[^.]*\bwithout notice\b|\byou can\b/.test(sentence.normal), note: SOFTER },
  // ------------------------------------------------ no choice
  { pattern: re`\b(?:leaves?|leaving|left) us (?:with )?no (?:choice|option|alternative)(?: but)?(?: to)?\b${TAIL}|\b(?:we|i) (?:will |shall |may |would )?(?:have|be left with|be forced to|see) no (?:choice|option|alternative)(?: but)?(?: to)?\b${TAIL}|\bforced to (?:close|suspend|terminate|instruct|take legal|pass)\b${TAIL}`, note: SOFTER },
  // ------------------------------------------------ last chance
  { pattern: /\b(?:this is|consider this|take this as)(?: hereby)? (?:your|the|a|our) (?:one and only |very )?(?:final|last|only|formal)(?: and (?:final|last|only))? (?:warning|chance|notice|opportunity|reminder|occasion|demand|deadline|call)\b(?: [^ .,;:!?]+){0,9}|\bone and only chance\b|\bwe set you a last deadline\b/, replaces: (found, sentence) => (ends(found, sentence) && startsClause(found, sentence) ? found.span : undefined), rewrite: () => [{ text: 'this is our last letter before {{next_step}}. If this is difficult right now, tell us and {{support_options}}', safe: false }], note: SOFTER },
  { pattern: /^(?:push : |[^a-z]*)(?:last chance|final warning|for the last time)\b(?: ?[.!]+)?/, note: SOFTER },
  { pattern: /\b(?:last and )?final (?:reminder|notice|demand)\b/, severity: 'hint', where: (found, sentence) => /^[A-Z\s]+$/.test(sentence.text.slice(found.span.start, found.span.end)), replaces: (found, sentence) => (/^ ?:/.test(sentence.text.slice(found.span.end)) ? { start: found.span.start, end: body(sentence).end } : undefined), rewrite: (_found, _voice, sentence) => overdue(sentence), note: SOFTER },
  // ------------------------------------------------ pay or
  {
    pattern: re`\b(?:either )?(?:you )?(?<deed>(?:pay|sign|act|settle|respond|reply|renew|vacate|return|clear|close|fix|send|confirm|update|submit|keep|move|remove|have|upgrade|show up|verify)\b[^.;:]{0,60}?) or (?:(?<thing>(?:all|your|the|his|her) [^.;:]{1,40}?) (?<will>will be|is|are|gets?) (?<lost>${LOSS})(?= ?[.,;!]|$| permanently| for good)|else\b|(?:(?:we|i) (?:will|shall)|you (?:will|are|get)|lose|forget|miss|be (?:charged|fined|barred|banned)|forfeit|(?:all|your|the|it|everything|his|her) [^.;:]{0,40}?(?:will be|get|gets|is|are|goes|doubles|locks) ?(?:${LOSS}|to|of|an)?))[^.;:]*`,
    where: (found, sentence) => !/\bor (?:we|i) (?:can|could)\b|\bor you (?:can|may|could|prefer)\b|\bdon't worry\b/.test(sentence.normal) && /\b(?:lose|wiped|blocked|barred|closed|fined|charged|nuked|out|gone|forget it|doubles|court|lost|informed|suspended|banned|deleted|agency|cut off|canceled|else|sue|miss out|denied)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])) && !/\bshow up\b.*\bon time\b/.test(sentence.normal) && !/\bon the phone too or it locks\b/.test(sentence.normal),
    rewrite: keep,
    note: SOFTER,
  },
  { pattern: re`\b(?:otherwise|or else)\b ,? ?(?:the |your |all |it |we |you |this |information )[^.;:]*?\b(?:${LOSS}|get closed|gets closed|shall)\b[^.;:]*`, where: (_found, sentence) => !/\bso (?:that )?(?:we|i) can\b/.test(sentence.normal), note: SOFTER },
  { pattern: /\bno exceptions?(?= ?[.!]|$)/, where: (_found, sentence) => /\b(?:or|otherwise|within \d+|we close|will be|turned away)\b/.test(sentence.normal), note: SOFTER },
  // ------------------------------------------------ be warned
  { pattern: re`\b(?:be warned|you (?:have been|were|are hereby|are|ve been) (?:hereby )?warned|do not say (?:we|you) (?:did not|were not) warn|consider yourself warned|be aware that (?:false|any|legal)|think twice|do not test (?:us|our patience|me)|will have consequences|at (?:your|their|his) own (?:peril|risk)|on your (?:own )?head|you will (?:pay for (?:it|this|that)|regret|lose|be sorry)|argue if you wish|draw our own conclusions|be in deep|zero tolerance)\b${TAIL}`, unless: /\bown risk\b.*\b(?:climb|swim|park)/, note: SOFTER },
  { pattern: re`\b(?:perma-? ?ban(?:ned)?|banned for (?:good|life)|permanent ban|blacklisted|offenders will be|(?:defaulters|latecomers|trespassers|violators|residents|users) (?:who [^.,;:]+ )?will be (?:${LOSS})|will be (?:prosecuted|dealt with (?:decisively|severely|accordingly)|reported to (?:your|the) (?:superior|employer|authorities|police|manager))|(?:liable to (?:arrest|prosecution)|disciplinary action (?:may|will) be|your (?:neighbou?rs|employer|family) will (?:see|be informed|hear|know))|deleted on sight|legal action (?:will|shall) be (?:taken|initiated))\b${TAIL}`, unless: /\bnot (?:be )?(?:banned|blacklisted|prosecuted)\b/, note: SOFTER },
  { pattern: re`\b(?:the|your) (?:next|only) (?:visit|step|thing|call|letter) (?:will be|you get is|is) (?:from )?(?:the )?(?:bailiffs|court|solicitors|lawyers?|police|collectors)\b|\b(?:bailiffs|bench warrant|debt collectors)\b(?: may| will| would)?${TAIL}`, severity: 'information', where: (_found, sentence) => /\b(?:you|your)\b/.test(sentence.normal) && !/\b(?:not|nobody|stopped|withdrawn|help|advice|right to|take it up)\b/.test(sentence.normal), note: SOFTER },
  // ------------------------------------------------ hurry
  { pattern: /\b(?:immediate (?:payment|action|settlement)(?: in full| of [^.,;:]{1,30})? is (?:required|demanded|due)|act now|(?:pay|renew|fix it|send it|order|reply|respond|vacate|respond) (?:immediately|right now|at once|today|now) (?:or (?:you|your|lose|miss|we|it|all|be|else|the)|to avoid)\b[^.;:]*|(?:only|just) (?:hours|minutes|\d+ (?:hours|minutes|left)) (?:remain|left)|before (?:it is too late|somebody else grabs)|miss out|blink and you will miss it|(?:is|are) due immediately|lose access forever)\b(?: [^ .,;:!?]+){0,8}/, unless: CALM, note: SOFTER },
  // ------------------------------------------------ if you do not, we will
  {
    pattern: re`\b(?:if|unless) (?<deed>(?:paid|the [a-z]+ is [a-z]+|you [^.,;:]+|payment [^.,;:]+|no [^.,;:]+)[^,;:.]*?) ,? (?:the|your|we|it|all|council|access)\b[^.;:]*?\b(?:(?:will|shall) (?:be |lead to |instruct |result in )*(?:${LOSS}|instruct|sell|legal|solicitors|bailiffs|seek|sought|warrant)|is forfeited)\b[^.;:]*`,
    supposes: true,
    severity: 'hint',
    note: SOFTER,
    rewrite: () => [],
  },
  { pattern: re`\bif you (?:do not|have not|fail to|did not) (?<deed>[^.,;:]+?) ,? (?<rest>(?:we|your|the|all) (?:[^.,;: ]+ ){0,4}?(?:will|shall|may|'ll) [^.;:]+)`, supposes: true, severity: 'hint', rewrite: after, note: SOFTER },
  { pattern: re`\bunless you (?<deed>[^.,;:]+?) ,? (?<rest>(?:we|your|the|all) (?:[^.,;: ]+ ){0,4}?(?:will|shall|may) [^.;:]+)`, supposes: true, severity: 'hint', rewrite: after, note: SOFTER },
  { pattern: /\bif (?:payment|the balance|the amount|no answer|no reply) (?:is not|does not|has not|arrives)[^.;:]*?\b(?:will|shall|is|we)\b[^.;:]*?\b(?:suspend|close|disconnect|terminate|cut|forfeited|cancel)\w*\b[^.;:]*/, supposes: true, severity: 'hint', note: SOFTER },
  { pattern: /\b(?:this is (?:a|your) (?:warning|demand)|we reserve the right to (?:close|terminate|suspend|refuse)[^.;:]*|(?:we|the company) may take legal action|you are in breach of (?:our|the)[^.;:]*|you will be charged a penalty[^.;:]*|pay now to avoid [^.;:]*|your (?:debt|account) will be (?:passed|handed|sent|referred|sold) to (?:a|our|the) [^.;:]*(?:agency|collector|recover)[^.;:]*|your (?:account|service|contract|plan) will be (?:terminated|closed|disconnected|suspended))\b/, severity: 'hint', note: SOFTER },
];

function overdue(sentence: Sentence): readonly Rewrite[] {
  const rest = /:\s*(.+?)[.!]*$/.exec(sentence.text)?.[1];
  return rest ? [{ text: `a reminder that ${rest}, and we'd like to help you sort it out`, safe: false }] : [];
}

export const threat: Rule = {
  id: 'tone/threat',
  summary: 'Reads as a threat.',
  message: 'Reads as a threat. Lead with how to keep the service, then the date and what happens.',
  why: 'A charity links letters in capitals with threats at the top to suicidal distress, and the rules on default notices changed after its campaign. Words that try to control make people defiant, at least in most studies.',
  sources: ['MMH', 'CTRL', 'A19'],
  severity: 'warning',
  words: [
    'failure', 'failing', 'refusal', 'neglecting', 'omission', 'refusing', 'continued', 'repeated', 'further', 'late', 'any', 'legal', 'nonpayment', 'non-payment', 'noncompliance', 'non-compliance', 'non-attendance', 'non-response', 'non-return', 'non-cooperation', 'non-submission', 'non-adherence', 'chargeback*', 'abuse', 'violation*', 'disputes',
    'you', 'more', 'opening', 'repeating', 'bumping', 'sending', 'writing', 'ringing', 'calling', 'chasing', 'pestering', 'badgering', 'whining', 'asking', 'without', 'no', 'leave*', 'leaving', 'left', 'forced', 'final', 'last', 'formal', 'only', 'chance', 'or', 'otherwise', 'else', 'warned', 'warn', 'aware', 'twice', 'test', 'consequences', 'peril', 'risk', 'head', 'regret', 'sorry', 'argue', 'conclusions', 'zero',
    'perma', 'perma-ban', 'permaban', 'banned', 'ban', 'blacklisted', 'offenders', 'defaulters', 'latecomers', 'trespassers', 'violators', 'residents', 'users', 'prosecuted', 'decisively', 'severely', 'accordingly', 'reported', 'arrest', 'prosecution', 'disciplinary', 'neighbours', 'neighbors', 'employer', 'family', 'offence', 'sight', 'bailiffs', 'court', 'solicitors', 'lawyer*', 'police', 'collectors', 'warrant',
    'immediate', 'immediately', 'act', 'pay', 'renew', 'now', 'remain', 'miss', 'blink', 'if', 'unless', 'reserve', 'breach', 'penalty', 'debt', 'account', 'service', 'contract', 'plan', 'demand', 'warning', 'will', 'which',
  ],
  *check(sentence) {
    if (shouts(sentence) && find(sentence, /\b(?:will|or|lose|wiped|final|last|failure|pay|court|immediately|warrant|prosecuted|fined|closed|peril)\b/) && !isQuoted(sentence, body(sentence))) {
      yield { span: body(sentence), note: SOFTER };
      return;
    }
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: '[[Failure to pay {{amount}} by {{due_date}} will result in disconnection]].', good: ['To avoid disconnection, please pay {{amount}} by {{due_date}}.', "Please pay {{amount}} by {{due_date}}. If that's difficult, tell us before then and we'll look for a way together."] },
    { bad: '[[If you do not return the form by 3 May, we will close your claim]].', good: ["Please return the form by 3 May. After that, we'd need to close your claim."] },
    { bad: '[[Unless you update your card by {{date}}, your plan will be cancelled]].' },
    { bad: '[[FINAL NOTICE]]: {{amount}} is overdue.', good: ["A reminder that {{amount}} is overdue, and we'd like to help you sort it out."] },
    { bad: '[[Failure to comply may result in legal action]].', good: ['To avoid legal action, please {{action}}.', "Please {{action}}. If that's difficult, tell us before then and we'll look for a way together."] },
    { bad: '[[This is your final warning]].', good: ['This is our last letter before {{next_step}}. If this is difficult right now, tell us and {{support_options}}.'] },
    { bad: '[[Your account will be terminated]].' },
    { bad: '[[We reserve the right to close the account]].' },
    { bad: '[[Immediate action is required]].' },
    { bad: '[[Pay now to avoid penalties]].' },
    { bad: '[[Your debt will be passed to a collection agency]].' },
    { bad: '[[You are in breach of our terms]].' },
    { bad: '[[LAST AND FINAL REMINDER]].' },
    { bad: '[[If payment is not received within 7 days, we will suspend your service]].' },
    { bad: '[[We may take legal action]].' },
    { bad: '[[You will be charged a penalty of {{fee}}]].' },
    { bad: '[[Non-compliance will lead to closure]].' },
    { bad: '[[If you fail to respond within 14 days, your account will be closed]].' },
    { ok: 'Our failure to deliver is on us.', why: 'company' },
    { ok: 'If you smell gas, leave the building immediately.', why: 'safety' },
    { ok: "Please call us straight away if you don't recognise this payment.", why: 'fraud protection' },
    { ok: "If you don't pay this month, nothing changes.", why: 'no consequence' },
    { ok: 'We will never threaten you.', why: 'negated' },
    { ok: 'Is legal advice something you need?', why: 'question' },
    { ok: 'To avoid disconnection, please pay {{amount}} by {{due_date}}.', why: 'the recommended form' },
    { ok: 'The final invoice is attached.', why: 'other sense' },
    { bad: '[[Failure to return the router by {{date}} will lead to a charge of {{fee}}]].', good: ['To avoid a charge of {{fee}}, please return the router by {{date}}.'] },
    { bad: '[[Non-payment will result in the closure of your account]].' },
    { bad: '[[Pay within 24 hours or your site will be deleted]].', good: ["Please pay within 24 hours so that your site isn't deleted."] },
    { bad: '[[Incomplete claims will be rejected without further notice]].', good: ["Incomplete claims will be rejected, and I'll write to you before that happens."] },
    { bad: 'You [[leave us no choice but to close the account]].' },
    { bad: '[[This is your last warning]].', good: ['This is our last letter before {{next_step}}. If this is difficult right now, tell us and {{support_options}}.'] },
    { bad: '[[Any further abuse will lead to a permanent ban]].' },
    { bad: '[[Be warned]]: false claims have consequences.' },
    { bad: '[[Refusing to cooperate leaves us no option but to instruct solicitors]].' },
    { bad: '[[PAY TODAY OR YOUR LINE WILL BE BARRED]].' },
    { bad: 'Hurry, [[only hours remain]]!' },
    { bad: '[[Repeated cancellations will get you blocked]].' },
    { bad: '[[Sign by Thursday or you are out]].' },
    { ok: 'Your cover ends on 3 May; renew by then and nothing changes.', why: 'a date and what keeps the cover' },
    { ok: "If the payment fails, we'll try again on Friday.", why: 'no threat' },
    { ok: 'You can pay today or on Friday.', why: 'a choice' },
    { ok: 'Use it at the pool at your own pace.', why: 'other sense' },
    { ok: "We won't charge a fee for late payment this month.", why: 'relief' },
    { ok: 'You can cancel at any time without notice.', why: "the reader's freedom" },
  ],
};
