import type { MacroCheck, Reading } from '../types.ts';
import { greetsByName } from './greeting.ts';
import { voteFor } from './vote.ts';
import { firstWords, isForStaff, isPage, isWholeReply } from './whole.ts';

/** The greeting's replacement or a new line at the top. */
function insertions(reading: Reading): { title: string; block: number; where: 'before'; choices: string[] }[] {
  const first = firstWords(reading);
  if (!first || reading.lines.some((line) => line.role === 'greeting')) return [];
  const hello = reading.voice.channel === 'chat' ? ['Hi', 'Hello', 'Hey'] : ['Hi', 'Hello', 'Dear'];
  return [{ title: 'Greet by name', block: first.block, where: 'before', choices: hello.map((word) => `${word} ${reading.voice.name},`) }];
}

export const missingName: MacroCheck = {
  id: 'macro/missing-name',
  summary: 'The macro greets nobody by name.',
  message: 'Nobody is greeted by name here. A name costs one placeholder and tells the reader that the reply is theirs.',
  why: 'Speaking to a customer by name is the simplest sign that a person wrote to a person. In mail it also helps readers tell a real message from a phishing one.',
  sources: ['S2', 'NHS-T'],
  severity: 'warning',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading) || isPage(reading) || greetsByName(reading)) return;
    const first = firstWords(reading);
    if (first) yield { ...first, insertions: insertions(reading), ...(reading.channel === 'sms' ? { severity: 'hint' as const } : {}) };
  },
  examples: [
    { bad: 'Hello,\n\nYour refund of {{amount}} went out this morning. It takes three days to reach your card. How does that work for you?\n\nMarta' },
    { bad: 'Dear customer,\n\nYour parcel left our warehouse on Monday and reaches you on {{date}}. The tracking link is {{link}}.' },
    { ok: 'Hi {{ticket.requester.first_name}},\n\nYour refund of {{amount}} went out this morning. It takes three days to reach your card.\n\nMarta', why: 'a placeholder is a name' },
    { ok: 'May I place you on hold for two minutes while I check that?', why: 'a single spoken line is no whole reply' },
  ],
};
