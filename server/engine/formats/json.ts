// JSON strings as views: escapes decoded, with the way back.

import { decode, type View } from '../block.ts';
import type { Span } from '../types.ts';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[\s\S])/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * The decoded content of a JSON string literal.
 * @param span the literal with its quotes, in `view`'s text; the closing quote may be missing
 */
export function jsonString(view: View, span: Span): View {
  const raw = view.text.slice(span.start, span.end);
  const end = raw.length > 1 && raw.endsWith('"') ? span.end - 1 : span.end;
  const start = span.start + 1;
  const replacements = [...view.text.slice(start, end).matchAll(ESCAPE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0][1] === 'u' ? String.fromCharCode(Number.parseInt(match[0].slice(2), 16)) : (SHORT[match[0][1] as string] ?? (match[0][1] as string)),
  }));
  // a literal that spells every other letter as \uXXXX is written by a machine that wants ASCII
  const ascii = /\\u00[89a-f]|\\u20|\\u[1-9a-f]/i.test(raw) && !/[^\x20-\x7e]/.test(raw);
  return decode(view, { start, end }, replacements, (text) => encodeJson(text, ascii));
}

function encodeJson(text: string, ascii: boolean): string {
  const encoded = JSON.stringify(text).slice(1, -1);
  return ascii ? encoded.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : encoded;
}
