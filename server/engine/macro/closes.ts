// Whether a reply closes a conversation, and whether it ends by asking how it went.

import type { Line, Reading } from '../types.ts';
import { perSentence } from './memo.ts';
import { sensitiveMatters } from './route.ts';
import { bodyLines, noticeWeight, wordCount } from './whole.ts';

// ---------------------------------------------------------------- the question

const QUESTION = /\? ?["')\]*_]*(?: [^\w ?]+)*$|\? (?:\(|- )/;
const SURVEY =
  /\b(?:survey|questionnaire|poll|rate|rating|stars?|feedback form|score|scale of|(?:1|one|0|zero) (?:to|-|and) (?:5|10|five|ten)|\d ?- ?10|out of (?:5|10|five|ten)|thumbs?|emoji|trustpilot|tripadvisor|google|app store|review|recommend|minutes?' ?feedback|questions why)\b/;
const DATA =
  /\b(?:could|can|would|will|may|might) (?:you|i|we) (?:please |also |kindly |just |have to )?(?:send|share|provide|confirm your|give (?:me|us) your|get your|have your|take your|upload|attach|reply with|fill|verify|forward)\b|\b(?:what is|what's) your (?:full |order |account |date|name|email|phone|address|postcode)|\b(?:date of birth|account number|password|passcode|pin)\b/;
const FILLER =
  /\b(?:anything else (?:i|we|you need|that i|that we)|any(?:thing)? (?:further|other) (?:questions|assistance|help)|further assistance|help you with anything|assist you (?:with )?(?:any|today)|do you (?:still )?need (?:any )?help|how (?:may|can) (?:i|we) (?:help|assist))\b/;
/** "Need help?", "No receipt?", "Not in?": a heading in the shape of a question. */
const LEAD_IN =
  /^(?:["'(]? ?)(?:(?:need|want|still|not|no|any|got|lost|forgot|prefer|more|too|questions?|changed|wrong|old|new|password|moving|plans|something|did you (?:receive|get|know)|have (?:any )?questions)\b[^?]{0,50}|[\w' ]{1,24})\?$/;
const ASKS =
  /\b(?:was|were|is|are|am|did|does|do|has|have|had|will|would|can|could|shall|should|may) (?:not )?(?:i|we|you|that|this|it|there|they|these|those|the|an?|your|my|our|either|any|anyone|anybody|anything|everything|something|one|two|three|four|five|six|seven|eight|nine|ten|noon|[a-z]{2,12}day|\d[\d:]*|\{x\}|[a-z]{3,14})\b|\b(?:how|what|which|where|who|when|why|whether|whose)\b|^(?:happy|any(?:thing|one|body)?|all (?:good|well|set|clear|right)|better|okay|ok|fair|clear|right|sound(?:s)? (?:good|fair|right)|does|still)\b/;

/** True for a question that invites the customer's own view. */
const asksView = perSentence(({ normal }) => {
  if (!QUESTION.test(normal) && !/\? /.test(normal)) return false;
  // the question may be followed by more of the sentence: "ok? ^KB"
  const question = normal.slice(0, normal.lastIndexOf('?') + 1);
  const before = question.slice(0, -1);
  const last = question.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('?')) + 1).trim();
  if (SURVEY.test(normal) || DATA.test(last) || FILLER.test(last) || LEAD_IN.test(last)) return false;
  return ASKS.test(last);
});

/** The sentence near the end that invites the customer's own view, if there is one. */
export function closingQuestion(reading: Reading): Line | undefined {
  const lines = bodyLines(reading);
  const tail = lines.slice(-Math.max(4, Math.ceil(lines.length / 3)));
  return tail.filter((line) => asksView(line.sentence)).pop();
}

// ---------------------------------------------------------------- what closes

const REQUESTS =
  /^(?:please |kindly |could you |can you |would you |so that (?:i|we) can [^,]{0,60}, (?:please )?)(?:also )?(?:send|reply|provide|upload|complete|fill|submit|attach|return|sign|confirm|bring|forward|supply|let (?:me|us) have|furnish|email|e-mail|post|share|choose|tell)\b|\b(?:(?:i|we) (?:still |only |just |also |will )?need (?:you to|your|a |the |two|three|some|one|more|to see|from you)|to (?:go on|continue|proceed|get started|move forward)[^.?!]{0,12} (?:i|we) need|(?:is|are) (?:still )?(?:missing|needed|required|outstanding)\b|(?:please )?(?:send|upload|submit|provide) (?:me |us )?(?:the following|these|them|copies|it) ?(?:by|:|before)?|further information is required|more (?:papers|documents|information|details)|once (?:i|we) (?:have|receive|get)|as soon as (?:i|we) (?:have|receive)|waiting (?:for|on) you(?:r)?\b|could you (?:send|tell|upload|attach|give|check|let)|i need a bit more)/;
const PENDING =
  /\b(?:(?:looking|look) into|investigat(?:e|es|ing|ion)|working on (?:it|this|a fix)|under review|in progress|we will (?:update|post|text|email|let you know)|next update|back (?:on|online|up) by|(?:is|are) being (?:reviewed|processed|looked)|shortly|in due course|as soon as|waiting for)\b/;
const SETTLES =
  /\b(?:(?:i|we) have (?:now |just |also |already )?(?:\w{2,12}ly )?(?:\w{3,14}ed|put|sent|set|paid|taken|made|given|found|switched|reset|begun|rung|held)|(?:i|we) (?:refunded|fixed|credited|reset|changed|moved|replaced|corrected|renewed|restored|raised|removed|booked|added|sent|put|took|found|checked)|(?:is|are|was|were|has been|have been) (?:now )?(?:fixed|sorted|resolved|solved|refunded|restored|replaced|credited|unlocked|corrected|approved|accepted|closed|canceled|attached|enclosed|covered)|(?:can not|unable to|not able to|will not|do not|does not|not possible to|no longer) [a-z]{3,}|(?:was|is|been|are) (?:declined|rejected|refused|denied|void)|not (?:eligible|covered|refundable|approved)|stands|here is (?:how|the|what)|you can (?:now )?[a-z]{3,}|how to|the reason)\b/;
const STEPS =
  /^(?:then |now |next |first |after that )?(?:click|tap|open|go to|press|choose|select|enter|type|log ?in|sign in|hold|turn|unplug|plug|wait|check|restart|install|download|scroll|update)\b/;

const STOCK_CLOSE =
  /\b(?:let (?:me|us) know|any (?:further |other |more )?questions|hesitate|anything else|(?:further|any) assistance|reach out|happy to help|get in touch)\b/;

/** What one sentence does for the close. */
const closeIn = perSentence(({ normal }) => ({
  survey: SURVEY.test(normal),
  steps: STEPS.test(normal),
  settles: SETTLES.test(normal),
  pending: PENDING.test(normal),
  stock: STOCK_CLOSE.test(normal),
  asks: REQUESTS.test(normal),
  question: /\?\W{0,12}$/.test(normal),
}));

/**
 * How far a reply closes a conversation, in points: above 0 it does. What solves, refuses or answers closes; a request
 * that the customer must answer first, a wait, a notice do not. The weights follow what a regression over labelled
 * macros found to matter.
 */
export function closingWeight(reading: Reading): number {
  const lines = bodyLines(reading);
  const closes = lines.map((line) => closeIn(line.sentence));
  const said = (what: keyof (typeof closes)[number]) => closes.filter((found) => found[what]).length;
  const words = wordCount(reading.lines);
  if (reading.channel === 'sms' || (reading.channel === 'phone' && lines.length < 4)) return -2;
  let weight = 1.1 - noticeWeight(reading);
  if (words < 45) weight -= 1.8;
  else if (words < 62) weight -= 0.9;
  if (said('survey')) weight += 0.9;
  if (said('steps') >= 2) weight += 0.9;
  if (reading.outcome === 'solved') weight += 0.9;
  else if (reading.outcome === 'refused') weight += 0.6;
  else if (said('settles')) weight += 0.2;
  else if (said('pending')) weight -= 0.5;
  if (said('stock')) weight += 0.7;
  const asks = said('asks');
  if (asks) weight -= asks >= 2 ? 0.8 : 0.6;
  if (said('question')) weight -= 0.5;
  if (sensitiveMatters(reading).length) weight -= 0.3;
  return weight;
}
