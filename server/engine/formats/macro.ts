// Rapport's own `.macro`: front matter, then Markdown; `---` lines between macros; `# ` lines are comments to the agent.

import { assemble, type View, viewOf } from '../block.ts';
import type { Comment, Format, Macro, Span } from '../types.ts';
import { metaOf, readMarkdown } from './markdown.ts';

interface Part {
  readonly meta: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly body: Span;
  readonly comments: readonly Span[];
}

const KEY = /^[A-Za-z][\w -]{0,30}:(?:\s|$)/;

/** Cuts a source into macros. A `---` line opens front matter where only `key: value` lines follow up to the next one. */
function partsOf(text: string): Part[] {
  const lines: Span[] = [];
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    lines.push({ start, end });
    start = end;
  }
  const content = (line: Span) => text.slice(line.start, line.end).trimEnd();
  const isRule = (line: Span | undefined) => line !== undefined && /^---+$/.test(content(line));
  const parts: Part[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = index;
    let meta: Record<string, string> = {};
    if (isRule(lines[index]) || first > 0) {
      const from = isRule(lines[index]) ? index + 1 : index;
      let close = from;
      while (close < lines.length && KEY.test(content(lines[close] as Span))) close++;
      if (close > from && isRule(lines[close])) {
        meta = metaOf(text.slice((lines[from] as Span).start, (lines[close] as Span).start));
        index = close + 1;
      } else if (isRule(lines[index])) index++;
    }
    const bodyFrom = index;
    const comments: Span[] = [];
    while (index < lines.length && !isRule(lines[index])) {
      if (/^#(?!#)(?:\s|$)/.test(content(lines[index] as Span))) comments.push(lines[index] as Span);
      index++;
    }
    const body = { start: lines[bodyFrom]?.start ?? text.length, end: lines[index]?.start ?? text.length };
    if (text.slice(body.start, body.end).trim() || Object.keys(meta).length) {
      parts.push({ meta, span: { start: (lines[first] as Span).start, end: body.end }, body, comments });
    }
    // the separator itself may open the next macro's front matter
    if (index === first) index++;
    else if (isRule(lines[index]) && !opensFrontMatter(index)) index++;
  }
  return parts;

  function opensFrontMatter(at: number): boolean {
    let close = at + 1;
    while (close < lines.length && KEY.test(content(lines[close] as Span))) close++;
    return close > at + 1 && isRule(lines[close]);
  }
}

/** The body without its comment lines, which part paragraphs as blank lines do. */
function bodyView(view: View, part: Part): View {
  const pieces: (Span & { text?: string })[] = [];
  let at = part.body.start;
  for (const comment of part.comments) {
    if (comment.start > at) pieces.push({ start: at, end: comment.start });
    pieces.push({ ...comment, text: '\n' });
    at = comment.end;
  }
  if (part.body.end > at) pieces.push({ start: at, end: part.body.end });
  return assemble(view, pieces);
}

export const macro: Format = {
  id: 'macro',
  extensions: ['.macro'],
  languages: ['macro'],
  read(source) {
    const view = viewOf(source);
    const comments: Comment[] = [];
    const macros: Macro[] = partsOf(source).map((part) => {
      const prose = readMarkdown(bodyView(view, part));
      comments.push(...prose.comments, ...part.comments.map((span) => ({ ...span, text: source.slice(span.start, span.end) })));
      return { title: part.meta.title, span: part.span, blocks: prose.blocks, meta: part.meta };
    });
    comments.sort((a, b) => a.start - b.start);
    return { macros, comments, problems: [] };
  },
};
