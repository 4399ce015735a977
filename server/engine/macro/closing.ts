// The closing-question builder: an open question that fits channel, situation and outcome.

import { CARING_CLOSES, CLOSING_QUESTIONS } from '../banks.ts';
import type { Reading, Situation } from '../types.ts';
import { troubleWeight } from './acknowledging.ts';
import { spoken } from './insert.ts';
import { sensitiveMatters } from './route.ts';
import { bodyText } from './whole.ts';

/** Questions for grave matters: they offer, and never ask how we did. None needs a blank. */
const CARING: Partial<Readonly<Record<Situation, readonly string[]>>> = {
  bereavement: [
    "There's no rush with any of this. What would help you most right now?",
    'Which of these things would you like {me} to take off your hands?',
  ],
  fraud: [
    'What would help you feel safe with this tonight?',
    'Is there anything about those days that you would like to go through with {me} once more?',
  ],
  harassment: ['What would help you feel safe here again?', 'Would you rather carry on in writing, or talk to somebody directly?'],
  safety: ['Are you and everybody with you safe now?', 'What would help you most right now?'],
  breach: [
    'What would you need from us to feel sure about this?',
    'Which of your details worry you most, so that {I} can look at those first?',
  ],
  health: ['What would make this easier for you?', 'What is still on your mind about it?'],
  hardship: ['What payment, if any, would feel manageable this month?', 'What would take some of the weight off you?'],
  legal: ['Which part of this would you like {me} to go through with you?', 'What questions does this leave you with?'],
};
/** Questions that fit any reply of their kind, in the order of how well they serve. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  solved: ['{was} {I} able to solve your problem today, or is something still not right?', 'How does it look on your side now?'],
  refund: ['Does that put it right for you, or is something still open?', 'How clear is it when the money reaches you?'],
  outage: ['What are you seeing now that service is back?'],
  open: [
    'Does this settle it for you, or is something still open?',
    'What would help you most from here?',
    "What have {I} missed in the way {I've} described this?",
  ],
  pending: ['How does that plan sound to you?', "What have {I} missed in the way {I've} described this?"],
  'bad news': ['What questions does this leave you with?', 'What would make this easier to deal with from here?'],
};
/** Words of a question that only make sense spoken, or only in writing. */
const ONLY_SPOKEN = /\b(?:hang up|on the line|this call)\b/i;

/** Which part of the bank the macro calls for. */
function kindOf(reading: Reading): string {
  const { outcome, situations } = reading;
  if (outcome === 'refused' || (situations[0] === 'refusal' && outcome !== 'solved')) return 'bad news';
  if (situations.includes('outage')) return outcome === 'solved' ? 'outage' : 'open';
  if (situations.includes('charge') && outcome === 'solved') return 'refund';
  if (outcome !== 'unknown') return outcome;
  return troubleWeight(reading) >= 2 ? 'open' : 'answer';
}

const ANSWER = [
  'Does this answer what you wanted to know, or is something still unclear?',
  'What would you like {me} to explain in more detail?',
  'What did you hope to find here that is missing?',
];

/**
 * Closing questions for a macro, best first; the first one needs no blank. The team's own come before Rapport's. A matter
 * where a question about our service would hurt gets a caring one.
 */
export function closingQuestions(reading: Reading, own: readonly string[] = []): string[] {
  const channel = reading.channel === 'sms' || reading.channel === 'social' ? 'chat' : reading.channel;
  const grave = sensitiveMatters(reading).find((matter) => CARING[matter]);
  if (grave) {
    const bank = CARING_CLOSES.filter(
      (close) => close.topic === (grave === 'health' ? 'medical' : grave) && close.channel === channel && close.text.includes('?'),
    ).map((close) => close.text);
    return spoken([...(CARING[grave] ?? []), ...bank], reading);
  }
  const kind = kindOf(reading);
  if (kind === 'answer') return spoken([...own, ...ANSWER], reading, 6);
  const fits = CLOSING_QUESTIONS.filter(
    (question) =>
      question.situation === kind &&
      question.channel === channel &&
      !(channel !== 'phone' && ONLY_SPOKEN.test(question.text)) &&
      (!/\baccount\b/.test(question.text) || /\baccount\b/.test(bodyText(reading))),
  ).map((question) => question.text);
  const ready = fits.filter((text) => !text.includes('{{'));
  const blanks = fits.filter((text) => text.includes('{{'));
  return spoken([...own, ...(ALWAYS[kind] ?? []), ...ready, ...blanks], reading, 5);
}
