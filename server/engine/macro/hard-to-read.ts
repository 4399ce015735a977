import type { Line, MacroCheck } from '../types.ts';
import { sensitiveMatters } from './route.ts';
import { bodyLines, isForStaff, wordsOf } from './whole.ts';

/** Words to a sentence, and a grade, above which most readers stumble; a second language or a bad day lowers both. */
const LONGEST = 40;
const MEAN = 24;
const GRADE = 13;

/** How many syllables an English word has, near enough: its groups of vowels. */
function syllables(word: string): number {
  return Math.max(1, (word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g) ?? []).length);
}

/** The longest run of words between full stops and line ends: chats forget the capital behind a full stop. */
function longestRun({ sentence }: Line): number {
  let most = 0;
  let run = 0;
  let at = 0;
  for (const { kind, normal, start, end } of sentence.words) {
    if ((kind === 'mark' && /^[.!?]/.test(normal)) || sentence.text.slice(at, start).includes('\n')) run = 0;
    if (kind !== 'mark') most = Math.max(most, ++run);
    at = end;
  }
  return most;
}

function wordsIn({ sentence }: Line): { words: number; syllables: number } {
  let words = 0;
  let sum = 0;
  for (const { kind, normal } of sentence.words) {
    if (kind === 'mark') continue;
    words++;
    sum += kind === 'word' ? syllables(normal) : kind === 'placeholder' ? 2 : 1;
  }
  return { words, syllables: sum };
}

export const hardToRead: MacroCheck = {
  id: 'macro/hard-to-read',
  summary: 'Sentences so long that many readers lose the thread.',
  message: 'This is hard to read in one go.',
  why: 'Notices are read best at fifteen to twenty words a sentence. Readers in a second language, or in distress, need it most.',
  sources: ['SSA', 'PEC', 'RG', 'S3'],
  severity: 'information',
  *check(reading) {
    if (isForStaff(reading) || reading.macro.meta.legal === 'true') return;
    const lines = bodyLines(reading).filter((line) => line.sentence.words.length > 3 && /[.?!]\W{0,12}$/.test(line.sentence.text));
    const counts = lines.map(wordsIn);
    const runs = lines.map(longestRun);
    const longest = runs.reduce((best, run, index) => (run > (runs[best] ?? 0) ? index : best), 0);
    const line = lines[longest];
    const most = runs[longest] ?? 0;
    if (!line) return;
    // a list in a sentence is read item by item, and each mark is a rest
    const rests = line.sentence.text.match(/[;:,–—()]/g)?.length ?? 0;
    if (most > LONGEST && most / (rests + 1) > 8) {
      yield { ...wordsOf(line), message: `${this.message} The sentence has ${most} words; two sentences would carry them better.` };
      return;
    }
    if (lines.length < 5) return;
    const words = counts.reduce((sum, count) => sum + count.words, 0);
    const mean = words / lines.length;
    const grade = 0.39 * mean + 11.8 * (counts.reduce((sum, count) => sum + count.syllables, 0) / words) - 15.59;
    const limit = sensitiveMatters(reading).length ? GRADE - 1 : GRADE;
    if (mean > MEAN || grade > limit)
      yield {
        ...wordsOf(line),
        message: `${this.message} The macro has ${Math.round(mean)} words to a sentence (reading grade ${Math.round(grade)}); this sentence is the longest.`,
      };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nThe cover that you bought with the phone pays for a cracked screen when the phone was dropped at home or on the way to work and the shop that sold it to you has looked at the damage and has written down what it found before anybody opened the case. Does that answer what you wanted to know?\n\nTom',
    },
    {
      ok: 'Hi {{first_name}},\n\nThe cover pays for a cracked screen. Bring the phone to the shop first. They look at the damage and write down what they find. After that the repair is free.\n\nTom',
      why: 'short sentences',
    },
    {
      ok: 'Hi {{first_name}},\n\nPack the charger, the cable, the earphones, the case, the two small bags, the printed sheet, the box with the screws, the remote control, the spare battery, the strap and the card with the blue edge, then close the box and stick the label over the old one.\n\nTom',
      why: 'a list is long, and easy',
    },
  ],
};
