// How a sentence reads where a value is missing.

import type { Line, Span } from '../types.ts';

/** The words around a placeholder with nothing in its place: "Hi ," — no more than a line's worth. */
export function emptied(line: Line | undefined, span: Span): string {
  if (!line) return '';
  const { text } = line.sentence;
  const before = text.slice(0, span.start - line.start);
  const after = text.slice(span.end - line.start);
  const head = before.length > 24 ? `…${before.slice(-22)}` : before;
  const rest = after.length > 24 ? `${after.slice(0, 22)}…` : after;
  return (head + rest).trim();
}
