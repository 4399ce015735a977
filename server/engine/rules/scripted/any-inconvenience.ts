import { REST, matches } from '../../family.ts';
import type { Family } from '../../family.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { sorryFor } from './wording.ts';
import { ADV, VERY } from './words.ts';

const HOW =
  '(?:(?:sincere|sincerest|deepest|deep|profound|humble|heartfelt|most|unreserved|warmest|very|apparent|considerable|great|undue|unintended|potential|possible|temporary|further|additional|serious|slight|utmost|extreme|significant|resulting) ){0,3}';
/** "We sincerely apologize", "please accept our deepest apologies", "sorry", "kindly excuse". */
const APOLOGY = `(?:(?:please |kindly |do ){0,2}accept (?:our|my) ${HOW}(?:apologies|apology|regrets?)|(?:we |i )?(?:would like to |wish to |want to )?(?:offer|extend|convey) (?:you )?(?:our|my) ${HOW}apologies|(?:with )?(?:our|my) ${HOW}apologies|${HOW}apologies|(?:(?:i|we) )?${ADV}(?:wish to |want to |must |have to |like to ){0,2}(?:sincerely |once again )?(?:apologize|(?:am|are) ${VERY}sorry|feel ${VERY}sorry|regret)|(?:{x}|[a-z]+)(?: [a-z]+){0,3} (?:sincerely |deeply )?(?:apologizes|regrets)|${VERY}sorry|(?:kindly |please |do ){0,2}(?:excuse|forgive|pardon))`;
const AGAIN = '(?:once again ,? ?|again ,? ?)?';
const TOWARD = '(?: to (?:you|all|everyone|both of you|our (?:valued )?(?:customers|guests|members|users|passengers|clients)))?(?: , (?:sir|madam|ma\'am|{x}) ,)?';
const FOR = `(?: ${VERY}(?:for|about|of|over))?`;
const THE = '(?:any|whatever|(?:all )?(?:the|this|that|your|such|some|these|those)|all|every)';
/** Nouns so empty that no apology for them says anything. */
const EMPTY = '(?:inconveniences?|hassle|discomfort|annoyance|unpleasantness|hiccups?)';
/** Nouns that are empty after "any", or before "this may have caused". */
const VAGUE =
  '(?:inconveniences?|hiccups?|trouble|hassle|discomfort|annoyance|unpleasantness|disruptions?|confusion|distress|disappointments?|frustrations?|upset|worry|difficulty|difficulties|concerns?|dissatisfaction|misunderstandings?|offense|shortfalls?|shortcomings?|stress|anxiety|issues?|problems?|delays?|embarrassment|alarm|hardship|impact|nuisance)';
const MORE = `(?: (?:and|or|and/or|/) (?:${HOW}(?:the |any )?${VAGUE})){0,2}`;
const CAUSED = '(?:caused?|occasioned?|created?|experienced?|suffered?|brought|incurred|resulted|given|encountered|faced|felt)';
/** "…caused by the delay". */
const CAUSE = `(?: (?:(?:that (?:was |has been |is |may have been )?|which (?:was |has been )?)?${CAUSED} (?:to you )?)?(?:by|due to|from|as a result of|because of|owing to|during|around) (?<cause>(?:the|our|your|this|these|that|a|an|last|{x}|scheduled|planned)${REST}))`;
/** "…the closure may have caused". */
const BEHIND = `(?: (?<behind>(?:the|our|your|these|those|last) (?:[^ .,;:!?]+ ){1,9}?)(?:may|might|has|have|will|could|can) (?:be |have |had )?(?:been )?(?:caused|cause|occasioned|occasion|given|brought)${REST})`;
const TAIL = `(?:${CAUSE}|${BEHIND}|${REST})(?: ,? ?if any)?`;
const ASIDE = '(?:may|might|has|have|had|could|were|was|in any way|any way|caused you)';

/** The event that the apology itself names, where it names one. */
function named(...texts: readonly (string | undefined)[]): string | undefined {
  const event = texts.find((text) => text)?.trim();
  return event && !/^(?:this|that|these|the above|(?:our|your) end|(?:this|the|these|your) (?:matters?|issues?|situation|circumstances?|problems?|inconvenience)|a few)$/i.test(event) ? event : undefined;
}

