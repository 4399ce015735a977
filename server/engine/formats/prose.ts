// What the formats share: line ends inside prose, control tags as boundaries, agent-only text.

import { assemble, type Insert, locate, blockOf, type View } from '../block.ts';
import type { Block, BlockKind, Comment, Span } from '../types.ts';
import { scanPlaceholders } from './placeholders.ts';

/** What an inner format finds in a view: prose, and comments where directives may stand. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b.{0,60}[,!:]?\s*$/i;
const FIELD = /^\s*[\p{Lu}#][\p{L}\p{N} /#'()-]{0,40}:(?:\s|$)/u;
const LOOKS_OPEN = /(?:[\p{Ll},;(]|\b(?:a|an|and|the|of|to|or|for|with|in|on|at|by|your|our))\s*$/u;

/**
 * Whether the line end between two lines of one paragraph ends a sentence (a greeting, a field, a short line), or is
 * only where the author's editor wrapped.
 * @param longest length of the paragraph's longest line: what the author wraps at, in UTF-16 units
 */
export function endsLine(line: string, next: string, longest: number): boolean {
  const head = next.trimStart();
  if (GREETING.test(line) || FIELD.test(line) || FIELD.test(next)) return true;
  if (/[.!?:…]["')\]*_]*\s*$/.test(line)) return true;
  if (/^(?:[-*•–+]\s|\d{1,2}[.)]\s|\{%|<%)/.test(head)) return true;
  if (/^\p{Ll}/u.test(head)) return false;
  if (longest > 110) return true;
  const firstWord = head.search(/\s/);
  const room = longest - line.trimEnd().length;
  // a wrapped line has no room for the next word
  if (room > (firstWord < 0 ? head.length : firstWord) + 1) return !LOOKS_OPEN.test(line) || /^\p{Lu}/u.test(head);
  return false;
}

const AGENT_ONLY = /^\s*(?:\[?(?:agent(?: note)?s?|internal(?: notes?| only)?|note to (?:agent|self|rep)|notes? for agents?|macro notes?|use when|purpose|tags|escalate if)\]?\s*:|\/\/\s)/i;
/** A whole paragraph in square brackets is an instruction to the agent. */
const INSTRUCTION = /^\s*\[(?!(?:please )?(?:do not reply|sent from|this (?:is an? )?(?:automat|e-?mail|message|mailbox)))[^\]]{25,}\]\s*$/i;

/** True for prose that no customer reads. */
export function isAgentOnly(text: string): boolean {
  return AGENT_ONLY.test(text) || INSTRUCTION.test(text);
}

/**
 * Blocks over a view of prose: cut at control tags, since text on the two sides of `{% if %}` is never read together.
 * @param noun stretches of the view's text that are protected like placeholders (inline code)
 * @param code stretches that are set as code, protected or not
 */
export function proseBlocks(kind: BlockKind, view: View, insert: Insert, noun: readonly Span[] = [], code: readonly Span[] = noun): Block[] {
  if (isAgentOnly(view.text)) return [];
  const found = scanPlaceholders(view.text);
  const nouns = [...found.filter((p) => p.kind === 'noun'), ...noun].sort((a, b) => a.start - b.start);
  const kept = nouns.filter((span, index) => index === 0 || span.start >= (nouns[index - 1] as Span).end);
  const blocks: Block[] = [];
  let at = 0;
  let nextNoun = 0;
  let nextCode = 0;
  const push = (end: number) => {
    let start = at;
    while (start < end && isBlank(view.text, start)) start++;
    while (end > start && isBlank(view.text, end - 1)) end--;
    if (end <= start) return;
    const [protectedSpans, afterNouns] = within(kept, nextNoun, start, end);
    const [codeSpans, afterCode] = within(code, nextCode, start, end);
    nextNoun = afterNouns;
    nextCode = afterCode;
    blocks.push(blockOf(kind, start === 0 && end === view.text.length ? view : assemble(view, [{ start, end }]), protectedSpans, insert, codeSpans));
  };
  for (const placeholder of found) {
    if (placeholder.kind !== 'control') continue;
    push(placeholder.start);
    at = placeholder.end;
  }
  push(view.text.length);
  return blocks;
}

/** The spans that lie in a stretch, counted from its start, and the index behind them: the next stretch goes on there. */
function within(spans: readonly Span[], from: number, start: number, end: number): [Span[], number] {
  const inside: Span[] = [];
  let at = from;
  for (; at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span.start >= end) break;
    if (span.start >= start && span.end <= end) inside.push({ start: span.start - start, end: span.end - start });
  }
  return [inside, at];
}

function isBlank(text: string, index: number): boolean {
  return /[\s\u00a0\u200b\ufeff]/.test(text[index] as string);
}

/**
 * Same length as `text`, with everything inside placeholders turned into letters, so that a parser of the container
 * does not take their brackets and stars for markup.
 */
export function maskPlaceholders(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of scanPlaceholders(text)) {
    if (/^[_.]/.test(text.slice(start, start + 1))) continue;
    // control tags keep their line ends, or the lines around them would become one paragraph
    masked += text.slice(at, start) + (kind === 'noun' ? 'x'.repeat(end - start) : text.slice(start, end).replace(/[^\r\n]/g, 'x'));
    at = end;
  }
  return masked + text.slice(at);
}

/** The line end the text is written with. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Inserts text at an offset of a view, escaped for its place. */
export function insertAt(view: View, offset: number, text: string): { start: number; end: number; newText: string } | undefined {
  const newText = view.encode(text);
  if (newText === undefined) return undefined;
  const { start } = offset >= view.text.length && view.pieces.length ? { start: locate(view, { start: view.text.length - 1, end: view.text.length }).end } : locate(view, { start: offset, end: offset });
  return { start, end: start, newText };
}
