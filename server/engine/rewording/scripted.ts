import { body } from '../sentence.ts';
import type { Clause, Rewording } from './index.ts';
import { holdsFacts, removable, share } from './stretch.ts';

/** Stock wording adds nothing: it goes, where the rest stands without it. */
export function rewordScripted({ line, span, reading }: Clause): Rewording[] {
  const { sentence } = line;
  if (holdsFacts(sentence, span)) return [];
  const out: Rewording[] = [];
  const apology = /\b(?:sorry|apologi[sz]e|apologies|regret)\b/.test(sentence.normal);
  if (apology) out.push({ replaces: body(sentence), text: `${reading.voice.Im} sorry about {{what_went_wrong}}`, safe: false });
  const gone = removable(sentence, span);
  if (gone) out.push({ replaces: gone, text: '', safe: !apology });
  // two stock halves of one sentence, or one with a stub beside it
  else if (share(sentence, span) >= 0.5 && !holdsFacts(sentence, body(sentence))) out.push({ replaces: body(sentence), text: '', safe: false });
  return apology ? [...out.slice(1), ...out.slice(0, 1)] : out;
}
