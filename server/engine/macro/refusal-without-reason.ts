import type { Line, MacroCheck } from '../types.ts';
import { beforeSignature, spoken } from './insert.ts';
import { bodyLines, isForStaff, isWholeReply, wordsOf } from './whole.ts';

const REFUSES =
  /\b(?:(?:have|has|was|were|been|is|are) (?:now )?(?:declined|rejected|refused|denied)|decided (?:not to|against)|(?:can not|unable to|not able to|will not) (?:\w{2,12} )?(?:refund|replace|approve|accept|grant|waive|extend|exchange|reimburse|offer (?:you )?(?:a|an|any))|not (?:covered|eligible|approved)|non-?refundable|not refundable|does not qualify|no refund|turned down)\b/;
const REASON =
  /\b(?:because|since|as (?:the|you|your|it|we|our|that)|the reason|due to|why|so that|under|after|outside|only (?:for|when|if|covers|pays|applies)|means|covers|pays for|limit|criteria|ended|expired|older|later than|too (?:late|old|high|low)|within \d|for (?:security|safety))\b/;
const WAY_OUT =
  /\b(?:instead|what (?:i|we) can|you (?:can|could|may) (?:also |still )?\w+|(?:i|we) can\b(?! not)|alternatively|appeal|ombudsman|review|look (?:at it )?again|reconsider|another|if you (?:think|disagree|believe)|option|would change|resubmit|apply again|reapply|fix)\b/;

export const refusalWithoutReason: MacroCheck = {
  id: 'macro/refusal-without-reason',
  summary: 'A refusal gives no reason, no alternative and no way to ask again.',
  message: 'This says no and leaves it there. Give the reason, an alternative, or a way to ask again.',
  why: 'People accept a rule better when they hear its reason. One of the three is enough to make a no something to work with.',
  sources: ['S1', 'CAST'],
  severity: 'information',
  *check(reading) {
    if (!isWholeReply(reading) || isForStaff(reading)) return;
    const lines = bodyLines(reading);
    const refusal = lines.find(
      (line: Line) =>
        REFUSES.test(line.sentence.normal) &&
        !/\b(?:if|unless|in case|not (?:been )?(?:declined|rejected|refused|denied))\b/.test(line.sentence.normal) &&
        !/\?\W{0,12}$/.test(line.sentence.normal),
    );
    if (!refusal || lines.some((line) => REASON.test(line.sentence.normal) || WAY_OUT.test(line.sentence.normal))) return;
    const choices = spoken(
      [
        'The reason is {{reason}}. What {I} can do instead is {{alternative}}.',
        'What {I} can do instead is {{alternative}}.',
        "If {I've} missed something, reply here and {I'll} look again.",
      ],
      reading,
    );
    const insertion = beforeSignature(reading, 'Give a reason or a way on', choices);
    yield { ...wordsOf(refusal), ...(insertion ? { insertions: [insertion] } : { note: choices[0] as string }) };
  },
  examples: [
    {
      bad: 'Hi {{first_name}},\n\nI know you were counting on this money, and the news is not good. Your request for a refund was declined. The decision was made on {{date}}. What questions does that leave you with?\n\nTom',
    },
    {
      ok: 'Hi {{first_name}},\n\nI know you were counting on this money. Your request was declined because the jacket had been worn. What questions does that leave you with?\n\nTom',
      why: 'it gives the reason',
    },
    {
      ok: 'Hi {{first_name}},\n\nI know you were counting on this money. Your request was declined. What I can do instead is send you another size at no cost.\n\nTom',
      why: 'it offers an alternative',
    },
    {
      ok: 'Hi {{first_name}},\n\nIf your card was declined, try again in an hour. The shop is open until nine, and the order stays in the basket.\n\nTom',
      why: 'a condition is no refusal',
    },
  ],
};
