// HTML on htmlparser2's tokens: text nodes joined over inline tags, cut at block tags.

import { decodeHTML } from 'entities';
import { Tokenizer } from 'htmlparser2';
import { assemble, locate, type View, viewOf } from '../block.ts';
import type { Block, BlockKind, Comment, Format, Span } from '../types.ts';
import { insertAt, lineEnd, maskPlaceholders, type Prose, proseBlocks } from './prose.ts';

const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'code', 'pre', 'textarea', 'select', 'svg']);
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'code', 'input']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const KINDS: Readonly<Record<string, BlockKind>> = { h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'item', td: 'cell', th: 'cell' };
/** Elements that hold paragraphs and are none themselves: a new paragraph goes inside them. */
const CONTAINERS = new Set(['html', 'body', 'div', 'section', 'article', 'main', 'center', 'td', 'th', 'tr', 'table', 'tbody', 'blockquote', 'form', 'header', 'footer']);
const AGENT_CLASS = /\b(?:agent|internal)[-_]?(?:note|only|comment)s?\b/i;

interface Element {
  readonly name: string;
  readonly start: number;
  /** Behind the closing tag, once it has been seen. */
  end: number;
  /** What it and the elements around it make of the text inside: looked up once, since nesting may be deep. */
  readonly silent: boolean;
  readonly code: boolean;
  readonly kind: BlockKind;
  /** The outermost element that is a paragraph of its own. */
  top: Element | undefined;
}

type Part = Span & { readonly text?: string; readonly code?: boolean };

/** Reads a view of HTML. */
export function readHtml(view: View): Prose {
  const { text } = view;
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const stack: Element[] = [];
  /** How many of each name are open: a closing tag without an opening one must not search. */
  const open = new Map<string, number>();
  const eol = lineEnd(text);
  let parts: Part[] = [];
  let tag: { name: string; start: number; attributes: string } | undefined;

  const silent = () => stack.length > 0 && (stack[stack.length - 1] as Element).silent;
  const flush = () => {
    const collapsed = collapse(text, parts);
    const { kind = 'paragraph', top } = stack[stack.length - 1] ?? {};
    parts = [];
    if (!collapsed.length) return;
    const shown = collapsed.filter((part) => (part.text ?? text.slice(part.start, part.end)).trim());
    const range = { start: shown[0]?.start ?? 0, end: shown[shown.length - 1]?.end ?? 0 };
    const place = top ?? { name: '', ...range };
    blocks.push(
      ...proseBlocks(kind, assemble(view, collapsed, escapeHtml), (added, where) => {
        const escaped = escapeHtml(added);
        const end = place.end > 0 ? place.end : range.end;
        const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, place.start))?.[1] ?? '';
        if (!top) return where === 'before' ? insertAt(view, range.start, `${escaped}<br><br>${eol}`) : insertAt(view, range.end, `<br><br>${eol}${escaped}`);
        return where === 'before' ? insertAt(view, place.start, `<p>${escaped}</p>${eol}${indent}`) : insertAt(view, end, `${eol}${indent}<p>${escaped}</p>`);
      }, [], codeIn(collapsed)),
    );
  };
  const openElement = (end: number) => {
    if (!tag) return;
    const { name, start, attributes } = tag;
    tag = undefined;
    if (name === 'br') {
      if (!silent()) parts.push({ start, end, text: '\n' });
      return;
    }
    if (!INLINE.has(name)) flush();
    if (VOID.has(name)) return;
    const outer = stack[stack.length - 1];
    const element: Element = {
      name, start, end: 0,
      silent: silent() || (SKIPPED.has(name) && name !== 'code') || AGENT_CLASS.test(attributes),
      code: name === 'code' || outer?.code === true,
      kind: KINDS[name] ?? outer?.kind ?? 'paragraph',
      top: outer?.top,
    };
    if (!element.top && !CONTAINERS.has(name) && !INLINE.has(name)) element.top = element;
    stack.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
  };
  const closeElement = (name: string, end: number) => {
    if (!INLINE.has(name)) flush();
    if (!open.get(name)) return;
    for (let element = stack.pop(); element; element = stack.pop()) {
      element.end = end;
      open.set(element.name, (open.get(element.name) ?? 1) - 1);
      if (element.name === name) return;
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        if (!silent()) parts.push({ start, end, code: stack[stack.length - 1]?.code === true });
      },
      ontextentity(_codepoint, end) {
        const start = text.lastIndexOf('&', end - 1);
        if (!silent()) {
          const last = parts[parts.length - 1];
          // an entity can stand for two characters, reported twice
          if (!(last && last.text !== undefined && last.start === start)) parts.push({ start, end, text: decodeHTML(text.slice(start, end)) });
        }
      },
      onopentagname(start, end) {
        tag = { name: text.slice(start, end).toLowerCase(), start: start - 1, attributes: '' };
      },
      onattribname() {},
      onattribdata(start, end) {
        if (tag) tag.attributes += ` ${text.slice(start, end)}`;
      },
      onattribentity() {},
      onattribend() {},
      onopentagend(end) {
        openElement(end + 1);
      },
      onselfclosingtag(end) {
        const name = tag?.name;
        openElement(end + 1);
        if (name && !VOID.has(name)) closeElement(name, end + 1);
      },
      onclosetag(start, end) {
        const close = text.indexOf('>', end);
        closeElement(text.slice(start, end).toLowerCase(), close < 0 ? text.length : close + 1);
      },
      oncomment(start, end) {
        const span = { start: Math.max(0, start - 4), end: Math.min(text.length, end + 1) };
        comments.push({ start: locate(view, span).start, end: locate(view, span).end, text: text.slice(span.start, span.end) });
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      oncdata() {},
      onend() {},
    },
  );
  tokenizer.write(maskPlaceholders(text));
  tokenizer.end();
  flush();
  return { blocks, comments };
}

/** White space runs become one blank, blanks around `<br>` go. */
function collapse(text: string, parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    if (part.text !== undefined) {
      out.push(part);
      continue;
    }
    let at = part.start;
    for (const run of text.slice(part.start, part.end).matchAll(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g)) {
      const start = part.start + run.index;
      if (start > at) out.push({ ...part, start: at, end: start });
      out.push({ ...part, start, end: start + run[0].length, text: ' ' });
      at = start + run[0].length;
    }
    if (part.end > at) out.push({ ...part, start: at, end: part.end });
  }
  return out.some((part) => (part.text ?? text.slice(part.start, part.end)).trim()) ? out : [];
}

/** Where `<code>` stands in the text that the parts make. */
function codeIn(parts: readonly Part[]): Span[] {
  const code: Span[] = [];
  let at = 0;
  for (const part of parts) {
    const end = at + (part.text === undefined ? part.end - part.start : part.text.length);
    if (part.code) code.push({ start: at, end });
    at = end;
  }
  return code;
}

/** Escapes prose for a text node. A placeholder in angle brackets is escaped too: `<name>` becomes `&lt;name&gt;`. */
export function escapeHtml(prose: string): string {
  return prose.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');
}

export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  languages: ['html'],
  read(source) {
    const { blocks, comments } = readHtml(viewOf(source));
    return { macros: [{ title: undefined, span: { start: 0, end: source.length }, blocks, meta: {} }], comments, problems: [] };
  },
};
