import type { MacroCheck } from '../types.ts';
import { isForStaff, wordsOf } from './whole.ts';

const CLOSED =
  /\b(?:(?:please )?do not (?:reply|respond|answer)(?! (?:to (?:any|calls|texts|strangers)|if|until|with))|(?:mailbox|address|inbox|email|account) is (?:not|un)(?: )?(?:monitored|attended|read|checked)|replies (?:to this (?:email|address|message) )?(?:are|will) (?:not|be (?:deleted|ignored|lost))|no-?reply (?:address|email|mailbox)|unmonitored|unattended)\b/;
const INVITES =
  /\b(?:(?:just |simply |you can |please |or |and )?repl(?:y|ies) (?:here|to (?:this|me|us)|with|and|by (?:return|email))|reply (?:to )?"|answer this (?:email|message|mail)|write back|hit reply|(?:send|tell) (?:me|us) (?:by|in a) reply)\b/;
/** "Do not reply to this text; reply in the app" names the other way. */
const OTHER_WAY = /\b(?:in the app|by (?:phone|post)|instead|through the (?:portal|form)|via the)\b/;

export const routeContradiction: MacroCheck = {
  id: 'macro/route-contradiction',
  summary: 'The macro invites a reply and says that nobody reads it.',
  message: 'Elsewhere this macro invites a reply; here it says that nobody reads one. Keep one of the two.',
  why: 'A way back that does not work is worse than none: the customer has answered, waits, and nobody knows.',
  sources: ['OMN', 'RITZ2'],
  severity: 'warning',
  *check(reading) {
    if (isForStaff(reading)) return;
    const lines = reading.lines.filter((line) => line.role !== 'heading');
    const closed = lines.find((line) => CLOSED.test(line.sentence.normal));
    const invites = lines.find(
      (line) =>
        line !== closed &&
        INVITES.test(line.sentence.normal) &&
        !CLOSED.test(line.sentence.normal) &&
        !OTHER_WAY.test(line.sentence.normal),
    );
    if (closed && invites)
      yield {
        ...wordsOf(closed),
        message: `${this.message} (“${invites.sentence.text.slice(0, 60)}${invites.sentence.text.length > 60 ? '…' : ''}”)`,
        note: 'Take out this line, or the invitation.',
      };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nYour visit is booked for {{date}}. If the day is no good, just reply to this email and we find another one.\n\nThis mailbox is not monitored.',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour visit is booked for {{date}}. If the day is no good, call us on {{phone}}.\n\nThis mailbox is not monitored.',
      why: 'the other way works',
    },
    {
      ok: 'Hi {{first_name}},\n\nPlease do not reply to strangers who ask for your code. If you did, reply here and I lock the card.\n\nTom',
      why: 'it is about other people',
    },
  ],
};
