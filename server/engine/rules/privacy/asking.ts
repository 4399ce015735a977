// How a message asks for something: orders, questions, needs, bare lists. Both privacy rules read requests through this.

import { cited } from '../../family.ts';
import { findAll, phraseOf } from '../../sentence.ts';
import type { Found } from '../../sentence.ts';
import type { Phrase, Sentence } from '../../types.ts';

/** What the customer is told to do with the data so that it ends up with us. */
const GIVE =
  '(?:send(?:ing)?|give|giving|provide|providing|supply|supplying|share|sharing|submit|submitting|furnish|forward(?:ing)?|e-?mail|mail(?: back)?|fax|text|whatsapp|dm|message|post|attach|upload|enclose|include|confirm|verify|state|indicate|quote|specify|tell|read(?: back)?(?: out)?|say|drop|shoot|slide|pop|paste|write(?: down)?|note down|list|name|describe|declare|disclose|hand over|let (?:me|us)(?: also)? (?:have|get|know)|reply|respond|answer|return|complete|fill (?:in|out)|put|leave|add|transmit|advise|mention|snap|link|copy|repeat|dictate|pass|bung|chuck|ping|spell|input|key in|punch in|prepare|hold up|have(?= (?:your|ready|the))|export|register|log on|log in|update|key|type|enter|call out|text back|mail back|write back|come back|get back)';
/** What may stand before the order, at the start of its clause. */
const FIRST =
  '(?:please|kindly|pls|plz|just|simply|also|then|now|do|first|and|so|or|but|additionally|furthermore|further|next|finally|thereafter|meanwhile|in the meantime|in the interim|again|once more|either|sir|ma\'am|madam|hi|hey|ok|okay|sorry|lastly|afterwards|otherwise|instead|by return|only|at least|in addition|as well|for me|for us|quickly|still|go ahead and|feel free to|be so kind as to|don\'t forget to|remember to|make sure to|i must ask you to)';
const YOU_GIVE =
  '(?:can|could|will|would|may|might|shall|should|must|need to|have to|are (?:required|requested|asked|kindly requested|obliged) to|will need to|\'ll need to|are to)';
const WE_ASK = '(?:(?:we|i|they|he|she|the agent|the courier|courier|the officer|our [a-z]+)(?: will| would| also| still| now| kindly| do| must| may| shall| can| just| am| are| may| have to| going to)* (?:need|require|request|want|ask(?: you)?(?: for| to)?|like|have|take|see|know|asking for|collect|know about|call for))';
/** Words between the order and the data, in the same clause. */
const GAP = "(?: (?!(?:not|never|nor|because|since|if|when|unless|which|reset|change|forgot|was|were|has|had|without) )[^ .;!?]+){0,16}?";

const OPENERS: readonly string[] = [
  // "Please send us your …", "Reply with your …"
  `(?:^|(?<=[,.;:!?("*>#|-] |\\d\\) |\\b(?:and|or|then|please|kindly|pls|plz|so|just|also) ))(?:${FIRST} (?:, )?){0,3}${GIVE}\\b`,
  // "To open the account send us …", "For the refund e-mail …"
  `^(?:to|in order to|so as to|for) (?:[^ ,;:.!?]+ ){1,9}?(?:please |kindly |we ask for )?${GIVE}\\b`,
  // "The form must list …"
  '\\b(?:must|should|has to|have to|shall) (?:also )?(?:carry|list|state|contain|include|bear|give|name)\\b',
  // "Could you tell me …", "you must supply …", "would you mind sending"
  `\\b(?:can|could|will|would|may|might) you (?:(?:please|kindly|also|just|possibly|perhaps|quickly|mind|at least|maybe|first|then|confirm and) ){0,3}${GIVE}\\b`,
  `\\byou (?:(?:also|still|now|then|kindly|please|just|will) ){0,2}${YOU_GIVE} (?:(?:also|still|now|then|kindly|please|just) ){0,2}${GIVE}\\b`,
  // wherever it stands: "To get back in send us …"
  `(?<!\\b(?:i|we|they|he|she|who|that|which|will|would|did|not|never|customers|people|can|could) )\\b(?:(?:send|give|giving|sending|text|dm|e-?mail|email|read|tell|mail|fax|whatsapp|message|shoot|drop|forward|show|quote|ping|msg|bring) (?:it to )?(?:us|me)|(?:reply|answer|respond|text back|mail back|come back|ring back|write back|reply-all|msg me here) (?:back )?(?:w/|w /|with)|help (?:us|me) with)\\b`,
  // "Can I have …", "may we get …"
  '\\b(?:can|could|may|might) (?:i|we) (?:(?:please|kindly|also|just|at least|then) ){0,2}(?:have|get|take|grab|see|ask for|ask you for|trouble you for|borrow|know|ask)\\b',
  // "We need your …", "I'll have your …", "we'd like …"
  `\\b${WE_ASK}`,
  '(?:^|(?<=[,.;:!?-] ))(?:need|need also|needed|required|requires|want|wanted)(?: also)?(?: :)?',
  // "What's your …?", "Which is your …?"
  '\\b(?:what|whats|which|who|when|where|how (?:old|much|many))(?: is| are| was| were| does| do)?\\b(?: (?:also|exactly|then|again))?',
  '\\b(?:is|are) (?:your|the|his|her|their)\\b',
];

