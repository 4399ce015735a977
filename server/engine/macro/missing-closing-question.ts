import type { MacroCheck } from '../types.ts';
import { closingQuestions } from './closing.ts';
import { closingQuestion, closingWeight } from './closes.ts';
import { voteFor } from './vote.ts';
import { isForStaff, isWholeReply, lastLine } from './whole.ts';

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
    yield {
      block: last.block,
      span: { start: last.start, end: last.start + last.sentence.text.length },
      insertions: [{ title: 'Add a closing question', block: last.block, where: 'after', choices }],
    };
  },
  examples: [
    { bad: 'Hi {{first_name}},\n\nI found the second charge of {{amount}} and sent it back to your card today. It reaches you by Thursday. Nothing else on the bill changes.\n\nMarta' },
    { ok: 'Hi {{first_name}},\n\nI found the second charge of {{amount}} and sent it back to your card today. It reaches you by Thursday.\n\nDoes that settle it, or is something still open for you?\n\nMarta', why: 'it asks' },
    { ok: 'Hi {{first_name}},\n\nWe need two more papers before I can pay your claim, so that I can check the dates. Please send the invoice and the report by {{due_date}}.\n\nMarta', why: 'a request for documents closes nothing' },
    { ok: 'Did that help?', why: 'a single line is no whole reply' },
  ],
};
