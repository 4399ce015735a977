// Orders to wait. "Please hold while I look into this" → "Let's look into this together now": the same work, in company.

import { isQuestion } from '../../guards.ts';
import { gerund } from '../../language.ts';
import { adding, ends, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { OWNED, TAIL, TIMED, stated } from './words.ts';

const BRIEFLY = String.raw`(?:(?: on)?(?: for)?(?: just)?(?: a| an| one| another| some| the| two| few)?(?: brief| short| quick| little| further| few| couple of| bit)?(?: moments?| minutes?| mins?| seconds?| secs?| while(?! (?:i|we|the|a|you)\b)| bit| longer| line| time)?)`;
const ORDER = String.raw`(?:(?:please|kindly|do|just|i (?:would )?(?:kindly )?(?:request|ask) (?:that )?you (?:to|please)|(?:you are|customers are|we (?:kindly )?(?:ask|request)) (?:kindly )?(?:requested|asked|you) to|can you|could you|may i ask you to|if you could) (?:please |kindly |just |continue to )?)`;
const STAY = String.raw`(?:hold(?: on)?(?: the line)?|remain on (?:the line|hold)|stay on (?:the line|hold)|hang on|hang tight|hold tight|be on hold|wait|stand by|standby|bear with (?:me|us)|be patient|exercise patience|have patience|sit tight|continue to hold|await)(?![a-z])`;
/** What ends "please hold on to", "wait until the light", "hold the button". */
const NO_STEP = String.raw`(?! (?:on to |to |onto |down|until (?:the|it|your|you see|a )|till (?:the|it)|for (?:the|it|your|a|it) (?!next|moment|minute|while|second)(?:[a-z]+ ){0,3}?(?:to |light|screen|beep|tone|email|text|code|page)|up |both|your |a few (?:minutes|seconds) (?:and|then|before)|\d+ (?:seconds|minutes)(?: (?:and|then|before)| ,)))`;
const TOGETHER = /^(?:investigate|look into|look at|review|check into|examine|research|work on|troubleshoot|diagnose|go over|go through|analy[sz]e)$/;

/** "look into your account further" → what is done, and to what. */
function deedOf(found: Found): { verb: string; object: string } | undefined {
  const deed = found.slot('deed')?.text.replace(/\s+(?:further|for you|now|quickly|at (?:my|our) end|real quick|up)$/i, (end) => (/up$/i.test(end) ? end : '')) ?? '';
  const split = /^(look (?:into|at|up)|check (?:into|with|on)|pull up|pull|bring up|go (?:over|through)|work on|find out|get into|[a-z]+)(?:\s+(.*))?$/i.exec(deed);
  return split ? { verb: (split[1] as string).toLowerCase(), object: (split[2] ?? '').trim() } : undefined;
}

function along(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  return stated(together(found, voice), isQuestion(sentence) && ends(found, sentence));
}
function together(found: Found, voice: Voice): readonly Rewrite[] {
  const deed = deedOf(found);
  if (!deed) return soon(voice);
  if (deed.verb === 'look' && !deed.object) deed.verb = 'look into';
  if (/^(?:transfer|connect|put|redirect|pass)$/.test(deed.verb)) return [{ text: `${voice.Im} bringing in {{colleague_name}}, and ${voice.I}'ll share what you've told ${voice.me} so you don't have to repeat it`, safe: false }];
  if (/^(?:consult|ask|speak|talk|get approval|obtain|check with)$/.test(deed.verb)) return [{ text: `${voice.I}'ll ask {{colleague_name}} about this now and be back with you in {{minutes}} minutes`, safe: false }];
  const vague = /^(?:(?:this|the|your|that|ur) (?:issue|matter|problem|concern|case|situation|query)|into (?:this|it)|this|it|that|things)?$/i.test(deed.object);
  const object = vague ? 'this' : deed.object;
  if (TOGETHER.test(deed.verb)) return [`let's ${/^(?:investigate|examine|research|analy)/.test(deed.verb) ? 'look into' : deed.verb} ${object} together now`, ...(vague ? [`OK, let's see if we can get this fixed together`] : []), doing(deed.verb, object, voice)];
  return [/^(?:check|test|run|confirm|verify)$/.test(deed.verb) ? `let me ${deed.verb} ${object} with you now` : `${voice.Im} ${gerund(deed.verb)} ${object} now`, doing(deed.verb, object, voice)];
}

function doing(verb: string, object: string, voice: Voice): Rewrite {
  return { text: `${voice.Im} ${gerund(verb)} ${object} now and will be back with you in {{minutes}} minutes`, safe: false };
}
function soon(voice: Voice): readonly Rewrite[] {
  return [{ text: `${voice.Im} checking this now and will be back with you in {{minutes}} minutes`, safe: false }, { text: `let's look at this together now`, safe: false }];
}
const silent = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => (ends(found, sentence) ? [{ text: `${voice.Im} working on this and will tell you where it stands by {{update_time}}`, safe: false }] : []);
const waiting = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => (/\bawait\b/i.test(sentence.text.slice(found.span.start, found.span.end)) ? silent(found, voice, sentence) : stated(soon(voice), isQuestion(sentence) && ends(found, sentence)));
const TELL = 'Say what you are doing right now and how long it takes, or offer to write back so that nobody has to wait.';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ put you on hold
  {
    pattern: re`\b(?:may|can|could|might) i (?:please |just )?(?:place|put) you on (?:a )?(?:brief |short |quick )?hold${BRIEFLY}(?: (?:while|whilst|so) (?:i|we) (?:can )?(?<deed>[a-z]+${TAIL}))?`,
    asks: true,
    unless: /\bfor (?:\d+|one|two|three|up to|\{x\}) (?:minutes?|seconds?|\d)|\bfor (?:a|one) minute\b|\bor (?:shall|would|call|should)\b/,
    where: (found, sentence) => /\bbrief|short\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])) || !found.slot('deed'),
    rewrite: along,
  },
  {
    pattern: re`\b(?:i (?:am (?:just )?(?:going to|gonna)|will|would like to|need to|have to|shall)|let me(?: just)?) (?:just |now |quickly )?(?:place|put|pop|stick) (?:you|your call|u) on (?:a )?(?:brief |short |quick )?hold${BRIEFLY}(?: (?:while|whilst|as|so|and) (?:i |we )?(?:can )?(?<deed>[a-z]+${TAIL}))?`,
    unless: /\bfor (?:\d+|one|two|three|\{x\}) (?:minutes?|seconds?)/,
    rewrite: along,
  },
  // ------------------------------------------------ please hold while I
  {
    pattern: re`\b(?:${ORDER}|(?:ok |sure |okay |right )?(?:[^ .,;:]+ , )?)(?:${STAY}\b|(?:one|just a|just one|a|1) (?:moment|second|sec|minute|min)|give (?:me|us)(?: just)?(?: a)? (?:few |couple of |quick )?(?:minutes?|moments?|seconds?|secs?|mins?|sec)|allow (?:me|us)(?: just)?(?: a)? (?:few |couple of |brief |little )?(?:minutes?|moments?|seconds?|time))(?: line)?${BRIEFLY} ?,? ?(?:please |kindly |sir |ma'am |madam )?,? ?(?:(?:while|as|so (?:that )?|and) (?:i|we) (?:am |are |will |can |just |also |quickly |try to |go (?:and )?)*|(?<to>to ))(?<deed>[a-z]+${TAIL})`,
    where: (found, sentence) => (!found.slot('to') || /\b(?:give|allow) (?:me|us)\b/.test(sentence.normal)) && !TIMED.test(sentence.normal) && !/\b(?:hold|wait) (?:the |your )?(?:button|power|key|reset)/.test(sentence.normal) && /\b(?:hold|wait|bear|moment|second|sec|minutes?|min|1|allow|give|stand|stay|remain|hang|tight|patient)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])),
    rewrite: along,
  },
  // ------------------------------------------------ please wait, with nothing more
  {
    pattern: re`\b(?:can|could|would|will|do|may) (?:you|i ask you to)(?: please| kindly| mind| just)* (?:hold(?:ing)?|wait(?:ing)?|stay(?:ing)? on the line|bear(?:ing)? with me|hang(?:ing)? on)(?: on| the line)?${BRIEFLY}(?: please)?(?: (?:while|whilst|so) (?:i|we) (?:can |just )?(?<deed>[a-z]+${TAIL}))?(?= ?[?.,]|$)`,
    asks: true,
    unless: /\bfor (?:\d+|two|three|five|\{x\}) (?:minutes?|seconds?)|\bor (?:shall|would|call|should|have)\b|\bsurvey\b/,
    rewrite: along,
  },
  // ------------------------------------------------ please wait, with nothing more
  {
    pattern: re`\b${ORDER}${STAY}${NO_STEP}(?: (?:while|as|until|till|for) ${TAIL}|${BRIEFLY})(?:${TAIL})`,
    where: (found, sentence) => stays(found, sentence),
    rewrite: waiting,
  },
  {
    pattern: /^(?:[a-z]+ , |- |[a-z]+ : "?)?(?:(?:hold|stay|remain)(?: on)? (?:the line|on the line|on hold|while|for the next|please|,)|(?:bear with|hang on|sit tight|stand by|hold on|hold tight|wait (?:for (?:a|further|an)|please|ah))\b)(?: [^ .,;:!?]+){0,10}/,
    where: (found, sentence) => stays(found, sentence) && !/\bhold (?:on )?(?:to|the (?:button|power))/.test(sentence.normal),
    rewrite: waiting,
  },
  {
    pattern: /\b(?:just )?(?:one|a|1) (?:moment|second|sec|minute|min)(?: ?,)?(?: (?:please|pls|sir|ma'am|madam)(?= ?[.,!]|$| while| (?:i|let|and)\b)|(?= ?[.!]* ?$)| (?=(?:while )?(?:i|let) ))/,
    where: (found, sentence) => found.from <= 4 && !/\b(?:about|price|spare|take|takes|in|a minute ,)\b/.test(sentence.normal) && !TIMED.test(sentence.normal) && !/\b(?:takes?|took|only|in|within|every|for|after|wait|spare|take) (?:just )?(?:one|a|1|two) (?:moment|second|sec|minute|min)/.test(sentence.normal),
    rewrite: waiting,
  },
  { pattern: /\b(?:give|allow|grant) (?:me|us|the [a-z]+|our [a-z]+|them) (?:just )?(?:a )?(?:few|couple of|some|little|bit(?: more)?|little more|moment|minute|second|sec|min)(?: (?:moments?|minutes?|seconds?|time|more time|extra time))?(?: (?:to|while|for|so|as) (?:[^ .,;:!?]+ ?){1,10})?/, unless: /\bif you\b|\bgive us (?:a (?:call|ring|shout)|some (?!time))|\bstars\b/, where: (_found, sentence) => !TIMED.test(sentence.normal), rewrite: waiting },
  { pattern: /\b(?:(?:i|we) (?:must |would |do )?(?:kindly )?(?:ask|request|beg|crave) (?:for )?(?:you to be patient|your patience|your indulgence|your forbearance|a little patience|some patience)|(?:we|i) ask you to be patient|(?:your|a little) patience is (?:requested|required|needed))\b/, severity: 'information', rewrite: silent, note: TELL },
  { pattern: /\b(?:(?:please|kindly) (?:exercise|have|show) (?:a little )?patience|exercise patience)\b(?: [^ .,;:!?]+){0,8}/, rewrite: silent, note: TELL },
  { pattern: /\b(?:all (?:our )?(?:lines|agents|operators|representatives)(?: [a-z]+)? are (?:currently )?(?:busy|in (?:conversation|use)|engaged|assisting)|your call will be returned (?:in|by)|for the next available (?:agent|representative|operator|advisor|adviser))\b(?: [^ .,;:!?]+){0,8}/, unless: /\b(?:about|approximately|around) (?:\{x\}|\d)/, note: TELL },
  { pattern: /\b(?:you (?:just|simply|will just|will simply) have to wait|you (?:will|would|ll)? ?(?:need|have) to (?:wait|hold|be patient)|(?:all )?(?:you can|one can) (?:only|do is) wait)\b(?: [^ .,;:!?]+){0,8}/, unless: /\b(?:not|never) have to wait\b|\bor\b/, where: (_found, sentence) => !TIMED.test(sentence.normal), rewrite: silent, note: TELL },
  { pattern: /\b(?:(?:you are|customers are) (?:advised|requested|asked) to (?:await|wait)|kindly await|please await|(?:(?:please|do|kindly|you|to) )(?:refrain from|avoid) (?:calling|telephoning|ringing|chasing|contacting|following up|writing|sending)|do not (?:call|ring|chase|telephone|contact) (?:us|the (?:office|branch|unit)))\b(?: [^ .,;:!?]+){0,8}/, severity: 'information', unless: /\bunless\b|\b\d{3}\b/, rewrite: silent, note: TELL },
  // ------------------------------------------------ please allow 48 hours
  { pattern: re`\b(?:please|kindly) allow (?:us )?(?:up to |at least )?(?<time>(?:\d+|\{x\}|[a-z]+)(?: ?- ?\d+| to \d+)? (?:working |business |calendar )?(?:hours?|days?|weeks?|minutes?)) for (?:a|our|your) (?:reply|response|answer)\b`, severity: 'hint', rewrite: (found, voice) => [{ text: `${voice.I}'ll reply within ${found.slot('time')?.text}`, safe: false }] },
  { pattern: re`\b(?:please|kindly) allow (?:us )?(?:up to |at least )?(?<time>(?:\d+|\{x\}|[a-z]+)(?: ?- ?\d+| to \d+)? (?:working |business |calendar )?(?:hours?|days?|weeks?|minutes?)) (?:for us )?to (?<deed>[a-z]+${TAIL})`, severity: 'hint', rewrite: (found) => [{ text: `we'll ${found.slot('deed')?.text} within ${found.slot('time')?.text}`, safe: false }] },
  { pattern: /\b(?:please |kindly )?(?:allow|give) (?:\d+|\{x\}|[a-z]+)(?: ?- ?\d+| to \d+)? (?:working |business )?(?:days|hours|weeks) for (?:them|someone|the [a-z]+(?: team| department)?) to\b(?: [^ .,;:!?]+){0,6}/, severity: 'information', note: TELL },
  // ------------------------------------------------ advice
  { pattern: re`\b(?:please |kindly )?bear with us while we (?<deed>[a-z]+${TAIL})`, severity: 'hint', rewrite: along },
  { pattern: /\byour patience is (?:greatly |much |highly |very much )?appreciated\b/, severity: 'hint', note: TELL },
  { pattern: /\bwe are (?:currently |presently |still |actively )?(?:looking into|investigating|reviewing) (?:the|this|your) (?:matter|issue|problem|case|concern|complaint)(?= ?[.,!]|$)/, severity: 'hint', where: (_found, sentence) => !TIMED.test(sentence.normal) && !OWNED.test(sentence.normal), rewrite: (_found, voice) => [{ text: `${voice.Im} looking into {{issue}} now, and you'll hear from ${voice.me} by {{update_time}}`, safe: false }] },
];

/** The order is to the reader on the line, not a step with a device, and no time is named. */
function stays(found: Found, sentence: Sentence): boolean {
  const { normal } = sentence;
  if (/\b(?:button|stars|score|rate|power key|screen|modem|router|light|until the|till the|beep|survey|grade|rate|press \d|notifications?|permission|page|app|download|install\w*|restart\w*)\b/.test(normal)) return false;
  const rest = normal.slice(sentence.normalStarts[found.from]);
  if (/^(?:please |kindly |do )*wait\b/.test(rest) && TIMED.test(rest)) return false;
  return !/\bfor (?:\d+|two|three|\{x\}) (?:minutes?|seconds?)\b/.test(normal) && !/\b(?:stay|remain|hold)[^.]* (?:until|so) [A-Z]/.test(sentence.text);
}

export const holdPlease: Rule = {
  id: 'deferral/hold-please',
  summary: 'Leaves the reader waiting outside.',
  message: "Leaves the reader waiting outside. Bring them along: what you're doing, together, and by when.",
  why: 'Uncertain and unexplained waits feel longer than they are. "Let\'s see if we can get this fixed" lets the customer in where "please hold" shuts the door; thanks for patience are fine, orders to have it are not.',
  sources: ['S1', 'MAI', 'Y20'],
  severity: 'warning',
  words: ['hold', 'wait', 'bear', 'patient', 'patience', 'indulgence', 'forbearance', 'tight', 'hang', 'stand', 'standby', 'stay', 'remain', 'await', 'moment*', 'minute*', 'min', 'mins', 'second*', 'sec', 'secs', 'allow', 'give', 'grant', 'busy', 'conversation', 'engaged', 'assisting', 'call', 'available', 'refrain', 'avoid', 'investigating', 'looking', 'reviewing', 'ring', 'chase', 'telephone', 'contact'],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; ${voice.I}'ll follow it up and write to you by {{reply_by}}`, /\b(?:i|we) will follow it up and write to you by\b/);
  },
  examples: [
    { bad: '[[Please hold for a moment while I investigate this issue further]].', good: ["Let's look into this together now.", "OK, let's see if we can get this fixed together.", "I'm investigating this now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please hold while I check order {{order_number}}]].', good: ['Let me check order {{order_number}} with you now.', "I'm checking order {{order_number}} now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please allow 48 hours for a reply]].', good: ["I'll reply within 48 hours."] },
    { bad: '[[Kindly allow us 3-5 business days to process your refund of {{amount}}]].', good: ["We'll process your refund of {{amount}} within 3-5 business days."] },
    { bad: '[[Please bear with us while we restore service in {{area}}]].', good: ["We're restoring service in {{area}} now.", "We're restoring service in {{area}} now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please wait while I review your account]].', good: ["Let's review your account together now.", "I'm reviewing your account now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[We are looking into the matter]].', good: ["We're looking into {{issue}} now, and you'll hear from us by {{update_time}}."] },
    { bad: '[[Please hold while I look into this]].', good: ["Let's look into this together now.", "OK, let's see if we can get this fixed together.", "I'm looking into this now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please hold the line]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Please bear with me]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Kindly bear with us while we check]].', good: ['Let me check this with you now.', "We're checking this now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please be patient]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[We kindly ask for your patience]].', good: ["We're working on this and will tell you where it stands by {{update_time}}."] },
    { bad: '[[Your patience is greatly appreciated]].' },
    { bad: '[[One moment please]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Just a moment while I check]].', good: ['Let me check this with you now.', "I'm checking this now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[We are currently investigating the issue]].', good: ["We're looking into {{issue}} now, and you'll hear from us by {{update_time}}."] },
    { bad: '[[Please stand by]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Please stay on the line]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Give me a few minutes while I pull up your account]].', good: ["I'm pulling up your account now.", "I'm pulling up your account now and will be back with you in {{minutes}} minutes."] },
    { ok: 'Hold the power button for 10 seconds.', why: 'instruction' },
    { ok: "I'll hold your seat until Friday.", why: 'helpful act' },
    { ok: 'Thank you for your patience while we fixed the line.', why: 'appreciation; evidence [Y20]' },
    { ok: "You won't have to wait on hold.", why: 'negated' },
    { ok: 'Please wait until the light turns green.', why: 'device step' },
    { ok: 'Please allow notifications in Settings.', why: 'UI permission' },
    { ok: "If you're on hold for more than 5 minutes, hang up and I'll call you.", why: 'conditional' },
    { ok: 'How long were you on hold?', why: 'question' },
    { ok: 'Please hold on to your receipt.', why: '"hold on to" = keep' },
    { bad: '[[Please stay on the line while I pull up your booking]].', good: ["I'm pulling up your booking now.", "I'm pulling up your booking now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Kindly hold on]], sir.', good: ["I'm checking this now and will be back with you in {{minutes}} minutes, sir.", "Let's look at this together now, sir."] },
    { bad: '[[Bear with me a moment whilst I look]].', good: ["Let's look into this together now.", "OK, let's see if we can get this fixed together.", "I'm looking into this now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[One moment, please]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Would you mind holding for a moment]]?', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: "[[I'm just going to pop you on hold while I check the stock]].", good: ['Let me check the stock with you now.', "I'm checking the stock now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[May I place you on a brief hold]]?', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[Just hang on while I ask my supervisor]].', good: ["I'll ask {{colleague_name}} about this now and be back with you in {{minutes}} minutes."] },
    { bad: '[[Hold the line]].', good: ["I'm checking this now and will be back with you in {{minutes}} minutes.", "Let's look at this together now."] },
    { bad: '[[pls hold while i check ur order]]', good: ['Let me check ur order with you now', "I'm checking ur order now and will be back with you in {{minutes}} minutes"] },
    { bad: '[[Give me a sec to find your file]].', good: ["I'm finding your file now.", "I'm finding your file now and will be back with you in {{minutes}} minutes."] },
    { bad: '[[Please hold while I transfer you to billing]].', good: ["I'm bringing in {{colleague_name}}, and I'll share what you've told me so you don't have to repeat it."] },
    { bad: '[[You just have to wait]].', good: ["I'm working on this and will tell you where it stands by {{update_time}}."] },
    { bad: '[[Please await further updates]].', good: ["I'm working on this and will tell you where it stands by {{update_time}}."] },
    { ok: 'May I place you on hold for two minutes while I check the stock?', why: 'a courteous question with a time' },
    { ok: "I'll be with you for the next ten minutes while I check this.", why: 'company, with a time' },
    { ok: 'Wait for the beep, then speak.', why: 'a step' },
    { ok: 'Hold both buttons for ten seconds.', why: 'a step' },
    { ok: "I'm checking the meter now and will be back with you in two minutes.", why: 'the act and its time' },
    { ok: 'You have waited long enough.', why: 'sympathy' },
    { ok: 'Please stay in the room until the nurse calls you.', why: 'a step' },
  ],
};
