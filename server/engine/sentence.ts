// Sentences: where they end, what their words are, and how a pattern finds its words in them.
// Nothing here tags or parses; `language.ts` does, for the few sentences where a rule asks.

import { normalWords } from './normal.ts';
import type { Phrase, Sentence, Span, Word, WordKind } from './types.ts';

const CURLY: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‑': '-', '‐': '-', '−': '-', '\u00a0': ' ', '\u2007': ' ', '\u202f': ' ', '\t': ' ', '\n': ' ', '\r': ' ', '\f': ' ', '\v': ' ',
};
const CURLY_ANY = /[‘’ʼ′“”„«»–—‑‐−\u00a0\u2007\u202f\t\n\r\f\v]/g;

/** `text` with curly quotes, dashes and odd spaces made plain. Same length. */
export function plain(text: string): string {
  return text.replace(CURLY_ANY, (mark) => CURLY[mark] ?? mark);
}

// ---------------------------------------------------------------- splitting

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|p\.s|n\.b|e\.g|i\.e|eg|ie|etc|vs|approx|inc|ltd|dept|tel|ext|no|nos|art|sec|ref|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|a\.m|p\.m|u\.s|u\.k|min|max|acct|attn|c\.o|[a-z])\.$/i;
const END = /[.!?…]+["')\]*_]*(?=\s)|\n+/g;
const OPENS_SENTENCE = /^[\s"'(*_[]*(?:\p{Lu}|\p{N}|[^\p{L}\p{N}\s"'(*_[])/u;
/** Longer runs without an end are cut, so that no sentence costs more than a page. */
const LONGEST = 3000;

/**
 * Where the sentences of a block's prose stand, without the blanks around them.
 * @param text the prose; a newline in it always ends a sentence
 * @param placeholders in `text`, sorted; no sentence ends inside one
 */
export function splitSentences(text: string, placeholders: readonly Span[] = []): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    for (; to - from > LONGEST; from += LONGEST) spans.push({ start: from, end: from + LONGEST });
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  let nextPlaceholder = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    while (nextPlaceholder < placeholders.length && (placeholders[nextPlaceholder] as Span).end <= match.index) nextPlaceholder++;
    const holder = placeholders[nextPlaceholder];
    if (holder && holder.start <= match.index) continue;
    if (match[0].startsWith('\n')) {
      push(end);
      continue;
    }
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) {
      // "5 p.m. The shop" ends a sentence all the same; "e.g. Tuesday" and "Mr. Okafor" do not
      if (!/[ap]\.m\.$/i.test(text.slice(Math.max(0, match.index - 4), match.index + 1)) || !/^\s+\p{Lu}/u.test(text.slice(end, end + 4))) continue;
    }
    if (OPENS_SENTENCE.test(text.slice(end, end + 8))) push(end);
  }
  push(text.length);
  return spans;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2007 || code === 0x202f || code === 0xfeff || code === 0x200b;
}

// ---------------------------------------------------------------- words

