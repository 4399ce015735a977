import type { Line, MacroCheck } from '../types.ts';
import { sensitiveMatters } from './route.ts';
import { isForStaff, wordsOf } from './whole.ts';

const CHEER =
  /\b(?:(?:great|awesome|fantastic|amazing|exciting) (?:news|day|question)|have an? (?:great|wonderful|lovely|awesome|fantastic|amazing|nice) (?:day|weekend|evening|one|rest)|awesome|exciting|excited|thrilled|woo ?hoo|yay|hooray|upgrade (?:now|today|to)|\d+ ?% off|special offer|discount on your next|enjoy your day)\b/;
const EMOJI = /[\u{1F300}-\u{1F64F}\u{1F680}-\u{1F9FF}\u2728\u2B50\u2764]/u;
const QUOTED = /["“«][^"”»]{0,300}["”»]/g;
/** An exclamation that warns is no cheer. */
const WARNS = /\b(?:important|warning|danger|urgent|do not|never|call|stop|leave|now|careful|attention|emergency)\b/;

/** What is cheerful in a line, or undefined. */
function cheerIn({ sentence }: Line): string | undefined {
  // a placeholder may have a mark of its own: {!Contact.FirstName}
  const text = [...sentence.placeholders].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), sentence.text);
  const own = text.replace(QUOTED, '');
  const word = CHEER.exec(sentence.normal)?.[0];
  if (word) return word;
  const emoji = EMOJI.exec(own)?.[0];
  if (emoji) return emoji;
  return /!/.test(own) && !WARNS.test(sentence.normal) ? '!' : undefined;
}

export const cheerInSensitive: MacroCheck = {
  id: 'macro/cheer-in-sensitive',
  summary: 'Cheerful wording in a grave matter.',
  message: 'This sounds cheerful in a matter that is not. Say it calmly.',
  why: 'Nobody wants the same tone when scared or in grief. Bright feeling does a poor job with upset people; calm words that help do a good one.',
  sources: ['MC', 'HBR18'],
  severity: 'warning',
  *check(reading) {
    if (isForStaff(reading)) return;
    const matters = sensitiveMatters(reading);
    // a missed payment or a court is grave, but a bright word there is taste
    if (!matters.some((matter) => /^(?:bereavement|fraud|health|safety|harassment|breach|hardship)$/.test(matter))) return;
    for (const line of reading.lines) {
      // "Hi {{name}}!" is a habit of greeting
      if (line.role === 'heading' || line.role === 'greeting') continue;
      const cheer = cheerIn(line);
      if (!cheer) continue;
      yield {
        ...wordsOf(line),
        message: cheer === '!' ? this.message : `${this.message} (“${cheer}”)`,
        note: cheer === '!' ? 'A full stop in place of the exclamation mark is enough.' : 'Leave the bright words out.',
      };
      return;
    }
  },
  examples: [
    {
      bad: "Hi {{first_name}},\n\nI'm so sorry that your father has died. His account is closed, and you can call me on {{phone}} whenever you like. What would help you most right now?\n\nHave a great day,\nTom",
    },
    {
      bad: "Hi {{first_name}},\n\nYour prescription didn't reach you, and waiting for it is hard. It's on its way again! You can ring Nurse Ama on {{phone}} until six. Does the evening suit you?\n\nTom",
    },
    {
      ok: "Hi {{first_name}},\n\nI'm sorry the battery died. A new one is on its way, and that's free!\n\nHave a great day,\nTom",
      why: 'a battery is nobody',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour charger is one of the recalled ones, and that is frightening to read. Stop using it now! Call me on {{phone}} if it got hot.\n\nTom',
      why: 'a warning is no cheer',
    },
  ],
};
