// String literals of TypeScript, JavaScript and Python that are values of the keys that hold replies.

import jsTokens from 'js-tokens';
import { decode, type View, viewOf } from '../block.ts';
import type { Comment, Contents, Format, Macro, Span } from '../types.ts';
import { isWanted, recordMacro } from './fields.ts';

/** A literal's content, without its quotes. */
interface Literal extends Span {
  /** The quote as it is written: ' " ` ''' or """. */
  readonly quote: string;
  readonly raw: boolean;
}

interface Scanned {
  readonly literals: readonly Literal[];
  readonly comments: readonly Comment[];
}

function scanScript(source: string): Scanned {
  const literals: Literal[] = [];
  const comments: Comment[] = [];
  let at = 0;
  /** Templates may nest: where each open one began, and how deep it is. */
  const templates: number[] = [];
  for (const token of jsTokens(source)) {
    const end = at + token.value.length;
    if (token.type === 'StringLiteral') literals.push({ start: at + 1, end: token.closed ? end - 1 : end, quote: token.value[0] as string, raw: false });
    else if (token.type === 'NoSubstitutionTemplate') literals.push({ start: at + 1, end: token.closed ? end - 1 : end, quote: '`', raw: false });
    else if (token.type === 'TemplateHead') templates.push(at + 1);
    else if (token.type === 'TemplateTail') {
      const start = templates.pop();
      if (start !== undefined && !templates.length) literals.push({ start, end: token.closed ? end - 1 : end, quote: '`', raw: false });
    } else if (/Comment$/.test(token.type)) comments.push({ start: at, end, text: token.value });
    at = end;
  }
  return { literals: literals.sort((a, b) => a.start - b.start), comments };
}

const PYTHON = /#[^\n]*|([rRbBuUfF]{0,2})("""|'''|"|')/g;

function scanPython(source: string): Scanned {
  const literals: Literal[] = [];
  const comments: Comment[] = [];
  PYTHON.lastIndex = 0;
  for (let match = PYTHON.exec(source); match; match = PYTHON.exec(source)) {
    const quote = match[2];
    if (quote === undefined) {
      comments.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
      continue;
    }
    const start = match.index + match[0].length;
    let end = start;
    while (end < source.length && !source.startsWith(quote, end) && (quote.length > 1 || source[end] !== '\n')) end += source[end] === '\\' ? 2 : 1;
    end = Math.min(end, source.length);
    literals.push({ start, end, quote, raw: /[rRbB]/.test(match[1] ?? '') });
    PYTHON.lastIndex = Math.min(source.length, end + (source.startsWith(quote, end) ? quote.length : 0));
  }
  return { literals, comments };
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|\r?\n|[\s\S])/g;

function literalView(view: View, literal: Literal): View {
  const { quote, raw } = literal;
  const escapes = raw
    ? []
    : [...view.text.slice(literal.start, literal.end).matchAll(ESCAPE)].map((match) => {
        const code = match[0].slice(1);
        const number = /^(?:x|u)\{?([0-9a-fA-F]+)/.exec(code)?.[1];
        const value = number === undefined ? 0 : Number.parseInt(number, 16);
        const start = literal.start + match.index;
        const shown = number !== undefined ? (value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd') : /^\r?\n/.test(code) ? '' : (SHORT[code] ?? code);
        return { start, end: start + match[0].length, text: shown };
      });
  return decode(view, literal, escapes, (text) => encodeLiteral(text, quote, raw));
}

function encodeLiteral(text: string, quote: string, raw: boolean): string | undefined {
  if (raw) return /[\\\n]/.test(text) || text.includes(quote[0] as string) ? undefined : text;
  const escaped = text.replace(/\\/g, '\\\\');
  if (quote === '`') return escaped.replace(/`/g, '\\`');
  // a triple quote ends only at three in a row, or where the text ends in one
  if (quote.length === 3) return escaped.includes(quote) || escaped.endsWith(quote[0] as string) ? escaped.replaceAll(quote[0] as string, `\\${quote[0]}`) : escaped;
  return escaped.replaceAll(quote, `\\${quote}`).replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}

/** The key that a literal is the value of: `body: '…'`, `"body": '…'`, `body = '…'`. */
function keyBefore(source: string, literal: Literal): string | undefined {
  const before = source.slice(Math.max(0, literal.start - literal.quote.length - 80), literal.start - literal.quote.length);
  return /(?:^|[^\w$])["']?([A-Za-z_$][\w$]{0,60})["']?\]?\s{0,20}[:=]\s{0,20}\(?\s{0,20}[rRuUfF]?$/.exec(before)?.[1];
}

function readStrings(source: string, scan: (source: string) => Scanned, fields: readonly string[] | undefined): Contents {
  const view = viewOf(source);
  const { literals, comments } = scan(source);
  const macros: Macro[] = literals.flatMap((literal) => {
    const key = keyBefore(source, literal);
    if (key === undefined || !isWanted([key], fields)) return [];
    const macro = recordMacro(undefined, literal, [{ view: literalView(view, literal), key }]);
    return macro.blocks.length ? [macro] : [];
  });
  return { macros, comments, problems: [] };
}

export const script: Format = {
  id: 'strings',
  extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.jsx'],
  languages: ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'],
  read: (source, fields) => readStrings(source, scanScript, fields),
};

export const python: Format = {
  id: 'strings',
  extensions: ['.py'],
  languages: ['python'],
  read: (source, fields) => readStrings(source, scanPython, fields),
};
