import type { MacroCheck } from '../types.ts';
import { firstWords } from './whole.ts';

const DAY = 86_400_000;
/** A macro that nobody has looked at for half a year may promise what no longer holds. */
const LIMIT = 180;

/** Days since 1970 of a date as front matter has it: 2025-04-30. */
function dayOf(text: string | undefined): number | undefined {
  const date = /^["']?(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text ?? '');
  if (!date) return undefined;
  const time = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  return Number.isNaN(time) ? undefined : time / DAY;
}

export const reviewDue: MacroCheck = {
  id: 'macro/review-due',
  summary: 'The macro was changed long after anybody last reviewed it.',
  message: 'This macro is due for a review.',
  why: 'Macros go stale: the refund window in the text no longer matches the product. A date in the front matter keeps the library honest.',
  sources: ['S3', 'INB'],
  severity: 'hint',
  *check({ macro, ...reading }) {
    const { reviewed, updated, changed, today } = macro.meta;
    if (reviewed === undefined) return;
    const first = firstWords({ macro, ...reading });
    if (!first) return;
    const last = dayOf(reviewed);
    // the engine has no clock: what the front matter itself says of later days decides
    const later = dayOf(updated ?? changed ?? today);
    if (last === undefined) yield { ...first, message: `“${reviewed}” is no date. Write it as year-month-day: 2025-04-30.` };
    else if (later !== undefined && later - last > LIMIT)
      yield { ...first, message: `${this.message} It was last reviewed ${later - last} days before its latest change.` };
  },
  examples: [
    {
      bad: '---\nreviewed: 2024-01-10\nupdated: 2025-02-01\n---\nHi {{first_name}},\n\nYour refund window is 30 days. The label is in the box.\n\nTom',
    },
    { bad: '---\nreviewed: last summer\n---\nHi {{first_name}},\n\nYour refund window is 30 days. The label is in the box.\n\nTom' },
    {
      ok: '---\nreviewed: 2025-01-10\nupdated: 2025-02-01\n---\nHi {{first_name}},\n\nYour refund window is 30 days. The label is in the box.\n\nTom',
      why: 'reviewed in the same month',
    },
    { ok: 'Hi {{first_name}},\n\nYour refund window is 30 days. The label is in the box.\n\nTom', why: 'no front matter, no hint' },
  ],
};
