import { closingQuestions } from '../macro/closing.ts';
import { body } from '../sentence.ts';
import type { Clause, Rewording } from './index.ts';
import { isWhole, removable, share } from './stretch.ts';

/** A survey becomes a question that the customer can answer here; a second survey sentence goes. */
export function rewordSurvey({ line, span, reading }: Clause): Rewording[] {
  const { sentence } = line;
  const ready = closingQuestions(reading).filter((question) => !question.includes('{{'));
  const gone = removable(sentence, span);
  const out: Rewording[] = [];
  if (isWhole(sentence, span) || share(sentence, span) > 0.6) for (const question of ready.slice(0, 2)) out.push({ replaces: body(sentence), text: question, safe: true });
  if (gone) out.push({ replaces: gone, text: '', safe: true });
  if (!out.length) for (const question of ready.slice(0, 2)) out.push({ replaces: body(sentence), text: question, safe: false });
  return out;
}
