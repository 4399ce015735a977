import type { MacroCheck } from '../types.ts';
import { beforeSignature } from './insert.ts';
import { isForStaff, isWholeReply, lastLine, wordsOf } from './whole.ts';

const OFFERS =
  /\b(?:language|languages|interpreter|translat\w{1,4}|large print|braille|easy read|audio|relay|sign language|another format|plain english)\b/;

export const languageHelp: MacroCheck = {
  id: 'macro/language-help',
  summary: 'Readers in a second language get no offer of help.',
  message: 'The front matter says that this goes to an international or public audience, and nothing offers another language or format.',
  why: 'Poor English is one of the things that make people vulnerable. One line that offers a language, an interpreter or large print opens the door.',
  sources: ['S3', 'FOS'],
  severity: 'hint',
  *check(reading) {
    if (!/\b(?:international|public|global|multilingual|migrants?|refugees?)\b/i.test(reading.macro.meta.audience ?? '')) return;
    if (!isWholeReply(reading) || isForStaff(reading) || reading.lines.some((line) => OFFERS.test(line.sentence.normal))) return;
    const last = lastLine(reading);
    if (!last) return;
    const insertion = beforeSignature(reading, 'Offer a language or a format', [
      "If you'd like help in another language or format, tell us which one.",
    ]);
    yield { ...wordsOf(last), ...(insertion ? { insertions: [insertion] } : {}) };
  },
  examples: [
    {
      bad: '---\naudience: public\n---\nDear {{name}},\n\nYour appointment at the registry is on {{date}}. Bring your passport and the letter. Ask for Ama at window 3.\n\nAma',
    },
    {
      ok: '---\naudience: public\n---\nDear {{name}},\n\nYour appointment at the registry is on {{date}}. An interpreter is there if you want one.\n\nAma',
      why: 'it offers an interpreter',
    },
    {
      ok: 'Dear {{name}},\n\nYour appointment at the registry is on {{date}}. Bring your passport and the letter. Ask for Ama at window 3.\n\nAma',
      why: 'nobody said who reads it',
    },
  ],
};