function instead(event: string | undefined, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  if (event) return [`${voice.Im} sorry about ${event}`];
  const ahead = /\b(?:may|might|will|could) (?:be )?(?:cause|occasion)/.test(sentence.normal);
  const blank: Rewrite = { text: `${voice.Im} sorry about {{what_this_disrupts}}`, safe: false };
  return [...(ahead ? [blank] : sorryFor(voice)), { text: '', safe: false }];
}

function family(pattern: string): Family {
  return {
    pattern: new RegExp(pattern),
    replaces: 'clause',
    note: 'Name what went wrong, and say sorry for that.',
    rewrite: (found, voice, sentence) => instead(named(found.slot('cause')?.text, found.slot('behind')?.text, found.slot('first')?.text), voice, sentence),
  };
}

const families: readonly Family[] = [
  // "we apologize for any confusion"; "sorry for the inconvenience"; "we regret the disruption this has caused"
  family(`\\b${AGAIN}${APOLOGY}${TOWARD}${FOR} (?:any|whatever) ${HOW}${VAGUE}${MORE}${TAIL}`),
  family(`\\b${AGAIN}${APOLOGY}${TOWARD}${FOR} ${THE} ${HOW}${EMPTY}${MORE}${TAIL}`),
  family(`\\b${AGAIN}${APOLOGY}${TOWARD}${FOR} (?<first>(?:the|this) [^ .,;:!?]+)(?: caused)? and (?:for )?(?:the |any |all )?${HOW}${EMPTY}${TAIL}`),
  family(`\\b${AGAIN}${APOLOGY}${TOWARD}${FOR} ${THE} ${HOW}${VAGUE}${MORE}(?= (?:(?:that |which )?(?:this|that|it|which|we|the [^ ]+) (?:[^ ]+ ){0,2}|(?:that|which) (?:[^ ]+ ){0,3})?${CAUSED}\\b)${TAIL}`),
  // no article: Indian and hurried English
  family(`\\b${AGAIN}${APOLOGY}${TOWARD} (?:for|about) ${HOW}(?:inconveniences?|trouble caused|troubling you|inconveniencing you)${TAIL}`),
  // "any inconvenience caused is regretted"
  family(`(?:\\b(?:any|the|all|such) )?\\b${HOW}(?:inconvenience|trouble|disruption|discomfort|disappointment|delay)(?: to [^ ]+ [^ ]+)?(?: ${CAUSED}| (?:this |that |it |which )?(?:may|might|has|will|could)(?: [^ .,;:!?]+){1,4})?(?: to you)? (?:is|are|being) (?:(?:much|sincerely|greatly|also|deeply|highly|very) ){0,2}(?:regretted|apologized for)\\b`),
  // "sorry if this has inconvenienced you"
  family(`\\b${APOLOGY}(?: to hear)? (?:if|that|should|for having|to have|to) (?:(?:this|it|we|you|the [^ ]+|our [^ ]+) )?(?:${ASIDE} ){0,4}(?:(?:caused?|been caused|put you through) (?:you )?(?:any |some )?${VAGUE}|inconvenienced?\\b(?: you)?)${REST}`),
  // "we regret that our service did not meet your expectations"
  family(`\\b${APOLOGY} (?:that|if) (?:our|the|we|this|your) (?:[^ .,;:!?]+ ){0,6}?(?:did not|do not|does not|have not|has not|had not|failed to|fell short of|was not|were not) ?(?:quite |fully )?(?:meet|met|live up to|lived up to|match|up to|reach)? ?(?:your|the|our) (?:[^ .,;:!?]+ ){0,2}(?:expectations?|standards?)${REST}`),
  // "we realize that this has been an inconvenience"
  family(`\\b(?:we|i) ${ADV}(?:understand|realize|appreciate|recognize|acknowledge|regret)(?: and regret)? (?:(?:any|the|all the) ${HOW}inconvenience|(?:that )?(?:this|it|the [^ ]+) (?:(?:may|might|has|will|could|have|must) ){0,2}(?:be|been|cause|caused)(?: you)? (?:an |any |some )?${HOW}inconvenience)${REST}`),
];

