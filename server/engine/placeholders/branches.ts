// Control tags as conditions: which stretches of a source only stand there under one, whatever the template language
// ({% if %}, {{#if}}, <% if %>, *|IF:|*).

import { scanPlaceholders } from '../formats/placeholders.ts';
import type { Span } from '../types.ts';

/** One way a condition can go: the stretch of source between its tag and the next. */
export interface Branch extends Span {
  /** The condition in its own words: "visit_date", "not visit_date", "otherwise". */
  readonly title: string;
}

export interface Condition extends Span {
  /** In a loop the one branch always stands. */
  readonly kind: 'if' | 'loop';
  readonly branches: readonly Branch[];
  /** True where one of the branches stands in any case. */
  readonly complete: boolean;
}

interface Tag {
  readonly way: 'open' | 'loop' | 'next' | 'else' | 'close';
  readonly title: string;
}

const LIQUID = /^\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}$/;
const HANDLEBARS = /^\{\{\{?~?\s*([#/^]|else\b)\s*([\w.-]*)\s*([\s\S]*?)\s*~?\}\}$/;
const SERVER = /^<%-?\s*([\s\S]*?)\s*-?%>$/;
const MERGE = /^\*\|(IF|IFNOT|ELSEIF|ELSE|END):([^|]*)\|\*$/i;

function tagOf(text: string): Tag | undefined {
  const liquid = LIQUID.exec(text);
  if (liquid) return liquidTag(liquid[1] as string, liquid[2] as string);
  const merge = MERGE.exec(text);
  if (merge) {
    const word = (merge[1] as string).toUpperCase();
    if (word === 'END') return { way: 'close', title: '' };
    if (word === 'ELSE') return { way: 'else', title: 'otherwise' };
    return { way: word === 'ELSEIF' ? 'next' : 'open', title: word === 'IFNOT' ? `not ${merge[2]}` : (merge[2] as string) };
  }
  const bars = HANDLEBARS.exec(text);
  if (bars) {
    const [, mark, name = '', rest = ''] = bars;
    if (mark === '/') return { way: 'close', title: '' };
    if (mark === 'else') return name === 'if' ? { way: 'next', title: rest } : { way: 'else', title: 'otherwise' };
    if (mark === '^') return name ? { way: 'open', title: `not ${name}` } : { way: 'else', title: 'otherwise' };
    if (name === 'if' || name === 'unless') return { way: 'open', title: name === 'if' ? rest : `not ${rest}` };
    return { way: 'loop', title: `${name} ${rest}`.trim() };
  }
  const code = SERVER.exec(text)?.[1];
  return code === undefined ? undefined : serverTag(code);
}

function liquidTag(word: string, rest: string): Tag | undefined {
  if (word === 'if' || word === 'case') return { way: 'open', title: rest };
  if (word === 'unless') return { way: 'open', title: `not ${rest}` };
  if (/^(?:elsif|elif|elseif|when)$/.test(word)) return { way: 'next', title: rest };
  if (word === 'else') return { way: 'else', title: 'otherwise' };
  if (/^end(?:if|case|unless|for|while|block|macro|with|filter|autoescape|capture|tablerow|trans|raw|comment|embed|apply)$/.test(word)) return { way: 'close', title: '' };
  return /^(?:for|while|block|macro|with|filter|autoescape|capture|tablerow|trans|raw|comment|embed|apply)$/.test(word) ? { way: 'loop', title: rest } : undefined;
}

function serverTag(code: string): Tag | undefined {
  if (/^(?:\}\s*)?else\s+if\b|^elsif\b/.test(code)) return { way: 'next', title: code.replace(/^\}?\s*(?:else\s+if|elsif)\s*/, '').replace(/\s*\{$/, '') };
  if (/^(?:\}\s*)?else\b/.test(code)) return { way: 'else', title: 'otherwise' };
  if (/^(?:end\b|\}\s*;?$)/.test(code)) return { way: 'close', title: '' };
  const test = /^(if|unless)\b\s*([\s\S]*?)\s*\{?$/.exec(code);
  if (test) return { way: 'open', title: test[1] === 'if' ? (test[2] as string) : `not ${test[2]}` };
  return /\bdo\b(?:\s*\|[^|]*\|)?\s*$|\{\s*$/.test(code) ? { way: 'loop', title: code } : undefined;
}

interface Open {
  readonly start: number;
  readonly kind: Condition['kind'];
  readonly branches: { title: string; start: number; end: number }[];
  complete: boolean;
  readonly order: number;
}

/** The conditions of a stretch of source, in the order of their beginnings; one that is never closed ends with the stretch. */
export function conditionsOf(source: string, span: Span): Condition[] {
  const text = source.slice(span.start, span.end);
  if (!/\{%|\{\{[~\s]*[#^]|<%|\*\|IF/i.test(text)) return [];
  const found: (Condition & { readonly order: number })[] = [];
  const stack: Open[] = [];
  let count = 0;
  const close = (open: Open, at: number, end: number) => {
    const last = open.branches[open.branches.length - 1];
    if (last) last.end = at;
    // `case` tells what is compared; its own stretch, before the first `when`, holds nothing
    const branches = open.branches.length > 1 && open.branches[0] && !text.slice(open.branches[0].start - span.start, open.branches[0].end - span.start).trim() ? open.branches.slice(1) : open.branches;
    found.push({ start: open.start, end, kind: open.kind, branches, complete: open.complete, order: open.order });
  };
  for (const placeholder of scanPlaceholders(text)) {
    if (placeholder.kind !== 'control') continue;
    const tag = tagOf(text.slice(placeholder.start, placeholder.end));
    if (!tag) continue;
    const start = span.start + placeholder.start;
    const end = span.start + placeholder.end;
    const top = stack[stack.length - 1];
    if (tag.way === 'open' || tag.way === 'loop') {
      stack.push({ start, kind: tag.way === 'loop' ? 'loop' : 'if', branches: [{ title: tag.title, start: end, end: span.end }], complete: tag.way === 'loop', order: count++ });
    } else if (!top) continue;
    else if (tag.way === 'close') close(stack.pop() as Open, start, end);
    else {
      const last = top.branches[top.branches.length - 1];
      if (last) last.end = start;
      top.branches.push({ title: tag.title, start: end, end: span.end });
      top.complete ||= tag.way === 'else';
    }
  }
  for (let open = stack.pop(); open; open = stack.pop()) close(open, span.end, span.end);
  return found.sort((a, b) => a.order - b.order).map(({ order: _order, ...condition }) => condition);
}
