// Reading a macro: its sentences in order, what each is for, and what the whole is about.

import { nameBlank } from './dialect.ts';
import { tonesOf } from './macro/tone.ts';
import { readSentence, splitSentences } from './sentence.ts';
import { channelOf, outcomeOf, situationsOf } from './situation.ts';
import type { Line, Macro, Reading, Sentence, Span, Voice } from './types.ts';

/** Equal sentences are read once: a keystroke re-reads one sentence, a library its stock phrases once. */
const memo = new Map<string, Sentence>();
const MEMO_LIMIT = 20_000;

/** The sentence with this text; the same object for the same text. */
export function sentenceOf(text: string, placeholders: readonly Span[]): Sentence {
  const known = memo.get(text);
  if (known && samePlaces(known.placeholders, placeholders)) return known;
  const sentence = readSentence(text, placeholders);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, sentence);
  return sentence;
}

/** Forgets all sentences: for measuring, and for the proof that the memo changes nothing. */
export function forgetSentences(): void {
  memo.clear();
}

function samePlaces(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);
}

/** The sentences of a block's text, with where each starts. */
function* sentencesOf(text: string, placeholders: readonly Span[]): Generator<{ sentence: Sentence; start: number }> {
  let holder = 0;
  for (const span of splitSentences(text, placeholders)) {
    while (holder < placeholders.length && (placeholders[holder] as Span).end <= span.start) holder++;
    const inside: Span[] = [];
    for (let index = holder; index < placeholders.length; index++) {
      const { start, end } = placeholders[index] as Span;
      if (start >= span.end) break;
      inside.push({ start: start - span.start, end: Math.min(end, span.end) - span.start });
    }
    yield { sentence: sentenceOf(text.slice(span.start, span.end), inside), start: span.start };
  }
}

