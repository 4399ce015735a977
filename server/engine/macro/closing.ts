// The closing-question builder: an open question that fits channel, situation and outcome.

import { CARING_CLOSES, CLOSING_QUESTIONS } from '../banks.ts';
import { SENSITIVE } from '../situation.ts';
import type { Reading } from '../types.ts';

const CLOSE_HURTS: ReadonlySet<string> = new Set(['bereavement', 'fraud', 'safety', 'harassment', 'breach']);

/** Which part of the bank the macro calls for. */
function situationOf(reading: Reading): string {
  if (reading.outcome === 'refused' || reading.situations[0] === 'refusal') return 'bad news';
  if (reading.situations.includes('outage')) return 'outage';
  if (reading.situations.includes('charge') && reading.outcome !== 'pending') return 'refund';
  return reading.outcome === 'pending' ? 'pending' : 'solved';
}

/**
 * Closing questions for a macro, best first; the team's own come before Rapport's. A matter where a question about our
 * service would hurt gets a caring close.
 */
export function closingQuestions(reading: Reading, own: readonly string[] = []): string[] {
  const channel = reading.channel === 'sms' || reading.channel === 'social' ? 'chat' : reading.channel;
  const said = reading.lines.map((line) => line.sentence.text).join('\n');
  const fresh = (text: string) => !said.includes(text);
  const grave = reading.situations.find((situation) => SENSITIVE.has(situation));
  if (grave && CLOSE_HURTS.has(grave)) {
    const caring = CARING_CLOSES.filter((close) => close.topic === grave).map((close) => close.text);
    return [...caring, "I know this is a lot. What would help you most right now?", 'Is there anything in this that I can take off your hands?'].filter(fresh).slice(0, 4);
  }
  const situation = situationOf(reading);
  const bank = CLOSING_QUESTIONS.filter((question) => question.situation === situation);
  const fits = [...bank.filter((question) => question.channel === channel), ...bank.filter((question) => question.channel !== channel)];
  // a question that needs no blank filled in comes first
  const ready = [...fits.filter((question) => !question.text.includes('{{')), ...fits.filter((question) => question.text.includes('{{'))].map((question) => question.text);
  const first = situation === 'solved' ? ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] : [];
  return [...new Set([...own, ...first, ...ready])].filter(fresh).slice(0, 6);
}
