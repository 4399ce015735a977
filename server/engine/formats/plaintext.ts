// Plain text: paragraphs between blank lines; sentences may be wrapped over line ends.

import { assemble, type View, viewOf } from '../block.ts';
import type { Block, Format, Span } from '../types.ts';
import { endsLine, insertAt, lineEnd, type Prose, proseBlocks } from './prose.ts';

const ITEM = /^[ \t]*(?:[-*•–+]|\d{1,2}[.)])[ \t]+/;
const PREFIX = /^(?:[ \t]*>)*[ \t]*/;
const RULE = /^[ \t]*[-=_*~]{3,}[ \t]*$/;

/** Who speaks in a written-down call: what the customer says is not ours to reword. */
const CUSTOMER = /^(?:customer|caller|client|guest|cardholder|passenger|member|subscriber|user)[ \t]{0,3}:/i;
const AGENT = /^(?:agent|advis[eo]r|rep|representative|csr|operator|support)[ \t]{0,3}:[ \t]*/i;
const TRANSCRIPT = /^[ \t>*-]{0,8}(?:customer|caller|client|guest|cardholder|passenger|member|subscriber|user)[ \t]{0,3}:/im;

interface TextLine extends Span {
  /** Where the line's own text starts, behind indents, `>` and list marks. */
  readonly from: number;
  readonly item: boolean;
}

/** Reads a view of plain text. */
export function readPlaintext(view: View): Prose {
  const blocks: Block[] = [];
  const eol = lineEnd(view.text);
  let paragraph: TextLine[] = [];
  const flush = () => {
    if (paragraph.length) blocks.push(...paragraphBlocks(view, paragraph, eol));
    paragraph = [];
  };
  const transcript = TRANSCRIPT.test(view.text);
  let theirs = false;
  for (const line of linesOf(view.text)) {
    const words = view.text.slice(line.from, Math.min(line.end, line.from + 40));
    if (line.from >= line.end || RULE.test(view.text.slice(line.start, line.end))) {
      flush();
      theirs = false;
      continue;
    }
    const spoken = transcript ? (AGENT.exec(words)?.[0].length ?? 0) : 0;
    if (transcript && (spoken > 0 || CUSTOMER.test(words))) {
      flush();
      theirs = spoken === 0;
    }
    if (theirs) continue;
    if (line.item) flush();
    paragraph.push(spoken > 0 ? { ...line, from: Math.min(line.end, line.from + spoken) } : line);
  }
  flush();
  return { blocks, comments: [] };
}

function* linesOf(text: string): Generator<TextLine> {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length + 1 : newline + 1;
    let end = newline < 0 ? text.length : newline;
    while (end > start && (text.charCodeAt(end - 1) === 13 || text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
    const line = text.slice(start, Math.min(end, start + 200));
    const prefix = PREFIX.exec(line)?.[0].length ?? 0;
    const mark = ITEM.exec(line.slice(prefix))?.[0].length ?? 0;
    yield { start, end, from: Math.min(end, start + prefix + mark), item: mark > 0 };
    start = next;
  }
}

function paragraphBlocks(view: View, lines: readonly TextLine[], eol: string): Block[] {
  const { text } = view;
  const longest = Math.max(...lines.map((line) => line.end - line.start));
  const parts: (Span & { text?: string })[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous) {
      const hard = endsLine(text.slice(previous.from, previous.end), text.slice(line.from, line.end), longest);
      parts.push({ start: previous.end, end: line.from, text: hard ? '\n' : ' ' });
    }
    parts.push({ start: line.from, end: line.end });
  });
  const first = lines[0] as TextLine;
  const last = lines[lines.length - 1] as TextLine;
  const prefix = /^[ \t]*>/.test(text.slice(first.start, first.from)) ? '> ' : '';
  return proseBlocks(first.item ? 'item' : 'paragraph', assemble(view, parts), (added, where) =>
    where === 'before'
      ? insertAt(view, first.start, `${prefix}${added}${eol}${prefix.trim()}${eol}`)
      : insertAt(view, last.end, `${eol}${prefix.trim()}${eol}${prefix}${added}`),
  );
}

export const plaintext: Format = {
  id: 'plaintext',
  extensions: ['.txt', '.text'],
  languages: ['plaintext'],
  read(source) {
    const { blocks } = readPlaintext(viewOf(source));
    return { macros: [{ title: undefined, span: { start: 0, end: source.length }, blocks, meta: {} }], comments: [], problems: [] };
  },
};
