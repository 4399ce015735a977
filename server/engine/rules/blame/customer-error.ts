import { clauses } from '../../grammar.ts';
import { isQuestion, reassures, underCondition } from '../../guards.ts';
import { agreeing } from '../../language.ts';
import { findAll } from '../../sentence.ts';
import type { Clause, Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { accusation, customerActs, type Doing, endsSentence, lendsSubject, matched, opensSentence, textOf, theirs } from './accuse.ts';
import { agentless, fillIn } from './agentless.ts';

const NOTE = 'The cause may be open to dispute, so no wording is offered. Say what you can see and name the next step or test.';
const ENTERED =
  /^(?:enter|type|type in|key|key in|give|provide|supply|submit|send|send in|use|quote|fill|fill in|fill out|complete|write|write down|put|put down|choose|select|pick|book|order|sign up|register|upload|attach|furnish|state|indicate|input|dial|insert|apply|share|list|make|get|post|mark|click|press|tap|scan|set|set up|install|connect|have|answer|enclose|forward|mention|specify|return|present|mail|open|buy|declare)$/;
const BAD = /\b(?:wrong|incorrect|invalid|incomplete|inaccurate|improper|mistaken|false|faulty|outdated|expired|unsupported|non-existent|blurry|unreadable|illegible|insufficient|bad)\b/i;
const BADLY = /\b(?:incorrectly|wrongly|wrong(?=\W*$)|improperly|carelessly|inaccurately|incompletely|badly|too late|late|in error|by mistake|with a mistake|careless|properly)\b/i;
const HARM = /^(?:damage|break|drop|bend|crack|scratch|smash|dent|spill|drown|overload|overfill|ruin|destroy|brick|bruise|burn|tear|snap|overtighten|contaminate|mishandle|misuse|abuse|tamper|mistreat|overcharge|unplug|lose|mislay|misplace|overload)$/;
const BREACH = /^(?:violate|tamper|breach|contravene|infringe|abuse|misuse|flout|default|trespass|overstay)$/;
const MIS = /^(?:mistype|misread|misunderstand|misspell|misdial|misconfigure|misinterpret|miscalculate|miscount|mismeasure|mishear|misquote|misapply|overlook|misjudge|mistake|miskey|misremember|misreport|misdeclare)$/;
const YOU_BY = /^by (?:you|yoursel(?:f|ves)|your (?:side|end|team|company|office|own|son|daughter|guest|guests|group|household|family|child)\b|the (?:customer|client|user|tenant|applicant|claimant|requester|passenger|household|householder|policyholder|sender|renter)|customers?\b|users?\b)/i;

export const customerError: Rule = {
  id: 'blame/customer-error',
  summary: 'Words that call something the customer\'s mistake.',
  message: "This calls it the customer's mistake. Describe the detail that needs changing.",
  why: '"You have typed the address incorrectly" is the textbook blaming message. Style guides make the thing the subject, not the person: the address, the form, the card number.',
  sources: ['DFU', 'GOV', 'POL', 'CYB'],
  severity: 'warning',
  words: [
    'you', 'your', 'yourself', 'yourselves', 'user', 'users', "user's", 'customer', 'customers', "customer's", 'client', 'tenant', 'applicant', "applicant's", 'claimant', 'themselves', 'renter', 'householder', 'passenger', "passenger's", 'improper', 'careless*', 'misuse', 'negligence', 'sender', 'requester', 'household', 'own',
  ],
  *check(sentence) {
    const seen: Match[] = [];
    const once = (match: Match | undefined): match is Match => match !== undefined && !seen.some((other) => other.span.start < match.span.end && match.span.start < other.span.end) && seen.push(match) > 0;
    for (const clause of customerActs(sentence)) {
      const match = slip(sentence, clause) ?? deed(sentence, clause);
      if (once(match)) yield match;
    }
    if (isQuestion(sentence)) return;
    for (const match of byYou(sentence)) if (once(match)) yield match;
    for (const match of causes(sentence)) if (once(match)) yield match;
  },
  examples: [
    { bad: '[[This was caused by user error]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'It looks like [[a user error on your side]].', good: ['It looks like {{what_happened}}.'] },
    { bad: '[[You entered the wrong password]].', good: ["The password doesn't look right.", 'Could you check the password?'] },
    { bad: '[[You have entered an invalid card number]].', good: ["The card number doesn't look right.", 'Could you check the card number?'] },
    { bad: '[[You used the wrong form]].', good: ["The form doesn't look right.", 'Could you check the form?'] },
    { bad: '[[You provided incorrect details]].', good: ["The details don't look right.", 'Could you check the details?'] },
    { bad: '[[You gave us the wrong address for order {{order_number}}]].', good: ["The address for order {{order_number}} doesn't look right.", 'Could you check the address for order {{order_number}}?'] },
    { bad: '[[You sent an incomplete application]].', good: ["The application isn't complete yet."] },
    { bad: '[[This is your fault]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[The delay is due to your mistake]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[The problem is on your end]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[The error appears to be at your side]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You mistyped your email address]].', good: ["Your email address doesn't look right."] },
    { bad: '[[You misread the terms]].', good: ['Let me explain the terms more clearly.'] },
    { bad: '[[You have misunderstood our returns window]].', good: ['Let me explain our returns window more clearly.'] },
    { bad: '[[You incorrectly filled in section 4]].', good: ['Section 4 needs another look.'] },
    { bad: '[[You filled in the form incorrectly]].', good: ['The form needs another look.'] },
    { bad: '[[You damaged the screen]], so the repair costs £80.', good: ['The screen is damaged, so the repair costs £80.'] },
    { bad: '[[You overlooked the expiry date]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'The fault comes from [[improper use by the customer]].' },
    { bad: '[[You have violated our fair-use terms]].', good: ["Here's what we can see: {{what_we_see}}."] },
    { bad: '[[You signed up with the wrong email]].', good: ["The email doesn't look right."] },
    { bad: '[[You entered the wrong postcode]].', good: ["The postcode doesn't look right.", 'Could you check the postcode?'] },
    { bad: '[[You used the wrong form for claim {{claim_id}}]].', good: ['Claim {{claim_id}} needs a different form.'] },
    { bad: '[[You filled in section 4 incorrectly]].', good: ['Section 4 needs another look.'] },
    { bad: '[[You overlooked the expiry date of {{expiry_date}}]].', good: ['The expiry date was {{expiry_date}}.'] },
    { bad: "[[You've typed the wrong passcode]].", good: ["The passcode doesn't look right.", 'Could you check the passcode?'] },
    { bad: '[[u put the wrong postcode in]]', good: ["The postcode in doesn't look right", 'Could you check the postcode in?'] },
    { bad: '[[You must have entered the wrong meter number]].', good: ['The wrong meter number must have been entered.'] },
    { bad: '[[You must have left the window open]].', good: ['The window must have been left open.'] },
    { bad: 'The transfer bounced because [[you supplied an incorrect IBAN]].', good: ["The transfer bounced because the IBAN wasn't right."] },
    { bad: 'Since [[the wrong PIN code was provided by your side]], the parcel went to Nashik.', good: ['Since the wrong PIN code was provided, the parcel went to Nashik.'] },
    { bad: '[[The unit was obviously dropped by yourself]].', good: ['The unit was obviously dropped.'] },
    { bad: 'Our logs show [[the button was pressed by you]].', good: ['Our logs show the button was pressed.'] },
    { bad: 'We found that [[you placed the router behind a television, contrary to the installation leaflet]].', good: ['We found that the router was placed behind a television.'] },
    { bad: 'Your ticket could not be matched because [[you removed the number from the subject line]].', good: ['Your ticket could not be matched because the number was removed from the subject line.'] },
    { bad: '[[You deleted the project yourself]].', good: ['The project was deleted.'] },
    { bad: '[[You chose to book your own hotel instead of waiting]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You did tick the box]].', good: ['The box was ticked.'] },
    { bad: '[[Nobody forced you]] to upgrade.', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[It was you who]] cancelled the order.' },
    { bad: '[[The mistake was entirely of your own making]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'This happened [[because of your late response]].', good: ['This happened because of the late response.'] },
    { bad: '[[You attached an expired licence]].', good: ['The licence has expired.'] },
    { bad: '[[You have typed the reference incorrectly]].', good: ["The reference doesn't look right."] },
    { bad: '[[You misspelled your surname on the form]].', good: ["Your surname on the form doesn't look right."] },
    { bad: 'The damage is the result of [[improper use by the customer]].', good: ['The damage is the result of {{what_happened}}.'] },
    { bad: '[[You left it until the last day to tell us]].', good: ["Here's what we can see: {{what_we_see}}."] },
    { ok: 'We sent you the wrong size.', why: 'company subject' },
    { ok: 'I gave you the wrong information on Monday, and I apologise.', why: 'first person owns it' },
    { ok: 'If you entered the wrong address, you can change it here.', why: 'conditional' },
    { ok: 'Did you perhaps use a different email?', why: 'question' },
    { ok: "This wasn't your fault.", why: 'negation, reassurance' },
    { ok: 'The card number looks incorrect.', why: 'the thing is the subject' },
    { ok: 'Wrong password? Reset it here.', why: 'UI idiom' },
    { ok: 'That was my mistake.', why: 'first person' },
    { ok: 'Could you try it on your end?', why: '"your end" in a request, not a cause' },
    { ok: 'The courier damaged your parcel.', why: 'third party' },
    { ok: "You didn't do anything wrong; the form is confusing.", why: 'reassurance' },
    { ok: 'You may have used a different email when you signed up.', why: 'a possibility, kindly put' },
    { ok: 'The address on the label was wrong because our system cut it off.', why: 'our system' },
    { ok: "You chose the blue one, so that's what I've packed.", why: 'plain fact' },
    { ok: "The issue isn't on your end.", why: 'negated' },
    { ok: 'I typed your name wrong, sorry.', why: 'first person' },
    { ok: "You signed up with Google, so there's no separate password.", why: 'plain fact' },
    { ok: 'If the error is on your side, restarting usually helps.', why: 'conditional' },
  ],
};

/** "the wrong postcode" → "the postcode"; "an invalid card number" → "the card number"; "your wrong PIN" → "your PIN". */
function plainThing(object: string): string | undefined {
  const found = /^(?:us |me )?(a|an|the|your|some|any)?\s*(?:clearly |completely |partially )?(?:wrong|incorrect|invalid|incomplete|inaccurate|improper|mistaken|false|faulty|outdated|expired|non-existent|blurry|unreadable|illegible|insufficient)\s+(.+)$/i.exec(object.trim());
  if (!found) return undefined;
  const thing = found[2] as string;
  if (/\b(?:one|thing|way|button|option|network|channel|department|team|place|person|item|size)\b/i.test(thing) && !/\boption\b/i.test(thing)) return undefined;
  return `${found[1]?.toLowerCase() === 'your' ? 'your' : 'the'} ${thing}`;
}

/** Slips: a wrong detail, a misread text, something filled in badly. */
function slip(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (clause.joint?.kind === 'question') return undefined;
  const must = verb.modal === 'must' && verb.tense === 'perfect';
  if (verb.passive || verb.negated || (verb.modal && !must)) return undefined;
  if (verb.tense === 'present' && !verb.progressive && verb.chain.length === 1 && !MIS.test(verb.lemma) && !/^(?:have|use)$/.test(verb.lemma)) return undefined;
  const free = !lendsSubject(sentence, clause) && clause.joint?.kind !== 'relative';
  const object = clause.object?.text ?? '';
  // what belongs to the thing, up to the first comma
  const behind = clause.object ? sentence.text.slice(clause.object.end, Math.max(clause.object.end, ...clause.adjuncts.map((adjunct) => adjunct.end))) : '';
  const tail = (/^[^,;:]*/.exec(behind) ?? [''])[0];
  const comma = tail.length < behind.length && clause.object ? { replaces: { start: accusation(clause).start, end: clause.object.end + tail.length } } : {};
  const span = accusation(clause);
  if (must && !/^(?:receive|get|hear|see|feel|notice|find|be|miss|know|experience|have)$/.test(verb.lemma)) {
    const thing = plainThing(object);
    const passive = agentless(sentence, clause);
    return matched(span, { note: NOTE, ...(passive ?? (thing && free && { rewrite: (): readonly Rewrite[] => [{ text: `it's worth checking ${thing}${tail}`, safe: false }] })) });
  }
  if (must) return undefined;
  if (MIS.test(verb.lemma)) {
    if (verb.lemma === 'overlook' && !/\b(?:expiry|expiration|renewal|due|end|closing)? ?date\b/i.test(object)) return matched(span, { note: NOTE, ...fillIn(sentence, span) });
    const dated = verb.lemma === 'overlook' ? /^(.*\bdate) (?:of|on) (.+)$/i.exec(object + tail) : null;
    const explain = /^(?:misunderstand|misread|misinterpret)$/.test(verb.lemma);
    const look = /^(?:mistype|misspell|miskey|misquote)$/.test(verb.lemma);
    const plain = object && !/^(?:it|this|that|them)\b/i.test(object) && free;
    return matched(span, {
      note: NOTE,
      ...fillIn(sentence, span),
      ...(plain && (dated || explain || look) && { replaces: span }),
      ...(plain && (dated || explain || look) && {
        rewrite: (): readonly Rewrite[] => (dated ? [`${dated[1]} was ${dated[2]}`] : explain ? [`let me explain ${object}${tail} more clearly`] : [`${object}${tail} ${agreeing(object, "doesn't")} look right`]),
      }),
    });
  }
  const using = clause.adjuncts[0];
  if (!object && using && /^(?:sign up|log in|register|reply|write|apply|sign in|pay|connect|ship|send)$/.test(verb.lemma) && /^(?:with|to|from|in|using|under|on)$/.test(using.preposition) && /\b(?:wrong|incorrect|invalid)\b/i.test(using.text)) {
    const thing = plainThing(using.text.replace(/^\S+\s+/, ''));
    return matched(span, { note: NOTE, ...(thing && free && clause.adjuncts.length === 1 && { rewrite: () => [`${thing} ${agreeing(thing, "doesn't")} look right`] }) });
  }
  if (!ENTERED.test(verb.lemma) && !HARM.test(verb.lemma)) return undefined;
  if (BAD.test(object) && !(verb.lemma === 'have' && !/\bthe wrong\b/i.test(object)) && !/^(?:a |an )?(?:refund|replacement|report|complaint)\b/i.test(object)) {
    if (verb.lemma === 'get' && /\bwrong (?:item|order|size|product|one|parcel|package)\b/i.test(object)) return undefined;
    if (verb.lemma === 'order' || (verb.lemma === 'return' && !/\bwrong\b/i.test(object))) return undefined;
    return matched(span, { note: NOTE, ...(free && { ...comma, rewrite: () => wrongThing(object, tail, clause.joint?.kind === 'cause' && verb.tense === 'past', endsSentence(sentence, clause) && opensSentence(sentence, clause)) }) });
  }
  if (ENTERED.test(verb.lemma) && object && BADLY.test(`${object}${tail} ${verb.adverbs.join(' ')} ${sentence.text.slice(clause.object?.end ?? verb.end, clause.end)}`)) {
    const bare = object.replace(BADLY, '').replace(/\s+/g, ' ').trim();
    if (/\bproperly\b/i.test(clause.start < clause.end ? sentence.text.slice(clause.start, clause.end) : '') && !verb.negated) return undefined;
    const pronoun = /^(?:it|them|this|that|these|those)\b/i.test(bare) || bare === '';
    const form = /^(?:fill|fill in|fill out|complete)$/.test(verb.lemma);
    const passive = pronoun && !form ? agentless(sentence, clause) : undefined;
    return matched(span, { note: NOTE, ...passive, ...(!pronoun && free && { rewrite: () => [form ? `${bare} ${agreeing(bare, 'needs')} another look` : `${bare} ${agreeing(bare, "doesn't")} look right`] }) });
  }
  return undefined;
}

/** "You used the wrong form for claim 7" → "claim 7 needs a different form"; "You gave us the wrong address" → "the address doesn't look right". */
function wrongThing(words: string, tail: string, reason: boolean, whole: boolean): readonly Rewrite[] {
  const object = words.replace(/\s+(?:in|down|through|yourself)$/i, '');
  const form = /^(?:us |me )?the (?:wrong|incorrect) (form|template|label|envelope|code|app|version|tariff|plan|link)\b(.*)$/i.exec(object);
  const whose = /^ ?for ((?:claim|order|case|booking|policy|account|invoice|your|the|this)\b.*)$/i.exec((form?.[2] ?? '') + tail);
  if (form && whose) return [`${whose[1]} needs a different ${form[1]}`];
  const incomplete = /^(?:us |me )?(an?|the|your) incomplete (.+)$/i.exec(object);
  if (incomplete) {
    const thing = `${/^your$/i.test(incomplete[1] as string) ? 'your' : 'the'} ${incomplete[2]}`;
    return [`${thing}${tail} ${agreeing(thing, "isn't")} complete yet`];
  }
  const thing = plainThing(object);
  if (!thing || /\byour own\b|\byourself\b/i.test(tail)) return [];
  const state = /\b(outdated|expired|blurry|unreadable|illegible|faulty|unsupported|insufficient|bad|false)\b/i.exec(object)?.[1]?.toLowerCase();
  if (state === 'outdated') return [`${thing}${tail} ${agreeing(thing, 'is')} out of date`];
  if (state === 'expired') return [`${thing}${tail} ${agreeing(thing, 'has')} expired`];
  if (state === 'blurry' || state === 'unreadable' || state === 'illegible') return [`${thing}${tail} ${agreeing(thing, 'is')} hard to read`];
  if (state) return [];
  if (reason) return [`${thing}${tail} ${agreeing(thing, "wasn't")} right`];
  return [`${thing}${tail} ${agreeing(thing, "doesn't")} look right`, ...(whole ? [{ text: `could you check ${thing}${tail}?`, safe: false }] : [])];
}

/** Deeds held against the customer: damage, breaches, a choice thrown back at them, a warning disregarded. */
function deed(sentence: Sentence, clause: Doing): Match | undefined {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.modal || verb.tense === 'future' || verb.tense === 'base') return undefined;
  const span = accusation(clause);
  const past = verb.tense !== 'present' || verb.progressive;
  const object = clause.object?.text ?? '';
  const rest = sentence.text.slice(verb.end, clause.end);
  const whole = sentence.normal;
  if (clause.joint?.kind === 'relative' && clause.object === undefined && !/^which$/i.test(clause.joint.text)) return undefined;
  if (past && BREACH.test(verb.lemma)) return matched(span, { note: NOTE, ...fillIn(sentence, span) });
  const told = agentless(sentence, clause) ?? fillIn(sentence, span);
  if (past && HARM.test(verb.lemma) && object) {
    if (/^(?:lose|drop|break|burn)$/.test(verb.lemma) && !/^(?:the|our|your)\b/i.test(object)) return undefined;
    if (verb.lemma === 'lose' || verb.lemma === 'misplace') return undefined;
    if (verb.lemma === 'drop' && clause.adjuncts.some((adjunct) => /^(?:in|into|off|at|by|through)$/.test(adjunct.preposition))) return undefined;
    const state: Readonly<Record<string, string>> = { damage: 'damaged', break: 'broken', crack: 'cracked', scratch: 'scratched', dent: 'dented', bend: 'bent', tear: 'torn' };
    const now = state[verb.lemma];
    return matched(span, { note: NOTE, ...(now && /^(?:the|your|our|this)\b/i.test(object) && !lendsSubject(sentence, clause) && clause.adjuncts.length === 0 && /^\s*(?:[,;:.!?]|$)/.test(sentence.text.slice(clause.end)) ? { rewrite: () => [`${object} ${agreeing(object, 'is')} ${now}`] } : told) });
  }
  // a choice thrown back: "You chose to book your own hotel"
  if (past && !/\b(?:been|were|was|are) (?:chosen|elected)\b/i.test(verb.text) && /^(?:choose|elect|opt)$/.test(verb.chain[0] ?? '') && !/\b(?:thank|glad|welcome|great|enjoy|love)\b/.test(whole) && (verb.chain.length > 1 || /\b(?:even though|instead of|despite)\b/.test(whole)) && clause.joint?.kind !== 'relative' && clause.joint?.kind !== 'time' && !nested(sentence, clause)) return matched(span, { note: NOTE, ...fillIn(sentence, span) });
  // "you did tick the box"
  if (/^did (?:indeed |in fact )?\w+/i.test(verb.text) && verb.lemma !== 'do' && /\bdid\b/.test(verb.text.toLowerCase()) && !/^(?:receive|get|see|mention|tell|say|ask|great|well|hear|find|order)$/.test(verb.lemma) && clause.mood === 'statement') return matched(span, { note: NOTE, ...told });
  if (past && /\b(?:despite|in spite of|contrary to|against (?:medical )?advice|against our|without (?:bothering|reading|checking|asking|looking|even|waiting)|of your own (?:free )?(?:will|accord|volition))\b/i.test(rest) && !/^(?:receive|get|have|be|wait|pay|experience)$/.test(verb.lemma)) return matched(span, { note: NOTE, ...told });
  if (past && /\b(?:even though|although)\b[^.]*\b(?:you|told|warn\w*|states?|says?|notice|advised)\b/.test(whole) && /\byourself\b|\bchose\b|\bpicked\b/.test(whole) && clause.joint === undefined) return matched(span, { note: NOTE, ...told });
  if (past && verb.tense === 'past' && /\byoursel(?:f|ves)\b/i.test(rest) && !/^(?:see|find|mention|tell|say|help|enjoy|introduce|present|protect|look after|treat)$/.test(verb.lemma) && clause.joint?.kind !== 'that' && !nested(sentence, clause)) return matched(span, { note: NOTE, ...told });
  if (past && /^(?:leave|put)$/.test(verb.lemma) && /\b(?:it|this|that)\b.*\b(?:late|until|till|last minute)\b/i.test(rest)) return matched(span, { note: NOTE, ...fillIn(sentence, span) });
  // "obviously", "evidently" beside what the customer did
  if (past && verb.tense !== 'present' && verb.adverbs.some((adverb) => /^(?:obviously|evidently|clearly|knowingly|deliberately|wilfully|willfully|carelessly)$/.test(adverb)) && !/^(?:be|feel|work|put|have|spend)$/.test(verb.lemma)) return matched(span, { note: NOTE, ...told });
  if (verb.lemma === 'be' && verb.chain.length === 1 && verb.tense !== 'present' && /^(?:careless|negligent|late|too late|too slow|mistaken|reckless|warned|reminded|seen)\b/i.test(object) && !/\b(?:sorry|afraid)\b/.test(whole)) return matched(span, { note: NOTE, ...fillIn(sentence, span) });
  if (clause.joint?.kind === 'cause' && blamedFor(sentence, clause)) return matched(span, { note: NOTE, ...told });
  return undefined;
}

/** Whether the clause only describes a noun: "the file you chose to upload". */
function nested(sentence: Sentence, clause: Doing): boolean {
  return clauses(sentence).some((other) => other !== clause && other.start < clause.start && clause.end <= other.end);
}

const HARMLESS =
  /^(?:sign up|wish|prefer|subscribe|request|ask|contact|mention|tell|say|register|join|order|book|opt|opt in|agree|receive|get|use|like|be|have|need|want|write|call|buy|purchase|create|inquire|enquire|apply|make|reach|note|know|see|hear|live|work|stay|report|expect|pay|place|choose|provide|send|share|come|go|seem|appear|raise|trust|wait|experience|lose|point out|describe|open|start|enable|attend|think|feel|set up|reply|respond|confirm|suggest|qualify|earn|move|switch|upgrade|renew|return|submit|file|cancel|select|request|visit|let|give|complete|take|add|follow|own|hold|enter|travel|rent|participate|enrol|enroll)$/;

/** "… was returned because you removed the ticket number": a mishap, and the customer's act as its only cause. */
function blamedFor(sentence: Sentence, clause: Doing): boolean {
  if (HARMLESS.test(clause.verb.lemma) || clause.verb.tense === 'present' && !clause.verb.progressive) return false;
  if (!/^(?:because|since|as)$/i.test(clause.joint?.text ?? '') || !/^(?:you|u|your)\b/i.test(clause.subject?.text ?? '')) return false;
  return /\b(?:reject\w*|declin\w*|refus\w*|denied|fail\w*|return\w*|delay\w*|suspend\w*|lock\w*|block\w*|clos\w*|cancel\w*|lost|expire\w*|lapse\w*|void\w*|invalid|can not|could not|unable|not|charge\w*|fee|undeliver\w*|stopped|disconnect\w*|error|errors)\b/.test(sentence.normal);
}

/** "the button was pressed by you", "since a wrong PIN code was provided by your side". */
function* byYou(sentence: Sentence): Generator<Match> {
  if (reassures(sentence)) return;
  for (const clause of clauses(sentence)) {
    const { verb, subject } = clause;
    if (!verb?.passive || !subject || verb.negated || clause.conditional || theirs(sentence, clause) || verb.tense === 'future' || (verb.modal && verb.modal !== 'must')) continue;
    const agent = clause.adjuncts.find((adjunct) => YOU_BY.test(adjunct.text)) ?? agentIn(clause);
    if (!agent || clause.joint?.kind === 'relative') continue;
    const scolds = /yoursel|your (?:side|end)/i.test(agent.text) || BAD.test(subject.text) || BADLY.test(sentence.text.slice(verb.start, clause.end)) || verb.adverbs.some((adverb) => /^(?:obviously|evidently|clearly|never|initially|wrongly|incorrectly)$/.test(adverb));
    const fault = HARM.test(verb.lemma) || BREACH.test(verb.lemma) || MIS.test(verb.lemma) || /^(?:cause|press|click|delete|open|refuse|submit|enter|type|accept|agree|authorize|trigger|cancel|remove|ignore|purchase|sign|leave|make|initiate|approve|confirm|bring|install|connect)$/.test(verb.lemma);
    const records = /\b(?:our|the) (?:logs?|records?|system|data|audit|telemetry|notes)\b/.test(sentence.normal);
    if (!scolds && !(fault && (records || HARM.test(verb.lemma) || verb.lemma === 'cause' || verb.lemma === 'refuse'))) continue;
    if (/\b(?:documents?|request|information|details|photos?) (?:provided|sent|submitted|shared|uploaded)$/i.test(subject.text) && !scolds) continue;
    yield matched({ start: subject.start, end: clause.end }, { note: NOTE, ...(passiveFix(sentence, clause, agent.text, verb.end) ?? fillIn(sentence, { start: subject.start, end: clause.end })) });
  }
}

function agentIn(clause: Clause): { text: string } | undefined {
  const found = clause.object && /\bby (?:you|yourself|yourselves|your side)\b/i.exec(clause.object.text);
  return found ? { text: found[0] } : undefined;
}

/** Where only "by you" accuses, it can go. */
function passiveFix(sentence: Sentence, clause: Clause, agent: string, from: number): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  if (!/^by (?:you|yourself|yourselves|your (?:side|end))$/i.test(agent)) return undefined;
  const at = sentence.text.toLowerCase().indexOf(agent.toLowerCase(), from);
  if (at < 0 || at > clause.end ) return undefined;
  return { replaces: { start: at, end: at + agent.length }, rewrite: () => [''] };
}

const CAUSES: readonly RegExp[] = [
  /\b(?:a |an |this was |plain |simple |pure )?(?:user|customer|client|operator|pebkac) (?:error|mistake|fault)s?\b(?! (?:message|code|log|report|page))(?: (?:on|at|from) your (?:side|end|part))?/,
  /\b(?:is|was|were|are|be|being) (?:entirely |clearly |purely |solely |actually |all |probably |likely |most likely )?your (?:own )?(?:fault|mistake|error|doing|own doing|problem|negligence|carelessness|lookout|own lookout)\b/,
  /\b(?:due to|because of|caused by|result of|owing to|down to|through|from|attributable to) (?:your|the (?:user|customer|client|tenant|applicant|renter|passenger|patient|player)'s|your (?:son|daughter|child|group|guest|guests)'s) (?:own )?(?:mistake|error|errors|fault|misuse|mishandling|improper use|incorrect use|use of|actions?|negligence|carelessness|late \w+|incorrect \w+|wrong \w+|group's carelessness|missing payment|repeated violations?|browser settings|device settings|own actions?)\b[^,;.:]{0,40}/,
  /\b(?:the |this |that |your )?(?:problem|issue|error|fault|mistake|delay|cause|failure|trouble|glitch|misunderstanding|confusion)s? (?:is|was|lies?|lay|seems? to be|appears? to be|must be|originates?|comes?|came|occurred|has occurred|is coming) (?:most likely |probably |definitely |clearly |entirely |caused )?(?:on|at|from|with|by|due to|in) (?:your|the (?:user|customer|client|applicant)(?:'s)?) (?:own )?(?:end|side|part|device|equipment|settings?|device settings|network|system|team|actions?)\b/,
  /\b(?:improper|incorrect|wrong|careless|faulty|negligent) (?:use|usage|handling|operation|storage|installation|treatment|care) (?:(?:on the part of|by|from|of|at) )(?:you|the (?:customer|user|client|tenant)|your (?:side|end|part)|user side|customers?|users?)\b/,
  /\b(?:fault|mistake|error)s? (?:is |was |lies |comes |are )?(?:entirely |solely |clearly )?(?:from|on|at|with|of|by) (?:your|the (?:customer|user|client|applicant|claimant)'s) (?:side|end|part)\b/,
  /\b(?:the )?(?:fault|error|mistake|damage|blame) (?:can only be laid|lies) (?:at your door|with you|with the (?:customer|user|client))\b/,
  /\b(?:is|was|are|were) (?:entirely |solely |wholly |clearly )?(?:attributable to|the fault of|the responsibility of|down to) (?:you|yourself|the (?:customer|user|client|renter|tenant|applicant|passenger))\b/,
  /\b(?:it (?:is|was) you who|you (?:are|were) the one who|it (?:is|was) your (?:own )?(?:decision|choice|team|company)|nobody but you(?:r own \w+)?|nobody forced you|no one forced you|no one (?:is )?to blame but yourself|(?:only )?(?:yourself|themselves|himself) to (?:thank|blame))\b/,
  /\b(?:is|are|was|were) (?:entirely |all |, with respect , )?of your own (?:making|doing)\b/,
  /\b(?:so |then |and )?(?:that|this|it) is (?:all |entirely )?on you\b(?! to (?:choose|decide))/,
  /\bthat is what you get for\b/,
  /\b(?:your|the (?:customer|user|tenant|applicant|renter)'s) (?:own |repeated |clear )?(?:breach|violation|violations|carelessness|negligence|misuse|mishandling)\b(?! of (?:our|these) terms (?:may|will|can))/,
  /\b(?:through|by|due to|because of|down to) (?:your|\w+'s|the \w+'s|your \w+'s) own (?:carelessness|negligence|fault|inattention|lateness|inaction|impatience)\b/,
  /\b(?:the )?error is the (?:applicant|customer|user|claimant|client)'s\b/,
];

/** The customer as a cause, in nouns: "user error", "your own doing", "the problem is on your end". */
function* causes(sentence: Sentence): Generator<Match> {
  if (reassures(sentence)) return;
  for (const pattern of CAUSES) {
    for (const found of findAll(sentence, pattern)) {
      if (underCondition(sentence, found) || theirs(sentence, found.span)) continue;
      const left = sentence.normal.slice(0, sentence.normalStarts[found.from]);
      if (/\b(?:not|never|no|nothing|none of(?: \w+)?|will not say|not say|without|was not|is not|whether|rather than|could|might|may|can|either)(?: (?:be|because of|due to|a|an|the|at all|in any way|necessarily|have been))*\s*$/.test(left) || /\bnot\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to] ?? sentence.normal.length))) continue;
      if (/\b(?:problem|issue|error|fault)s? (?:could|may|might)\b/.test(sentence.normal)) continue;
      const around = clauses(sentence).find((clause) => clause.start <= found.span.start && found.span.end <= clause.end);
      const main = around?.verb && found.span.start <= around.verb.end + 1 && around.subject && around.subject.start < found.span.start && around.subject.start >= around.start ? { start: around.subject.start, end: found.span.end } : found.span;
      const your = /\byour (?=late|use of|missing|incorrect|wrong|repeated|improper)/i.exec(textOf(sentence, main));
      if (your && !/\byou\b/i.test(textOf(sentence, main))) yield matched(main, { note: NOTE, replaces: { start: main.start + your.index, end: main.start + your.index + 'your'.length }, rewrite: (): readonly Rewrite[] => ['the'] });
      else yield matched(main, { note: NOTE, ...(fillIn(sentence, main) ?? fillIn(sentence, around && around.end > main.end ? { start: main.start, end: around.end } : main)) });
    }
  }
}

