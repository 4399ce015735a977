// Words that make the problem, or the person, sound small: obviously, simply, child's play, as everybody knows.

import { ends, forms, opens, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence } from '../../types.ts';
import { TAIL } from './words.ts';

const STEP =
  '(?:click|log|sign|go|tap|press|open|enter|fill|follow|restart|run|connect|reinstall|install|unscrew|download|upload|update|select|choose|use|visit|type|turn|switch|plug|unplug|remove|delete|copy|paste|scan|send|complete|submit|return|register|move|clear|refresh|reset|check|swipe|add|drag|hit|push|pull|place|insert|attach|print|call|read|look|put|change|create|save|close|scroll|set|confirm|follow)';
/** The words alone go; what stays begins with a capital where the sentence did. */
const gone = (): readonly Rewrite[] => [''];
const LEAVE = 'Leave it out: what is easy for one reader is not for another. If there is a snag, name it.';
/** The whole remark goes where it is the sentence. */
const drop = (found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] => (ends(found, sentence) && opens(found, sentence) ? [{ text: '', safe: false }] : []);

const FORMS: readonly Form[] = [
  { pattern: /\bobviously(?: ,)?(?= )/, unless: /\byou (?:have |had )?obviously\b|\bobviously (?:dropped|did not)\b|\bwe (?:have )?obviously\b/, rewrite: gone },
  { pattern: re`\bsimply(?= ${STEP}\b)`, unless: /\b(?:we|i|it|they|that|the) simply\b/, where: (found, sentence) => !/\b(?:we|i|it|they|he|she|cover|will)$/.test(sentence.normal.slice(0, Math.max(0, (sentence.normalStarts[found.from] ?? 0) - 1))), rewrite: gone },
  { pattern: re`\b(?:you |u )?(?:just|simply|only) (?:need|have) to (?:simply |just )?(?<deed>${STEP}${TAIL})`, rewrite: (found) => [`please ${found.slot('deed')?.text}`] },
  { pattern: re`\ball you (?:have|need) to do is (?:to )?(?<deed>[a-z]+${TAIL})`, severity: 'hint', rewrite: (found) => [`please ${found.slot('deed')?.text}`] },
  // ------------------------------------------------ it is easy
  { pattern: /\b(?:(?:it|this|that) is (?:really |literally |honestly |perfectly |very |just |only |all |so |truly )*)?(?:not (?:exactly )?(?:rocket science|brain surgery|that (?:hard|difficult|complicated)|so (?:hard|difficult)|a mystery)|rocket science|child ?'s play|a no-?brainer|a piece of cake|plug and play|literally one button|perfectly elementary|elementary|foolproof|idiot-?proof|a doddle|self-explanatory)\b(?: (?:to|for) [^.,;:!]+)?(?: (?:lol|you know))?/, where: (found, sentence) => /\b(?:not|play|brainer|doddle|proof|cake|one button|elementary|explanatory)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])), rewrite: drop, note: LEAVE },
  { pattern: /\b(?:(?:it|this|that) )?(?:really |honestly )?(?:could not be|can not be|cannot get|does not get) (?:any )?(?:easier|simpler|plainer|clearer)\b|\bcan not make it any (?:simpler|easier|clearer)\b/, rewrite: drop, note: LEAVE },
  { pattern: /\b(?:(?:it|this|that) is )(?:really |literally |honestly |perfectly |very |just |so |super |quite |pretty |extremely )+(?:easy|simple|straightforward|basic)\b(?: to [^.,;:!]+)?/, where: (found, sentence) => !/\bnot\b/.test(sentence.normal.slice(0, sentence.normalStarts[found.from])) && !/\b(?:quite|pretty)\b/.test(sentence.normal), rewrite: drop, note: LEAVE },
  { pattern: /\b(?:it|this|that) is (?:very |quite |pretty |really )?(?:easy|simple|straightforward)(?= (?:to\b|[.,!])|$)/, severity: 'hint', unless: /\bnot\b/, note: LEAVE },
  { pattern: /\b(?:even )?(?:a |an |my |any |anyone|anybody|any )?(?:child|five-year-old|six-year-old|\d+ ?(?:-|yr|year)s? ?-?(?:old|yr old)?(?: old)?|beginner|mom|mum|grandmother|grandma|granny|toddler|monkey|fool|first-time [a-z]+|idiot|anyone|anybody|everyone) (?:(?:can|could|would) (?:do|put|set|use|manage|have|restart|follow|figure|handle|operate|understand|get|even)|manages?|understands?|knows? (?:that|how))\b(?: [^ .,;:!]+){0,6}|\beven my (?:mom|mum|grandmother|gran|granny|grandma|dog|cat|kid) can\b/, where: (found, sentence) => /\b(?:child|old|beginner|mom|mum|gran\w+|toddler|monkey|fool|idiot|anyone|anybody|first-time \w+|everyone)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from])) && !/\bso that (?:anyone|anybody)|\b(?:anyone|anybody) (?:can|could) (?:see|join|apply|edit|read|ask|come|attend|book|tell|call|help|view|buy|be)\b|\bif (?:any|some)|\bcan (?:anyone|anybody)\b/.test(sentence.normal) && !/\bchildren?\b.*\bunder\b/.test(sentence.normal), note: LEAVE, rewrite: drop },
  { pattern: /\b(?:easy (?:fix|peasy|enough)|(?:it )?(?:only |literally )?takes (?:just )?(?:two|five) seconds|super (?:easy|simple)|nothing to it|how hard can it be|it is no big deal|no big deal|no biggie|basic thing)\b(?: ,? ?[^ .,;:!]+){0,3}/, asks: true, unless: /\bit takes (?:ten|30|thirty|a few) seconds (?:to|for|and)\b/, where: (_found, sentence) => !/\bwhen you\b/.test(sentence.normal), rewrite: drop, note: LEAVE },
  // ------------------------------------------------ everybody knows
  { pattern: /\bas (?:i am sure )?(?:even )?(?:you (?:(?:surely|certainly|doubtless|no doubt|well|must|should|ought to|will|of course|very well|perfectly|undoubtedly) )+(?:know|be aware|realize|have (?:read|seen|noticed))|(?:any|every|all|an?|even a)(?: (?!paid\b)[a-z-]+){1,4}? (?:(?:ought to|should|must|will|would|has to) )?(?:knows?|be aware|understands?)|anyone(?: who [^.,;:]+?)? (?:ought to|should|must|would|will|can)? ?(?:knows?|see|tell)|everyone knows|one can (?:easily|clearly|plainly) (?:read|see))\b(?: ,)?/, rewrite: gone },
  { pattern: /\b(?:everyone|everybody|anyone|any fool|the whole world) (?:with [^.,;:]{1,30} )?(?:knows|understands|can see|would|should know)\b(?: (?:that )?[^ .,;:!?]+){0,8}|\ba glance at\b[^.,;:!?]*|\b(?:as|it) (?:goes|should go) without saying\b|\byou should know ,/, severity: 'information', unless: /\beveryone (?:can see|would (?:like|prefer|benefit))\b/, note: LEAVE },
  { pattern: /\b(?:it is|lol ,? ?it is|ma'am it is) (?:only|just) (?:a|an|money|your|the|some) ?(?:tv|scooter|game|phone|parcel|lamp|bag|joke|form|few|toy|money|matter|show|ticket|delay|car|dress|book)(?: [a-z]+)?(?= ?[.!,]|$)/, unless: /\bit is (?:only|just) a (?:few|matter of)\b/, rewrite: drop, note: LEAVE },
  { pattern: /\bit is (?:only|just) (?:a |an )?(?:slight|minor|small|tiny|little) (?<what>[a-z]+)(?: :)?/, severity: 'hint', rewrite: (found, _voice, sentence) => (/: *$/.test(sentence.text.slice(found.span.start, found.span.end)) ? [`there's ${/^[aeiou]/.test(found.slot('what')?.text ?? '') ? 'an' : 'a'} ${found.slot('what')?.text}:`] : [`there's ${/^[aeiou]/.test(found.slot('what')?.text ?? '') ? 'an' : 'a'} ${found.slot('what')?.text}`]) },
  { pattern: re`\bjust(?= ${STEP}\b)`, severity: 'information', where: (found, sentence) => (found.from === 0 || /[,:;.>)-]$|\b(?:lol|fix :|old|then|and|or)$/.test(sentence.normal.slice(0, Math.max(0, (sentence.normalStarts[found.from] ?? 0) - 1)))) && /\b(?:easy|simpl\w+|golden|seconds|done|child|mom|old could|that is it|arrows|properly|one button)\b/.test(sentence.normal), rewrite: gone },
  // ------------------------------------------------ advice
  { pattern: re`^(?:- )?just(?= ${STEP}\b)`, severity: 'hint', unless: /^just (?:reply|call|send|check|let|ask|read|print)\b/, rewrite: gone },
  { pattern: /\b(?:clearly|actually|of course)(?: ,)?(?= )/, severity: 'hint', where: (found, sentence) => opens(found, sentence) && /,/.test(sentence.text.slice(found.span.start, found.span.end)), rewrite: gone },
  { pattern: /\bas you (?:know|are aware)(?: ,)/, severity: 'hint', where: opens, rewrite: gone },
  { pattern: /\beveryone knows\b/, severity: 'hint', note: LEAVE },
];

