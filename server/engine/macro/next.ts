// Whether the customer learns what happens next, and by when.

import type { Reading, Sentence } from '../types.ts';
import { perSentence } from './memo.ts';
import { bodyLines } from './whole.ts';

const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const COUNT =
  '(?:\\{x\\}|\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|half|a few|a couple)';
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|business|working|bank|calendar)';
const TIME = new RegExp(
  `\\b(?:today|tonight|tomorrow|${DAY}|weekend|noon|midnight|at once|immediately|right away|straight away|this (?:morning|afternoon|evening|week|month)|next (?:week|month|day|${DAY}|run|payment|bill|pay)|within (?:the )?(?:next )?${COUNT}|in (?:about |the next |under )?${COUNT}(?: ?- ?| to | or )?(?:\\d+ )?(?:more )?${UNIT}|(?:by|before|until|till|from|after|at|around) (?:about )?(?:the )?(?:end|\\d|\\{x\\}|noon|close|lunch|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)|${MONTH} \\d|\\d{1,2} (?:of )?${MONTH}|\\d{1,2} (?:st|nd|rd|th)|\\d{1,2}:\\d{2}|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m)|${COUNT}(?: ?- ?| to | or )?(?:\\d+ |${COUNT} )?(?:more )?${UNIT}|the day after|same day|overnight|as we speak|already (?:on|back|in))\\b`,
);
const TIME_BLANK = /date|time|day|eta\b|_by\b|deadline|hour|until|when|expir|due|slot|week|restore|window|start|end\b/i;

/** True for a sentence that names a time. */
function namesTime(sentence: Sentence): boolean {
  return TIME.test(sentence.normal) || sentence.placeholders.some(({ start, end }) => TIME_BLANK.test(sentence.text.slice(start, end)));
}

/** Something is left hanging with the company: passed on, looked into, to come at no time. */
const HANGS =
  /\b(?:(?:some(?:one|body)|a (?:\w{3,14} )?(?:representative|agent|advisor|adviser|colleague|specialist|member|technician|person)|the (?:\w{3,14} ){0,2}(?:team|department|unit|desk|office|people|folks)|our (?:\w{3,14} ){0,3}(?:team|department|folks|colleagues|people|specialists|partners)|an? assessor|they|central \w+|it) (?:will|should|may|might|would) (?:be )?(?:then )?(?:\w{2,10}ly )?(?:follow|get(?:ting)?|contact(?:ing)?|reach(?:ing)?|look(?:ed|ing)?|review(?:ing)?|respond(?:ing)?|reply(?:ing)?|circle|call(?:ing)?|examine|handle|be|take|touch|assist|come back|revert|ring|pick|process)|(?:has|have|is|was|were|been|are) (?:now |being |also |already )?(?:been )?(?:passed (?:on|to|over|up)|forwarded|escalated|routed|referred to|flagged|bumped|pinged|transferred|reassigned|sent (?:on|up|over)|handed (?:to|over to|on)|queued|raised with|shared with|put in for|taken up by|notified)\b|(?:i|we) (?:have |will |shall )?(?:passed|forward(?:ed)?|escalat(?:e|ed)|flagged|bumped|logged|noted|routed|raised|handed|pass|flag|refer(?:red)?) (?:it|this|your|the|that|you)\b|(?:under|pending) (?:review|investigation|consideration|examination)|(?:is|are|remains?) (?:still )?(?:pending|on hold|in (?:progress|process|the queue)|being (?:reviewed|investigated|looked|processed|handled|checked))|in due (?:course|time)|as and when|at some point|as soon as (?:we can|resources)|as resources permit|when(?:ever)? (?:there is|capacity|possible|resources)|(?:look(?:ing)?|check(?:ing)?) into|investigat(?:e|es|ing)|please (?:be patient|bear with|wait|check back)|check(?:ing)? back (?:later|at|soon)?|at a later (?:time|date)|(?:upload|and|then|documents|form) (?:and )?wait ?[.!]|gone into the queue|on the case|(?:went|goes|gone) into (?:extra checks|review|the queue)|as per sla|best[- ]effort|indeterminate|in (?:turn|the order (?:received|of arrival))|in due time|appropriate time|please allow (?:the|our|some)|they have been informed|whoever is on shift|see what (?:she|he|they) say|(?:we|i) have (?:notified|informed|mentioned it to) (?:the|my|our)|at some stage|will be (?:in touch|informed|notified|contacted|advised|looked|dealt|considered|reviewed|escalated|assessed)|get back to you|additional review|requires? (?:further|additional) (?:review|checks?)|let you know (?:when|once|if)|it gets escalated|is in (?:the )?\{x\} department)\b/;
