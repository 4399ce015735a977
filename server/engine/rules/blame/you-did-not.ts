import { clauses } from '../../grammar.ts';
import { isQuestion, reassures, underCondition } from '../../guards.ts';
import { agreeing } from '../../language.ts';
import { findAll } from '../../sentence.ts';
import type { Clause, Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { accusation, customerActs, type Doing, lendsSubject, matched, sideOf, textOf, theirs } from './accuse.ts';
import { fillIn } from './agentless.ts';
import { missing, missingRewrites, replaced, sayable } from './missing.ts';

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
  words: ['not', 'never', 'nobody', 'none', 'one', 'yet', 'no', 'without', 'lack', 'absence', 'blank', 'empty', 'unpaid', 'unsigned', 'incomplete', 'let', 'allowed', 'unreachable', 'absent', 'unavailable', 'elected', 'chose'],
  *check(sentence) {
    for (const clause of customerActs(sentence)) {
      const match = undone(sentence, clause) ?? away(sentence, clause) ?? let_(sentence, clause);
      if (match) yield match;
    }
    yield* chat(sentence);
    yield* byYou(sentence);
    yield* nominal(sentence);
  },
  examples: [
    { bad: '[[You did not provide a valid order number]].', good: ["I don't have a valid order number yet.", 'I still need a valid order number.'] },
    { bad: "[[You didn't include the invoice]].", good: ["I don't have the invoice yet.", "I couldn't find the invoice."] },
    { bad: '[[You have not yet provided your proof of identity]].', good: ["I don't have your proof of identity yet.", 'I still need your proof of identity.'] },
    { bad: "[[You haven't completed the form we sent on {{sent_date}}]].", good: ['The form we sent on {{sent_date}} still needs completing.', "The form we sent on {{sent_date}} isn't complete yet."] },
    { bad: "[[You still haven't responded to our last message]].", good: ["We haven't heard back from you since our last message."] },
    { bad: 'As [[you have not confirmed your address]], the parcel is on hold.', good: ['As your address still needs confirming, the parcel is on hold.', "As your address hasn't been confirmed yet, the parcel is on hold."] },
    { bad: '[[You never replied to our email]].', good: ["We haven't heard back from you since our email."] },
    { bad: "Since [[you hadn't updated your card details]], the renewal stopped.", good: ["Since your card details weren't updated, the renewal stopped."] },
    { bad: 'We stopped because [[you did not follow the set-up steps]].' },
    { bad: '[[You have also not signed the agreement]].', good: ['The agreement still needs your signature.', "The agreement hasn't been signed yet."] },
    { bad: "[[You've not uploaded any photos]].", good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You did not, however, attach a receipt]].', good: ["I don't have a receipt yet.", 'I still need a receipt.'] },
    { bad: '[[You have clearly not read the instructions]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: "Your order was delayed because [[you didn't enter a flat number]].", good: ['Your order was delayed because there was no flat number.'] },
    { bad: 'It appears that [[you did not activate the SIM]].', good: ["It appears that the SIM isn't active yet."] },
    { bad: 'We noticed [[you have not paid {{amount}}]].', good: ["We noticed we haven't received {{amount}} yet."] },
    { bad: "[[You didn't tell us]] you were moving.", good: ["We didn't know you were moving."] },
    { bad: '[[You never activated your trial]].', good: ["Your trial isn't active yet."] },
    { bad: '[[No receipt was provided by you]].', good: ['No receipt was provided.'] },
    { bad: '[[You have so far not returned the loan device]].', good: ["The loan device hasn't come back to us yet.", "I don't have the loan device back yet."] },
    { bad: 'We cannot see a refund request because [[you never made one]].' },
    { bad: '[[You have yet to confirm your email address]].', good: ['Your email address still needs confirming.', "Your email address hasn't been confirmed yet."] },
    { bad: "[[You didn't include the invoice number in your email]].", good: ["I couldn't find the invoice number in your email.", "The invoice number wasn't in your email."] },
    { bad: "[[You haven't completed the form we sent on 3 June]].", good: ['The form we sent on 3 June still needs completing.', "The form we sent on 3 June isn't complete yet."] },
    { bad: "[[You still haven't responded to our message of {{sent_date}}]].", good: ["We haven't heard back from you since our message of {{sent_date}}."] },
    { bad: 'Because [[you did not confirm your address]], we held order {{order_number}}.', good: ["Because your address wasn't confirmed, we held order {{order_number}}."] },
    { bad: '[[You have not paid {{amount}} for invoice {{invoice_no}}]].', good: ["We haven't received {{amount}} for invoice {{invoice_no}} yet."] },
    { bad: '[[You did not return the router by 12 May]].', good: ["The router hadn't reached us by 12 May."] },
    { bad: '[[You never activated your SIM]].', good: ["Your SIM isn't active yet."] },
    { bad: 'The booking was released as [[you had not confirmed it]].' },
    { bad: "As [[you haven't sent us the serial number]], I can't start the repair.", good: ["As we don't have the serial number yet, I can't start the repair.", "As we still need the serial number, I can't start the repair."] },
    { bad: "We couldn't ship on Monday since [[you did not answer the courier's call]].", good: ["We couldn't ship on Monday since the courier's call wasn't answered."] },
    { bad: '[[You have not, to date, uploaded your driving licence]].', good: ["I don't have your driving licence yet.", 'I still need your driving licence.'] },
    { bad: 'so [[you never sent the receipt]]??' },
    { bad: '[[u didnt put a postcode]] so it came back to us', good: ['There was no postcode so it came back to us'] },
    { bad: 'Kindly note that [[no documents were received from your side]].', good: ['Kindly note that no documents were received.'] },
    { bad: 'There has been [[no response from your end]].', good: ["I haven't heard back from you."] },
    { bad: '[[You chose not to renew the cover]].', good: ['The cover still needs renewing.', "The cover hasn't been renewed yet."] },
    { bad: '[[You were not at home]] when the engineer called on 4 May.', good: ['We missed you at home when the engineer called on 4 May.'] },
    { bad: '[[You left section B of the form blank]].', good: ['Section B of the form was blank.'] },
    { bad: "The claim was rejected because [[you didn't report the theft within 24 hours]].", good: ["The claim was rejected because the theft wasn't reported within 24 hours."] },
    { bad: '[[You have let your membership lapse]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[Your change of address was not notified to us]].', good: ["We didn't know about your change of address."] },
    { bad: '[[You did not return the keys by 30 June]].', good: ["The keys hadn't reached us by 30 June."] },
    { bad: "I'm afraid [[you didn't cancel before the renewal date]].", good: ["I'm afraid we didn't receive a cancellation before the renewal date."] },
    { bad: '[[Nobody on your side approved the quote]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: "[[You haven't added a profile photo yet]].", good: ["I don't have a profile photo yet.", "I couldn't find a profile photo."] },
    { ok: 'If you did not receive the email, check your spam folder.', why: 'conditional' },
    { ok: 'If you have not yet provided your address, you can add it here.', why: 'conditional; 3 of 10 sampled public uses of "you have not yet provided" were conditional' },
    { ok: 'You did not do anything wrong.', why: 'reassurance' },
    { ok: "You haven't missed anything.", why: 'reassurance' },
    { ok: "I can see you haven't received your parcel yet, and I'm sorry.", why: 'experiencer verb (receive, get, hear, see): acknowledges the customer' },
    { ok: 'Have you not received the code yet?', why: 'question' },
    { ok: 'We have not yet provided you with an update.', why: 'company subject' },
    { ok: "You didn't deserve that, and I want to put it right.", why: 'experiencer verb (deserve, expect, ask for, sign up for)' },
    { ok: 'You did not have to call us twice for this.', why: '"have to", not an omission' },
    { ok: 'The form you sent does not include page 2.', why: 'the object is the subject; this is the preferred wording' },
    { ok: "If you haven't tried it yet, the new app is free.", why: 'conditional' },
    { ok: "You won't be charged for the visit.", why: 'future, and a relief' },
    { ok: "You haven't been charged.", why: 'something done to the customer' },
    { ok: "I know you didn't order the second one, so it's free to keep.", why: "takes the customer's side" },
    { ok: "We didn't include the invoice, so here it is.", why: 'the company is the subject' },
    { ok: "The code you haven't used expires on Friday.", why: 'a thing described' },
    { ok: "If this purchase isn't one you made, tell me.", why: 'conditional' },
    { ok: 'No action is needed from you.', why: 'reassurance' },
    { ok: "Please don't send us your PIN.", why: 'an order, and a warning' },
    { ok: "You did not need to ring twice, and I'm sorry you had to.", why: 'sympathy' },
    { ok: "Didn't get the email? I can send it again.", why: 'no accusation' },
  ],
};