export const minimiser: Rule = {
  id: 'tone/minimiser',
  summary: 'Makes the problem, or the person, sound small.',
  message: '"Simply", "obviously", "as you know": the reader did not find it easy. Leave the word out.',
  why: 'Support guides block these words because they sound condescending; calling a night at the airport an inconvenience is the insult that people remember. What is easy for one reader is not for another.',
  sources: ['SKY', 'TARP'],
  severity: 'warning',
  words: [
    'obviously', 'simply', 'just', 'only', 'all', 'rocket', 'brain', 'hard', 'difficult', 'complicated', 'mystery', "child's", 'child', 'play', 'no-brainer', 'brainer', 'cake', 'button', 'elementary', 'foolproof', 'idiot*', 'doddle', 'self-explanatory', 'easier', 'simpler', 'plainer', 'clearer', 'easy', 'simple', 'straightforward', 'basic',
    'five-year-old', 'six-year-old', 'old', 'yr', 'year', 'beginner', 'mom', 'mum', 'grand*', 'granny', 'toddler', 'monkey', 'fool', 'first-time', 'anyone', 'anybody', 'everyone', 'everybody', 'seconds', 'nothing', 'deal', 'biggie', 'as', 'glance', 'saying', 'know', 'knows', 'clearly', 'actually', 'course', 'world', 'it',
  ],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: '[[Simply]] restart the router and wait 2 minutes.', good: ['Restart the router and wait 2 minutes.'] },
    { bad: '[[You just need to click {{reset_link}}]].', good: ['Please click {{reset_link}}.'] },
    { bad: '[[All you have to do is sign page 2]].', good: ['Please sign page 2.'] },
    { bad: '[[Obviously,]] the fee of {{fee}} still applies.', good: ['The fee of {{fee}} still applies.'] },
    { bad: '[[As you know,]] your plan renews on 1 July.', good: ['Your plan renews on 1 July.'] },
    { bad: "[[It's only a slight delay:]] your parcel arrives on {{eta}}.", good: ["There's a delay: your parcel arrives on {{eta}}."] },
    { bad: '[[Actually,]] you can change this in Settings.', good: ['You can change this in Settings.'] },
    { bad: '[[Just]] log in and click Save.', good: ['Log in and click Save.'] },
    { bad: "[[It's very easy to change]].", good: [''] },
    { bad: "[[It's quite straightforward]]." },
    { bad: '[[Clearly,]] the date has passed.', good: ['The date has passed.'] },
    { bad: "[[It's just a minor issue]].", good: ["There's an issue."] },
    { bad: '[[It is no big deal]].', good: [''] },
    { bad: '[[As you should know,]] the plan ended.', good: ['The plan ended.'] },
    { bad: '[[Everyone knows the code changes daily]].' },
    { bad: '[[Of course,]] you can cancel.', good: ['You can cancel.'] },
    { ok: 'I just checked your order.', why: 'recency' },
    { ok: "You've just been charged.", why: 'recency' },
    { ok: 'Just reply to this email.', why: 'invitation' },
    { ok: 'Just so you know, the line closes at 8.', why: 'set phrase' },
    { ok: 'It takes just under 5 minutes.', why: 'quantity' },
    { ok: 'Is it easy to reach the plug?', why: 'question' },
    { ok: "This isn't easy, and you've stayed calm.", why: 'negated' },
    { ok: "It's not just you.", why: 'reassurance' },
    { ok: 'Of course. I can do that now.', why: 'yes' },
    { ok: 'Just trying to picture what you see on the screen.', why: 'gerund, first person (false alarm met on real replies)' },
    { bad: '[[Obviously,]] the router has to be on.', good: ['The router has to be on.'] },
    { bad: "[[It's not rocket science]].", good: [''] },
    { bad: '[[Simply]] click the link below.', good: ['Click the link below.'] },
    { bad: "[[It really couldn't be simpler]]!", good: [''] },
    { bad: '[[As any account holder ought to know,]] checks take a day.', good: ['Checks take a day.'] },
    { bad: '[[As you surely know,]] the date is on the statement.', good: ['The date is on the statement.'] },
    { bad: '[[Even a beginner manages this]].', good: [''] },
    { bad: "[[It's child's play]], [[anyone can do it]]." },
    { bad: 'Calm seas: [[a child could put it together]].' },
    { bad: "[[Just]] clear the cache, [[it's super easy]].", good: ["Clear the cache, it's super easy."] },
    { ok: "It isn't easy to read a bill like this one.", why: 'sympathy' },
    { ok: 'Anyone can join on the day.', why: 'an invitation' },
    { ok: 'The cover simply ends on 3 May.', why: 'other sense' },
    { ok: 'Just under half of the seats are free.', why: 'quantity' },
    { ok: 'It takes two minutes; I timed it.', why: 'information' },
  ],
};
