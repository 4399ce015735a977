// Effort put on the reader: try again later, tell it again, fill it in again, open another ticket, look it up yourself.

import { isQuestion } from '../../guards.ts';
import { ends, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { OWNED, RIGHTS, TAIL, stated } from './words.ts';

const PLEASE = '(?:please|kindly|pls|plz|do|just|simply|then|so|sir|and|or|otherwise ,?|alternatively ,?|you (?:may|can|could|might|should|must|will have to|would have to|will need to|need to|have to|will|ought to|had better|may (?:wish|care|prefer) to|are (?:advised|requested|asked|encouraged|welcome) to)|we (?:request|ask|advise) you to|try to)';
const LATER = String.raw`(?:later(?: on)?|at a later (?:time|date|stage)|another (?:day|time)|at another time|some ?other time|in a (?:few|couple|couple of) (?:hours|days|minutes|weeks)|in \d+ (?:to|-) \d+ (?:days|weeks)|in (?:a week|a day|an hour|a bit|a while|\d+ (?:days|hours|minutes))(?: or (?:two|so))?|tomorrow|next (?:week|time|month)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday)|(?:from|after) (?:the weekend|nine|eight|ten|monday|lunch|the holidays|easter|two|three|four)[^.,;:]{0,20}|in a fortnight|in the new year|sometime|every so often|during (?:[a-z]+ )?(?:business|office|opening|working) hours|(?:within|in|inside) (?:[a-z]+ )?(?:business|office|opening|working) hours|at a quieter time|when (?:it|we|they|things|the [a-z]+)[^.,;:]{1,40})`;
/** What may lead up to the order, so that it goes with it. */
const LEAD = String.raw`(?:(?:please|kindly|pls|(?:can|could|would|will) (?:you|u)(?: please| kindly)?|you (?:will |would |had )?(?:have to|need to|must|should)|sir ,|for [^ ,.;:]+ ,) )*`;
const OURSELVES = '(?:us|me|back|in|here|this (?:office|number|line|chat))';
const reachBack = (_found: Found, voice: Voice): readonly Rewrite[] => [{ text: `if it happens again, reply here and ${voice.I}'ll pick it up from where we left off`, safe: false }];
const retry = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] =>
  ends(found, sentence)
    ? [{ text: `please try again after {{retry_time}}. If it still doesn't work, reply here and ${voice.I}'ll take over`, safe: false }, { text: `${voice.I}'ll keep an eye on this and tell you by {{update_time}} when it works again`, safe: false }]
    : [];
