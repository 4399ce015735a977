import { cited, cut, toMatch } from '../../family.ts';
import type { Family } from '../../family.ts';
import { find, phraseOf } from '../../sentence.ts';
import type { Found } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Span, Voice, Word } from '../../types.ts';
import { ASKS } from './asks.ts';

/** "You don't have to fill in any survey" asks for nothing. */
const NO_ASK = /\b(?:do|does|did|will|need|would) not (?:have|need|want) to\b|\bno need to\b|\bno (?:survey|questionnaire|poll|feedback form)\b|\bignore\b.{0,40}\b(?:survey|questionnaire)\b|\bnever (?:ask|send)\b|\bif you (?:have )?already\b|\bwe (?:have )?(?:read|received|got|saw|looked at) (?:your|the) (?:survey|review|feedback|rating)|\bthank(?:s| you)(?: so much| very much)? for (?:your|the|taking|leaving|completing)(?: [^ ]+){0,6} (?:survey|review|feedback|rating)\b/;

/** Questions that want an honest answer, for where this macro stands. */
function questions(voice: Voice): readonly string[] {
  const solved = voice.channel === 'phone' ? 'Before we hang up, was I able to solve your problem today?' : 'Was I able to solve your problem today?';
  const open = 'How would you describe your experience with me today?';
  switch (voice.situation) {
    case 'bereavement':
    case 'health':
    case 'safety':
    case 'harassment':
      // a question about our service would hurt here
      return ["Is there anything you'd like me to go over again, now or another day?", ''];
    case 'fraud':
    case 'breach':
    case 'legal':
    case 'hardship':
      return ['What would you like me to go over again?', 'What would help you most right now?'];
    case 'refusal':
      return ['What questions does this leave you with?', 'What would make this easier to deal with from here?'];
    case 'outage':
      return [solved, voice.channel === 'phone' ? 'How would you like to hear from us if this happens again?' : 'How did the outage affect your day, and what would help most now?', open];
    case 'delay':
    case 'lost':
      return [solved, 'What would make the wait easier for you?', open];
    case 'cancellation':
      return [open, 'What could I have done better?'];
    case 'complaint':
      return [solved, 'What would a fair outcome look like to you?', open];
    default:
      return [solved, open, 'What could I have done better today?'];
  }
}

/** Words that open a clause which belongs to the request behind its comma: "If you have a minute, please rate us". */
const BEFORE_ASK = /^(?:if|when|once|before|after|while|as|to|in|during|should|afterwards|happy|loved|enjoyed|help|were|was|did|at|on|for|until|next|finally|also|ps|p|oh|and|psst|heads-up|thanks|kindly|please|by|tomorrow|tonight|happy|candidates|members)$/;

/** The clause that asks, around the words that gave it away. */
function around(sentence: Sentence, found: Found): { from: number; to: number } {
  const { words } = sentence;
  let from = found.from;
  while (from > 0 && !opensBefore(words, from)) from--;
  let to = found.to;
  while (to < words.length && !closesAt(words, to)) to++;
  while (to > found.to && isMark(words[to - 1])) to--;
  return { from, to };
}

function isMark(word: Word | undefined): boolean {
  return word?.kind === 'mark' && !/^[\p{So}\p{Extended_Pictographic}]/u.test(word.normal);
}

function opensBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.normal ?? '';
  const here = words[index]?.normal ?? '';
  if (/^[.!?;]+$/.test(before)) return true;
  const joint = /^(?:and|but|so)$/.test(before) ? words[index - 2]?.normal : undefined;
  const first = words.find((word) => word.kind !== 'mark')?.normal ?? '';
  if (/^(?:please|kindly|pls|would|could|we|you|i|do|a|our)$/.test(here) && (before === ',' || before === '-' || joint !== undefined)) return !BEFORE_ASK.test(first) || (joint !== undefined && /^(?:we|you|i)$/.test(first));
  return false;
}

