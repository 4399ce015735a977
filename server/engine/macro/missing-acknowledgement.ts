import { ACKNOWLEDGEMENTS } from '../banks.ts';
import { SENSITIVE } from '../situation.ts';
import type { MacroCheck, Reading, Situation } from '../types.ts';
import { acknowledgement, acknowledgementWeight, troubleWeight } from './acknowledging.ts';
import { afterGreeting, byHand, spoken } from './insert.ts';
import { sensitiveMatters } from './route.ts';
import { voteFor } from './vote.ts';
import { bodyLines, isForStaff, isWholeReply, wordsOf } from './whole.ts';

/** What the bank calls each situation. */
const BANK: Readonly<Record<string, string>> = {
  outage: 'outage',
  delay: 'delay',
  lost: 'delay',
  damage: 'damaged or wrong item',
  charge: 'billing',
  refusal: 'refusal or bad news',
  locked: 'locked or suspended',
  cancellation: 'cancellation',
  bug: 'bug or data loss',
  bereavement: 'bereavement',
  fraud: 'fraud',
  health: 'medical',
  hardship: 'hardship',
  safety: 'safety',
  legal: 'refusal or bad news',
  breach: 'privacy',
  harassment: 'harassment',
};

/** Openers that name the loss by the macro's own noun: {it} is "your order {{order.id}}". */
const NAMED: Partial<Readonly<Record<Situation, readonly string[]>>> = {
  delay: [
    "{I'm} sorry {it} is taking longer than it should, and that you had to wait for it.",
    "You have been waiting for {it}, and {I'm} sorry it takes so long.",
  ],
  lost: ["{I'm} sorry {it} never reached you. Waiting for something that doesn't come is maddening."],
  damage: ["{I'm} sorry about the state {it} arrived in. That's not what you paid for."],
  outage: ["{I'm} sorry {it} isn't working. Being cut off in the middle of things is hard."],
  locked: ["{I'm} sorry you can't use {it} at the moment. Being shut out is unsettling."],
  bug: ["{I'm} sorry {it} isn't working the way you need it to."],
  refusal: ['{I} know this is not the answer you hoped for about {it}, so here is how it came about.'],
  cancellation: ["{I'm} sorry {it} had to end like this, and {I} know it left you with work to do."],
};
/** Openers that fit without any noun or blank. */
const PLAIN: Partial<Readonly<Record<Situation, readonly string[]>>> = {
  delay: ["{I'm} sorry you have been kept waiting. You had every reason to expect it sooner."],
  lost: ["{I'm} sorry it never reached you. You waited for it and nothing came."],
  damage: ["{I'm} sorry it reached you in that state. That's not what you paid for."],
  outage: ["{I'm} sorry you were cut off. Being without it for a day is hard."],
  charge: ["A charge you did not expect is a shock, and {I'm} sorry it happened."],
  locked: ["Being shut out of your own account is unsettling, and {I'm} sorry it happened."],
  bug: ["{I'm} sorry this got in the way of what you were doing."],
  refusal: ['{I} know this is not the answer you hoped for, so here is how it came about.'],
  legal: ['{I} know a letter like this is hard to read, so here is what it means for you.'],
  fraud: ['Seeing this on your own account is frightening. You did the right thing by telling us.'],
  hardship: ["A letter about money is hard to open, and {I'd} like to find something that you can manage."],
  health: ["{I'm} sorry you have to deal with this on top of looking after your health."],
  bereavement: ["{I'm} so sorry that somebody close to you has died. There's no rush with any of this."],
  safety: ["That must have been frightening, and {I'm} sorry it happened."],
  breach: ["You trusted us with your details, and {I'm} sorry we let you down."],
  harassment: ["What was said to you was not okay, and {I'm} sorry it happened here."],
  cancellation: ["{I'm} sorry this left you with plans to change."],
};
const ANY = [
  '{I} know this is not what you hoped to read, so here is where it stands.',
  "{I'm} sorry this left you stuck. You should not have had to ask.",
];

