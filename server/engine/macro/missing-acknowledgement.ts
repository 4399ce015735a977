import { ACKNOWLEDGEMENTS } from '../banks.ts';
import type { Line, MacroCheck, Reading } from '../types.ts';
import { acknowledgementWeight, troubleWeight } from './acknowledging.ts';
import { voteFor } from './vote.ts';
import { bodyLines, isForStaff, isWholeReply } from './whole.ts';

/** What the bank calls each situation. */
const BANK: Readonly<Record<string, string>> = {
  outage: 'outage', delay: 'delay', lost: 'delay', damage: 'damaged or wrong item', charge: 'billing', refusal: 'refusal or bad news', locked: 'locked or suspended', cancellation: 'cancellation', bug: 'bug or data loss',
  complaint: 'repeat contact', bereavement: 'bereavement', fraud: 'fraud', health: 'medical', hardship: 'hardship', safety: 'safety', legal: 'refusal or bad news', breach: 'privacy', harassment: 'harassment',
};

/** Openers for the macro's situation, those without blanks first, one in the macro's own nouns before all. */
function openers(reading: Reading): string[] {
  const [situation = 'complaint'] = reading.situations;
  const bank = ACKNOWLEDGEMENTS.filter((opener) => opener.situation === BANK[situation]).map((opener) => opener.text);
  const topic = reading.voice.topic;
  const own: Partial<Record<string, string>> = topic
    ? { delay: `I'm sorry ${topic} is taking longer than it should.`, lost: `I'm sorry ${topic} hasn't reached you.`, damage: `I'm sorry about the state ${topic} is in.`, outage: `I'm sorry ${topic} isn't working.`, locked: `I'm sorry you can't use ${topic} at the moment.`, bug: `I'm sorry ${topic} isn't working as it should.` }
    : {};
  const made = own[situation];
  return [...(made ? [made] : []), ...bank.filter((text) => !text.includes('{{')), ...bank.filter((text) => text.includes('{{'))].slice(0, 5);
}

/** The first sentence that solves, instructs or refuses: an acknowledgement belongs before it. */
function solvesAt(lines: readonly Line[]): number {
  const index = lines.findIndex(({ sentence }) => /^(?:please|to |you (?:can|need|must|will need)|click|go to|open|we can not|i can not|unfortunately)\b/.test(sentence.normal));
  return index < 0 ? lines.length : index;
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
    const lines = bodyLines(reading);
    if (troubleWeight(reading) + voteFor('missing-acknowledgement', reading) < 2 || acknowledgementWeight(reading) - voteFor('missing-acknowledgement', reading) >= 1.6) return;
    const first = lines[0];
    if (!first) return;
    yield {
      block: first.block,
      span: { start: first.start, end: first.start + first.sentence.text.length },
      message: `${this.message} (About: ${reading.cues.map((cue) => cue.text).slice(0, 3).join(', ')}.)`,
      insertions: [{ title: 'Acknowledge first', block: first.block, where: 'before', choices: openers(reading) }],
    };
  },
  examples: [
    { bad: 'Hi {{first_name}},\n\nYour parcel is delayed at the depot in Leeds. It will be delivered on {{date}}. You can follow it with the tracking link.\n\nAdam' },
    { bad: 'Hi {{first_name}},\n\nWe apologize for any inconvenience. Your account was suspended after three failed payments. You can pay by card at {{link}} today.\n\nAdam' },
    { ok: "Hi {{first_name}},\n\nI'm sorry your parcel is stuck in Leeds, two days before the birthday it was meant for. It will be delivered on {{date}}.\n\nAdam", why: 'it names what happened' },
    { ok: 'Hi {{first_name}},\n\nYour password has been changed. You can sign in with the new one from now on. The old one no longer works.\n\nAdam', why: 'nothing went wrong' },
  ],
};
