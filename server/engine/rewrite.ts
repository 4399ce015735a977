// From a rule's new words to an edit of the prose: letter case, punctuation, spaces, the macro's own quotes,
// contractions and spelling. And the first law of rewrites: every fact is still there.

import { scanPlaceholders } from './formats/placeholders.ts';
import { isFinalPunctuation } from './sentence.ts';
import type { Sentence, Span, Voice } from './types.ts';

/** A replacement in a block's text. */
export interface ProseEdit extends Span {
  readonly text: string;
}

/**
 * The edit that puts new words in place of some of a sentence's.
 * @param block the block's text
 * @param start where the sentence starts in it
 * @param replaces the stretch of the sentence that goes
 * @param words the rule's wording; '' to delete
 */
export function proseEdit(block: string, start: number, sentence: Sentence, replaces: Span, words: string, voice: Voice): ProseEdit {
  const from = start + replaces.start;
  let to = start + replaces.end;
  const opens = !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, replaces.start));
  if (!words.trim()) return deletion(block, start, sentence, from, to, opens);
  let text = inVoice(words.trim(), sentence.text.slice(replaces.start, replaces.end), voice);
  // our own full stop, or a question's mark, goes in place of the sentence's
  if (/[.!?…]$/.test(text)) while (to < block.length && isFinalPunctuation(block[to] as string)) to++;
  // a line in capitals or a chat line in small letters keeps its way
  text = opens ? (/^\s*\p{Ll}/u.test(sentence.text) && !voice.contractions ? text : capital(text)) : small(text, sentence.text);
  text = article(text, sentence.text).replace(/([.!?] )(\p{Ll})/gu, (found, mark: string, letter: string) => (sentence.text.includes(found) ? found : mark + letter.toUpperCase()));
  if (/[‘’]/.test(block)) text = text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');
  return { start: from, end: to, text };
}

