// YAML on the `yaml` package's nodes: plain, quoted and block scalars, each decoded with the way back and escaped in its
// own style.

import { isMap, isScalar, isSeq, type Node, parseAllDocuments, Parser, type Scalar } from 'yaml';
import { assemble, decode, type View, viewOf } from '../block.ts';
import type { Comment, Format, Macro, Problem, Span } from '../types.ts';
import { isWanted, recordMacro, titleOf, type Value } from './fields.ts';

type Part = Span & { readonly text?: string };
const DEEPEST = 150;

/** Line ends inside a flow scalar fold: one becomes a blank, more become one less. */
function folds(text: string, span: Span): (Part & { text: string })[] {
  return [...text.slice(span.start, span.end).matchAll(/[ \t]*(\r?\n[ \t]*)+/g)].map((match) => {
    const lines = match[0].split('\n').length - 1;
    return { start: span.start + match.index, end: span.start + match.index + match[0].length, text: lines > 1 ? '\n'.repeat(lines - 1) : ' ' };
  });
}

const DOUBLE: Readonly<Record<string, string>> = { '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' };

/** The decoded value of a scalar, or undefined for one whose way back is not certain. */
function scalarView(view: View, node: Scalar, inFlow: boolean): View | undefined {
  const [start, end] = node.range ?? [0, 0];
  const span = { start, end };
  const { text } = view;
  const made = (() => {
    switch (node.type) {
      case 'PLAIN':
        return decode(view, span, folds(text, span), (prose) => plainScalar(prose, inFlow));
      case 'QUOTE_SINGLE': {
        const inner = { start: start + 1, end: end - 1 };
        const quotes = [...text.slice(inner.start, inner.end).matchAll(/''/g)].map((match) => ({ start: inner.start + match.index, end: inner.start + match.index + 2, text: "'" }));
        return decode(view, inner, sorted([...quotes, ...folds(text, inner)]), (prose) => (prose.includes('\n') ? undefined : prose.replace(/'/g, "''")));
      }
      case 'QUOTE_DOUBLE': {
        const inner = { start: start + 1, end: end - 1 };
        return decode(view, inner, doubleParts(text, inner), (prose) => JSON.stringify(prose).slice(1, -1));
      }
      case 'BLOCK_LITERAL':
      case 'BLOCK_FOLDED':
        return blockScalar(view, span, node.type === 'BLOCK_FOLDED');
      default:
        return undefined;
    }
  })();
  // where our decoding and the parser's disagree nothing is offered rather than a file broken
  return made && made.text.trim() === String(node.value).trim() ? made : undefined;
}

function sorted<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function doubleParts(text: string, span: Span): (Part & { text: string })[] {
  const marks = [...text.slice(span.start, span.end).matchAll(/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])/g)].map((match) => {
    const code = match[0].slice(1);
    const start = span.start + match.index;
    const shown = /^[xuU][0-9a-fA-F]/.test(code) ? fromCode(Number.parseInt(code.slice(1), 16)) : /^\r?\n/.test(code) ? '' : (DOUBLE[code] ?? code);
    return { start, end: start + match[0].length, text: shown };
  });
  const line = folds(text, span).filter((fold) => !marks.some((mark) => mark.start < fold.end && fold.start < mark.end));
  return sorted([...marks, ...line]);
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** A plain scalar cannot hold `: `, ` #`, or a start that means something: then there is no edit rather than a broken file. */
function plainScalar(prose: string, inFlow: boolean): string | undefined {
  if (/: |:$|\s#|[\n\t]|^[-?:,[\]{}#&*!|>'"%@`\s]/.test(prose)) return undefined;
  return inFlow && /[,[\]{}]/.test(prose) ? undefined : prose;
}

/** Lines of a `|` or `>` block without their indent. */
function blockScalar(view: View, span: Span, folded: boolean): View {
  const { text } = view;
  const parts: Part[] = [];
  let at = text.indexOf('\n', span.start) + 1;
  if (at <= 0) return assemble(view, []);
  const explicit = /^[|>][+-]?([1-9])/.exec(text.slice(span.start, span.start + 4))?.[1];
  const lines: Span[] = [];
  while (at < span.end) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const isEmpty = (line: Span) => !text.slice(line.start, line.end).trim();
  const first = lines.find((line) => !isEmpty(line));
  const indent = first ? (/^ */.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0;
  const step = explicit && first ? Math.min(indent, Math.max(Number(explicit), indent)) : indent;
  const more = (line: Span) => /^[ \t]/.test(text.slice(line.start + step, line.end));
  lines.forEach((line, index) => {
    const body = { start: Math.min(line.start + step, line.end), end: line.end - (text[line.end - 1] === '\r' ? 1 : 0) };
    const previous = lines[index - 1];
    if (previous) {
      const gap = { start: previous.end - (text[previous.end - 1] === '\r' ? 1 : 0), end: isEmpty(line) ? line.end : body.start };
      // folding: a single line end between two lines of text is a blank; with empty lines between, each of those is one
      const joins = folded && !more(line) && !more(previous);
      const shown = !joins ? '\n' : isEmpty(line) ? '\n' : isEmpty(previous) ? '' : ' ';
      parts.push({ ...gap, text: shown });
    }
    if (!isEmpty(line)) parts.push(body);
  });
  const pad = ' '.repeat(step);
  return assemble(view, parts, (prose) => prose.replace(/\n+/g, (run) => '\n'.repeat(folded ? run.length + 1 : run.length) + pad));
}

function valuesOf(view: View, node: unknown, path: (string | number)[], fields: readonly string[] | undefined, macros: Macro[], inFlow: boolean): Value[] {
  if (path.length > DEEPEST) return [];
  if (isScalar(node)) {
    if (typeof node.value !== 'string' || !isWanted(path, fields)) return [];
    const made = scalarView(view, node, inFlow);
    return made ? [{ view: made, key: String(path.filter((step) => typeof step === 'string').pop() ?? '') }] : [];
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => valuesOf(view, item, [...path, index], fields, macros, inFlow || node.flow === true));
  if (!isMap(node)) return [];
  const values: Value[] = [];
  const entries: [string, unknown][] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    entries.push([name, isScalar(value) ? value.value : undefined]);
    values.push(...valuesOf(view, value, [...path, name], fields, macros, inFlow || node.flow === true));
  }
  const title = titleOf(entries);
  if (title === undefined && path.length > 0 && !path.some((step) => typeof step === 'number')) return values;
  const [start = 0, , end = 0] = (node as Node).range ?? [];
  if (values.length) macros.push(recordMacro(title, { start, end }, values));
  return [];
}

/** Comments, wherever the tokens hold them. */
function commentsOf(source: string): Comment[] {
  if (!source.includes('rapport-')) return [];
  const comments: Comment[] = [];
  const visit = (token: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof token !== 'object' || token === null) return;
    if (Array.isArray(token)) {
      for (const item of token) visit(item, depth);
      return;
    }
    const { type, offset, source: text } = token as { type?: string; offset?: number; source?: string };
    if (type === 'comment' && offset !== undefined && text !== undefined) comments.push({ start: offset, end: offset + text.length, text });
    else for (const key of ['start', 'sep', 'end', 'items', 'value', 'key', 'props']) visit((token as Record<string, unknown>)[key], depth + 1);
  };
  for (const token of new Parser().parse(source)) visit(token, 0);
  return comments.sort((a, b) => a.start - b.start);
}

/** Where brackets nest deeper than any export: the parser's time grows with the square of the depth. -1 where they do not. */
function tooDeep(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    if (depth > 1000) return at;
  }
  return -1;
}

export const yaml: Format = {
  id: 'yaml',
  extensions: ['.yml', '.yaml'],
  languages: ['yaml'],
  read(source, fields) {
    const view = viewOf(source);
    const macros: Macro[] = [];
    const problems: Problem[] = [];
    const deep = tooDeep(source);
    if (deep >= 0) return { macros, comments: [], problems: [{ start: deep, end: deep + 1, message: 'This YAML is nested too deeply to be read: more than 1000 brackets are open here.' }] };
    try {
      for (const document of parseAllDocuments(source, { keepSourceTokens: false, logLevel: 'silent' })) {
        for (const error of document.errors.slice(0, 20)) problems.push({ start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]), message: `This YAML is not complete here: ${error.message.split('\n')[0]}.` });
        const loose = valuesOf(view, document.contents, [], fields, macros, false);
        if (loose.length) macros.push(recordMacro(undefined, { start: 0, end: source.length }, loose));
      }
      return { macros: macros.filter((macro) => macro.blocks.length), comments: commentsOf(source), problems };
    } catch (error) {
      // the parser recurses: a file of brackets can exhaust its stack
      return { macros, comments: [], problems: [...problems, { start: 0, end: Math.min(1, source.length), message: `This YAML cannot be read: ${(error as Error).message}.` }] };
    }
  },
};