const LINK = /^(?:https?:\/\/[^\s<>"')\]]+|www\.[^\s<>"')\]]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)/i;
const NUMBER = /^[$£€₹¥]?\d+(?:[.,:/]\d+)*%?/;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*/u;
const MARK = /^(?:\.+|!+|\?+|-+|[\s\S])/u;

interface Written extends Span {
  readonly kind: WordKind;
  readonly text: string;
}

function scan(text: string, placeholders: readonly Span[]): Written[] {
  const written: Written[] = [];
  let at = 0;
  let holder = 0;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    while (holder < placeholders.length && (placeholders[holder] as Span).end <= at) holder++;
    const next = placeholders[holder];
    if (next && next.start <= at) {
      written.push({ kind: 'placeholder', start: at, end: next.end, text: '{x}' });
      at = next.end;
      continue;
    }
    // a word may not run into a placeholder; 400 units are more than any word, and keep the scan linear
    const rest = text.slice(at, Math.min(next ? next.start : text.length, at + 400));
    const found =
      pick('link', LINK, rest) ?? pick('number', NUMBER, rest) ?? pick('word', WORD, rest) ?? pick('mark', MARK, rest) ?? ({ kind: 'mark', length: 1 } as const);
    const end = at + found.length;
    written.push({ kind: found.kind, start: at, end, text: found.kind === 'link' ? '{link}' : text.slice(at, end).toLowerCase() });
    at = end;
  }
  return written;
}

function pick(kind: WordKind, pattern: RegExp, rest: string): { kind: WordKind; length: number } | undefined {
  const length = pattern.exec(rest)?.[0].length ?? 0;
  return length > 0 ? { kind, length } : undefined;
}

/**
 * Reads a sentence's words.
 * @param text the sentence's prose as the block holds it
 * @param placeholders in `text`, sorted
 */
export function readSentence(text: string, placeholders: readonly Span[]): Sentence {
  const shown = plain(text);
  const words: Word[] = [];
  const normalStarts: number[] = [];
  let normal = '';
  const written = scan(shown, placeholders);
  written.forEach((item, index) => {
    const forms = item.kind === 'word' ? normalWords(item.text, written[index + 1]?.text ?? '') : [item.text];
    for (const form of forms) {
      if (normal) normal += ' ';
      normalStarts.push(normal.length);
      normal += form;
      words.push({ kind: item.kind, start: item.start, end: item.end, normal: form, contracted: forms.length > 1 });
    }
  });
  return { text: shown, placeholders, words, normal, normalStarts };
}

// ---------------------------------------------------------------- patterns

/** What a pattern found: the words it covers, in the sentence's own offsets. */
export interface Found {
  readonly span: Span;
  /** Index of the first word covered and of the word behind the last. */
  readonly from: number;
  readonly to: number;
  /** False when an end cuts a contraction in two: report it, do not rewrite it. */
  readonly whole: boolean;
  /** A named group's words as the author wrote them; undefined where the group took no part. */
  slot(name: string): Phrase | undefined;
}

const indexed = new WeakMap<RegExp, RegExp>();

/** `pattern` with the flags that searching needs; compiled once for each pattern. */
function searching(pattern: RegExp): RegExp {
  let made = indexed.get(pattern);
  if (!made) {
    made = new RegExp(pattern.source, `${pattern.flags.replace(/[gdy]/g, '')}gd`);
    indexed.set(pattern, made);
  }
  return made;
}

/** The first place where `pattern` matches the sentence's normal form. Use \b at the ends: matches are widened to whole words. */
export function find(sentence: Sentence, pattern: RegExp): Found | undefined {
  for (const found of findAll(sentence, pattern)) return found;
  return undefined;
}

/** Every place, from left to right, where `pattern` matches the sentence's normal form. */
export function* findAll(sentence: Sentence, pattern: RegExp): Generator<Found> {
  const search = searching(pattern);
  search.lastIndex = 0;
  for (let match = search.exec(sentence.normal); match; match = search.exec(sentence.normal)) {
    const at = search.lastIndex;
    if (match[0].trim()) yield toFound(sentence, match as RegExpExecArray & { indices: RegExpIndicesArray });
    search.lastIndex = Math.max(at, match.index + 1);
  }
}

function toFound(sentence: Sentence, match: RegExpExecArray & { indices: RegExpIndicesArray }): Found {
  const [from, to] = wordsBetween(sentence, match.indices[0] as [number, number]);
  const phrase = phraseOf(sentence, from, to);
  return {
    span: { start: phrase.start, end: phrase.end },
    from,
    to,
    whole: sentence.words[from - 1]?.start !== sentence.words[from]?.start && sentence.words[to]?.start !== sentence.words[to - 1]?.start,
    slot(name) {
      const range = match.indices.groups?.[name];
      if (!range || range[0] === range[1]) return undefined;
      const [first, last] = wordsBetween(sentence, range);
      return last > first ? phraseOf(sentence, first, last) : undefined;
    },
  };
}

/** Words touched by a stretch of the normal form, blanks at its ends left out. */
function wordsBetween(sentence: Sentence, [start, end]: readonly [number, number]): [number, number] {
  const text = sentence.normal;
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  return [wordAt(sentence, from), to > from ? wordAt(sentence, to - 1) + 1 : wordAt(sentence, from)];
}

/** Index of the word that covers an offset of the normal form. */
export function wordAt(sentence: Sentence, offset: number): number {
  const starts = sentence.normalStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words from index `from` up to, not including, index `to`, as the author wrote them. */
export function phraseOf(sentence: Sentence, from: number, to: number): Phrase {
  const start = sentence.words[from]?.start ?? sentence.text.length;
  const end = to > from ? (sentence.words[to - 1]?.end ?? start) : start;
  return { start, end, text: sentence.text.slice(start, end) };
}

/** The stretch of the whole sentence without its closing punctuation: what a rewrite of the whole sentence replaces. */
export function body(sentence: Sentence): Span {
  let last = sentence.words.length;
  while (last > 0 && isFinalMark(sentence.words[last - 1] as Word)) last--;
  return { start: sentence.words[0]?.start ?? 0, end: last > 0 ? (sentence.words[last - 1] as Word).end : 0 };
}

/** True for the marks that may close a sentence. */
export function isFinalPunctuation(mark: string): boolean {
  return /^[.!?…]+$/.test(mark);
}

function isFinalMark(word: Word): boolean {
  return word.kind === 'mark' && /^[.!?…:;,]+$/.test(word.normal);
}