const callBack = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => /\d|\{/.test(sentence.text.slice(found.span.start, found.span.end)) ? [] : [{ text: `${voice.I}'ll call you back at {{call_time}}, so you don't have to try again`, safe: false }, { text: `reply here with a time that suits you, and ${voice.I}'ll get back to you then`, safe: false }];
const missing = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => stated(/\b(?:again|afresh|anew|once more)\b/.test(sentence.normal) ? [{ text: `${voice.I} have what you've told us so far; the one thing missing is {{missing_detail}}`, safe: false }, { text: `${voice.I} want to get this right, and the one thing still open is {{missing_detail}}`, safe: false }] : [], isQuestion(sentence) && ends(found, sentence));
const newCase = (found: Found, voice: Voice): readonly Rewrite[] => {
  const about = found.slot('about')?.text.replace(/^(?:for|about|regarding) (?:this|it|that)$/i, '') || undefined;
  return [{ text: `${voice.I}'ll start a new case${about ? ` ${about.replace(/^about/i, 'for')}` : ''}, so you don't have to`, safe: false }, { text: `reply here${about ? ` ${about.replace(/^(?:for|regarding)\b/i, 'about')}` : ''} and ${voice.I}'ll take it from there`, safe: false }];
};
const AGAIN = 'Keep what the reader has sent already. Ask only for what is missing, and say why, or do it for them.';
const BACK = 'Offer to come back to the reader yourself, or say exactly when and how it will work.';
const mine = (_found: Found, sentence: Sentence): boolean => !RIGHTS.test(sentence.normal) && !OWNED.test(sentence.normal) && !/\b(?:i|we) (?:will|shall) (?:take|put|pick|start|do|help|open|come|deal|sort|be|see|look)\b/.test(sentence.normal) && !/\b(?:you (?:do|will|need) not|no need|never have to|need not)\b/.test(sentence.normal) && !/\bwe (?:will )?try again\b|\b(?:i|we) (?:will|shall|would|can) (?:\w+ )?(?:try|call|ring|phone|write|email|come back|check)\b/.test(sentence.normal);

const FORMS: readonly Form[] = [
  // ------------------------------------------------ later
  { pattern: re`\b(?:${PLEASE} )*(?:try(?: (?:again|back|it again|us again|calling|your call|the chat|once more))+|check back|check again|retry|(?<!and )come back|look again|peek [^.,;:]{1,30}? again|ask again|check in again)(?: (?:again|with us|here|in|to us))* ${LATER}`, where: (found, sentence) => mine(found, sentence) && !/^(?:i|we|it|they|he|she)\b/.test(sentence.normal) && !/\b(?:i|we|they|he|she|it|engine|driver|system) (?:will |can )?(?:try|check|come|look|ask)/.test(sentence.normal), unless: /\b(?:works?|free|safe) again\b/, rewrite: retry, note: BACK },
  { pattern: re`\b(?:${PLEASE} )+(?:call|ring|phone|telephone|write|email|contact|message|come(?= back| again| in | to)|report|chat|text|get)(?: (?:back|again|in|${OURSELVES}|to us|round|up))* (?:again )?${LATER}`, where: mine, unless: /\bcome (?:in|by|over)\b|\bwhen it suits\b/, rewrite: callBack, note: BACK },
  { pattern: /^(?:- )?(?:please )?(?:call|ring|phone|write|come|try)(?: us)?(?: back| again) (?:later|tomorrow|another day|monday|on monday|after (?:the|lunch|nine|ten)|from (?:the|nine|ten|monday)|in a|during|next)\b(?: [^ .,;:!?]+){0,6}/, where: mine, rewrite: callBack, note: BACK },
  { pattern: /\b(?:all lines are busy|all (?:our )?lines are engaged|leave a message)\b(?: ?,? ?[^ .;:!?]+){0,10}/, severity: 'information', where: mine, note: BACK },
  { pattern: re`\b(?:${PLEASE} )+(?:wait|allow|give it)(?: another| a further| for)? (?:\d+|a few|another|one more|two|three|some)(?: more)? (?:mins?|minutes|hours|days|weeks) (?:and|then) (?:contact|call|write|try|check)\b${TAIL}|^wait another [^.,;:]+ and (?:contact|call|write|message) us\b${TAIL}`, where: mine, note: BACK },
  // ------------------------------------------------ contact us again
  { pattern: re`\b(?:${PLEASE} )+(?:contact|write to|call|message|email|hit|get (?:back )?(?:in touch|to)|come back to|reach out to|get on to|follow up with|revert to|check back with)(?: (?:with))? us(?: up)?(?: again| back| once more| one more time| afresh)(?: (?:if|when|once|after|with|and|in|here)\b[^.,;:]*)?`, where: mine, severity: 'information', supposes: true, rewrite: (found, voice, sentence) => (/^if\b/.test(sentence.normal) || /\bif\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])) ? reachBack(found, voice) : callBack(found, voice, sentence)), note: BACK, replaces: (found, sentence) => (/\bif\b/.test(sentence.normal) && ends(found, sentence) ? { start: 0, end: found.span.end } : found.span) },
  { pattern: re`\b(?:come back to us|write(?: to us)? (?:again|one more time|once more)|(?:contact|call|get back to) us)(?: again)? (?:once|when|after|and set out) (?:they|you|it|the|your|one more|this)[^.,;:]*|\bplease write (?:one more time|again)\b|\bcall us back if nobody\b[^.,;:]*`, where: mine, severity: 'information', supposes: true, note: BACK },
  { pattern: /\bif (?:the )?(?:issue|problem|error|fault|it|this)(?: still)? (?:persists?|continues?|recurs?|remains?|occurs again|happens again|is not (?:resolved|fixed)) ?,? ?(?:please |kindly |do )?(?:contact|call|write to|get in touch with|reach out to|email) (?:us|our (?:support|team|helpdesk|customer service))(?: (?:team|again|back))*/, severity: 'hint', supposes: true, rewrite: reachBack },
  // ------------------------------------------------ all of it again
  { pattern: re`\b${LEAD}write (?:that|it|this|everything)(?: all)?(?: out)? again\b|\b${LEAD}repeat your (?:issue|problem|question|story|request|concern|details)\b|\b${LEAD}(?:explain|tell|describe|repeat|set out|write (?:that|it|this)(?: all)? out|go (?:over|through)|state|outline|take (?:me|us|them) through)(?: (?:me|us|them|to (?:me|us|them|my colleagues)))? (?:your|the|it|this|that|everything|what)(?: [^.,;:]{1,50}?)? (?:again|once more|afresh|anew|from (?:the )?(?:start|top|beginning|scratch)|all over)\b(?: [^ .,;:!?]+){0,6}`, asks: true, where: (found, sentence) => mine(found, sentence) && !/\b(?:i|we) (?:ought to|should|can|could|will|may|might) (?:go|explain|tell|take)|\bwithout\b|\bsave you\b|\bnot (?:have to|need to)\b|\bso (?:that )?you\b/.test(sentence.normal), rewrite: missing, note: AGAIN },
  { pattern: re`\b${LEAD}(?:explain|set out|put|tell|describe) (?:the |your )?(?:whole |entire |full )?(?:issue|problem|case|situation|story|matter|circumstances|concern|grievance|facts)(?: (?:to|before|in) [^.,;:]{1,40}?)?(?: in (?:detail|full))?(?: again| once (?:more|again)| afresh)`, where: mine, rewrite: missing, note: AGAIN },
  { pattern: re`\b(?:tell me the whole concern|go over your circumstances|all the particulars|(?:with|need) all (?:the|your) (?:details|particulars|information)(?: (?:again|afresh))?|enclose everything you have already sent|give (?:us |me )?(?:all )?(?:the |your )?details (?:again|once more))\b${TAIL}`, where: mine, note: AGAIN },
  { pattern: re`\b(?:${PLEASE} )*(?:re-?submit|re-?send|re-?upload|re-?apply|re-?enter|re-?file|reapply|send|submit|upload|apply|fill (?:it |this |them )?(?:in|out)|fill (?:in|out)|complete|provide|lodge|enter|post)(?: (?:the|your|this|that|it|all|us|them|every|both|a)(?: [^.,;:]{1,50}?)?)? (?:again|once more|afresh|anew|one more time|from (?:the )?(?:beginning|start|scratch))(?: (?:in person|through|via|with|on|by|using)[^.,;:]*)?`, where: (found, sentence) => mine(found, sentence) && !/\b(?:i|we|can|they|he|she|it|driver|you can|and) (?:will |have |can |shall )?(?:send|sent|submit|apply|enter|post|provide|file) /.test(sentence.normal) && !/^choose|\bbutton\b|\bagain at any time\b/.test(sentence.normal) && /\b(?:must|need to|have to|should|again (?:through|in person|with|via|on|from)|afresh|anew|once more|from (?:the )?(?:beginning|start|scratch))\b|^apply again/.test(sentence.normal), severity: 'information', rewrite: missing, note: AGAIN },
  { pattern: re`\b(?:please|kindly|pls) re-?(?:submit|send|upload|apply|enter|file|lodge|register|raise|book)\b${TAIL}`, where: mine, severity: 'information', note: AGAIN },
  { pattern: re`\b(?:a (?:fresh|new|separate|further) (?:one|request|application|form|claim|ticket|complaint) (?:must|has to|needs to|should|will have to|would have to) (?:now |then )?be (?:filled in|submitted|lodged|made|raised|opened|completed|filed))\b${TAIL}|\b${LEAD}(?:start|begin|go through) (?:the )?(?:process|procedure|application|whole thing|registration|verification)(?: [a-z]+)? (?:again|afresh|from (?:the )?(?:start|scratch|beginning))|\b(?:you (?:need|have|will need|will have) to verify again|rejoin the [a-z]+ ?queue|join the [^.,;:]{1,20}queue(?: again)?|(?:must|need to|have to) take a new number)\b${TAIL}`, where: mine, rewrite: newCase, note: AGAIN },
  // ------------------------------------------------ a new ticket
  { pattern: re`\b(?:(?:${PLEASE} )+|^(?:- )?)(?:raise|open|create|submit|log|lodge|file|start|begin|put in|make|register|send)(?: us| in)? (?:a|an|another|one more|any further|it again as a|your) ?(?:new|fresh|separate|further|another|second|different)? ?(?:support |service |help ?desk |online |portal )?(?:ticket|request|case|inquiry|enquiry|issue|complaint|job|query|claim|application|conversation|report|booking|visit|support request|concern)(?: (?<about>(?:for|about|regarding) [^.,;:]+?))?(?: (?:at|with|on|via|through|in|there|using|under|by|so|from|over)[^.,;:]*)?(?=$| ?[.,;:!]| (?:and|so|with)\b)`, where: (found, sentence) => mine(found, sentence) && !/\b(?:i|we) (?:will|have|can) (?:raise|open|create|submit|log|start|file)/.test(sentence.normal) && !/\bnew (?:password|card|pin)\b/.test(sentence.normal), severity: 'information', rewrite: (found, voice, sentence) => (found.slot('about') || ends(found, sentence) ? newCase(found, voice) : []), note: AGAIN },
  { pattern: re`\b(?:raise (?:it|this) again|book another (?:slot|visit|appointment)|book a slot with|submit a new inquiry|needs? a (?:new|separate|fresh) (?:ticket|request|form)|a new ticket has to be|(?:fresh|separate|new) (?:ticket|request) (?:there|at|in the|over there|for each)|must be (?:taken up|raised|requested|made) (?:through|via|over|in) (?:the )?(?:portal|app|website|there|form)|(?:this is |is )the wrong (?:queue|department|form|address))\b${TAIL}`, where: mine, severity: 'information', note: AGAIN },
  // ------------------------------------------------ do it yourself
  { pattern: re`\b(?:raise|open|file|start|request|arrange|book|find|chase|sort|organi[sz]e)(?: [^.,;:]{1,40}?)? (?:yourself|yourselves)\b${TAIL}`, where: (found, sentence) => mine(found, sentence) && !/\b(?:if you|you can|you could|about|treat|help|unless|prefer)\b/.test(sentence.normal), severity: 'information', note: AGAIN },
  { pattern: re`\b(?:you (?:will |would )?(?:have to|need to|must|'d need to)(?: [a-z]+)? (?:call|ring|phone|go|come|write|visit|apply|do (?:it|that)|make (?:it|that)|collect)(?: [^.,;:]{0,40}?)? (?:in person|by phone|during business hours|again|before nine|when they open|after \d+)|(?:has|have) to be (?:canceled|done|made|requested|reported|arranged) (?:by (?:phone|post|letter|fax)|in person|in writing)|(?:go|collect|take it|bring it) [^.,;:]{1,40}?, (?:collect|take it|then bring|and bring)[^.;:]*)\b${TAIL}`, where: mine, severity: 'information', note: AGAIN },
  { pattern: re`\b(?:use|see|consult) the (?:dispute resolution pages|help pages|self-service)\b|\b(?:ask|post (?:it|this)?|try)(?: (?:in|on|around in|it in|this in))* (?:the|our) (?:community|forum|user group|community forum|discord|suggestion box|#?[\w-]*channel)\b${TAIL}|\bi would leave a note in the suggestion box|\bkeep (?:checking|trying|an eye on twitter)\b|\b(?:hang up and log|dial \d+ again)\b|\b(?:call|ring|dial) the (?:800 number|main (?:line|number)|general (?:line|number)|hotline|switchboard|other number)\b${TAIL}|\btry the (?:other number|main line|general line|cashiers|branch|counter)\b`, asks: true, where: mine, severity: 'information', note: AGAIN },
  // ------------------------------------------------ advice
  { pattern: /\b(?:please|kindly|pls) (?:re-?send|send|submit|upload|re-?submit|complete|fill (?:in|out))(?: (?:us|me))? [^.,;:]{1,40}? again\b/, severity: 'hint', where: mine, rewrite: missing, note: AGAIN },
  { pattern: /\b(?:please |kindly )(?:browse|visit) our (?:help cent(?:er|re)|faqs?|website|knowledge ?base)(?= ?[.!]|$)/, severity: 'information', where: mine, note: 'Give the answer itself, or the exact part of the page, and say that a reply here is welcome.' },
  { pattern: /\b(?:please |kindly )(?:refer to|visit|check|see|consult|look at|have a look at) (?:our|the) (?:faqs?|help (?:center|pages|section)|knowledge ?base|website|support (?:page|site|center)|documentation|self-?service)(?: page)?(?: for (?:more|further) (?:information|details))?/, severity: 'hint', rewrite: (_found, voice) => [{ text: `here's the part of our help pages that answers this: {{faq_link}}. If it doesn't fit your case, reply here and ${voice.I}'ll help`, safe: false }], replaces: (found, sentence) => (ends(found, sentence) && !/\{x\}|\{link\}/.test(sentence.normal) ? found.span : undefined), note: 'Give the answer itself, or the exact part of the page, and say that a reply here is welcome.' },
  { pattern: /\b(?:you can|you will|you may) find (?:the |your |an )?(?:answers?|more information|further information|details)(?: to (?:this|your question))? (?:in|on) (?:our|the) (?:help center|faqs?|website|knowledge ?base|support (?:page|site))\b/, severity: 'hint', note: 'Give the answer itself, or the exact part of the page, and say that a reply here is welcome.' },
  { pattern: /\b(?:please |kindly )(?:contact|call|write to|get in touch with) us again if\b(?: [^ .,;:!?]+){0,6}/, severity: 'hint', supposes: true, rewrite: (found, voice) => reachBack(found, voice) },
];

