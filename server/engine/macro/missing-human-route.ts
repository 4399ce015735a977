import type { MacroCheck, Situation } from '../types.ts';
import { hasHumanRoute, sensitiveMatters } from './route.ts';
import { isForStaff, isWholeReply, lastLine } from './whole.ts';

/** A route for each grave matter, safest words first. */
const ROUTES: Partial<Record<Situation, readonly string[]>> = {
  safety: ["If you're in danger now, call {{emergency_number}} first. For anything else you can reach me on {{phone}}."],
  fraud: ['You can call {{fraud_phone}}, day or night, and a person will pick up.'],
  hardship: ['You can talk to {{colleague_name}} on {{phone}} about smaller payments or another date.'],
  bereavement: ["There's no rush with any of this. When you're ready, I'm on {{phone}}."],
};
const ANY = ["If you'd rather talk to a person, call {{phone}} ({{hours}}).", 'You can reply to this message and I will read it myself.', 'If you want to talk this through, ask for {{colleague_name}} on {{phone}}.'];

export const missingHumanRoute: MacroCheck = {
  id: 'macro/missing-human-route',
  summary: 'A grave matter leaves no way to a human.',
  message: 'This is a matter where a customer may need a person, and no way to one is given.',
  why: 'Death, fraud, health, money trouble, safety, the law: regulators name them as moments when people are vulnerable. A name or a number in the macro is the way out of the machine.',
  sources: ['S2', 'FOS'],
  severity: 'warning',
  *check(reading) {
    const matters = sensitiveMatters(reading);
    const [matter] = matters;
    if (!matter || !isWholeReply(reading) || isForStaff(reading) || hasHumanRoute(reading)) return;
    const last = lastLine(reading);
    if (!last) return;
    const cue = reading.cues.find((candidate) => candidate.situation === matter)?.text ?? matter;
    yield {
      block: last.block,
      span: { start: last.start, end: last.start + last.sentence.text.length },
      message: `${this.message} (About: ${cue}.)`,
      insertions: [{ title: 'Add a way to a person', block: last.block, where: 'after', choices: [...(ROUTES[matter] ?? []), ...ANY] }],
    };
  },
  examples: [
    { bad: 'Hello {{name}},\n\nYour account is in arrears by {{amount}}. The full balance is due on {{date}}, or the account goes to a collection agency. You can pay on our website.' },
    { ok: 'Hello {{name}},\n\nYour account is in arrears by {{amount}}, and I know that may be hard to pay at once. Call me on 555 0142 and we find smaller steps together.\n\nLin', why: 'a number and a person' },
    { ok: 'Hello {{name}},\n\nThe battery died after a week, so a new one is on its way. It arrives on {{date}} with a return label in the box.\n\nLin', why: 'a battery is nobody' },
  ],
};
