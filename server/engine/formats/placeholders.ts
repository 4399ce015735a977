// Placeholders: blanks that a helpdesk fills in. Each syntax's end is found by its own grammar, because quotes,
// brackets and pipes may stand inside. Control tags ({% if %}, {{#if}}, <% %>) are no placeholders but boundaries.

import type { Span } from '../types.ts';

/** No placeholder is longer; an unclosed one costs no more than this. */
const LONGEST = 400;

const CONTROL_WORD =
  /^\s*[-~+]?\s*(?:if|elsif|elseif|elif|else|unless|endif|endunless|case|when|endcase|for|endfor|while|endwhile|set|endset|block|endblock|extends|include|import|from|macro|endmacro|assign|capture|endcapture|comment|endcomment|raw|endraw|with|endwith|autoescape|endautoescape|filter|endfilter|trans|endtrans|tablerow|endtablerow|layout|section|render|liquid|break|continue|cycle|do|embed|use|apply|endapply)\b/;
const HTML_TAG =
  /^(?:a|abbr|address|article|aside|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|fieldset|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|ol|option|p|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video)$/i;

export interface Placeholder extends Span {
  /** `control` tags stand between pieces of prose; `noun` placeholders stand in it. */
  readonly kind: 'noun' | 'control';
}

const STARTS = /[{%$#(<«[*_.]/g;
const FIXED: Readonly<Record<string, readonly RegExp[]>> = {
  '%': [/%%[A-Za-z_][\w.]*%%/y, /%[A-Za-z_][\w.]*%/y],
  $: [/\$\.[A-Za-z_][\w.]*\w/y, /\$[A-Za-z_](?:[\w.]*\w)?/y],
  '(': [/\(\([A-Za-z_][^()\n]{0,200}\)\)/y],
  '<': [/<<[^<>\n]{1,100}>>/y, /<[A-Za-z_][\w.:' -]{0,60}>/y],
  '«': [/«[^«»\n]{1,60}»/y],
  '[': [/\[\[[A-Za-z][^[\]\n]{0,60}\]\]/y, /\[[A-Za-z#][^[\]\n]{0,60}\]/y],
  '*': [/\*\|[^|\n]{1,80}\|\*/y],
  _: [/_{3,}/y],
  '.': [/\.{5,}/y],
};

/** Every placeholder and control tag in `text`, sorted and disjoint. Linear in the length of `text`. */
export function scanPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    const at = match.index;
    const placeholder = braces(text, at) ?? server(text, at) ?? fixed(text, at, match[0]);
    if (!placeholder) continue;
    found.push(placeholder);
    STARTS.lastIndex = placeholder.end;
  }
  return found;
}

/** The placeholders that stand in prose as nouns. */
export function findPlaceholders(text: string): Placeholder[] {
  return scanPlaceholders(text).filter((placeholder) => placeholder.kind === 'noun');
}

/** `{{…}}`, `{{{…}}}`, `{%…%}`, `${…}`, `%{…}`, `#{…}`, `{!…}`, `{name}`, `{0}`. */
function braces(text: string, at: number): Placeholder | undefined {
  const lead = text[at];
  const open = lead === '{' ? at : /[$%#]/.test(lead ?? '') && text[at + 1] === '{' ? at + 1 : -1;
  if (open < 0) return undefined;
  if (text.startsWith('{%', open)) {
    const end = closing(text, open + 2, '%}');
    if (end < 0) return undefined;
    const control = CONTROL_WORD.test(text.slice(open + 2, open + 40));
    return { start: at, end, kind: control ? 'control' : 'noun' };
  }
  if (text.startsWith('{#', open)) {
    const end = closing(text, open + 2, '#}');
    return end < 0 ? undefined : { start: at, end, kind: 'control' };
  }
  const depth = text.startsWith('{{{', open) ? 3 : text.startsWith('{{', open) ? 2 : 1;
  // "#{{ticket.id}}" is a number sign and a placeholder
  if (depth > 1 && lead !== '{') return undefined;
  const end = closing(text, open + depth, '}'.repeat(depth));
  if (end < 0) return undefined;
  const inner = text.slice(open + depth, end - depth);
  if (depth > 1) {
    if (!inner.trim()) return undefined;
    return { start: at, end, kind: /^\s*~?\s*(?:[#/^>!]|else\b)/.test(inner) ? 'control' : 'noun' };
  }
  if (lead !== '{' || /^!/.test(inner)) return inner.trim() ? { start: at, end, kind: 'noun' } : undefined;
  return /^\s?[A-Za-z_0-9][\w .|:'"#@-]*$/.test(inner) && inner.length <= 80 ? { start: at, end, kind: 'noun' } : undefined;
}

/** `<%= … %>` stands in prose, `<% … %>` between it. */
function server(text: string, at: number): Placeholder | undefined {
  if (!text.startsWith('<%', at)) return undefined;
  const end = closing(text, at + 2, '%>');
  if (end < 0) return undefined;
  return { start: at, end, kind: /[=-]/.test(text[at + 2] ?? '') && text[at + 2] === '=' ? 'noun' : 'control' };
}

function fixed(text: string, at: number, lead: string): Placeholder | undefined {
  for (const pattern of FIXED[lead] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    if (lead === '<' && HTML_TAG.test(match[0].slice(1, -1).split(/[\s>]/)[0] ?? '')) continue;
    // [text](target), [text][ref] and [ref]: are Markdown; a long bracket is a sentence in brackets
    if (lead === '[' && (/^\[(?:x\]$|(?:please )?(?:do not|sent from|this (?:is|e-?mail|message)))/i.test(match[0]) || /^[(:[]/.test(text.slice(end, end + 1)) || (match[0].match(/\s/g)?.length ?? 0) > 6)) continue;
    if (lead === '%' && /[\w]$/.test(text.slice(at - 1, at))) continue; // 10%off%
    if (lead === '$' && /^\$[a-z]$/i.test(match[0])) continue;
    if (lead === '_' && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) continue;
    // *|IF:FNAME|* … *|ELSE:|* … *|END:IF|*
    return { start: at, end, kind: lead === '*' && /^\*\|(?:IF|IFNOT|ELSEIF|ELSE|END):/i.test(match[0]) ? 'control' : 'noun' };
  }
  return undefined;
}

/** Index behind `close`, quotes skipped, or -1. */
function closing(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const char = text[at];
    if (text.startsWith(close, at)) return at + close.length;
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1);
      // an apostrophe whose partner stands behind the closing bracket is an apostrophe
      if (end > 0 && end < limit && (char === '"' || !text.slice(at, end).includes(close))) at = end;
    }
  }
  return -1;
}