function closesAt(words: readonly Word[], index: number): boolean {
  const word = words[index]?.normal ?? '';
  if (word === ';') return !/^(?:they|it|that|this|these|anything|everything|we|i|please|kindly|no|the)$/.test(words[index + 1]?.normal ?? '');
  if (word !== ',') return false;
  return /^(?:and|but)$/.test(words[index + 1]?.normal ?? '') && /^(?:i|we|your|the|it|\{x\})$/.test(words[index + 2]?.normal ?? '');
}

function toAsk(sentence: Sentence, found: Found, mechanics: boolean): Match {
  const range = around(sentence, found);
  const phrase = phraseOf(sentence, range.from, range.to);
  const clause: Found = { ...range, span: { start: phrase.start, end: phrase.end }, whole: true, slot: () => undefined };
  const place = cut(sentence, clause);
  if (!place) return { span: clause.span, note: 'Ask one question yourself, here: "Was I able to solve your problem today?" A survey after it asks the same again.' };
  const starts = !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, place.start));
  const ends = !/[\p{L}\p{N}]/u.test(sentence.text.slice(place.end));
  return {
    span: clause.span,
    replaces: starts ? place : afterWord(sentence, place),
    rewrite: (voice: Voice): readonly Rewrite[] => {
      if (!ends) return [''];
      const blanks = sentence.placeholders.filter((blank) => blank.start >= place.start && blank.end <= place.end);
      const first = blanks[0];
      const last = blanks.at(-1);
      // where the survey's own blank has to stay, it comes second
      const kept = first && last ? [`What could I have done better today? Just reply here, or use ${sentence.text.slice(first.start, last.end)} if you prefer`] : [];
      const asked = [...questions(voice), ...kept].map((question) => (starts || question === '' ? question : `. ${question}`));
      return mechanics ? ['', ...asked.slice(0, 2)] : asked;
    },
  };
}

/** The place from the end of the word before it, so that a full stop can follow that word. */
function afterWord(sentence: Sentence, place: Span): Span {
  let before = 0;
  for (const word of sentence.words) if (word.end <= place.start) before = word.end;
  return { start: before, end: place.end };
}

/** A line that holds nothing but the survey's address goes with the survey. */
const ADDRESS: Family = {
  pattern: /^(?:> )?(?:\{link\}|\{x\})$/,
  severity: 'hint',
  message: "The survey's address. It can go when the survey does.",
  replaces: 'sentence',
  rewrite: () => [''],
};

