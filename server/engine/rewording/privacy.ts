import { clauses } from '../grammar.ts';
import { body } from '../sentence.ts';
import type { Clause, Rewording } from './index.ts';
import { wordsIn } from './stretch.ts';

const SECRET =
  /\b(?:pass ?(?:word|code|phrase)s?|pins?|cvv|cvc|security code|recovery phrase|seed phrase|one-time|otp|full card|card numbers?|digits on the back|ssn|social security|mother 's maiden|mother's maiden|login|code (?:we|you))\b/;

/** A request for data gets its purpose, as a blank to fill in. A secret is never asked for, whatever the purpose. */
export function rewordPrivacy({ line, span }: Clause): Rewording[] {
  const { sentence } = line;
  if (SECRET.test(sentence.normal)) return [];
  const { from, to } = wordsIn(sentence, span);
  const start = sentence.words[from]?.start ?? 0;
  const end = sentence.words[to - 1]?.end ?? 0;
  const request = clauses(sentence).find((clause) => clause.verb && clause.mood !== 'statement' && clause.start < end && start < clause.end);
  // the purpose goes to the end of the sentence: only where the request runs up to it
  if (!request || request.end < body(sentence).end - 1 || /\bso (?:that )?(?:i|we)\b/.test(sentence.normal)) return [];
  const whole = body(sentence);
  const words = sentence.text.slice(whole.start, whole.end);
  const bare = request.mood === 'order' && request.start <= whole.start && !/\b(?:please|kindly)\b/i.test(words);
  const asked = bare ? `please ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  return [{ replaces: whole, text: `${asked}, so that I can {{purpose}}`, safe: false }];
}