/** Said of the customer's message and of nothing else: in a short notice it leaves everything open. */
const RECEIVED =
  /\b(?:(?:is|are|has been) (?:now )?suspended|(?:reply|message|comments?|email|inquiry|correspondence|concern|query|ticket|request)(?: to [^.?!]{0,40})?(?:\{x\} |# ?\{x\} )?(?:has been|have been|was|is) (?:duly |now )?(?:noted|received|logged|registered|opened|created)|is open under)\b/;
/** What the customer can follow or do at once. */
const FOLLOWS =
  /\b(?:(?:i|we) (?:will|shall|am going to|are going to|can) (?:\w{2,10} )?(?:\w{3,14})|(?:comes?|arrives?|leaves?|goes|ships?|lands?|starts?|ends?|takes?|reach(?:es)?|opens?|runs?|visits?|replaces?|brings?|rings?|calls?|picks?|tests?|looks?|answers?|posts?|writes?|is|are|will|should|until|within|expect|can|ready))\b/;

/** A sentence in which the company has the next step and a time for it. */
function keepsTime(sentence: Sentence): boolean {
  const { normal } = sentence;
  if (!namesTime(sentence) || !FOLLOWS.test(normal)) return false;
  // a time that is over says nothing of what comes
  return (
    !/^(?:on|at|since|yesterday|last)\b[^,]{0,40},? (?:you|we|i|your)\b|\bthat was\b|\bhappy to\b|^(?:thanks|thank you)\b/.test(normal) ||
    /\b(?:will|by|until|within|tomorrow|tonight)\b/.test(normal)
  );
}

/** Somebody here will be in touch, and says when: whatever else is open, the customer knows. */
const PROMISE =
  /\b(?:(?:i|we) (?:will|shall|am going to|are going to) (?:\w{2,10} )?(?:write|call|ring|phone|reply|email|mail|text|update|message|answer|post|send|come back|get back|be back|be in touch|let you know|tell you|have)|you will (?:hear|have|get|receive|see)|what happens next)\b/;
const DEADLINE_OF_CUSTOMER =
  /\b(?:you (?:have|must|need|may|can|should)|please|pay|reply|respond|submit|send|return|claim|appeal|if (?:you|we do not)|unless|failing|non-payment|not (?:paid|claimed|received))\b/;

/** What one sentence leaves open. */
const openIn = perSentence(({ normal }) => ({ hangs: HANGS.test(normal), received: RECEIVED.test(normal) }));

/** What one sentence says of when. */
const whenIn = perSentence((sentence) => {
  const timed = keepsTime(sentence);
  return {
    timed,
    keeps: timed && !DEADLINE_OF_CUSTOMER.test(sentence.normal),
    promises: PROMISE.test(sentence.normal) && namesTime(sentence),
  };
});

/** How far a reply leaves the customer without a next step, in points; 0.9 and more is a finding. */
export function hangingWeight(reading: Reading): number {
  const sentences = bodyLines(reading).map((line) => line.sentence);
  let hanging = sentences.filter((sentence) => openIn(sentence).hangs);
  if (!hanging.length && sentences.length <= 6) hanging = sentences.filter((sentence) => openIn(sentence).received);
  if (!hanging.length) return 0;
  const when = sentences.map(whenIn);
  if (when.some((found) => found.promises)) return 0;
  let weight = 1.2;
  // the sentence itself or its neighbour says when
  if (
    sentences.every(
      (sentence, index) => !hanging.includes(sentence) || when[index]?.timed || when[index - 1]?.keeps || when[index + 1]?.keeps,
    )
  )
    weight -= 1.2;
  weight -= Math.min(2, when.filter((found) => found.keeps).length) * 0.3;
  if (hanging.length >= 2) weight += 0.3;
  if (reading.outcome === 'solved') weight -= 0.6;
  return weight;
}
