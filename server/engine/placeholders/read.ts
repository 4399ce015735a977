// Reading one placeholder: its name, where the name stands, and whether it says what to put where the value is missing.

import type { Syntax } from './platform.ts';

export interface Named {
  /** Undefined for a syntax that no dictionary has: `%{name}`, `$Name`, `[Customer Name]`. */
  readonly syntax: Syntax | undefined;
  /** The name alone: `ticket.id` of `{{ ticket.id | upcase }}`. */
  readonly name: string;
  /** Where the name starts in what is written. */
  readonly at: number;
  /** True where nothing but the name is between the brackets: then it can be written anew. */
  readonly bare: boolean;
  /** The words for a missing value; '' where they are not plain words. Undefined without a fallback. */
  readonly fallback: string | undefined;
}

const SHAPES: readonly { readonly syntax: Syntax | undefined; readonly shape: RegExp }[] = [
  { syntax: 'percent', shape: /^(\{%-?\s*)([A-Za-z_][\w.]*)([\s\S]*?)-?%\}$/ },
  { syntax: 'bang', shape: /^(\{!\s*)(\$?[A-Za-z_][\w.]*)([\s\S]*)\}$/ },
  { syntax: 'merge', shape: /^(\*\|)([A-Za-z_][\w:]*)([^|]*)\|\*$/ },
  { syntax: 'braces', shape: /^(\{\{\{?-?~?\s*)([A-Za-z_@][\w.@[\]-]*)([\s\S]*?)~?-?\}?\}\}$/ },
];
/** Brackets of the syntaxes without a dictionary. */
const OUTER = /^(?:<%=?|&lt;|[{$%#([<«*|!_.])+\s*|\s*(?:%>|&gt;|[})\]>»*|%_.])+$/g;
const FALLBACK = /(?:\|\|?\s*(?:default|fallback)\s*[:(=]?\s*|,\s*fallback\s*=|\|\|\s*|\?\?\s*|\|\s*(?=[a-z][\w ]*\}?$))(?:"([^"]*)"|'([^']*)'|([^"'%}]*))/i;
const FUNCTION = /^(?:personalization_token|BLANKVALUE|NULLVALUE|IF|ISBLANK|CASE)$/i;

/** Reads a placeholder as it is written. */
export function readPlaceholder(text: string): Named {
  for (const { syntax, shape } of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const [, open = '', name = '', rest = ''] = match;
    if (rest.startsWith('(')) return inFunction(syntax, text, name, open.length, rest);
    const fallback = FALLBACK.exec(rest);
    return { syntax, name, at: open.length, bare: !rest.trim(), fallback: fallback ? (fallback[1] ?? fallback[2] ?? fallback[3] ?? '').trim() : undefined };
  }
  const inner = text.replace(OUTER, '');
  return { syntax: undefined, name: inner.split(/\?\?|\|\|?/)[0]?.trim() ?? '', at: text.indexOf(inner), bare: true, fallback: FALLBACK.exec(text)?.[1] };
}

/** `personalization_token("contact.firstname", "there")`, `BLANKVALUE(Contact.FirstName, "there")`: the name is the first argument. */
function inFunction(syntax: Syntax | undefined, text: string, called: string, at: number, rest: string): Named {
  const match = FUNCTION.test(called) ? /^\(\s*["']?([\w.]+)["']?\s*(?:,\s*(?:"([^"]*)"|'([^']*)'|([^"')]*)))?/.exec(rest) : null;
  if (!match) return { syntax, name: called, at, bare: false, fallback: '' };
  const name = match[1] as string;
  return { syntax, name, at: text.indexOf(name, at + called.length), bare: false, fallback: /^(?:IF|ISBLANK|CASE)$/i.test(called) ? '' : (match[2] ?? match[3] ?? match[4] ?? '').trim() };
}
