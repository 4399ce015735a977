import type { MacroCheck } from '../types.ts';
import { acknowledgementWeight } from './acknowledging.ts';
import { bodyLines, bodyText, isForStaff, isWholeReply, wordsOf } from './whole.ts';

const NO =
  /\b(?:not|no|never|cannot|unable|fail(?:s|ed|ure)?|reject(?:s|ed|ion)?|den(?:y|ied)|declin(?:e|ed|es)|refus(?:e|ed|al)|problems?|issues?|errors?|mistakes?|wrong|late|delay(?:s|ed)?|overdue|penalt(?:y|ies)|breach(?:es)?|terminat(?:e|ed|ion)|suspend(?:ed|s)?|suspension|invalid|unfortunately|void|forfeit(?:ed)?)\b/g;
const DO =
  /\b(?:can|will|here is|help(?:s|ed)?|fix(?:ed|es)?|sort(?:ed)?|done|ready|refund(?:ed|s)?|free|together|thank(?:s)?|glad|welcome|support|instead|back)\b/g;
/** A "not" that reassures says yes. */
const REASSURING =
  /\b(?:not your fault|no need|not need to|not have to|not worry|nothing wrong|no (?:fee|charge|cost|form|extra)|never ask|can not|not (?:able|possible)|will not)\b/g;
const REASON = /\b(?:because|since|so that|the reason)\b/;
const WAY_OUT = /\b(?:instead|what i can do|what we can do|you can|alternatively|appeal|ombudsman|look again)\b/;

export const negativeTone: MacroCheck = {
  id: 'macro/negative-tone',
  summary: 'The macro is made of no-words.',
  message: 'Most of what this macro says is what cannot be. Add what can be done.',
  why: 'Every support guide asks for what is possible before what is not. The evidence for single words is thin, so this is only a hint; honest bad news with a reason and a way out is never reported.',
  sources: ['WHOSON', 'POSL'],
  severity: 'hint',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading)) return;
    const text = bodyText(reading);
    const reassuring = text.match(REASSURING)?.filter((words) => !/\b(?:can not|not able|not possible|will not)\b/.test(words)).length ?? 0;
    const no = (text.match(NO)?.length ?? 0) - reassuring;
    const yes = (text.match(DO)?.length ?? 0) + reassuring - (text.match(/\b(?:can|will) not\b/g)?.length ?? 0);
    if (no < 6 || no / (no + Math.max(0, yes)) <= 0.7) return;
    if (acknowledgementWeight(reading) >= 1.6 && REASON.test(text) && WAY_OUT.test(text)) return;
    const first = bodyLines(reading)[0];
    if (first) yield { ...wordsOf(first), message: `${this.message} (${no} no-words, ${Math.max(0, yes)} that offer something.)` };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nThe voucher is invalid, and the shop could not accept it. It is not transferable, it was not extended in May, and no other voucher was issued. The error was not reported. Does this answer what you asked?\n\nTom',
    },
    {
      ok: 'Hi {{first_name}},\n\nI know you were counting on the voucher. It is invalid because it ended in May, and it was not extended. I can not revive it, and no other one was issued, but you can use my code {{code}} instead, which takes the same amount off.\n\nTom',
      why: 'a reason and a way out',
    },
    {
      ok: 'Hi {{first_name}},\n\nYou do not need to call, you do not have to sign, there is no fee and no form. It is not your fault. The new card will come on {{date}}.\n\nTom',
      why: 'these say yes',
    },
  ],
};
