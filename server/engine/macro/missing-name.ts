import type { Insertion, MacroCheck, Reading } from '../types.ts';
import { greetsByName } from './greeting.ts';
import { voteFor } from './vote.ts';
import { firstWords, isForStaff, isPage, isWholeReply } from './whole.ts';

/** Greetings in the macro's own placeholder dialect and register. */
function greetings(reading: Reading): string[] {
  const { name, channel } = reading.voice;
  const formal = reading.lines.some((line) => /^(?:dear|yours|sincerely|respectfully)\b/.test(line.sentence.normal));
  const words = formal
    ? ['Dear', 'Hello', 'Hi']
    : channel === 'chat' || channel === 'social' || channel === 'sms'
      ? ['Hi', 'Hello', 'Hey']
      : ['Hi', 'Hello', 'Dear'];
  return words.map((word) => `${word} ${name},`);
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
    if (voteFor('missing-name', reading) < -0.9) return;
    const first = firstWords(reading);
    if (!first) return;
    const choices = greetings(reading);
    const milder = reading.channel === 'sms' ? { severity: 'hint' as const } : {};
    // a second greeting above the first would be worse than none
    if (reading.lines.some((line) => line.role === 'greeting'))
      yield { ...first, ...milder, note: `Put the name into the greeting: “${choices[0]}”` };
    else
      yield {
        ...first,
        ...milder,
        insertions: [{ title: 'Greet by name', block: first.block, where: 'before', choices } satisfies Insertion],
      };
  },
  examples: [
    {
      bad: 'Hello,\n\nYour refund of {{amount}} went out this morning. It takes three days to reach your card. How does that work for you?\n\nMarta',
    },
    { bad: 'Dear customer,\n\nYour parcel left our warehouse on Monday and reaches you on {{date}}. The tracking link is {{link}}.' },
    {
      bad: 'Your new SIM is active since nine this morning. The old one can go into the bin.\n\nIs there anything that still looks odd on the phone?\n\nMarta',
    },
    {
      ok: 'Hi {{ticket.requester.first_name}},\n\nYour refund of {{amount}} went out this morning. It takes three days to reach your card.\n\nMarta',
      why: 'a placeholder is a name',
    },
    {
      ok: 'Your new SIM is active, {{first_name}}, since nine this morning. The old one can go into the bin.\n\nIs there anything that still looks odd on the phone?\n\nMarta',
      why: 'the name may stand in the first sentence',
    },
    { ok: 'May I place you on hold for two minutes while I check that?', why: 'a single spoken line is no whole reply' },
    {
      ok: 'Hi {{staff.name}},\n\nTicket {{ticket.id}} has been assigned to you by {{assigner}}.\n\nTo view or respond to the ticket, please log in.',
      why: 'an alert to staff',
    },
  ],
};
