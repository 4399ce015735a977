import { isQuestion, reassures, underCondition } from '../../guards.ts';
import { isPlural } from '../../language.ts';
import { body, type Found, find, findAll } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Severity } from '../../types.ts';
import { matched, opensSentence, textOf, theirs } from './accuse.ts';
import { leaveOut } from './agentless.ts';

const NOTE = 'Where liability is at stake the exact words may matter, so no wording is offered. State the rule plainly, and put what you can do next to it.';
const WHO = "(?:you|the (?:customer|client|user|buyer|tenant|passenger|traveler|guest|policyholder|cardholder|applicant|member|account holder|subscriber|insured|patient|holder|hirer|renter|driver|sender|recipient|claimant|parent|student|owner|rider)s?)";
const WHOSE = "(?:your|the (?:customer|client|user|buyer|tenant|passenger|traveler|guest|policyholder|cardholder|applicant|member|account holder|subscriber|insured|patient)(?:'s|s'))";
const TERMS = '(?:terms(?: (?:and|&) conditions| of (?:use|service|sale)| & conditions)?|t ?& ?cs?|conditions|policy|policies|contract|agreement|rules|guidelines|consent|mandate|tariff|small print|fare conditions|fine print)';

interface Pattern {
  readonly pattern: RegExp;
  readonly severity?: Severity;
  readonly note?: string;
  readonly fix?: (found: Found, sentence: Sentence) => { replaces: { start: number; end: number }; text: string; safe?: boolean } | undefined;
}

