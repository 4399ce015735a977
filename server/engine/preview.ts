// The macro as the customer will read it: placeholders filled with examples, or with nothing, and each condition as chosen.

import type { Hit } from './check.ts';
import { findPlaceholders, scanPlaceholders } from './formats/placeholders.ts';
import { type Condition, conditionsOf } from './placeholders/branches.ts';
import { lookUp, PLATFORMS, platformOf, placeholdersOf } from './placeholders/index.ts';
import { sampleOf } from './placeholders/meaning.ts';
import type { Platform } from './placeholders/platform.ts';
import { splitSentences } from './sentence.ts';
import type { Block, BlockKind, Macro, RuleId, Span } from './types.ts';

export interface PreviewOptions {
  /** `sample` fills placeholders with examples, `empty` leaves blank what the helpdesk may not know. */
  readonly data: 'sample' | 'empty';
  /** By the condition's place in the list: which of its ways is taken. The first where absent. */
  readonly branches?: Readonly<Record<number, number>>;
  /** Id of the platform, where the file or the team tells it. */
  readonly platform?: string | undefined;
  /** What was found in the macro, to be marked. */
  readonly hits?: readonly Pick<Hit, 'rule' | 'message' | 'block' | 'span'>[];
}

/** A stretch of a paragraph with what is to be said of it. */
export interface Mark extends Span {
  readonly rule: RuleId;
  readonly message: string;
}

export interface Paragraph {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where the paragraph starts in the whole text. */
  readonly start: number;
  /** Findings, in the paragraph's text. */
  readonly marks: readonly Mark[];
}

/** A sentence that a missing value breaks, in the whole text. */
export interface BrokenSentence extends Span {
  readonly text: string;
  /** The placeholders that are missing in it, as written. */
  readonly missing: readonly string[];
}

/** A choice the macro makes by itself: what it depends on, and the ways it can go. */
export interface Choice {
  readonly ways: readonly string[];
  readonly chosen: number;
}

export interface Preview {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly brokenSentences: readonly BrokenSentence[];
  readonly choices: readonly Choice[];
}

const NOTHING = 'nothing';

/** A piece of a block as shown, and the stretch of the block's text it stands for. */
interface Shown extends Span {
  readonly text: string;
  /** The placeholder it stands for. */
  readonly written?: string;
}

/**
 * Shows a macro as its reader gets it.
 * @param source the file; its control tags say which blocks stand under which condition
 */
export function preview(source: string, macro: Macro, options: PreviewOptions): Preview {
  const platform = PLATFORMS.find(({ id }) => id === options.platform) ?? platformOf(placeholdersOf(macro.blocks));
  const conditions = conditionsOf(source, macro.span).filter(({ kind }) => kind === 'if');
  const choices = conditions.map((condition, index): Choice => {
    const ways = [...condition.branches.map(({ title }) => title), ...(condition.complete ? [] : [NOTHING])];
    return { ways, chosen: Math.min(Math.max(0, Math.trunc(options.branches?.[index] ?? 0)), ways.length - 1) };
  });
  const hidden = hiddenIn(conditions, choices);
  const marksOf = byBlock(options.hits ?? []);
  const paragraphs: (Paragraph & { end: number })[] = [];
  const broken: BrokenSentence[] = [];
  let text = '';
  let last: { readonly block: Block; readonly end: number } | undefined;
  for (const [index, block] of macro.blocks.entries()) {
    const place = block.locate({ start: 0, end: block.text.length });
    if (isInside(hidden, place.start)) continue;
    const given = conditions.flatMap(({ branches }, way) => {
      const branch = branches[choices[way]?.chosen ?? -1];
      return branch && branch.start <= place.start && place.start < branch.end ? [branch.title] : [];
    });
    const pieces = shownPieces(block, platform, options.data, given);
    const prose = pieces.map((piece) => piece.text).join('');
    const blank = last && blankBetween(source, last.end, place.start, hidden);
    const joins = blank !== undefined;
    const prefix = blank ?? (last ? (block.kind === 'item' && last.block.kind === 'item' ? '\n' : '\n\n') : '');
    const bullet = block.kind === 'item' && !joins ? '• ' : '';
    const start = text.length + prefix.length + bullet.length;
    text += prefix + bullet + prose;
    const marks = (marksOf.get(index) ?? []).map(({ rule, message, span }): Mark => ({ ...shownSpan(pieces, span), rule, message }));
    broken.push(...brokenIn(pieces, prose, start));
    const before = paragraphs[paragraphs.length - 1];
    if (joins && before) {
      const shift = start - before.start;
      paragraphs[paragraphs.length - 1] = { ...before, text: text.slice(before.start), marks: [...before.marks, ...marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))], end: text.length };
    } else paragraphs.push({ kind: block.kind, text: prose, start, marks, end: text.length });
    last = { block, end: place.end };
  }
  return { text, paragraphs: paragraphs.map(({ end: _end, ...paragraph }) => paragraph), brokenSentences: broken, choices };
}