function deletion(block: string, start: number, sentence: Sentence, from: number, to: number, opens: boolean): ProseEdit {
  const rest = sentence.text.slice(to - start);
  if (!/[\p{L}\p{N}{]/u.test(rest) && opens) {
    // the whole sentence goes, with its mark and the blank on one side
    let end = start + sentence.text.length;
    let begin = from - sentence.text.slice(0, from - start).length;
    if (/[^\S\n]/.test(block[end] ?? '')) while (/[^\S\n]/.test(block[end] ?? '')) end++;
    else while (begin > 0 && /[^\S\n]/.test(block[begin - 1] as string)) begin--;
    return { start: begin, end, text: '' };
  }
  let end = to;
  if (opens) {
    // "Rest assured that your refund …" → "Your refund …"
    while (/[\s,:;-]/.test(block[end] ?? '')) end++;
    const next = block[end] ?? '';
    return /\p{Ll}/u.test(next) ? { start: from, end: end + next.length, text: next.toUpperCase() } : { start: from, end, text: '' };
  }
  let begin = from;
  if (!/[\p{L}\p{N}{]/u.test(rest)) while (begin > start && /[\s,;:-]/.test(block[begin - 1] as string)) begin--;
  else if (/\s/.test(block[begin - 1] ?? '') && /[\s.,;:!?]/.test(block[end] ?? '')) begin--;
  return { start: begin, end, text: '' };
}

function capital(text: string): string {
  return text.replace(/^(["'(]*)(\p{Ll})/u, (_all, marks: string, letter: string) => marks + letter.toUpperCase());
}

/** A wording used inside a sentence starts small, unless its first word is a name or "I". */
function small(text: string, sentence: string): string {
  const first = /^\p{Lu}[\p{L}']*/u.exec(text)?.[0];
  if (!first || /^I(?:'|$)/.test(first) || /^\p{Lu}{2}/u.test(first)) return text;
  const inside = sentence.replace(/^[^\p{L}]*\p{L}+/u, '');
  return new RegExp(`\\b${first}\\b`, 'u').test(inside) ? text : text[0]?.toLowerCase() + text.slice(1);
}

/** "a order" → "an order", inside the new words; what the author wrote stays. */
function article(text: string, written: string): string {
  return text.replace(/\b(a|an)( )(?=(\p{L}+))/giu, (found, word: string, blank: string, next: string) => {
    if (written.includes(word + blank + next) || /^(?:one|once|uni|use|usu|uti|ubi|eu|hour|hon(?:est|our|or)|heir)/i.test(next) || /^\p{Lu}{2}/u.test(next)) return found;
    const wanted = /^[aeiou]/i.test(next) ? 'an' : 'a';
    return (/^A/.test(word) ? capital(wanted) : wanted) + blank;
  });
}

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gi, 'cannot'], [/\bwon't\b/gi, 'will not'], [/\b(\w+)n't\b/gi, '$1 not'], [/\bI'm\b/g, 'I am'], [/\blet's\b/g, 'let us'], [/\bLet's\b/g, 'Let us'],
  [/\b(it|that|there|here|what|who|how|he|she)'s\b/gi, '$1 is'], [/\b(\w+)'re\b/gi, '$1 are'], [/\b(\w+)'ve\b/gi, '$1 have'], [/\b(\w+)'ll\b/gi, '$1 will'],
];
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b([Aa]polog|[Rr]ecogn|[Rr]eal|[Oo]rgan|[Aa]uthor|[Ff]inal|[Pp]riorit|[Ss]ummar)iz(e|ed|es|ing|ation)\b/g, '$1is$2'], [/\b([Cc]ancel)(ed|ing)\b/g, '$1l$2'],
  [/\b([Cc])enter\b/g, '$1entre'], [/\b([Ff]av|[Cc]ol|[Hh]on|[Bb]ehavi)or\b/g, '$1our'],
];

/** The rule's wording as this macro would put it; words taken over from the author stay as they are. */
function inVoice(words: string, replaced: string, voice: Voice): string {
  let text = words;
  if (!voice.contractions) for (const [short, long] of SPELLED_OUT) text = text.replace(short, (found, ...rest) => (replaced.includes(found) ? found : long.replace('$1', String(rest[0]))));
  if (voice.spelling === 'en-GB') for (const [american, british] of BRITISH) text = text.replace(american, british);
  return text;
}

// ---------------------------------------------------------------- facts

const FACT = /https?:\/\/[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+|\d+(?:[.,:]\d+)*/g;

/** The facts of a text: placeholders, links, addresses, numbers, dates and amounts, in order. */
export function factsOf(text: string): { readonly placeholders: readonly string[]; readonly others: readonly string[] } {
  const placeholders: string[] = [];
  let rest = '';
  let at = 0;
  for (const placeholder of scanPlaceholders(text)) {
    placeholders.push(text.slice(placeholder.start, placeholder.end));
    rest += `${text.slice(at, placeholder.start)} `;
    at = placeholder.end;
  }
  return { placeholders, others: (rest + text.slice(at)).match(FACT) ?? [] };
}

/**
 * Law 1: every fact of `before` is in `after` as often as before, and only blanks to fill in are new.
 * @param loses links may go: a survey's own link goes with the survey
 */
export function keepsFacts(before: string, after: string, loses = false): boolean {
  const old = factsOf(before);
  const now = factsOf(after);
  const left = [...now.placeholders, ...now.others];
  for (const fact of [...old.placeholders, ...old.others]) {
    const index = left.indexOf(fact);
    if (index >= 0) left.splice(index, 1);
    else if (!(loses && /^https?:/.test(fact))) return false;
  }
  return left.every((fact) => now.placeholders.includes(fact)) && (loses || sameLinks(before, after));
}

/** A link is whole with the placeholders in it, and with the mark that would be glued to its end. */
function sameLinks(before: string, after: string): boolean {
  const links = (text: string) => (text.match(/https?:\/\/[^\s)>\]]+/g) ?? []).sort().join(' ');
  return links(before) === links(after);
}