const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`\\b(?:it is|it was|which is|that is|this is|and is|remains|it remains) (?:solely |entirely |ultimately |always |also )?(?:${WHOSE} (?:own |sole )?(?:responsibility|duty|obligation|job|own responsibility)|the (?:responsibility|duty|job|obligation) of ${WHO}|(?:the )?(?:patient|customer|user|tenant)'s job)\\b`), fix: duty },
  { pattern: new RegExp(`\\b${WHO} (?:is|are|remain|remains|were|was) (?:solely |entirely |fully |still |also )?responsible (?:for|to)\\b`) },
  { pattern: new RegExp(`\\b(?:the )?(?:onus|burden|responsibility|duty|obligation) (?:is|was|lies|rests|falls|remains) (?:entirely |solely |clearly )?(?:on|with|upon) ${WHO}\\b`), fix: duty },
  { pattern: new RegExp(`\\b(?:it|that|this|which) (?:is|was) (?:entirely |solely |all |always )?(?:up to|down to|for|incumbent (?:on|upon)|on|open to) ${WHO} to (?:(?:at any time )?(?:check|tell|inform|read|make sure|ensure|notify|measure|keep|prove|verify|pay|cancel|report|arrange|observe|query|produce|show|ask|register|declare|know|find out|look|confirm|monitor|submit|provide|arrive))\\b`) },
  { pattern: /\b(?:was|were) (?:entirely |solely |all )?(?:up to|down to) you(?= [.!?;,]|$)/ },
  { pattern: /\b(?:is|was) (?:your own|your) (?:lookout|own risk|affair|problem)\b/ },
  { pattern: new RegExp(`\\byou (?:have |had )?(?:already |clearly |explicitly |expressly |also |freely )?(?:agreed|consented|accepted|signed up|signed)(?: up)? (?:to )?(?:our|the|these|those|its) (?:[\\w-]+ ){0,3}?${TERMS}\\b`), fix: agreedTo },
  { pattern: /\b(?:which|that|as) you (?:have |had )?(?:already |clearly |freely |knowingly )?(?:accepted|agreed to|signed|consented to|confirmed)\b(?= (?:when|on|at|by|before|without|during)|\s*[,.;]|$)/ },
  { pattern: /\byou (?:have |had )?(?:accepted|agreed to|signed) (?:it|them|this|that|these) (?:when|on|at|by|before)\b[^,;.!?]{0,40}/ },
  { pattern: /\byou (?:signed|confirmed|ticked|acknowledged)\b[^,;.!?]{0,40} (?:that you(?: had| have)? (?:read|understood|are responsible)|that says you|thereby)\b[^,;.!?]{0,40}/ },
  { pattern: /\bby (?<act>(?:placing|using|opening|signing|booking|ordering|clicking|purchasing|buying|registering|installing|making|creating|subscribing|choosing|entering)\b[^,;.!?]{0,50}?)(?: ,)? you (?:have |had )?(?:accepted|agreed to|consented to|agreed that|accepted that|acknowledged)\b[^;.!?]{0,80}/, fix: byPlacing },
  { pattern: /\bas (?:is |was )?(?:(?:clearly|plainly|expressly|explicitly|already) )(?:stated|mentioned|set out|indicated|shown|displayed|explained|outlined|written|described|noted|specified|printed|laid down|communicated) (?:in|on|at|by)\b[^,;:!?]{0,60}/, fix: asStated },
  { pattern: new RegExp(`\\bas (?:stated|set out|mentioned|laid down) in the [^,;:.!?]{0,30}${TERMS} (?:that |which )?you (?:accepted|agreed to|signed)\\b[^,;:!?]{0,30}`) },
  { pattern: /\bas (?:the|our) (?:[\w-]+ ){1,4}(?:clearly|plainly|expressly) (?:says?|states?|shows?|explains?|indicates?)\b/, },
  { pattern: new RegExp(`\\b(?:please|kindly|pls) (?:re-?read|read|review|familiari[sz]e yourself with|study) (?:through )?(?:our|the) (?:[\\w-]+ ){0,3}?(?:${TERMS}|instructions|manual|faq|documentation|guide)\\b(?: (?:carefully|properly|thoroughly|again|before))?`), fix: pleaseRead },
  { pattern: /\byou (?:were|are|should be|should have been|must have been) (?:well |fully |perfectly |already |clearly |surely )?aware (?:that|of)\b/, fix: wereAware },
  { pattern: /\byou (?:knew|well knew|knew full well|know full well|knew perfectly well)(?: (?:that|from|about|when))?\b/, fix: wereAware },
  { pattern: /\b(?:this |it |that )?(?:happened|occurred|arose|is|was) (?:as )?(?:a |the )(?:direct )?(?:result|consequence) of (?:your own|your) (?:actions?|choices?|decisions?|conduct|behavior|settings|doing)\b/ },
  { pattern: /\bby your own (?:conduct|actions?|choice|doing|admission)\b/ },
  { pattern: /\b(?:was|is) (?:entirely |solely )?your (?:own )?(?:decision|choice)\b/ },
  { pattern: /\b(?:customers|clients|users|guests|passengers|patrons|buyers|parents|tenants|visitors|members|patients|students) (?:are expected|are reminded|have themselves to blame|must themselves|ought) to\b/ },
  { pattern: /\bat (?:your|the (?:customer|camper|buyer|user|owner|tenant|passenger)'s) own risk\b/, severity: 'hint' },
  { pattern: /\bignorance is no (?:excuse|defen[cs]e)\b/ },
  // liability of our own: other words for keeping away, and often the lawyers'
  { pattern: /\b(?:we|i) (?:are|am|can|could|will|do|accept|assume|take|bear|have|shall) (?:not |no )(?:be )?(?:held )?(?:responsible|responsibility|liable|liability|accountable)\b[^,;.!?]{0,40}/, severity: 'hint' },
  { pattern: /\b(?:we|the company) (?:accept|assume|take|bear|have) (?:no|zero) (?:liability|responsibility)\b[^,;.!?]{0,40}/, severity: 'hint' },
  { pattern: /\b(?:this|that|it|which) is not (?:really |actually )?our (?:fault|responsibility|problem|job|concern|mistake|error)\b/, severity: 'hint' },
];

export const yourResponsibility: Rule = {
  id: 'blame/your-responsibility',
  summary: 'Words that push the responsibility onto the customer.',
  message: 'Pushes responsibility onto the customer. State the rule plainly and what we can do.',
  why: 'After something has gone wrong, "our terms say" and "you were aware" add insult to injury. The rule itself, said plainly, with what we can do, serves both sides.',
  sources: ['POP', 'EA'],
  severity: 'warning',
  words: ['responsib*', 'duty', 'obligation', 'job', 'onus', 'burden', 'up', 'down', 'incumbent', 'lookout', 'risk', 'affair', 'problem', 'agreed', 'consented', 'accepted', 'signed', 'confirmed', 'ticked', 'acknowledged', 'clearly', 'plainly', 'expressly', 'explicitly', 'already', 'stated', 'set', 'mentioned', 'laid', 'read', 're-read', 'reread', 'consult', 'review', 'familiarize', 'study', 'aware', 'knew', 'know', 'result', 'consequence', 'conduct', 'action', 'actions', 'choice', 'doing', 'admission', 'decision', 'expected', 'required', 'obliged', 'reminded', 'blame', 'themselves', 'ought', 'ignorance', 'liable', 'liability', 'accountable', 'fault', 'concern', 'mistake', 'error', 'for', 'on', 'open', 'settings', 'choices', 'decisions', 'behavior'],
  *check(sentence) {
    if (isQuestion(sentence) || reassures(sentence)) return;
    const seen: Match[] = [];
    for (const item of PATTERNS) {
      for (const found of findAll(sentence, item.pattern)) {
        if (underCondition(sentence, found) || theirs(sentence, found.span) || seen.some((other) => other.span.start < found.span.end && found.span.start < other.span.end)) continue;
        const left = sentence.normal.slice(0, sentence.normalStarts[found.from]);
        if (/\b(?:not|never|no longer)\s*$/.test(left) || /\b(?:is|are|was|were) not\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], (sentence.normalStarts[found.to] ?? sentence.normal.length + 1) - 1)) && item.severity !== 'hint') continue;
        if (/\bwho\s*$/.test(left)) continue;
        const fix = item.fix?.(found, sentence);
        const match = matched(found.span, { note: item.note ?? NOTE, severity: item.severity, ...(!fix && item.severity !== 'hint' && leaveOut(sentence, opensSentence(sentence, found.span) && !/^\s*[,;:-]/.test(sentence.text.slice(found.span.end)) ? body(sentence) : found.span)), ...(fix && { replaces: fix.replaces, rewrite: (): readonly Rewrite[] => [fix.safe === false ? { text: fix.text, safe: false } : fix.text] }) });
        seen.push(match);
        yield match;
      }
    }
  },
  examples: [
    { bad: '[[It is your responsibility]] to keep your login safe.', good: ['Please keep your login safe.'] },
    { bad: "[[It's the customer's responsibility]] to check the size.", good: ['Customers need to check the size.'] },
    { bad: '[[You are responsible for]] the return postage of £4.95.' },
    { bad: '[[You agreed to our Terms and Conditions]].', good: [''] },
    { bad: '[[By placing the order, you accepted a delivery window of 10 days]].', good: ['The delivery window for the order is 10 days.'] },
    { bad: '[[As stated in the terms you accepted]], the fee applies.' },
    { bad: '[[As clearly stated on our website]], sale items are final.', good: ['Our website says sale items are final.'] },
    { bad: '[[Please read our terms and conditions]]: {{terms_link}}', good: ["You'll find the details in our terms and conditions: {{terms_link}}"] },
    { bad: '[[Please read the policy carefully]] before ordering.', good: [''] },
    { bad: '[[You should be aware that]] the sale is final.', good: ['The sale is final.'] },
    { bad: '[[You were aware that]] the sale was final.', good: ['The sale was final.'] },
    { bad: '[[You knew that]] the seat was non-refundable.', good: ['The seat was non-refundable.'] },
    { bad: '[[The onus is on you]] to keep the receipt.', good: ['Please keep the receipt.'] },
    { bad: '[[We are not responsible for courier delays]].' },
    { bad: '[[We cannot be held responsible for lost parcels]].' },
    { bad: '[[We accept no liability for this]].' },
    { bad: '[[This is not our fault]].' },
    { bad: '[[That is not our responsibility]].' },
    { bad: '[[This happened as a result of your own actions]].', good: [''] },
    { bad: '[[It is up to you to tell]] us about changes.', good: [''] },
    { bad: "[[As clearly stated in our terms]], sale items can't be returned after 14 days.", good: ["Our terms say sale items can't be returned after 14 days."] },
    { bad: '[[You were aware that]] the fare was non-refundable.', good: ['The fare was non-refundable.'] },
    { bad: '[[You agreed to our cancellation terms]], which set a fee of {{fee}}.', good: ['Our cancellation terms set a fee of {{fee}}.'] },
    { bad: "[[It is the passenger's responsibility]] to hold a valid visa.", good: ['Passengers need to hold a valid visa.'] },
    { bad: '[[It was up to you to check]] the size before paying.', good: [''] },
    { bad: '[[As plainly stated on the product page]], the lamp has no bulb.', good: ['The product page says the lamp has no bulb.'] },
    { bad: '[[The onus is on the hirer]] to report damage.', good: ['Hirers need to report damage.'] },
    { bad: '[[It is the duty of the customer]] to keep the receipt.', good: ['Customers need to keep the receipt.'] },
    { bad: '[[You knew that]] the sale was final.', good: ['The sale was final.'] },
    { bad: '[[You accepted it when you signed]].', good: [''] },
    { bad: '[[By clicking Buy, you agreed to the subscription]].', good: [''] },
    { bad: '[[This is a direct result of your own actions]].', good: [''] },
    { bad: '[[Please review our cancellation policy]]: {{policy_url}}', good: ["You'll find the details in our cancellation policy: {{policy_url}}"] },
    { bad: '[[It was for you to read]] the contract.', good: [''] },
    { bad: '[[Customers are expected to]] check the menu for allergens.', good: [''] },
    { bad: '[[You were fully aware that]] the ticket could not be changed.', good: ['The ticket could not be changed.'] },
    { ok: "We're responsible for this delay.", why: 'owning it' },
    { ok: "It's not your responsibility to chase the courier.", why: 'reassurance' },
    { ok: "You're not responsible for these charges.", why: 'reassurance' },
    { ok: 'As we agreed, I will call on Friday.', why: 'joint agreement' },
    { ok: "If you agree, I'll book the visit.", why: 'conditional' },
    { ok: 'You can read our terms here: {{terms_link}}', why: 'an offer, not an order' },
    { ok: 'Who is responsible for the installation at your office?', why: 'question' },
    { ok: 'Our terms say 14 days.', why: 'plain statement of the rule' },
    { ok: "You don't need to agree to anything today.", why: 'negated' },
    { ok: 'This is our responsibility.', why: 'owning it' },
    { ok: "It's our responsibility to get this right.", why: 'owning it' },
    { ok: 'Our terms give you 30 days.', why: 'a rule that helps' },
    { ok: 'If you agreed to the new terms, the banner goes away.', why: 'conditional' },
    { ok: "It's up to you: refund or exchange.", why: 'a free choice' },
    { ok: 'You can read the rules at the link below.', why: 'an offer' },
    { ok: 'Who is responsible for the lock on the gate?', why: 'question' },
    { ok: "You aren't responsible for the unpaid bill of the last tenant.", why: 'reassurance' },
  ],
};

