// Markdown on micromark's tokens: paragraphs, list items, headings, table cells, block quotes, and untagged fences,
// which in many wikis hold the macro itself.

import { decodeHTML } from 'entities';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { assemble, type View, viewOf } from '../block.ts';
import type { Block, BlockKind, Comment, Format, Span } from '../types.ts';
import { readHtml } from './html.ts';
import { readPlaintext } from './plaintext.ts';
import { endsLine, insertAt, lineEnd, maskPlaceholders, type Prose, proseBlocks } from './prose.ts';

type Part = Span & { readonly text?: string };
type Event = readonly ['enter' | 'exit', { readonly type: string; readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }, unknown];

/** In UTF-16 units. */
const LONGEST_LINE = 50_000;
/** Underlined headings; more of them are read as text. */
const MOST_UNDERLINES = 500;
const EXTENSIONS = [gfm(), frontmatter(['yaml', 'toml'])];
/** Inline constructs none of whose text is prose. */
const SILENT = new Set(['resource', 'reference', 'image', 'htmlText', 'labelLink', 'labelEnd', 'labelImage', 'gfmFootnoteCall', 'taskListCheck', 'definition']);
/** Tokens whose whole text is prose as it stands. */
const TEXT = new Set(['data', 'characterEscapeValue', 'labelTextData', 'autolinkProtocol', 'autolinkEmail', 'literalAutolink', 'codeTextData']);
const LEAVES: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph', atxHeadingText: 'heading', setextHeadingText: 'heading', tableData: 'cell', tableHeader: 'cell',
};

function events(text: string): Event[] {
  const masked = maskPlaceholders(text);
  // the parser goes over all it has read at each underlined heading
  const underlines = masked.match(/^ {0,3}(?:=+|-+)[ \t]*$/gm)?.length ?? 0;
  return postprocess(parse({ extensions: underlines > MOST_UNDERLINES ? [...EXTENSIONS, { disable: { null: ['setextUnderline'] } }] : EXTENSIONS }).document().write(preprocess()(masked, undefined, true))) as unknown as Event[];
}

/** Front matter's lines `key: value`, keys in lower case. */
export function metaOf(frontMatter: string): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const line of frontMatter.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && /^[\w -]+$/.test(line.slice(0, colon))) meta[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return meta;
}

interface MarkdownProse extends Prose {
  readonly meta: Readonly<Record<string, string>>;
  readonly title: string | undefined;
}

/** Reads a view of Markdown. */
export function readMarkdown(view: View): MarkdownProse {
  // the parser weighs every character; what no hand has written is read as text
  if (longLine(view.text)) return { ...readPlaintext(view), meta: {}, title: undefined };
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  let meta: Record<string, string> = {};
  let title: string | undefined;
  const source = view.text.charCodeAt(0) === 0xfeff ? assemble(view, [{ start: 1, end: view.text.length }]) : view;
  const { text } = source;
  const eol = lineEnd(text);
  const list = events(text);
  let items = 0;
  let fence: { tagged: boolean; lines: Part[]; outer: Span } | undefined;
  for (let index = 0; index < list.length; index++) {
    const [way, token] = list[index] as Event;
    const { type } = token;
    const span = { start: token.start.offset, end: token.end.offset };
    if (type === 'listOrdered' || type === 'listUnordered') items += way === 'enter' ? 1 : -1;
    else if (way === 'enter' && (type === 'yaml' || type === 'toml')) meta = metaOf(text.slice(span.start, span.end));
    else if (type === 'htmlFlow' && way === 'enter') {
      if (/^\s*<!--/.test(text.slice(span.start, span.end))) {
        const { start, end } = locateOf(source, span);
        comments.push({ start, end, text: text.slice(span.start, span.end) });
      } else blocks.push(...readHtml(assemble(source, [span])).blocks);
    } else if (type === 'codeFenced' || type === 'codeIndented') {
      if (way === 'enter') fence = { tagged: false, lines: [], outer: span };
      else if (fence) {
        if (!fence.tagged && fence.lines.length) blocks.push(...readPlaintext(assemble(source, fence.lines)).blocks);
        fence = undefined;
      }
    } else if (fence && way === 'enter') {
      if (type === 'codeFencedFenceInfo') fence.tagged = true;
      else if (type === 'codeFlowValue') fence.lines.push(span);
      else if (type === 'lineEnding' && fence.lines.length) fence.lines.push({ ...span, text: '\n' });
    } else if (way === 'enter' && LEAVES[type]) {
      const kind = LEAVES[type] === 'paragraph' && items > 0 ? 'item' : (LEAVES[type] as BlockKind);
      const end = endOf(list, index);
      const found = leafBlocks(source, kind, list.slice(index + 1, end), span, eol, comments);
      if (kind === 'heading') title ??= text.slice(span.start, span.end);
      blocks.push(...found);
      index = end;
    }
  }
  return { blocks, comments, meta, title: meta.title ?? title };
}

