import type { MacroCheck } from '../types.ts';
import { closingQuestion, closingWeight } from './closes.ts';
import { closingQuestions } from './closing.ts';
import { beforeSignature, byHand } from './insert.ts';
import { voteFor } from './vote.ts';
import { isForStaff, isWholeReply, lastLine, wordsOf } from './whole.ts';

export const missingClosingQuestion: MacroCheck = {
  id: 'macro/missing-closing-question',
  summary: 'The reply closes without asking how it went.',
  message: 'The reply ends without a question that invites an honest answer. Ask how it went for the customer.',
  why: 'Most unhappy customers never complain, they leave. One open question at the end of a reply gives them the chance to say so, which no survey link does.',
  sources: ['S1', 'BONE'],
  severity: 'information',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading) || closingQuestion(reading)) return;
    if (closingWeight(reading) + voteFor('missing-closing-question', reading) <= 0) return;
    const last = lastLine(reading);
    if (!last) return;
    const choices = closingQuestions(reading);
    const insertion = beforeSignature(reading, 'Add a closing question', choices);
    yield { ...wordsOf(last), ...(insertion ? { insertions: [insertion] } : { note: byHand('Ask before the signature', choices[0]) }) };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nYou were right about the second charge of {{amount}}. I found it on the bill of the 3rd and sent it back to your card today, so it reaches you by Thursday at the latest. Nothing else on the bill changes, and the plan goes on as it is. I have also added a note for my colleagues, so that nobody asks you about it again.\n\nMarta',
    },
    {
      bad: 'Hi {{first_name}},\n\nI know you were counting on the claim, so here is the plain answer: the policy pays for storms, and the roof gave way on a dry day. The report of the surveyor is attached, with the photos he took. If you think that he missed something, I can send a second surveyor, and that costs you nothing. I will keep the file open until the end of the month.\n\nPlease take our survey: {{survey_link}}\n\nMarta',
    },
    {
      ok: 'Hi {{first_name}},\n\nI found the second charge of {{amount}} and sent it back to your card today. It reaches you by Thursday.\n\nDoes that settle it, or is something still open for you?\n\nMarta',
      why: 'it asks',
    },
    {
      ok: 'Hi {{first_name}},\n\nWe need two more papers before I can pay your claim, so that I can check the dates. Please send the invoice and the report by {{due_date}}.\n\nMarta',
      why: 'a request for documents closes nothing',
    },
    {
      ok: 'Hi {{first_name}},\n\nThis is a reminder that your appointment is booked for {{date}} at {{time}}.\n\nBring the letter and a list of your medicines. The entrance is on Park Street.',
      why: 'a notice closes nothing',
    },
    { ok: 'Did that help?', why: 'a single line is no whole reply' },
  ],
};