/** "It is your responsibility to keep your login safe" → "please keep your login safe". */
function duty(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  const text = textOf(sentence, found.span);
  const to = /^\s+to(?=\s+\w)/i.exec(sentence.text.slice(found.span.end));
  if (!to || !opensSentence(sentence, found.span) || /\bwas\b/i.test(text)) return undefined;
  const replaces = { start: found.span.start, end: found.span.end + to[0].length };
  if (/\byour?\b/i.test(text)) return { replaces, text: 'please', safe: false };
  const who = /\bthe (\w+(?: holder)?)(?:'s|s')?\b(?: (?:own |sole )?(?:responsibility|duty|obligation|job))?$/i.exec(text)?.[1];
  return who ? { replaces, text: `${who.replace(/s$/, '')}s need to`, safe: false } : undefined;
}

/** "As clearly stated in our terms, S" → "our terms say S". */
function asStated(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  const text = textOf(sentence, found.span);
  const comma = /^\s*,\s*/.exec(sentence.text.slice(found.span.end));
  const where = /\b(?:in|on|at|by) ((?:our|the|your|my) .+)$/i.exec(text);
  if (!where || !opensSentence(sentence, found.span)) return undefined;
  const place = where[1] as string;
  if (/\b(?:when|as|which|that)\b/i.test(place)) return undefined;
  if (comma) return { replaces: { start: found.span.start, end: found.span.end + comma[0].trimEnd().length }, text: `${place} ${isPlural(place) ? 'say' : 'says'}` };
  return undefined;
}