/** "you did not send it", "you have yet to confirm it", "you chose not to reply". */
function undone(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  const nobody = /^(?:nobody|no one|none)\b/i.test(clause.subject?.text ?? '');
  if (!(verb.negated || nobody) || verb.passive || verb.progressive || (verb.modal && verb.modal !== 'do')) return undefined;
  if (verb.tense !== 'past' && verb.tense !== 'perfect' && verb.tense !== 'past-perfect' && !(verb.tense === 'present' && verb.chain.length > 1 && /^(?:choose|elect|keep|continue)$/.test(verb.chain[0] ?? ''))) return undefined;
  const lead = verb.chain[0] ?? '';
  if (verb.chain.length > 1 && /^(?:have|need|use|fail|forget|neglect|omit|bother|mean|intend|want|wish|hope|expect|suppose)$/.test(lead)) return undefined;
  if (LIVED.test(verb.lemma) && !(verb.lemma === 'notice' && verb.adverbs.some((adverb) => /^(?:evidently|obviously|clearly)$/.test(adverb)))) return undefined;
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
  const known = nobody ? undefined : missing(sentence, clause);
  // a friendly reminder of what is still open
  const reminder = verb.tense === 'perfect' && (/n't\b/i.test(verb.text) || clause.joint?.kind === 'but' || /^(?:the |this )?client\b/i.test(clause.subject?.text ?? '')) && !/^(?:cause|relative)$/.test(clause.joint?.kind ?? '') && !/\b(?:still|again|clearly|evidently|obviously|even|repeatedly|despite|spite|shows?)\b/.test(sentence.normal);
  if (!known || !sayable(known)) return matched(accusation(clause), { note: NOTE, severity: reminder ? 'hint' : undefined, ...fillIn(sentence, accusation(clause)) });
  return matched(accusation(clause), { note: NOTE, severity: reminder ? 'hint' : undefined, replaces: known && replaced(sentence, clause), rewrite: known && ((voice) => missingRewrites(sentence, clause, known, voice)) });
}

function before(sentence: Sentence, clause: Clause): string {
  return sentence.text.slice(0, clause.start).toLowerCase();
}

/** "you were not in", "you were unreachable on the registered number". */
function away(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.chain.length > 1 || verb.modal || verb.tense === 'present' || verb.tense === 'future') return undefined;
  const rest = `${clause.object?.text ?? ''} ${clause.adjuncts.map((adjunct) => adjunct.text).join(' ')} ${verb.adverbs.join(' ')}`.toLowerCase();
  const home = verb.negated ? /^\s*(?:in|at home|home|there|present|available|ready|around|reachable|careful)\b|^\s+(?:there|in|home|around)\b/ : /^\s*(?:unreachable|absent|unavailable|not (?:in|at home|there|present|available|reachable)|out when)\b/;
  if (!home.test(rest) || /^\s*in\s+\w/.test(rest)) return undefined;
  return matched(accusation(clause), {
    note: NOTE,
    ...fillIn(sentence, accusation(clause)),
    ...(verb.negated && /^\s*(?:in|at home|home|there|around|present)/.test(rest) && { replaces: accusation(clause), rewrite: () => [`we missed you${/^\s*at home/.test(rest) ? ' at home' : ''}${clause.adjuncts.filter((adjunct) => adjunct.kind === 'time' && adjunct.preposition !== '').map((adjunct) => ` ${adjunct.text}`).join('')}`] }),
  });
}