/** Openers that admit what the macro may not: that we took it twice, sent the wrong thing, missed a date. */
const ADMITS = /\bwe (?:took|sent|missed|moved|should have)\b/;

/** Openers for the macro's situation: in its own nouns first, those with blanks last. */
function openers(reading: Reading): string[] {
  const grave = sensitiveMatters(reading)[0];
  const situation = grave ?? reading.situations.find((name) => !SENSITIVE.has(name) && (NAMED[name] ?? PLAIN[name])) ?? 'complaint';
  const { topic } = reading.voice;
  const named = topic && !grave ? (NAMED[situation] ?? []).map((text) => text.replace('{it}', topic)) : [];
  const bank = ACKNOWLEDGEMENTS.filter(
    (opener) => opener.situation === BANK[situation] && opener.text.includes('{{') && !ADMITS.test(opener.text),
  ).map((opener) => opener.text);
  return spoken([...named, ...(PLAIN[situation] ?? []), ...(PLAIN[situation] ? [] : ANY), ...bank], reading);
}

export const missingAcknowledgement: MacroCheck = {
  id: 'macro/missing-acknowledgement',
  summary: 'A loss, a wait or a refusal is met without a word for what it means.',
  message: 'Something went wrong for this customer, and nothing says so in its own words. Recognise it before you solve it.',
  why: 'Warm first, then practical, then warm again is the order that satisfies. A stock apology does not count: one sentence that names what happened does.',
  sources: ['PLB24', 'HBR18', 'Y20'],
  severity: 'warning',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading)) return;
    const vote = voteFor('missing-acknowledgement', reading);
    if (troubleWeight(reading) + vote < 2 || acknowledgementWeight(reading) - vote >= 1.6) return;
    const lines = bodyLines(reading);
    const first = lines[0];
    if (!first) return;
    const about = reading.cues
      .map((cue) => cue.text)
      .slice(0, 3)
      .join(', ');
    const late = lines.slice(6).find((line) => acknowledgement(line) === 'specific');
    const message = about ? `${this.message} (About: ${about}.)` : this.message;
    if (late) {
      yield {
        ...wordsOf(late),
        severity: 'information',
        message: 'This recognises what happened, but only after the solving has begun.',
        note: 'Move this sentence up, right behind the greeting.',
      };
      return;
    }
    const choices = openers(reading);
    const insertion = afterGreeting(reading, 'Acknowledge first', choices);
    yield {
      ...wordsOf(first),
      message,
      ...(insertion ? { insertions: [insertion] } : { note: byHand('Say it right behind the greeting', choices[0]) }),
    };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nYour parcel is delayed at the depot in Leeds. It will be delivered on {{date}}. You can follow it with the tracking link. Does that day suit you?\n\nAdam',
    },
    {
      bad: 'Hi {{first_name}},\n\nWe apologize for any inconvenience. Your account was suspended after three failed payments. You can pay by card at {{link}} today. Does that work for you, or is another day better?\n\nAdam',
    },
    {
      bad: 'Hi {{first_name}},\n\nOur returns procedure does not allow a refund after 30 days. The jacket goes back to you on Monday. Is the address on the order still the right one for you?\n\nAdam',
    },
    {
      ok: "Hi {{first_name}},\n\nI'm sorry your parcel is stuck in Leeds, two days before the birthday it was meant for. It will be delivered on {{date}}.\n\nAdam",
      why: 'it names what happened',
    },
    {
      ok: 'Hi {{first_name}},\n\nTwo weeks without hot water is miserable, with a baby in the house above all. The fitter comes on {{date}} at nine and brings the part.\n\nAdam',
      why: 'no apology, but it says what it was like',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour password has been changed. You can sign in with the new one from now on. The old one no longer works.\n\nAdam',
      why: 'nothing went wrong',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour invoice for May is ready. You can download it from your account under Billing. If your card is lost, change it there as well.\n\nAdam',
      why: 'a loss under a condition is none',
    },
  ],
};
