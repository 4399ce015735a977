import type { MacroCheck, Situation } from '../types.ts';
import { beforeSignature, byHand, spoken } from './insert.ts';
import { hasHumanRoute, isClosed, sensitiveMatters } from './route.ts';
import { voteFor } from './vote.ts';
import { isForStaff, isWholeReply, lastLine, wordsOf } from './whole.ts';

/** A route for each grave matter. */
const ROUTES: Partial<Readonly<Record<Situation, readonly string[]>>> = {
  safety: ["If you're in danger now, call {{emergency_number}} first. For anything else you can call {me} on {{phone}}."],
  fraud: ['You can call {{fraud_phone}}, day or night, and a person will pick up.'],
  hardship: ['You can talk to {{colleague_name}} on {{phone}} about smaller payments, another date, or free debt advice.'],
  bereavement: [
    "When you're ready, you can call {me} on {{phone}}. {{colleague_name}} can take over from there, so that you tell it only once.",
  ],
  health: ["If you'd like to talk about this with a person, {{colleague_name}} is on {{phone}} ({{hours}})."],
  legal: ["If you'd like to talk it through with a person, {{colleague_name}} is on {{phone}} ({{hours}})."],
  breach: ['{{colleague_name}} answers for this in person: {{phone}}, {{hours}}.'],
  harassment: ['{{colleague_name}} looks after this in person. You can call on {{phone}}, or reply here if writing is easier.'],
};
const REPLY = "You can reply to this message and {I'll} read it {myself}.";
const ANY = [
  "If you'd rather talk to a person, call {{phone}} ({{hours}}).",
  'If you want to talk this through, ask for {{colleague_name}} on {{phone}}.',
];

export const missingHumanRoute: MacroCheck = {
  id: 'macro/missing-human-route',
  summary: 'A grave matter leaves no way to a human.',
  message: 'This is a matter where a customer may need a person, and no way to one is given.',
  why: 'Death, fraud, health, money trouble, safety, the law: regulators name them as moments when people are vulnerable. A name or a number in the macro is the way out of the machine.',
  sources: ['S2', 'FOS'],
  severity: 'warning',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading)) return;
    const [matter] = sensitiveMatters(reading);
    if (!matter || hasHumanRoute(reading) || voteFor('missing-human-route', reading) < -0.8) return;
    const last = lastLine(reading);
    if (!last) return;
    const cue = reading.cues.find((candidate) => candidate.situation === matter)?.text ?? matter;
    const reply = isClosed(reading) ? [] : [REPLY.replace('{myself}', reading.voice.I === 'I' ? 'myself' : 'ourselves')];
    const choices = spoken([...(ROUTES[matter] ?? []), ...ANY, ...reply], reading);
    const insertion = beforeSignature(reading, 'Add a way to a person', choices);
    yield {
      ...wordsOf(last),
      message: `${this.message} (About: ${cue}.)`,
      ...(insertion ? { insertions: [insertion] } : { note: byHand('Add before the signature', choices[0]) }),
    };
  },
  examples: [
    {
      bad: 'Hello {{name}},\n\nI know this is hard to read: your account is in arrears by {{amount}}. The full balance is due on {{date}}, or the account goes to a collection agency. You can pay on our website. What would feel manageable this month?',
    },
    {
      bad: "Hello {{name}},\n\nI'm so sorry that your father has died. We have closed his account and stopped the payments. Please send the death certificate through the form on our website. What would help you most right now?\n\nEstates",
    },
    {
      ok: 'Hello {{name}},\n\nYour account is in arrears by {{amount}}, and I know that may be hard to pay at once. Call me on 555 0142 and we find smaller steps together.\n\nLin',
      why: 'a number and a person',
    },
    {
      ok: 'Hello {{name}},\n\nThe battery died after a week, so a new one is on its way. It arrives on {{date}} with a return label in the box.\n\nLin',
      why: 'a battery is nobody',
    },
    {
      ok: 'Hello {{name}},\n\nYour new account number is below. Fraudsters sometimes send letters with another one, so check it against your contract before you pay.\n\nLin',
      why: 'a warning is no case of fraud',
    },
  ],
};