function byBlock(hits: NonNullable<PreviewOptions['hits']>): Map<number, typeof hits[number][]> {
  const map = new Map<number, typeof hits[number][]>();
  for (const hit of hits) map.set(hit.block, [...(map.get(hit.block) ?? []), hit]);
  return map;
}

/** The stretches of source that the choices leave out, sorted and disjoint. */
function hiddenIn(conditions: readonly Condition[], choices: readonly Choice[]): Span[] {
  const all = conditions.flatMap(({ branches }, index) => branches.filter((_branch, way) => way !== choices[index]?.chosen)).sort((a, b) => a.start - b.start);
  const hidden: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = hidden[hidden.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else hidden.push({ start, end });
  }
  return hidden;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}

/** The blank between two blocks that only control tags part, or undefined where a paragraph ends between them. */
function blankBetween(source: string, from: number, to: number, hidden: readonly Span[]): string | undefined {
  if (to <= from || to - from > 4000) return undefined;
  let gap = '';
  let at = from;
  for (const span of hidden) {
    if (span.end <= at || span.start >= to) continue;
    gap += source.slice(at, Math.max(at, span.start));
    at = Math.min(to, span.end);
  }
  gap += source.slice(at, to);
  let tags = 0;
  let rest = '';
  at = 0;
  for (const { kind, start, end } of scanPlaceholders(gap)) {
    if (kind !== 'control') continue;
    rest += gap.slice(at, start);
    at = end;
    tags++;
  }
  rest += gap.slice(at);
  return tags > 0 && /^[ \t]*$/.test(rest) ? (rest ? ' ' : '') : undefined;
}

/**
 * A block's text in pieces: prose as it is, placeholders as they will read.
 * @param given the conditions that hold here: what they ask for is there
 */
function shownPieces(block: Block, platform: Platform | undefined, data: PreviewOptions['data'], given: readonly string[]): Shown[] {
  const pieces: Shown[] = [];
  let at = 0;
  let nextCode = 0;
  for (const { start, end } of findPlaceholders(block.text)) {
    while (nextCode < block.code.length && (block.code[nextCode] as Span).end <= start) nextCode++;
    const code = block.code[nextCode];
    if (code && code.start <= start) continue; // nothing is filled in there
    const written = block.text.slice(start, end);
    const known = lookUp(written, platform);
    if (start > at) pieces.push({ start: at, end: start, text: block.text.slice(at, start) });
    // who answers is always known; the words for a missing value stand in the placeholder itself
    const there = data === 'sample' || known.means === 'agent' || known.means === 'agent-email' || given.some((title) => title.includes(known.name) && !/^(?:not|otherwise)\b/.test(title));
    const filled = there ? sampleOf(known.means, known.name) : (known.fallback ?? '');
    pieces.push({ start, end, text: filled, written });
    at = end;
  }
  if (at < block.text.length) pieces.push({ start: at, end: block.text.length, text: block.text.slice(at) });
  return pieces;
}

/** Where a stretch of the block's text stands in what is shown; a placeholder that is touched counts whole. */
function shownSpan(pieces: readonly Shown[], span: Span): Span {
  let start = -1;
  let end = -1;
  let at = 0;
  for (const piece of pieces) {
    const length = piece.text.length;
    if (span.start < piece.end && start < 0) start = at + (piece.written === undefined ? Math.max(0, span.start - piece.start) : 0);
    if (span.end > piece.start) end = at + (piece.written === undefined ? Math.min(length, span.end - piece.start) : length);
    at += length;
  }
  return { start: start < 0 ? at : start, end: Math.max(start < 0 ? at : start, end) };
}

/** Sentences with words in them from which a value is missing. */
function brokenIn(pieces: readonly Shown[], prose: string, offset: number): BrokenSentence[] {
  const holes: { at: number; written: string }[] = [];
  let at = 0;
  for (const { text, written } of pieces) {
    if (written !== undefined && !text) holes.push({ at, written });
    at += text.length;
  }
  if (!holes.length) return [];
  const broken: BrokenSentence[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(prose)) {
    while (next < holes.length && (holes[next] as { at: number }).at < start - 1) next++;
    const missing: string[] = [];
    for (; next < holes.length && (holes[next] as { at: number }).at <= end; next++) missing.push((holes[next] as { written: string }).written);
    const text = prose.slice(start, end);
    if (missing.length && /\p{L}/u.test(text)) broken.push({ start: offset + start, end: offset + end, text, missing });
  }
  return broken;
}
