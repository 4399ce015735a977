import type { MacroCheck } from '../types.ts';
import { beforeSignature, byHand, spoken } from './insert.ts';
import { hangingWeight } from './next.ts';
import { voteFor } from './vote.ts';
import { isForStaff, isWholeReply, lastLine, wordsOf } from './whole.ts';

const CHOICES = [
  "{I'll} write to you again by {{reply_by}}, whatever we find.",
  "Here's what happens next: {I'll} {{next_action}} by {{reply_by}}.",
  'You will hear from {{colleague_name}} by {{reply_by}}.',
];

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
    const choices = spoken(CHOICES, reading);
    const insertion = beforeSignature(reading, 'Add what happens next', choices);
    yield { ...wordsOf(last), ...(insertion ? { insertions: [insertion] } : { note: byHand('Add before the signature', choices[0]) }) };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nThank you for the photos of the dishwasher door. Your claim has been passed on to the workshop and is under review there. Somebody looks at each claim in turn. Is there anything about the door that you would add?\n\nTom',
    },
    {
      bad: 'Hi {{first_name}},\n\nThank you for the clear steps. I saw the same on my own phone and have forwarded it to the people who build the app. A developer will look at it. What else did you see on the screen?\n\nTom',
    },
    {
      ok: 'Hi {{first_name}},\n\nThank you for the photos of the dishwasher door. Your claim is with the workshop, and I will write to you by Friday with what they say.\n\nTom',
      why: 'who, what and when',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour new card is active and the old one is cut off. Nothing else changes: the number on the back stays the same, and so does your PIN.\n\nTom',
      why: 'nothing is left to happen',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour claim has been passed on to the workshop. Ana there looks at it tomorrow and rings you before noon.\n\nTom',
      why: 'passed on, but with a name and a time',
    },
  ],
};