export const anyInconvenience: Rule = {
  id: 'scripted/any-inconvenience',
  summary: 'A stock apology.',
  message: 'A stock apology. Name what happened and say sorry for that.',
  why: '"Any" leaves room for none, and "may have" makes the problem sound imagined. An apology helps when it shows that you know what happened and own it.',
  sources: ['DUETS', 'RECR', 'RK13', 'L16'],
  severity: 'warning',
  words: ['apolog*', 'sorry', 'regret*', 'excuse', 'forgive', 'pardon', 'inconvenience*'],
  *check(sentence) {
    yield* matches(sentence, families);
  },
  examples: [
    { bad: 'The fan ships on {{ship_date}}. [[We apologize for any inconvenience]].', good: ["The fan ships on {{ship_date}}. We're sorry about {{what_went_wrong}}.", 'The fan ships on {{ship_date}}.'] },
    { bad: 'Your order is delayed until {{eta}}. [[We apologize for any inconvenience]].', good: ["Your order is delayed until {{eta}}. We're sorry your order is late.", "Your order is delayed until {{eta}}. We're sorry about {{what_went_wrong}}.", 'Your order is delayed until {{eta}}.'] },
    { bad: 'The outage ended at 14:05. [[Sorry for any inconvenience caused]].', good: ["The outage ended at 14:05. I'm sorry about the outage.", "The outage ended at 14:05. I'm sorry about {{what_went_wrong}}.", 'The outage ended at 14:05.'] },
    { bad: 'We charged you twice on {{date}}. [[We regret the inconvenience]].', good: ["We charged you twice on {{date}}. We're sorry about the charge.", "We charged you twice on {{date}}. We're sorry about {{what_went_wrong}}.", 'We charged you twice on {{date}}.'] },
    { bad: '[[We apologise for any inconvenience caused by the delay]].', good: ["We're sorry about the delay."] },
    { bad: '[[Please accept our apologies for the inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We apologize for any inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We apologise for the inconvenience caused]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[Sorry for any inconvenience this may have caused you]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I sincerely apologize for any inconvenience this may cause]].', good: ["I'm sorry about {{what_this_disrupts}}."] },
    { bad: '[[We deeply regret any inconvenience caused]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[Please accept our sincere apologies for the inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[Our apologies for any trouble]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[Apologies for the inconvenience]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: "[[We're very sorry for any inconvenience or confusion]].", good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We regret the inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I would like to apologise for any inconvenience you may have experienced]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[The inconvenience caused is deeply regretted]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[Any inconvenience caused is regretted]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[Kindly excuse the inconvenience]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We apologise for any inconvenience]] and thank you for your patience.', good: ["We're sorry about {{what_went_wrong}} and thank you for your patience.", 'Thank you for your patience.'] },
    { bad: '[[We are sorry for the inconvenience this has caused]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { ok: "I'm sorry your order arrived late.", why: 'specific' },
    { ok: "I'm sorry you had to call twice.", why: 'specific' },
    { ok: "I've added {{amount}} as an apology for the inconvenience.", why: 'comes with a concrete act' },
    { ok: 'We know this is more than an inconvenience.', why: 'takes it seriously' },
    { ok: 'If this slot is inconvenient, we can pick another.', why: 'conditional, not an apology' },
    { ok: 'What time would be least inconvenient for you?', why: 'question' },
    { ok: 'There is no convenience fee on this booking.', why: 'different word' },
    { ok: 'You can collect it at your convenience.', why: 'different word' },
    { bad: '[[Sorry for inconvenience caused]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[Apologies for any hassle this might have caused to you]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[Nordbank regrets any inconvenience]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: 'The lift is out of order until Monday and [[we do apologise for any inconvenience this may cause to residents]].', good: ["The lift is out of order until Monday and we're sorry about {{what_this_disrupts}}.", 'The lift is out of order until Monday.'] },
    { bad: '[[We apologize for any disruption caused due to the closure of the north car park]].', good: ["We're sorry about the closure of the north car park."] },
    { bad: '[[Please accept our humble apologies for the inconvinience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We are sorry if this has caused you any inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We regret that our service did not meet your expectations on this occasion]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: 'Thanks for waiting, and [[sorry about the inconvenience]]!', good: ["Thanks for waiting, and I'm sorry about {{what_went_wrong}}!", 'Thanks for waiting!'] },
    { bad: '[[Again, our sincerest apologies for any confusion this may have caused]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I do apologise, madam, for the inconvenience]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We understand that this may have caused you some inconvenience]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { ok: "I'm sorry about the trouble with your router.", why: 'says what went wrong' },
    { ok: "We're sorry for the disruption to your morning trains.", why: 'says what was disrupted' },
    { ok: "I'm sorry for the delay.", why: 'says what went wrong' },
    { ok: 'Sorry, that was my mistake.', why: 'owns it' },
    { ok: 'We regret that we cannot refund this ticket.', why: 'a refusal, not an apology' },
  ],
};