function endOf(list: readonly Event[], index: number): number {
  const token = list[index]?.[1];
  for (let at = index + 1; at < list.length; at++) if (list[at]?.[1] === token) return at;
  return list.length;
}

function locateOf(view: View, span: Span): Span {
  const first = assemble(view, [span]);
  return { start: first.pieces[0]?.from ?? 0, end: first.pieces[first.pieces.length - 1]?.to ?? 0 };
}

/** Text nodes of a paragraph, its line ends turned into blanks or sentence ends. */
function leafBlocks(view: View, kind: BlockKind, inner: readonly Event[], outer: Span, eol: string, comments: Comment[]): Block[] {
  const { text } = view;
  const parts: Part[] = [];
  const code: Span[] = [];
  let silent = 0;
  let length = 0;
  const lines = text.slice(outer.start, outer.end).split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  const push = (part: Part) => {
    parts.push(part);
    length += part.text === undefined ? part.end - part.start : part.text.length;
  };
  const breakAt = (at: number, after: number, forced: boolean) => {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(/^(?:[ \t]*>)*[ \t]*/, '');
    const newline = text.indexOf('\n', after);
    const next = text.slice(after, newline < 0 ? outer.end : Math.min(newline, outer.end)).replace(/^(?:[ \t]*>)*[ \t]*/, '');
    const hard = forced ? !/^[\p{Ll}(]/u.test(next) || endsLine(before, next, longest) : endsLine(before, next, longest);
    push({ start: at, end: after, text: hard ? '\n' : ' ' });
  };
  for (let index = 0; index < inner.length; index++) {
    const [way, token] = inner[index] as Event;
    const span = { start: token.start.offset, end: token.end.offset };
    if (token.type === 'htmlText' && way === 'enter') {
      const tag = text.slice(span.start, span.end);
      if (/^<br\b/i.test(tag)) push({ ...span, text: '\n' });
      else if (tag.startsWith('<!--')) comments.push({ ...locateOf(view, span), text: tag });
      else if (/^<[a-z][a-z0-9]* [a-z]+>$|^<[a-z]+(?:name|_\w+)>$/i.test(tag)) push(span); // <customer name>: a blank, not a tag
    }
    if (SILENT.has(token.type)) silent += way === 'enter' ? 1 : -1;
    if (way !== 'enter' || silent > 0) continue;
    if (TEXT.has(token.type)) {
      if (token.type === 'codeTextData') code.push({ start: length, end: length + span.end - span.start });
      push(span);
    } else if (token.type === 'characterReference') push({ ...span, text: decodeHTML(text.slice(span.start, span.end)) });
    else if (token.type === 'lineEnding' || token.type === 'hardBreakTrailing' || token.type === 'hardBreakEscape') {
      // one break, from the end of one line's text to the start of the next one's
      let end = span.end;
      let forced = token.type !== 'lineEnding';
      let next = index + 1;
      for (; next < inner.length; next++) {
        const follower = inner[next] as Event;
        if (!/^(?:lineEnding|linePrefix|hardBreak\w+|blockQuote\w*|whitespace|listItemIndent)$/.test(follower[1].type)) break;
        if (/^hardBreak/.test(follower[1].type)) forced = true;
        end = Math.max(end, follower[1].end.offset);
      }
      index = next - 1;
      breakAt(span.start, end, forced);
    }
  }
  const lineStart = text.lastIndexOf('\n', outer.start - 1) + 1;
  const quote = /^(?:[ \t]*>)+[ \t]?/.exec(text.slice(lineStart, outer.start))?.[0] ?? '';
  return proseBlocks(
    kind,
    assemble(view, parts, (prose) => prose),
    (added, where) =>
      where === 'before'
        ? insertAt(view, lineStart, `${quote}${added}${eol}${quote.trimEnd()}${eol}`)
        : insertAt(view, outer.end, `${eol}${quote.trimEnd()}${eol}${quote}${added}`),
    code,
  );
}

/** The first line that no hand has written. */
function longLine(source: string): Span | undefined {
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    if (end - start > LONGEST_LINE) return { start, end };
    start = end + 1;
  }
  return undefined;
}

export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  languages: ['markdown'],
  read(source) {
    const { blocks, comments, meta, title } = readMarkdown(viewOf(source));
    const long = longLine(source);
    const problems = long ? [{ start: long.start, end: long.start + 1, message: `A line has ${long.end - long.start} characters: this file is read as plain text, not as Markdown.` }] : [];
    return { macros: [{ title, span: { start: 0, end: source.length }, blocks, meta }], comments, problems };
  },
};
