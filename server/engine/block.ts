// Views: text with its way back to the source. A format narrows, decodes and joins views; a block is a view of prose.
// Positions are carried along, never searched for.

import type { Block, BlockKind, Edit, Located, Span } from './types.ts';

/** A stretch of a view's text and the stretch of source it came from. `verbatim`: the two are the same characters. */
export interface Piece extends Span {
  readonly from: number;
  readonly to: number;
  readonly verbatim: boolean;
}

export interface View {
  readonly text: string;
  /** Sorted; together they cover `text`. */
  readonly pieces: readonly Piece[];
  /** `text` escaped for this view's place in the source, or undefined where the place cannot hold it. */
  encode(text: string): string | undefined;
}

/** The whole source as a view of itself. */
export function viewOf(source: string): View {
  return { text: source, pieces: source ? [{ start: 0, end: source.length, from: 0, to: source.length, verbatim: true }] : [], encode: (text) => text };
}

/** Index of the piece that covers `offset`, or of the last piece. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pieces of `view` between two offsets, moved so that they start at `at`. A decoded piece that is cut keeps its whole source. */
function cut(view: View, start: number, end: number, at: number): Piece[] {
  const out: Piece[] = [];
  for (let index = pieceAt(view.pieces, start); index < view.pieces.length; index++) {
    const piece = view.pieces[index] as Piece;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (to <= from) continue;
    out.push(
      piece.verbatim
        ? { start: from - start + at, end: to - start + at, from: piece.from + from - piece.start, to: piece.from + to - piece.start, verbatim: true }
        : { start: from - start + at, end: to - start + at, from: piece.from, to: piece.to, verbatim: false },
    );
  }
  return out;
}

/** A part of a view's text with other text in its place: an entity, an escape, a line break inside a sentence. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * The view of some stretches of `view` put one after the other.
 * @param parts sorted and disjoint; one with a `text` shows that text for the stretch instead (decoding)
 * @param encode escapes text for the place inside `view`; `view`'s own escaping is applied on top
 */
export function assemble(view: View, parts: readonly (Span & { readonly text?: string })[], encode: (text: string) => string | undefined = (text) => text): View {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text === undefined) {
      for (const piece of cut(view, part.start, part.end, text.length)) pieces.push(piece);
      text += view.text.slice(part.start, part.end);
    } else if (part.text) {
      const { start, end } = locate(view, part);
      pieces.push({ start: text.length, end: text.length + part.text.length, from: start, to: end, verbatim: false });
      text += part.text;
    }
  }
  return {
    text,
    pieces,
    encode: (prose) => {
      const inner = encode(prose);
      return inner === undefined ? undefined : view.encode(inner);
    },
  };
}

/** The view of one stretch with replacements in it. */
export function decode(view: View, span: Span, replacements: readonly Replacement[], encode?: (text: string) => string | undefined): View {
  const parts: (Span & { text?: string })[] = [];
  let at = span.start;
  for (const replacement of replacements) {
    if (replacement.start > at) parts.push({ start: at, end: replacement.start });
    parts.push(replacement);
    at = replacement.end;
  }
  if (at < span.end) parts.push({ start: at, end: span.end });
  return assemble(view, parts, encode);
}

/** Where a stretch of the view's text stands in the source. */
export function locate(view: Pick<View, 'pieces'>, span: Span): Located {
  const { pieces } = view;
  if (!pieces.length) return { start: 0, end: 0, exact: false };
  const first = pieceAt(pieces, span.start);
  const last = span.end > span.start ? pieceAt(pieces, span.end - 1) : first;
  const a = pieces[first] as Piece;
  const b = pieces[last] as Piece;
  const start = a.verbatim ? a.from + Math.min(span.start - a.start, a.to - a.from) : span.start >= a.end ? a.to : a.from;
  const end = span.end <= span.start ? start : b.verbatim ? b.from + (span.end - b.start) : b.to;
  let exact = true;
  for (let index = first; index < last && exact; index++) exact = (pieces[index] as Piece).to === (pieces[index + 1] as Piece).from;
  // half of an entity or of an escape cannot be replaced on its own
  if (!a.verbatim && span.start > a.start) exact = false;
  if (!b.verbatim && span.end < b.end) exact = false;
  return { start, end, exact };
}

/** How a paragraph of prose is put beside a block: the text to add, already escaped, and where. */
export type Insert = (text: string, where: 'before' | 'after') => Edit | undefined;

/** A block over a view. `placeholders` are in the view's text. */
export function blockOf(kind: BlockKind, view: View, placeholders: readonly Span[], insert: Insert, code: readonly Span[] = []): Block {
  return { kind, text: view.text, placeholders, code, locate: (span) => locate(view, span), encode: view.encode, insert };
}