/** Sentences that ask for nothing: advice, refusals, facts, help with one's own settings. */
const NOT_ASKING =
  /\b(?:never|do not|does not|will not|would not|can not|must not|should not|don't|nobody|no one|none of us)\b(?: (?!but)[^ .;!?]+){0,6} (?:ask|need|send|share|give|reveal|tell|enter|want|require|request|type|write|post|disclose|put|include|read|provide|email|see|know|have to)\b|\bnot (?:to )?(?:share|send|give|reveal|tell|enter)\b|\bneed not\b|\bno need (?:to|for)\b|\bif (?:anyone|anybody|somebody|someone|a caller|they|a text|an email) (?:ask|asks|asked|wants|calls)\b|\bwithout (?:sending|sharing|giving)\b|\bnever (?:ask|share|send|give|reveal)\b/;

export interface Ask extends Phrase {
  readonly found: Found;
  /** Words of the data asked for. */
  readonly data: Phrase;
  readonly shape: 'order' | 'question' | 'need' | 'bare';
}

/** A pattern for requests of one kind of data, compiled once. */
export function askPattern(nouns: string): RegExp {
  return new RegExp(`(?:${OPENERS.join('|')})${GAP} (?<data>${nouns})`);
}

/** Every clause of the sentence that asks for data, as `pattern` knows it. */
export function* asksFor(sentence: Sentence, pattern: RegExp): Generator<Ask> {
  // "Panel > Email > Password" is a way through a menu
  if (NOT_ASKING.test(sentence.normal) || / (?:>|→) /.test(sentence.normal.slice(2))) return;
  for (const found of findAll(sentence, pattern)) {
    const data = found.slot('data');
    if (!data || cited(sentence, found.span) || underIf(sentence, found) || saysOnly(sentence, found)) continue;
    const clause = clauseAround(sentence, found);
    yield { ...clause, found, data, shape: shapeOf(sentence, found) };
    return;
  }
}

function underIf(sentence: Sentence, found: Found): boolean {
  const before = sentence.words.slice(0, found.from).map((word) => word.normal).join(' ');
  return /(?:^|[,;:.] )(?:if|unless|whenever|as soon as|in case)\b[^,;:]*$/.test(before);
}

/** Statements that hold both words and ask for nothing: "We have your passport", "what happens to your data". */
function saysOnly(sentence: Sentence, found: Found): boolean {
  const said = sentence.normal.slice(sentence.normalStarts[found.from], (sentence.normalStarts[found.to - 1] ?? 0) + (sentence.words[found.to - 1]?.normal.length ?? 0));
  if (/^(?:we|i|they|the [a-z]+|our [a-z]+) (?:have|will have|can have|take|will take|can take|collect|know|can see|see|are asking|can know)\b/.test(said)) return !/^(?:i|we) will have\b/.test(said);
  if (/^(?:is|are) (?:your|the|his|her|their)\b/.test(said)) return !/\?/.test(sentence.normal.slice(-3));
  if (/^(?:what|which|who|when|where|how)/.test(said)) return (!/\?/.test(sentence.normal) && !/^what(?:s| is| are)? (?:your|ur)\b/.test(said)) || /\b(?:happens?|do with|use|did you (?:do|enter)|can i do|do you want to do)\b/.test(said);
  if (/^you (?:can|may|might)\b/.test(said)) return !/^you can please\b/.test(said) && !/\b(?:reply|dm|text) (?:with|us)\b/.test(said);
  return false;
}

function shapeOf(sentence: Sentence, found: Found): Ask['shape'] {
  const said = sentence.normal.slice(sentence.normalStarts[found.from]);
  if (/\?/.test(sentence.normal.slice(-4)) && /^(?:can|could|will|would|may|might|what|which|who|when|where|how|is|are)/.test(said)) return 'question';
  return /^(?:we|i|they|our|the|need)/.test(said) ? 'need' : 'order';
}

/** From the request's first word to the end of its clause. */
function clauseAround(sentence: Sentence, found: Found): Phrase {
  const { words } = sentence;
  let to = found.to;
  while (to < words.length) {
    const word = words[to];
    if (word?.kind === 'mark' && /^(?:[.!?;]+|-+|\))$/.test(word.normal)) break;
    if (word?.normal === ',' && /^(?:and|but|so|as|which|because|or)$/.test(words[to + 1]?.normal ?? '') && /^(?:i|we|you|it|that|the)$/.test(words[to + 2]?.normal ?? '')) break;
    if (/^(?:because|so|since|before|while|when|if)$/.test(word?.normal ?? '')) break;
    to++;
  }
  while (to > found.to && words[to - 1]?.normal === ',') to--;
  return phraseOf(sentence, found.from, to);
}