/** "you have let it lapse", "you left section 4 blank". */
function let_(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.negated || verb.passive || verb.modal || (verb.tense !== 'past' && verb.tense !== 'perfect')) return undefined;
  const rest = sentence.text.slice(verb.end, clause.end);
  const ahead = (/^[^,;.!?]*/.exec(sentence.text.slice(verb.end)) ?? [''])[0];
  if (/^(?:let|allow)$/.test(verb.lemma) && /\b(?:lapse|expire|run out|go (?:dormant|to ruin|cold)|accumulate|pass|slip|get out of hand)\b/i.test(ahead)) {
    const span = { start: accusation(clause).start, end: Math.max(clause.end, verb.end + ahead.trimEnd().length) };
    return matched(span, { note: NOTE, ...fillIn(sentence, span) });
  }
  const left = /^leave$/.test(verb.lemma) && /\b(?:blank|empty|unpaid|unsigned|incomplete|unanswered|unlocked|unattended|out)\b/i.exec(rest);
  if (left) {
    const thing = clause.object?.text.replace(/\s+(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i, '').trim() ?? '';
    const state = /^(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i.test(left[0]) && thing && !/^(?:it|them|this|that)\b/i.test(thing) && clause.object && /(?:blank|empty|unpaid|unsigned|incomplete|unanswered)$/i.test(clause.object.text) && !lendsSubject(sentence, clause);
    return matched(accusation(clause), { note: NOTE, ...(state && { replaces: { start: accusation(clause).start, end: clause.object?.end ?? clause.end }, rewrite: (): readonly Rewrite[] => [`${thing} ${verb.tense === 'past' ? agreeing(thing, 'was') : agreeing(thing, 'is')} ${left[0].toLowerCase()}`] }) });
  }
  if (/^(?:make|show)$/.test(verb.lemma) && /^no (?:effort|attempt)/i.test(clause.object?.text ?? '')) return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
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
    if (!verb?.passive || !subject || clause.conditional || theirs(sentence, clause) || verb.modal) continue;
    const agent = clause.adjuncts.find((adjunct) => AGENT.test(adjunct.text) || (/^(?:receive|get)$/.test(verb.lemma) && /^from your (?:side|end)$/i.test(adjunct.text)));
    const none = /^(?:no|none of|neither)\b/i.test(subject.text);
    if (agent && (verb.negated || none) && !/^(?:authorize|make|request|recognize|approve|cause|initiate|order)$/.test(verb.lemma)) {
      const by = /^(?:by|from) (?:yoursel(?:f|ves)|your (?:side|end|team|company|office)|you|the \w+)\b/i.exec(agent.text)?.[0] ?? agent.text;
      yield matched({ start: subject.start, end: clause.end }, { note: NOTE, replaces: { start: agent.start, end: agent.start + by.length }, rewrite: () => [''] });
    } else if (verb.negated && /^(?:notify|report|declare|disclose|inform|communicate)$/.test(verb.lemma) && /\bto us\b/i.test(sentence.text.slice(verb.end, clause.end)) && /^your\b/i.test(subject.text)) {
      yield matched({ start: subject.start, end: clause.end }, { note: NOTE, rewrite: (voice) => [`${sideOf(sentence, voice).I} didn't know about ${subject.text.replace(/^Your/, 'your')}`] });
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
    if (underCondition(sentence, found) || theirs(sentence, found.span)) continue;
    if (/\b(?:not|need|needs|require[sd]?) (?:to )?$/.test(sentence.normal.slice(0, sentence.normalStarts[found.from])) || /\bno (?:action|response|reply|further action|payment) (?:is |was )?(?:required|needed|necessary)\b/.test(sentence.normal)) continue;
    const reply = /^no (?:further )?(?:response|reply|answer) (?:has been |was )?(?:received |given )?from (?:your (?:side|end)|you)$/i.test(textOf(sentence, found.span)) && /^\W*(?:(?:there (?:has been|was|is)|(?:we|i)(?: have|'ve)? (?:received|had|got))\s*)?$/i.test(sentence.text.slice(0, found.span.start));
    const first = sentence.words[0]?.start ?? 0;
    yield matched(found.span, { note: NOTE, ...(reply ? { replaces: { start: first, end: found.span.end }, rewrite: (voice) => [`${sideOf(sentence, voice).I} haven't heard back from you`] } : fillIn(sentence, found.span)) });
  }
}
