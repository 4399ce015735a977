import { agentBlank } from '../dialect.ts';
import type { MacroCheck } from '../types.ts';
import { greetsByName } from './greeting.ts';
import { bodyLines, isForStaff, isLongReply, noticeWeight, wordsOf } from './whole.ts';

const AGENT =
  /agent|staff|sender|signature|current_user|user\.(?:first|full|name)|owner|rep\b|worker|advis|my_name|from_name|team|company/i;

export const noSender: MacroCheck = {
  id: 'macro/no-sender',
  summary: 'Nobody signs the reply.',
  message: 'Nobody signs this. A name tells the reader that a person wrote it.',
  why: '"I" works because there is an I. Where the helpdesk adds signatures by itself, switch this hint off.',
  sources: ['S1', 'PMM18'],
  severity: 'hint',
  *check(reading) {
    if (
      reading.channel !== 'email' ||
      !isLongReply(reading) ||
      isForStaff(reading) ||
      !greetsByName(reading) ||
      noticeWeight(reading) >= 0.8
    )
      return;
    if (reading.lines.some((line) => line.role === 'signature')) return;
    const tail = reading.lines.slice(-3);
    if (
      tail.some(
        ({ sentence }) =>
          sentence.placeholders.some(({ start, end }) => AGENT.test(sentence.text.slice(start, end))) ||
          /\b(?:i am|my name is|this is) [a-z]+\b/.test(sentence.normal),
      )
    )
      return;
    const last = bodyLines(reading).at(-1);
    // a last line that is short and ends without a mark is a name
    if (!last || (last.sentence.words.length <= 6 && !/[.?!]\W{0,12}$/.test(last.sentence.text))) return;
    yield { ...wordsOf(last), insertions: [{ title: 'Sign it', block: last.block, where: 'after', choices: [agentBlank(reading.macro)] }] };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nYou asked for the papers of the car, and I found them in the branch in Leeds. They leave today by registered post.\n\nDo they still go to the old address?',
    },
    {
      ok: 'Hi {{first_name}},\n\nYou asked for the papers of the car, and I found them in the branch in Leeds. They leave today by registered post.\n\nDo they still go to the old address?\n\nMarta',
      why: 'Marta signs',
    },
  ],
};
