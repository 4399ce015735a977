import { clauses } from '../../grammar.ts';
import { isQuestion, underCondition } from '../../guards.ts';
import { findAll } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { accusation, customerActs, type Doing, lendsSubject, matched, sideOf, theirs } from './accuse.ts';
import { fillIn } from './agentless.ts';
import { missing, missingAs, missingIn, missingRewrites, replaced, sayable } from './missing.ts';

const NOTE = 'No wording fits every case here. Say what is missing or what happened, without "you", and what the customer can do now.';
const LEADS = /^(?:fail|forget|neglect|omit|refuse|decline|bother)$/;
const ALONE = /^(?:ignore|disregard|forget|omit|neglect|overlook|refuse|skip)$/;
const MISSABLE = /\b(?:payments?|deadline|due date|inst?all?ments?|appointments?|cut-?off|slot|repayments?|reminders?|emails?|letters?|texts?|messages?|notices?|check-in|session|hearing|exam)\b/i;

export const youFailed: Rule = {
  id: 'blame/you-failed',
  summary: 'Words that make the customer the one who failed, forgot or ignored something.',
  message: 'This puts the failure on the customer. Say what is missing and how to move on.',
  why: '"You failed to…" makes people feel accused, and readers judge them more harshly than when the same thing is told without "you". GOV.UK bans even "you forgot" from its messages.',
  sources: ['FB10', 'GOV'],
  severity: 'error',
  words: ['fail*', 'forg*', 'neglect*', 'omit*', 'omission', 'refus*', 'declin*', 'bother*', 'ignor*', 'disregard*', 'overlook*', 'skip*', 'miss', 'missed', 'missing', 'oversight', 'inaction', 'carelessness', 'negligence', 'act', 'acted'],
  *check(sentence) {
    if (/\b(?:liable|indemnif\w*|arising (?:from|out of)|these terms|to the extent)\b/.test(sentence.normal)) return;
    const seen: number[] = [];
    for (const clause of customerActs(sentence)) {
      const match = doing(sentence, clause);
      if (match) {
        seen.push(match.span.start);
        yield match;
      }
    }
    yield* nominal(sentence, seen);
    yield* passive(sentence);
  },
  examples: [
    { bad: '[[You failed to provide the information we asked for]].', good: ["We don't have the information we asked for yet.", 'We still need the information we asked for.'] },
    { bad: 'As [[you failed to mention the broken screen]], we sent a standard label.', good: ["As we didn't know about the broken screen, we sent a standard label."] },
    { bad: 'We closed the claim because [[you have failed to pay the balance]].', good: ["We closed the claim because we haven't received the balance yet."] },
    { bad: "[[You've failed to complete the verification step]].", good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[Your failure to respond by {{due_date}}]] means the offer has ended.', good: ["I didn't hear back from you by {{due_date}}, so the offer has ended."] },
    { bad: 'This is [[due to your failure to return the device]].', good: ["This is because the device hadn't reached us."] },
    { bad: '[[You neglected to attach your receipt]].', good: ["I don't have your receipt yet.", 'I still need your receipt.'] },
    { bad: '[[You have neglected to update your billing address]].', good: ['Your billing address still needs updating.', "Your billing address hasn't been updated yet."] },
    { bad: '[[You forgot to include your order number]].', good: ["I don't have your order number yet.", "I couldn't find your order number."] },
    { bad: 'It seems [[you forgot to sign the form]].', good: ['It seems the form still needs your signature.', "It seems the form hasn't been signed yet."] },
    { bad: '[[You omitted your reference number]].', good: ["I don't have your reference number yet.", "I couldn't find your reference number."] },
    { bad: '[[You have repeatedly failed to keep up your payments]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'Since [[you had failed to notify us]], the visit went ahead.', good: ["Since we didn't know, the visit went ahead."] },
    { bad: '[[You missed your payment due on 3 May]].', good: ["Your payment due on 3 May didn't reach us."] },
    { bad: '[[You missed the deadline for this claim]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You refused to provide a photo of the damage]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You ignored our reminders of 3 May and 10 May]].', good: ["We haven't heard back since our reminders of 3 May and 10 May."] },
    { bad: '[[You disregarded the instructions in the box]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You are failing to meet the terms of your plan]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'I see that [[you fail to mention]] which account this is for.' },
    { bad: "[[You'd forgotten to confirm the slot]].", good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: '[[You failed to provide your proof of address by {{due_date}}]].', good: ["I don't have your proof of address yet. It was due by {{due_date}}.", "Your proof of address hadn't reached us by {{due_date}}."] },
    { bad: 'We closed your claim because [[you failed to send the photos]].', good: ["We closed your claim because the photos hadn't reached us.", "We closed your claim because we hadn't received the photos."] },
    { bad: '[[Your failure to return the router within 30 days]] means a £45 charge applies.', good: ["The router didn't reach us within 30 days, so a £45 charge applies."] },
    { bad: '[[You have failed to pay invoice {{invoice_no}} ({{amount}})]].', good: ["Invoice {{invoice_no}} ({{amount}}) hasn't been paid yet.", "We haven't received the payment for invoice {{invoice_no}} ({{amount}}) yet."] },
    { bad: '[[You neglected to sign page 3 of the form]].', good: ['Page 3 of the form still needs your signature.', "Page 3 of the form hasn't been signed yet."] },
    { bad: '[[You ignored our emails of 3 May and 10 May]].', good: ["We haven't heard back since our emails of 3 May and 10 May."] },
    { bad: 'Since [[you neglected to upload the bank statement]], your mortgage review is on hold.', good: ["Since the bank statement hadn't reached us, your mortgage review is on hold.", "Since we hadn't received the bank statement, your mortgage review is on hold."] },
    { bad: 'Your application lapsed because [[you had failed to submit the tenancy agreement before 31 March]].', good: ["Your application lapsed because the tenancy agreement hadn't reached us before 31 March.", "Your application lapsed because we hadn't received the tenancy agreement before 31 March."] },
    { bad: 'Dear Mr Byrne, [[you have failed to return the meter reading card]].', good: ["Dear Mr Byrne, the meter reading card hasn't come back to us yet.", "Dear Mr Byrne, I don't have the meter reading card back yet."] },
    { bad: 'hiya, [[u forgot to add the flat number]] so the rider went home', good: ['hiya, the flat number was missing so the rider went home'] },
    { bad: 'It appears [[you have forgotten to sign section 3]].', good: ['It appears section 3 still needs your signature.', "It appears section 3 hasn't been signed yet."] },
    { bad: 'Our records show that [[you failed to attend your appointment on Tuesday]].', good: ['Our records show that we missed you at your appointment on Tuesday.'] },
    { bad: 'Kindly note that [[you have failed to furnish the PAN card copy]].', good: ["Kindly note that I don't have the PAN card copy yet.", 'Kindly note that I still need the PAN card copy.'] },
    { bad: 'The claim was closed [[owing to your failure to send the crash report]].', good: ["The claim was closed because the crash report hadn't reached us.", "The claim was closed because we hadn't received the crash report."] },
    { bad: 'The lift was booked for nothing because [[you omitted to tell reception about the delivery]].' },
    { bad: '[[You have chosen to ignore two letters from this office]].', good: ["I haven't heard back after two letters from this office."] },
    { bad: '[[The notice stuck to your windscreen was disregarded]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: 'This is down to [[an oversight on your part]].', good: ['This is down to {{what_happened}}.'] },
    { bad: '[[You refused to let the engineer in]].', good: ["Here's what I can see: {{what_we_see}}."] },
    { bad: "[[You've missed your instalment due on 1 June]].", good: ["Your instalment due on 1 June hasn't reached us yet."] },
    { bad: '[[You failed to respond to our last two emails]], so the case is closed.', good: ["We haven't heard back from you since our last two emails, so the case is closed."] },
    { ok: 'We failed to deliver your parcel on time.', why: 'the company is the subject; owning a failure is what we want' },
    { ok: "I'm sorry we failed you here.", why: 'company subject; "you" is the object' },
    { ok: 'You did not fail any of the checks.', why: 'negated; it reassures' },
    { ok: 'Your payment failed twice this morning.', why: 'a thing failed, nobody is accused' },
    { ok: 'Did you forget your password?', why: 'a genuine question' },
    { ok: 'Forgot your password? You can reset it here.', why: 'UI idiom, no "you" subject' },
    { ok: "In case you forgot to save it, here's the code again.", why: 'conditional and helpful' },
    { ok: 'In your email you wrote "you failed to deliver my order".', why: "quoting the customer's own words" },
    { ok: 'You are liable for any loss arising from your failure to comply with these Terms.', why: 'licence/terms boilerplate; legal text is excluded (very common in the wild, see 0.5)' },
    { ok: 'You missed our call at 10:00, so here is what I rang to say.', why: 'missed + call is neutral; only payment, deadline, instalment, appointment and cut-off count' },
    { ok: 'If you forgot to sign it, a photo of your signature is fine.', why: 'conditional' },
    { ok: 'Have you forgotten your PIN? Tap here.', why: 'question' },
    { ok: "Our driver failed to ring the bell, and I'm sorry.", why: "the company's side" },
    { ok: 'The upload failed because the file was too large.', why: 'a thing' },
    { ok: "Don't worry, you haven't missed the deadline.", why: 'negated' },
    { ok: 'You can safely ignore this message.', why: 'a permission, not a reproach' },
    { ok: 'The customer wrote: "you forgot my order again".', why: 'quoted' },
  ],
};

function doing(sentence: Sentence, clause: Doing): Match | undefined {
  const { chain, negated, modal, passive } = clause.verb;
  const last = chain.at(-1) ?? '';
  const lead = chain.slice(0, -1).find((verb) => LEADS.test(verb));
  if (passive || (modal && !/^(?:will|shall)$/.test(modal))) return undefined;
  if (lead) {
    if (lead === 'bother' ? !negated : negated && clause.verb.adverbs.every((adverb) => adverb !== 'yet')) return undefined;
    if (lead === 'bother' || lead === 'refuse' || lead === 'decline') return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
    if (last === 'fail') return undefined;
    return missingMatch(sentence, clause);
  }
  if (negated) return undefined;
  if (ALONE.test(last) && (clause.object || last === 'forget')) {
    const object = clause.object?.text ?? '';
    if (last === 'skip' && !/\b(?:step|page|instruction|question|part|section)/i.test(object)) return undefined;
    if (/^(?:this|it|that)\b/i.test(object) && last !== 'omit') return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
    if (last === 'forget' || last === 'omit') {
      if (last === 'forget' && /\b(?:password|passcode|pin|username)\b/i.test(object)) return undefined;
      return missingMatch(sentence, clause);
    }
    const letters = /^((?:our|my|the) (?:\S+ ){0,3}?(?:emails?|letters?|messages?|reminders?|notices?|calls?|texts?|requests?)\b.*)$/i.exec(object);
    const counted = /^((?:two|three|four|five|six|several|both|all|\d+)\b.*\b(?:emails?|letters?|messages?|reminders?|notices?|calls?|texts?|requests?)\b.*)$/i.exec(object);
    const letter = letters?.[1] ?? counted?.[1];
    if (!letter || !/^(?:ignore|disregard|neglect)$/.test(last) || lendsSubject(sentence, clause)) return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
    return matched(accusation(clause), {
      note: NOTE,
      rewrite: (voice) => {
        const side = sideOf(sentence, voice);
        const when = clause.adjuncts.map((adjunct) => ` ${adjunct.text}`).join('');
        return [`${side.I} ${clause.joint?.kind === 'cause' && clause.verb.tense === 'past' ? "hadn't" : "haven't"} heard back ${counted ? 'after' : 'since'} ${letter}${when}`];
      },
    });
  }
  if (last === 'miss' && clause.object && MISSABLE.test(clause.object.text) && !/\b(?:our|my|his|her|their|your|a) call\b/i.test(clause.object.text)) {
    const appointment = /\b(?:appointments?|session|slot|hearing|exam)\b/i.test(clause.object.text) && !lendsSubject(sentence, clause) && clause.adjuncts.every((adjunct) => adjunct.kind === 'time');
    const payment = /\b(?:payments?|repayments?|inst?all?ments?)\b/i.test(clause.object.text) && !lendsSubject(sentence, clause) && clause.adjuncts.every((adjunct) => adjunct.kind === 'time');
    const rest = sentence.text.slice(clause.object.end, clause.end);
    return matched(accusation(clause), {
      note: NOTE,
      ...fillIn(sentence, accusation(clause)),
      ...(appointment && { replaces: accusation(clause) }),
      ...(payment && { replaces: accusation(clause) }),
      ...(appointment && { rewrite: () => [`we missed you at ${clause.object?.text}${rest}`] }),
      ...(payment && { rewrite: () => [clause.verb.tense === 'past' ? `${clause.object?.text}${rest} didn't reach us` : `${clause.object?.text}${rest} ${/s$/.test(clause.object?.text ?? '') ? "haven't" : "hasn't"} reached us yet`] }),
    });
  }
  if (last === 'act' && /^on (?:none|neither)/i.test(clause.adjuncts[0]?.text ?? '')) return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
  return undefined;
}

function missingMatch(sentence: Sentence, clause: Doing): Match {
  const known = missing(sentence, clause);
  if (!known || !sayable(known)) return matched(accusation(clause), { note: NOTE, ...fillIn(sentence, accusation(clause)) });
  const rewrite = known && ((voice: Voice): readonly Rewrite[] => missingRewrites(sentence, clause, known, voice));
  return matched(accusation(clause), { note: NOTE, rewrite, replaces: known && replaced(sentence, clause) });
}

/** "your failure to return the router within 30 days means …", "due to an oversight on your part". */
function* nominal(sentence: Sentence, seen: readonly number[]): Generator<Match> {
  if (isQuestion(sentence)) return;
  for (const found of findAll(sentence, /\b(?:(?<cause>due to|owing to|because of|through|as a result of|on account of|for) )?your (?:own |repeated |continued |persistent )?(?<what>failure|neglect|refusal|omission|oversight|inaction|carelessness|negligence)(?<to> to)?\b/)) {
    if (underCondition(sentence, found) || theirs(sentence, found.span) || seen.includes(found.span.start)) continue;
    if (/\b(?:not|never|no) $/.test(sentence.normal.slice(0, sentence.normalStarts[found.from]))) continue;
    const holder = clauses(sentence).find((clause) => clause.subject && clause.subject.start <= found.span.start && found.span.end <= clause.subject.end && clause.subject.start >= clause.start);
    const after = sentence.words[found.to];
    if (found.slot('what')?.text.toLowerCase() !== 'failure' || !found.slot('to') || !after) {
      yield matched(found.span, { note: NOTE, ...fillIn(sentence, found.span) });
      continue;
    }
    if (holder?.subject && holder.verb) {
      const what = missingIn(sentence, { start: after.start, end: holder.subject.end });
      const span = { start: found.span.start, end: holder.subject.end };
      const leads = /^means?$/.test(holder.verb.text) && !holder.verb.negated;
      const replaces = { start: span.start, end: holder.verb.end };
      const that = /^\s+that\b/i.exec(sentence.text.slice(replaces.end));
      yield matched(span, {
        note: NOTE,
        ...(what && leads && { replaces: { start: replaces.start, end: replaces.end + (that?.[0].length ?? 0) }, rewrite: (voice) => missingAs('now', what.found, sideOf(sentence, voice)).map((text) => `${typeof text === 'string' ? text : text.text}, so`) }),
      });
      continue;
    }
    const end = nominalEnd(sentence, found.span.end);
    const what = found.slot('cause') && missingIn(sentence, { start: after.start, end });
    yield matched({ start: found.slot('cause') ? (found.span.start) : found.span.start, end }, {
      note: NOTE,
      ...(what && { rewrite: (voice) => missingAs('cause', what.found, sideOf(sentence, voice)).map((text) => `because ${typeof text === 'string' ? text : text.text}`) }),
    });
  }
  for (const found of findAll(sentence, /\b(?:an? |the |some )?(?:apparent |unfortunate )?(?:oversight|failure|omission|neglect|carelessness|negligence)(?: to [^,;.:]{1,60}?)? (?:on (?:your|the (?:customer|client|user|tenant|applicant|passenger)'s) (?:part|side|end)|at your end|from your (?:side|end)|by (?:you|yourself|the (?:customer|client|user|tenant)))\b/)) {
    if (underCondition(sentence, found) || theirs(sentence, found.span)) continue;
    if (/\b(?:not|no|never) (?:an? |any |due to |because of )?$/.test(sentence.normal.slice(0, sentence.normalStarts[found.from]))) continue;
    yield matched(found.span, { note: NOTE, ...fillIn(sentence, found.span) });
  }
}

/** Where a phrase in the middle of a sentence ends: at the next mark or connective. */
function nominalEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (const word of sentence.words) {
    if (word.start < from) continue;
    if ((word.kind === 'mark' && /^[,;:.!?()]|-+$/.test(word.normal)) || /^(?:and|but|so|which|because|we|i)$/.test(word.normal)) break;
    end = word.end;
  }
  return end;
}

/** "the boarding time printed on your pass was disregarded", "three reminders have been ignored". */
function* passive(sentence: Sentence): Generator<Match> {
  if (isQuestion(sentence)) return;
  for (const clause of clauses(sentence)) {
    if (!clause.verb?.passive || clause.verb.negated || clause.conditional || theirs(sentence, clause) || !clause.subject || clause.verb.modal) continue;
    if (!/^(?:ignore|disregard|neglect)$/.test(clause.verb.lemma)) continue;
    const agent = clause.adjuncts.find((adjunct) => adjunct.preposition === 'by')?.text ?? '';
    if (agent && !/^by (?:you|yoursel|the (?:customer|client|user|tenant|applicant))/i.test(agent)) continue;
    if (clause.subject.who === 'customer' || clause.subject.who === 'agent' || clause.subject.who === 'company') continue;
    if (!agent && !/\b(?:you|your)\b|\b(?:reminders?|letters?|warnings?|notices?|calls?|instructions?|card|emails?|messages?)\b/i.test(sentence.normal)) continue;
    yield matched(clause, { note: NOTE, ...fillIn(sentence, clause) });
  }
}

