import type { MacroCheck } from '../types.ts';
import { hangingWeight } from './next.ts';
import { voteFor } from './vote.ts';
import { isForStaff, isWholeReply, lastLine } from './whole.ts';

export const missingNextStep: MacroCheck = {
  id: 'macro/missing-next-step',
  summary: 'The customer does not learn what happens next, or by when.',
  message: 'Nothing says what happens next and by when. Give one step, who takes it, and a time.',
  why: 'A wait without an end feels longer than it is. Customers who know the next step do not need to ask for it.',
  sources: ['S3', 'MAI'],
  severity: 'information',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading) || hangingWeight(reading) + voteFor('missing-next-step', reading) < 0.9) return;
    const last = lastLine(reading);
    if (!last) return;
    yield {
      block: last.block,
      span: { start: last.start, end: last.start + last.sentence.text.length },
      insertions: [
        {
          title: 'Add what happens next',
          block: last.block,
          where: 'after',
          choices: ["Here's what happens next: I'll {{next_action}} by {{reply_by}}.", "I'll write to you again by {{reply_by}}, whatever we find.", "You'll hear from {{colleague_name}} by {{reply_by}}."],
        },
      ],
    };
  },
  examples: [
    { bad: 'Hi {{first_name}},\n\nThank you for the photos of the dishwasher door. Your claim has been passed on to the workshop and is under review there. Somebody looks at each claim in turn.\n\nTom' },
    { ok: 'Hi {{first_name}},\n\nThank you for the photos of the dishwasher door. Your claim is with the workshop, and I will write to you by Friday with what they say.\n\nTom', why: 'who, what and when' },
    { ok: 'Hi {{first_name}},\n\nYour new card is active and the old one is cut off. Nothing else changes: the number on the back stays the same, and so does your PIN.\n\nTom', why: 'nothing is left to happen' },
  ],
};