export const effortOnCustomer: Rule = {
  id: 'deferral/effort-on-customer',
  summary: 'Puts the next move on the reader.',
  message: 'Puts the next move on the reader. Offer to pick it up, or check back yourself.',
  why: 'Having to tell the story again raises frustration each time, and a canned answer that ignores what was sent says nobody read it. Offer to do the next step, or ask only for what is missing.',
  sources: ['S1', 'S3', 'RITZ2', 'HIT'],
  severity: 'warning',
  words: [
    'try', 'check', 'retry', 'come', 'look', 'peek', 'ask', 'call', 'ring', 'phone', 'telephone', 'write', 'email', 'contact', 'message', 'report', 'chat', 'text', 'get', 'lines', 'leave', 'wait', 'allow', 'give', 'hit', 'reach', 'follow', 'revert',
    'if', 'explain', 'tell', 'describe', 'repeat', 'set', 'go', 'state', 'outline', 'take', 'put', 'particulars', 'details', 'enclose', 'circumstances', 'resubmit*', 're-submit*', 'resend*', 're-send*', 'reupload*', 're-upload*', 'reapply', 're-apply', 'reenter', 're-enter', 'refile', 're-file', 'relodge', 're-lodge', 'reregister', 're-register', 're-raise', 'reraise', 'rebook', 're-book',
    'send', 'submit', 'upload', 'apply', 'fill', 'complete', 'provide', 'file', 'lodge', 'enter', 'post', 'fresh', 'new', 'separate', 'further', 'another', 'start', 'begin', 'verify', 'rejoin', 'join', 'raise', 'open', 'create', 'log', 'make', 'register', 'book', 'wrong', 'must', 'yourself', 'yourselves', 'have', 'need', 'has', 'use', 'see', 'consult', 'dial', 'refer', 'visit', 'find', 'suggestion',
  ],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: 'If the issue persists, [[please contact us again]].', good: ["If it happens again, reply here and we'll pick it up from where we left off."] },
    { bad: '[[Please refer to our FAQ]]: {{faq_link}}' },
    { bad: '[[Please try again later]].', good: ["Please try again after {{retry_time}}. If it still doesn't work, reply here and I'll take over.", "I'll keep an eye on this and tell you by {{update_time}} when it works again."] },
    { bad: '[[Please explain your issue again in detail]].', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Please raise a new ticket for the second lamp]].', good: ["I'll start a new case for the second lamp, so you don't have to.", "Reply here about the second lamp and I'll take it from there."] },
    { bad: '[[Please contact us again if it fails]].', good: ["If it happens again, reply here and we'll pick it up from where we left off."] },
    { bad: '[[Please resubmit the form]].' },
    { bad: '[[Please call back tomorrow]].', good: ["I'll call you back at {{call_time}}, so you don't have to try again.", "Reply here with a time that suits you, and I'll get back to you then."] },
    { bad: '[[Please visit our help centre for more information]].', good: ["Here's the part of our help pages that answers this: {{faq_link}}. If it doesn't fit your case, reply here and we'll help."] },
    { bad: '[[Please check our website]].', good: ["Here's the part of our help pages that answers this: {{faq_link}}. If it doesn't fit your case, reply here and we'll help."] },
    { bad: '[[Please send all the details again]].', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Kindly re-send the photos]].' },
    { bad: '[[You can find the answer in our Help Center]].' },
    { bad: '[[Please fill out the form again]].', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Please write to us again after 7 days]].' },
    { bad: '[[Please open a new request]].', good: ["I'll start a new case, so you don't have to.", "Reply here and I'll take it from there."] },
    { ok: "If it drops again, reply here and I'll send an engineer.", why: 'owned' },
    { ok: "You won't need to explain this again.", why: 'negated' },
    { ok: "I'll check back on Friday.", why: 'proactive' },
    { ok: 'Please turn it off and on again.', why: 'step' },
    { ok: 'Would you like to try again now, with me on the line?', why: 'question, together' },
    { ok: "Here's our guide, and I've pulled out the three steps you need:", why: 'did the work' },
    { ok: 'You can visit our shop in Leeds.', why: 'place' },
    { ok: 'Please check our status page at {{status_link}} for live updates.', why: 'specific live page' },
    { bad: '[[Try again later]].', good: ["Please try again after {{retry_time}}. If it still doesn't work, reply here and I'll take over.", "I'll keep an eye on this and tell you by {{update_time}} when it works again."] },
    { bad: '[[Please call back during business hours]].', good: ["I'll call you back at {{call_time}}, so you don't have to try again.", "Reply here with a time that suits you, and I'll get back to you then."] },
    { bad: '[[You will have to fill in the form again]].', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Explain the whole problem once more from the beginning]].', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Please raise a new ticket for this]].', good: ["I'll start a new case, so you don't have to.", "Reply here and I'll take it from there."] },
    { bad: '[[Come back to us once they have answered]].' },
    { bad: "[[You'd have to apply again in person]].", good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[A fresh application must be submitted]].', good: ["I'll start a new case, so you don't have to.", "Reply here and I'll take it from there."] },
    { bad: '[[Could you write that all out again]]?', good: ["I have what you've told us so far; the one thing missing is {{missing_detail}}.", 'I want to get this right, and the one thing still open is {{missing_detail}}.'] },
    { bad: '[[Please check back in a few weeks]].', good: ["Please try again after {{retry_time}}. If it still doesn't work, reply here and I'll take over.", "I'll keep an eye on this and tell you by {{update_time}} when it works again."] },
    { bad: '[[Ring the main number]].' },
    { bad: '[[Ask in the community forum]].' },
    { bad: '[[You will have to start the process again]].', good: ["I'll start a new case, so you don't have to.", "Reply here and I'll take it from there."] },
    { bad: '[[Open a case with the data center yourself]].', good: ["I'll start a new case, so you don't have to.", "Reply here and I'll take it from there."] },
    { bad: '[[This is the wrong queue]].' },
    { ok: 'You can apply again at any time.', why: 'a right' },
    { ok: 'Press the button again.', why: 'a step' },
    { ok: "We'll try again on Monday.", why: 'our own effort' },
    { ok: "Please send the form by {{date}}, and I'll do the rest.", why: 'owned' },
    { ok: "If you'd rather do it yourself, here's how.", why: 'an offer' },
    { ok: 'Call us any time.', why: 'an invitation' },
    { ok: 'You can raise a complaint with the ombudsman.', why: 'a right' },
  ],
};
