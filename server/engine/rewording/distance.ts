import { body } from '../sentence.ts';
import type { Clause, Rewording } from './index.ts';
import { isWhole, withoutJoint } from './stretch.ts';

/** A rule cited before what it means: "In accordance with clause 4 of our terms, the fee stays". */
const CITED = /^(?:(?:in (?:accordance|line|keeping|compliance) with|under|according to|as per|per|pursuant to|due to|because of|owing to|in terms of|following|by virtue of) [^,]{3,90}),\s*/i;

/** A rule cited as a reason goes and the fact stays; a flat refusal stays one, and something to do is put beside it. */
export function rewordDistance({ line, span, reading }: Clause): Rewording[] {
  const { sentence } = line;
  const own = withoutJoint(sentence, span);
  const text = sentence.text.slice(own.start, own.end);
  const out: Rewording[] = [];
  const cited = CITED.exec(text)?.[0];
  if (cited && !/\d|[{<[%$]/.test(cited)) out.push({ replaces: { start: own.start, end: own.start + cited.length }, text: '', safe: true });
  const refuses = /\b(?:can not|not able|unable|will not|do not|does not|not (?:possible|allowed|permitted|our|something)|no longer|cannot|no (?:refund|exceptions?|liability|responsibility))\b/.test(sentence.normal);
  if (refuses && isWhole(sentence, span) && !/\bwhat (?:i|we) can do\b/.test(sentence.normal)) {
    out.push({ replaces: body(sentence), text: `${reading.voice.I === 'we' ? 'We' : 'I'} can't do that here. What ${reading.voice.I} can do is {{alternative}}`, safe: false });
  }
  return out;
}
