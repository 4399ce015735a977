import type { Line, MacroCheck } from '../types.ts';
import { speak } from './insert.ts';
import { bodyLines, isForStaff, isWholeReply, wordsOf } from './whole.ts';

/** Personal data, each kind once. Order numbers, screenshots, models and versions are none. */
const ITEMS =
  /\b(?:date of birth|birth ?date|birthday|dob|home address|postal address|full address|passport|driv(?:er's|ing|er) licen[sc]e|id card|identity card|national id|photo id|government id|social security|ssn|national insurance|tax (?:id|number|return)|aadhaar|pan card|bank statements?|bank details|payslips?|pay stubs?|utility bills?|marital status|employer|income|nationality|mother's maiden name|medical (?:records?|history)|diagnos[ie]s|medication|phone number|mobile number|selfie|religion|household)\b/g;
const ASKS =
  /\b(?:(?:please|kindly|could you|can you|would you) (?:also )?(?:send|share|provide|upload|attach|confirm|reply|include|give|submit|supply|forward|state|enclose|tell|email|e-mail|let)|(?:we|i) (?:will |also |still )?(?:need|require)|send (?:me|us)|provide|upload|supply|reply with|the following)\b|^(?:send|state|enclose|submit|forward|share|tell us|e-?mail us|attach)\b/;
const PURPOSE =
  /\b(?:so (?:that )?(?:i|we|you|the|it|nobody|he|she|they)|to (?:find|check|match|see|pay|process|set up|prove|make sure|confirm that|verify that|work out|look|send|trace|keep|open|book|value|rule)|because|since|as (?:the|we|i|it)|in order to|the law|requires?|regulation|for (?:security|verification|identification|the (?:claim|refund|visa|application|permit|form))|only to|be sure|before (?:i|we) can|is what|which (?:tells|shows|lets)|lets (?:me|us)|helps (?:me|us)|why (?:i|we) (?:ask|need))\b/;

/** The kinds of personal data in a stretch of lines. */
function itemsIn(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap((line) => [...line.sentence.normal.matchAll(ITEMS)].map(([item]) => item)));
}

export const dataWithoutPurpose: MacroCheck = {
  id: 'macro/data-without-purpose',
  summary: 'Several pieces of personal data are asked for, and nowhere does it say why.',
  message: 'Personal data is asked for here, and the macro never says what for. Give the reason next to the request.',
  why: 'People may decide over their data, and can only do so when they know the purpose at the moment they are asked. A list without a reason also looks like phishing.',
  sources: ['S3', 'ICO', 'NHS-Q'],
  severity: 'information',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading)) return;
    const lines = bodyLines(reading);
    const at = lines.findIndex(
      (line) => ASKS.test(line.sentence.normal) && !/\b(?:never|do not|no need|without|not have to)\b/.test(line.sentence.normal),
    );
    if (at < 0) return;
    // the request, the list behind it, and what stands around them
    let end = at + 1;
    while (end < lines.length && reading.macro.blocks[(lines[end] as Line).block]?.kind === 'item') end++;
    const items = itemsIn(lines.slice(at, end));
    if (items.size < 3 || lines.slice(Math.max(0, at - 1), end + 2).some((line) => PURPOSE.test(line.sentence.normal))) return;
    const line = lines[at] as Line;
    const last = lines[end - 1] as Line;
    const more = items.size > 3 ? ` It asks for ${items.size} different things; ask only for what you need.` : '';
    yield {
      ...wordsOf(line),
      message: `${this.message}${more}`,
      insertions: [
        {
          title: 'Say why',
          block: last.block,
          where: 'after',
          choices: [
            '{I} need this only so that {I} can {{purpose}}.',
            '{I} ask because {{purpose}}, and {I} delete it after {{retention}}.',
          ].map((text) => speak(text, reading.voice)),
        },
      ],
    };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nPlease send us your date of birth, your home address and your last three payslips. The account opens on {{date}}.\n\nTom',
    },
    {
      ok: 'Hi {{first_name}},\n\nSo that I can set up a payment you can afford, please send me your last three payslips, your bank statements and the name of your employer.\n\nTom',
      why: 'the purpose stands in front',
    },
    {
      ok: 'Hi {{first_name}},\n\nPlease send me the order number, a photo of the label and the model of the phone.\n\nTom',
      why: 'no personal data',
    },
    {
      ok: 'Hi {{first_name}},\n\nWe deleted your date of birth, your home address and your passport photo today, as you asked.\n\nTom',
      why: 'nothing is asked',
    },
  ],
};
