// JSON exports of helpdesks: strings decoded with the way back, read on jsonc-parser's fault-tolerant tree.

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { decode, type View, viewOf } from '../block.ts';
import type { Comment, Format, Macro, Problem, Span } from '../types.ts';
import { isWanted, recordMacro, titleOf, type Value } from './fields.ts';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[\s\S])/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Deeper trees are no exports; walking them would only cost. */
const DEEPEST = 150;

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
  const ascii = /\\u(?:00[89a-f]|0[1-9a-f]|[1-9a-f])/i.test(raw) && !/[^\x20-\x7e]/.test(raw);
  return decode(view, { start, end }, replacements, (text) => encodeJson(text, ascii));
}

function encodeJson(text: string, ascii: boolean): string {
  const encoded = JSON.stringify(text).slice(1, -1);
  return ascii ? encoded.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : encoded;
}

/**
 * The tree of a JSON source, whatever is wrong with it, and where it is not as it should be. The parser calls itself for
 * each bracket: a source of nothing but brackets is not parsed.
 */
export function jsonTree(source: string): { readonly root: Node | undefined; readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(source, errors, { allowTrailingComma: true });
    return { root, problems: jsonProblems(errors) };
  } catch {
    return { root: undefined, problems: [{ start: 0, end: Math.min(1, source.length), message: 'This JSON is nested too deeply to be read.' }] };
  }
}

/** What is wrong with a JSON source, in words. */
function jsonProblems(errors: readonly ParseError[]): Problem[] {
  return errors.slice(0, 20).map((error) => ({
    start: error.offset,
    end: error.offset + Math.max(1, error.length),
    message: `This JSON is not complete here: ${printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}.`,
  }));
}

/** Records: the objects nearest to strings that are prose. */
function macrosOf(view: View, node: Node, path: (string | number)[], fields: readonly string[] | undefined, macros: Macro[]): Value[] {
  if (path.length > DEEPEST) return [];
  if (node.type === 'string') return isWanted(path, fields) ? [{ view: jsonString(view, { start: node.offset, end: node.offset + node.length }), key: String(path.filter((step) => typeof step === 'string').pop() ?? '') }] : [];
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => macrosOf(view, child, [...path, index], fields, macros));
  if (node.type !== 'object') return [];
  const values: Value[] = [];
  const entries: [string, unknown][] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key || !value) continue;
    entries.push([String(key.value), value.value]);
    values.push(...macrosOf(view, value, [...path, String(key.value)], fields, macros));
  }
  // an object without a title of its own (a translation, one action of many) belongs to the one around it
  const title = titleOf(entries);
  if (title === undefined && path.length > 0 && !path.some((step) => typeof step === 'number')) return values;
  if (values.length) macros.push(recordMacro(title, { start: node.offset, end: node.offset + node.length }, values));
  return [];
}

export const json: Format = {
  id: 'json',
  extensions: ['.json', '.jsonc'],
  languages: ['json', 'jsonc'],
  read(source, fields) {
    const view = viewOf(source);
    const { root, problems } = jsonTree(source);
    const macros: Macro[] = [];
    const loose = root ? macrosOf(view, root, [], fields, macros) : [];
    if (loose.length) macros.push(recordMacro(undefined, { start: 0, end: source.length }, loose));
    return { macros: macros.filter((macro) => macro.blocks.length), comments: jsonComments(source), problems };
  },
};

/** `//` and block comments outside strings. */
export function jsonComments(source: string): Comment[] {
  if (!source.includes('rapport-')) return [];
  const comments: Comment[] = [];
  for (const match of source.matchAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g)) {
    if (match[0].startsWith('/')) comments.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return comments;
}