const GREETING = /^(?:(?:hi+|hello|hey+a?|hiya|dear|greetings|howdy|namaste|bonjour|hola|respected|ciao|ahoy|yo|to whom|kia ora|g'day|hallo|moin|salut|sawubona|habari|jambo|aloha|merhaba|vanakkam|dia dhuit|guten (?:tag|morgen|abend))\b|(?:t\S{1,3}n\S koe|dzie\S dobry|ol[áa])(?= )|good (?:morning|afternoon|evening|day)\b|(?:morning|afternoon|evening)(?:,| \{x\}| [a-z]{2,14} ?[,!]))/;
const SIGN_OFF =
  /^(?:(?:(?:kind|best|warm|warmest|many|with) )?(?:kind |best |warm )?(?:regards|wishes)|thanks|thank you|many thanks|thanks again|cheers|best|sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours|respectfully|take care|all the best|warmly|speak soon|bye for now|bye|cordially|with thanks|rgds|thanks and regards|mit freundlichen gru.en) ?[,.!]*$/;

/** True for a line that signs: a sign-off, a name, a team, an address; no sentence. */
function isSignature(sentence: Sentence): boolean {
  const { normal, words } = sentence;
  if (SIGN_OFF.test(normal)) return true;
  if (words.length > 9 || /[.?!:]$/.test(normal)) return false;
  const content = words.filter((word) => word.kind === 'word');
  if (content.some((word) => /^(?:is|are|was|were|will|can|have|has|please|do|not|you|your|if|to|click|see|visit|login|reply)$/.test(word.normal))) return false;
  return content.length === 0 ? words.some((word) => word.kind === 'placeholder') : content.filter((word) => /^\p{Lu}/u.test(sentence.text.slice(word.start, word.end))).length >= content.length / 2;
}

function linesOf(macro: Macro): Line[] {
  const lines: { sentence: Sentence; block: number; start: number; role: Line['role'] }[] = [];
  macro.blocks.forEach((block, index) => {
    const heading = block.kind === 'heading' || block.kind === 'subject';
    for (const { sentence, start } of sentencesOf(block.text, block.placeholders)) lines.push({ sentence, block: index, start, role: heading ? 'heading' : 'body' });
  });
  const body = lines.filter((line) => line.role === 'body');
  const greeting = body.slice(0, 3).find((line) => GREETING.test(line.sentence.normal.replace(/^[^a-z{]+/, '')));
  if (greeting) greeting.role = 'greeting';
  for (let index = body.length - 1; index > 0; index--) {
    const line = body[index];
    if (line?.role !== 'body' || !isSignature(line.sentence)) break;
    line.role = 'signature';
  }
  return lines;
}

const TOPIC =
  /\b(your|the) (?:(?:new|last|latest|missing|lost|late|final|first|second|online|home|broadband|mobile|monthly|annual|recent) )?(?:order|parcel|package|delivery|refund|return|booking|reservation|flight|ticket|subscription|membership|plan|invoice|bill|payment|claim|application|appointment|account|card|router|modem|phone|line|internet|broadband|connection|device|laptop|printer|software|app|login|password|domain|website|licence|license|policy|deposit|transfer|repair|warranty|exchange|voucher|gift card|luggage|bag|visit|meter|heating|boiler)\b(?: (?:number |no \. |# ?)?(?:\{x\}|\d[\w-]*))?/;

function topicOf(lines: readonly Line[]): string | undefined {
  for (const { sentence, role } of lines) {
    if (role !== 'body') continue;
    const match = TOPIC.exec(sentence.normal);
    if (!match || /^the (?:account|app|line|visit|phone|card|plan|policy|ticket)\b/.test(match[0])) continue;
    const from = sentence.normalStarts.indexOf(match.index);
    const to = sentence.normalStarts.findIndex((start) => start >= match.index + match[0].length);
    if (from < 0) continue;
    const first = sentence.words[from];
    const last = sentence.words[(to < 0 ? sentence.words.length : to) - 1];
    if (first && last) return sentence.text.slice(first.start, last.end).replace(/^[YT]/, (letter) => letter.toLowerCase());
  }
  return undefined;
}

const BRITISH = /\b(?:\w+(?:isation|ise[ds]?|ising|our(?:ed|ing|s)?|ogue)|centre|cheque|whilst|favour|colour|organis\w+|apologis\w+|cancelled|licence|programme|postcode)\b|£/i;
const NO_BRITISH = /\b(?:advise|advised|promise\w*|raise\w*|exercise|surprise\w*|otherwise|likewise|precise|rise|arise|revise\w*|supervise\w*|compromise|franchise|enterprise|expertise|merchandise|your|our|hour|hours|four|tour|pour|course|source|resource|resources|dialogue|advising|raising|promising|wise|noise|hours|yours|ours)\b/gi;

/** How the macro speaks of its own side, and whether it contracts and spells the British way. */
function voiceOf(lines: readonly Line[], base: Pick<Voice, 'channel' | 'situation' | 'name'>, locale: Voice['spelling'] | undefined): Voice {
  let i = 0;
  let we = 0;
  let short = 0;
  let long = 0;
  let british = false;
  for (const { sentence, role } of lines) {
    if (role === 'heading') continue;
    for (const { normal, contracted } of sentence.words) {
      if (normal === 'i' || normal === 'my' || normal === 'me') i++;
      else if (normal === 'we' || normal === 'our' || normal === 'us') we++;
      if (contracted) short++;
    }
    long += sentence.text.match(/\b(?:do not|does not|did not|cannot|can not|will not|have not|has not|is not|are not|we are|you are|I am|it is|we have|we will)\b/gi)?.length ?? 0;
    british ||= BRITISH.test(sentence.text.replace(NO_BRITISH, ''));
  }
  const plural = we > i;
  return {
    I: plural ? 'we' : 'I', me: plural ? 'us' : 'me', my: plural ? 'our' : 'my', am: plural ? 'are' : 'am', was: plural ? 'were' : 'was', Im: plural ? "we're" : "I'm",
    contractions: short > 0 || long < 3,
    spelling: locale ?? (british ? 'en-GB' : 'en-US'),
    topic: topicOf(lines),
    ...base,
  };
}

/**
 * Reads a macro.
 * @param locale the team's spelling, where it has set one
 * @param platform id of the helpdesk that fills in the placeholders, where it is known
 */
export function read(macro: Macro, locale?: Voice['spelling'], platform?: string): Reading {
  const lines = linesOf(macro);
  const channel = channelOf(macro, lines);
  const { situations, cues } = situationsOf(macro, lines);
  const voice = voiceOf(lines, { channel, situation: situations[0] ?? 'information', name: nameBlank(macro, platform) }, locale);
  return { macro, lines, channel, situations, cues, outcome: outcomeOf(lines), tone: tonesOf(lines), voice };
}
