// Data files: which of their strings are prose, and how each is read.

import type { View } from '../block.ts';
import type { Block, Macro, Span } from '../types.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlaintext } from './plaintext.ts';
import type { Prose } from './prose.ts';

/** Keys and columns that hold replies in the exports of helpdesks. */
const PROSE_KEYS = /^(?:body|body_?html|body_?text|content|content_?html|text|html|ssml|message|messages|reply|response|answer|comment|description|template|macro|canned_?response|saved_?reply|greeting|closing|script|email_?body|plain_?text|text_?body|html_?body)$/i;
const TITLE_KEYS = /^(?:title|name|subject|shortcut|label|key|id)$/i;
const SUBJECT_KEYS = /^subject$/i;

/** True for a value that reads like prose: words with blanks between them, not an id, a path or a tag list. */
export function looksLikeProse(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 && /\p{L}\s+[\p{L}{[(<$%]/u.test(text);
}

/**
 * Whether the value at a path is prose.
 * @param path keys and indexes from the root: `macros[0].body` is ['macros', 0, 'body']
 * @param fields the team's own choice: keys, or paths with `*` for any one step; it replaces the standard keys
 */
export function isWanted(path: readonly (string | number)[], fields: readonly string[] | undefined): boolean {
  const named = path.filter((step) => typeof step === 'string');
  const key = named[named.length - 1] ?? '';
  if (!fields?.length) return PROSE_KEYS.test(key) || SUBJECT_KEYS.test(key);
  return fields.some((field) => {
    const steps = field.split(/[.[\]]+/).filter(Boolean);
    if (steps.length === 1 && !field.includes('[')) return sameStep(steps[0] as string, key);
    return steps.length === path.length && steps.every((step, index) => sameStep(step, String(path[index])));
  });
}

/** `*` alone stands for any step; inside a name for any letters. */
function sameStep(pattern: string, step: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const text = step.toLowerCase();
  if (parts.length === 1) return text === parts[0];
  let at = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : index === parts.length - 1 ? (text.endsWith(part) ? text.length - part.length : -1) : text.indexOf(part, at);
    if (found < at && index > 0) return false;
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** Reads a value by what it looks like: HTML, Markdown or plain text. */
export function readValue(view: View, key: string): Prose {
  const { text } = view;
  if (/html$/i.test(key) || /<\/?(?:p|br|div|a|ul|ol|li|b|i|strong|em|span|h[1-6]|table|speak)\b[^<>]*>/i.test(text)) return readHtml(view);
  if (/(?:markdown|_md)$/i.test(key) || /\*\*\S|\]\(\S|^#{1,6} |^> |```/m.test(text)) return readMarkdown(view);
  return readPlaintext(view);
}

/** A string of a data file that is prose. */
export interface Value {
  readonly view: View;
  readonly key: string;
}

/** One record of a data file as a macro. */
export function recordMacro(title: string | undefined, span: Span, values: readonly Value[]): Macro {
  const blocks: Block[] = [];
  for (const { view, key } of values) {
    if (!looksLikeProse(view.text)) continue;
    const read = readValue(view, key).blocks;
    blocks.push(...(SUBJECT_KEYS.test(key) ? read.map((block) => ({ ...block, kind: 'subject' as const })) : read));
  }
  return { title, span, blocks, meta: {} };
}

/** The title among a record's own strings. */
export function titleOf(entries: readonly (readonly [string, unknown])[]): string | undefined {
  for (const [key, value] of entries) if (TITLE_KEYS.test(key) && typeof value === 'string') return value;
  return undefined;
}
