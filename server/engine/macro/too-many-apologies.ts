import type { MacroCheck } from '../types.ts';
import { sensitiveMatters } from './route.ts';
import { bodyLines, isForStaff, wordsOf } from './whole.ts';

const APOLOGY = /\b(?:sorry|apologi[sz]e[sd]?|apologi(?:es|zing)|regrets?)\b/;
/** Sympathy is no apology, and neither is a polite opening. */
const SYMPATHY = /\bsorry (?:for your loss|that (?:your|you) \w+ (?:has |have )?(?:died|passed))\b|^sorry ,|\bno need to apologi[sz]e\b/;

export const tooManyApologies: MacroCheck = {
  id: 'macro/too-many-apologies',
  summary: 'The macro apologises again and again.',
  message: 'One apology at the start is heard; each further one is noise. Say here what you are doing instead.',
  why: 'In recorded encounters an apology beyond the first moments lowered satisfaction, while energetic solving raised it. One in the right words is enough.',
  sources: ['HBR18', 'GOOG', 'Y20'],
  severity: 'information',
  *check(reading) {
    if (isForStaff(reading)) return;
    const lines = bodyLines(reading);
    const apologies = lines.filter(({ sentence: { normal } }) => APOLOGY.test(normal) && !SYMPATHY.test(normal));
    const limit = sensitiveMatters(reading).some((matter) => /^(?:bereavement|breach|safety|health)$/.test(matter)) ? 3 : 2;
    const surplus = apologies[limit];
    if (surplus)
      yield {
        ...wordsOf(surplus),
        message: `${this.message} (It is the ${limit === 2 ? 'third' : 'fourth'} one.)`,
        note: 'Leave it out, or say what happens next in its place.',
      };
  },
  examples: [
    {
      bad: "Hi {{first_name}},\n\nI'm sorry your table came without its legs, two days before the party. Sorry that the shop told you otherwise. The legs leave tonight and arrive on {{date}}. Once more, we apologize for the trouble with the table. How does that day suit you?\n\nAna",
    },
    {
      ok: "Hi {{first_name}},\n\nI'm sorry your table came without its legs, two days before the party. We packed it wrongly, and I'm sorry for that mistake too. The legs arrive on {{date}}.\n\nAna",
      why: 'two are fine',
    },
    {
      ok: "Hi {{first_name}},\n\nI'm sorry for your loss. There is no need to apologize for the late form. Everything is settled, and nothing more comes by post.\n\nAna",
      why: 'sympathy is no apology',
    },
  ],
};