/** "Please read our terms: LINK" → "you'll find the details in our terms: LINK". */
function pleaseRead(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  const text = textOf(sentence, found.span);
  const what = /\b((?:our|the) .+?)(?: (?:carefully|properly|thoroughly|again))?$/i.exec(text)?.[1];
  if (!what || /\bbefore$/i.test(text) || !opensSentence(sentence, found.span)) return undefined;
  const rest = sentence.text.slice(found.span.end);
  if (!/^\s*(?:[:(]|at\b|here\b|on\b|in\b|under\b|[.!]?\s*$)/i.test(rest)) return undefined;
  return { replaces: found.span, text: `you'll find the details in ${what}` };
}

/** "You were aware that S" → S. */
function wereAware(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  if (!/\bthat$/i.test(textOf(sentence, found.span)) || !opensSentence(sentence, found.span)) return undefined;
  const news = sentence.text.slice(found.span.end);
  if (/^\s*you\b/i.test(news) || /\b(?:when|before) you\b/i.test(news)) return undefined;
  return { replaces: { start: found.span.start, end: found.span.end + 1 }, text: '' };
}

/** "You agreed to our cancellation terms, which set a fee" → "our cancellation terms set a fee". */
function agreedTo(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  const terms = /\b((?:our|the) .+)$/i.exec(textOf(sentence, found.span))?.[1];
  const which = /^\s*,\s*which\s+/i.exec(sentence.text.slice(found.span.end));
  if (!terms || !which || !opensSentence(sentence, found.span)) return undefined;
  return { replaces: { start: found.span.start, end: found.span.end + which[0].trimEnd().length }, text: terms };
}

/** "By placing the order, you accepted a delivery window of 10 days" → "the delivery window for the order is 10 days". */
function byPlacing(found: Found, sentence: Sentence): ReturnType<NonNullable<Pattern['fix']>> {
  const all = body(sentence);
  const parts = find(sentence, /^by (?:placing|making|booking|opening|creating) (?<what>(?:the|your|this) \w+)(?: ,)? you (?:have |had )?(?:accepted|agreed to) an? (?<thing>[a-z -]+?) of (?<size>[^,;.!?]+?)(?: [.!])?$/);
  const what = parts?.slot('what');
  const thing = parts?.slot('thing');
  const size = parts?.slot('size');
  if (!what || !thing || !size || found.span.start !== all.start) return undefined;
  return { replaces: all, text: `the ${thing.text} for ${what.text} is ${size.text}` };
}