export const surveyRequest: Rule = {
  id: 'survey/survey-request',
  summary: 'Sends the customer to a survey.',
  message: 'Sends the customer to a survey. Ask one closing question yourself.',
  why: 'A survey hands the last word of the conversation to a form. One open question from the person who helped gets an answer while it can still change something.',
  sources: ['S1', 'BONE'],
  severity: 'warning',
  words: (
    'survey* questionnaire* poll polls score* scor* nps csat mini-survey micro-survey form forms card cards sheet* line lines interview* slip* panel barometer index call ivr link box* robot stud* evaluation rate* rank* grad* ' +
    'review* evaluat* assess* judge* apprais* mark* scale star stars five-star four-star ten-star 5-star recommend* how thumb* smil* face faces emoji* question questions feedback verdict opinion* view views vote* voting nominate ' +
    'testimonial* rating ratings words word 10 ten 9 nine 5 five less lower anything tell let show share text reply helpful useful satisfied excellent kind voice thoughts praise appreciate one study shopper partner agency awards ' +
    'ring a client-satisfaction tap shout shout-out kudos like kind say love story comment clap stick brag rave daily respond number pick press key choose answer was give award note thrilled clicks branch yes out from between of '
  ).trim().split(' ').concat(['👍', '👎', '⭐', '🌟', '★', '😀', '🙂', '😐', '🙁', '😡', '😊', '☹', '😃', '😞', '😠', '{x}', '{link}']),
  *check(sentence) {
    if (NO_ASK.test(sentence.normal)) return;
    for (const { pattern, unless, mechanics, hint } of ASKS) {
      if (unless?.test(sentence.normal)) continue;
      const found = find(sentence, pattern);
      if (!found || cited(sentence, found.span)) continue;
      const match = toAsk(sentence, found, mechanics ?? false);
      yield hint ? { ...match, severity: 'hint' } : match;
      return;
    }
    const address = /survey|feedback|csat|nps|rating|review/i.test(sentence.text) ? find(sentence, ADDRESS.pattern) : undefined;
    if (address) yield toMatch(sentence, ADDRESS, address);
  },
  examples: [
    { bad: '[[Please take a moment to complete our survey]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Please complete our survey: {{survey_link}}]]' },
    { bad: '[[How would you rate our service]]?', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Please stay on the line to take a brief survey]].', good: ['Before we hang up, was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Please leave us a review on {{review_site}}: {{review_link}}]]' },
    { bad: '[[Let us know how we did]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Please rate your experience]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[How would you rate our service on a scale of 1 to 5]]?' },
    { bad: '[[You will receive a short survey by email]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: "[[We'd appreciate it if you could fill out this survey]].", good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Kindly spare 2 minutes to share your feedback in the link below]].' },
    { bad: '[[Rate us 5 stars]]!' },
    { bad: '[[Please give us a 10]].' },
    { bad: '[[How likely are you to recommend us to a friend]]?', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Tell us how we did: {{survey_link}}]]' },
    { bad: '[[Take our customer satisfaction survey]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Please fill in the feedback form]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Would you mind completing a quick questionnaire]]?', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Help us improve by answering a few questions]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Click here to rate this conversation]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Your CSAT score helps us grow]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { ok: 'How would you describe your experience with me today?', why: 'Essay 1 closing question' },
    { ok: 'Was I able to solve your problem today?', why: 'Essay 1 closing question' },
    { ok: 'What could I have done better today?', why: 'closing question' },
    { ok: 'The interest rate is 3.4%.', why: 'other sense of rate' },
    { ok: 'Your land survey is booked for 3 May.', why: 'other sense of survey' },
    { ok: 'Thank you for your feedback about the app.', why: 'past' },
    { ok: "You don't have to fill in any survey.", why: 'negated' },
    { ok: "If you've already had our survey, please ignore this.", why: 'conditional' },
    { ok: 'The heart-rate sensor is at the back.', why: 'compound' },
    { bad: '[[Kindly remain on the line for a brief survey]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[After this call an automated voice will ask you three short questions]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[We should be grateful if you would complete the enclosed comment card]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[How likely are you, from 0 to 10, to recommend us to a friend]]?' },
    { bad: '[[Tap a star to rate this chat]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[If my help was any good, a quick Google review would make my day]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Pls give this chat 5 stars b4 u close it]]' },
    { bad: "[[You'll get a text asking how I did, so be kind]].", good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Give this answer a thumbs-up]]!', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[How did our engineer do]]?', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Would you mind leaving us a few kind words on Trustpilot]]?', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: 'Your lamp ships on Monday, and [[please rate us on Feefo]].', good: ['Your lamp ships on Monday. Was I able to solve your problem today?', 'Your lamp ships on Monday. How would you describe your experience with me today?'] },
    { bad: '[[Happy, so-so or sad: pick a face before you leave]]!', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[Your opinion counts: complete the 3-minute questionnaire]].' },
    { bad: '[[Members who finish our poll are entered in a draw]].', good: ['Was I able to solve your problem today?', 'How would you describe your experience with me today?'] },
    { bad: '[[How would you rate the help you got from 1 to 5]]?' },
    { ok: 'No survey follows this call: is the ramp wide enough now?', why: 'asks a real question' },
    { ok: 'Please fill in the claim form and send it back by Friday.', why: 'a form that does something for the customer' },
    { ok: 'On a scale of 0 to 10, how bad is the pain right now?', why: 'a medical question' },
    { ok: 'Thank you so much for your review of the tent.', why: 'past' },
    { ok: 'Press 5 to be called back.', why: 'a menu' },
    { ok: 'We have reviewed your claim and will pay {{amount}} on 3 May.', why: 'we review' },
    { ok: 'The new rate applies from June.', why: 'other sense of rate' },
    { ok: "I'll need a couple of minutes to review your account.", why: "the agent's own work" },
    { ok: 'How did the new hinge work out?', why: 'asks about the thing' },
    { ok: 'Your risk questionnaire is due on 4 May.', why: 'a document' },
  ],
};
