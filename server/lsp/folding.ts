// Folding: each macro of a file or an export, and the front matter of `.macro` files.

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../engine/types.ts';
import type { Checked } from './check.ts';

/** Formats that the editor folds by itself. */
const FOLDED = new Set(['markdown', 'html', 'template', 'plaintext', 'strings']);

const FRONT_MATTER = /^---+[ \t]*\r?\n(?:[A-Za-z][\w -]{0,30}:(?:[ \t][^\n]*)?\r?\n)+---+[ \t]*(?=\r?\n|$)/;

/** The folding ranges of a checked document, or `null` where the editor's own are better. */
export function foldingOf(checked: Checked | undefined): FoldingRange[] | null {
  if (!checked || FOLDED.has(checked.format.id)) return null;
  const { document, result, format } = checked;
  const source = document.getText();
  const ranges: FoldingRange[] = [];
  const push = (span: Span, kind?: FoldingRangeKind) => {
    const text = source.slice(span.start, span.end);
    const startLine = document.positionAt(span.start).line;
    const endLine = document.positionAt(span.start + text.trimEnd().length).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind ? { kind } : {}) });
  };
  for (const { span } of result.macros) {
    push(span, FoldingRangeKind.Region);
    if (format.id !== 'macro') continue;
    const front = FRONT_MATTER.exec(source.slice(span.start, span.end));
    // a macro's first line folds the whole of it: its front matter folds from its first key
    if (front) push({ start: span.start + front[0].indexOf('\n') + 1, end: span.start + front[0].length });
  }
  return ranges;
}
