// What can be wrong with a placeholder: its name, a missing value, where it stands, its end. Checks like the others.

import { findPlaceholders, scanPlaceholders } from '../formats/placeholders.ts';
import { edits } from '../nearest.ts';
import { emptied } from './empty.ts';
import { type Known, lookUp, PLATFORMS } from './index.ts';
import type { Platform } from './platform.ts';
import type { Line, MacroCheck, MacroMatch, MacroRewrite, Reading, Span, Surroundings } from '../types.ts';

interface Used extends Known, Span {
  readonly block: number;
  readonly text: string;
}

/** The placeholders of a macro, outside of code, in order. */
function* usedIn(reading: Reading, around: Surroundings): Generator<Used> {
  const platform = platformIn(around);
  for (const [block, { text, placeholders, code }] of reading.macro.blocks.entries()) {
    for (const span of placeholders) {
      if (isCovered(code, span.start)) continue;
      const own = text.slice(span.start, span.end);
      yield { ...lookUp(own, platform), ...span, block, text: own };
    }
  }
}

function platformIn({ platform }: Surroundings): Platform | undefined {
  return PLATFORMS.find(({ id }) => id === platform);
}

/** Index of the last item that starts at or before a place, in sorted items; -1 where none does. */
function lastAt<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isBefore(items[middle] as T)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isCovered(spans: readonly Span[], offset: number): boolean {
  const span = spans[lastAt(spans, ({ start }) => start <= offset)];
  return span !== undefined && offset < span.end;
}

/** Conditions that stand around a place but opened longer ago than this many others are not looked for. */
const NEAR = 100;

/** True where the placeholder only stands there if it has a value. */
function isGuarded(used: Used, reading: Reading, around: Surroundings): boolean {
  const { conditions = [] } = around;
  if (!conditions.length) return false;
  const { start } = reading.macro.blocks[used.block]?.locate(used) ?? { start: -1 };
  const last = lastAt(conditions, (one) => one.start <= start);
  return conditions.slice(Math.max(0, last - NEAR), last + 1).some((one) => start < one.end && one.condition.includes(used.name));
}

function lineOf(reading: Reading, used: Used): Line | undefined {
  const line = reading.lines[lastAt(reading.lines, ({ block, start }) => block < used.block || (block === used.block && start <= used.start))];
  return line && line.block === used.block && used.end <= line.start + line.sentence.text.length ? line : undefined;
}

// ---------------------------------------------------------------- names

const squash = (name: string) => name.toLowerCase().replace(/[_-]/g, '');
const tail = (name: string) => name.slice(name.lastIndexOf('.') + 1);

interface Guess {
  readonly name: string;
  /** No other name is as near. */
  readonly sure: boolean;
}

const guesses = new Map<string, Guess | undefined>();

/** The known name that was meant, if one is near: another case, another underscore, a slip of a letter or two. */
function guess(name: string, platform: Platform | undefined, own: readonly string[]): Guess | undefined {
  const key = `${platform?.id} ${own.join(' ')} ${name}`;
  if (guesses.has(key)) return guesses.get(key);
  const names = [...(platform?.entries.map(([known]) => known) ?? []), ...own.filter((one) => !one.endsWith('*'))];
  const same = names.filter((known) => squash(known) === squash(name));
  const near = same.length || platform?.custom.test(name) ? same : nearNames(name, names);
  const [first] = near;
  const made: Guess | undefined = first === undefined ? undefined : { name: first, sure: near.length === 1 };
  if (guesses.size > 5000) guesses.clear();
  guesses.set(key, made);
  return made;
}

/** Names that are a slip of the fingers away: letters changed places, or one or two are wrong. All that are equally near. */
function nearNames(name: string, names: readonly string[]): string[] {
  const letters = (text: string) => [...squash(text)].sort().join('');
  const own = letters(name);
  let near: string[] = [];
  let least = tail(name).length > 6 ? 2 : tail(name).length > 2 ? 1 : 0;
  for (const known of names) {
    if (Math.abs(known.length - name.length) > 2) continue;
    const distance = known.length === name.length && letters(known) === own ? 1 : edits(name.toLowerCase(), known.toLowerCase());
    if (distance > least) continue;
    near = distance < least ? [known] : [...near, known];
    least = distance;
  }
  return near;
}

/** A name as the team may have listed it, with or without its brackets. */
function bare(listed: string): string {
  return listed.replace(/^(?:\{\{\{?|\{%|\{!|%\{|\$\{|#\{|\*\||[{$%[<«(]+)\s*/, '').replace(/\s*(?:\}\}\}?|%\}|\|\*|[}\]>»)%]+)$/, '');
}

function isListed(name: string, own: readonly string[]): boolean {
  return own.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

export const unknownName: MacroCheck = {
  id: 'placeholder/unknown-name',
  summary: 'The helpdesk knows no placeholder of this name.',
  message: 'The helpdesk knows no placeholder of this name.',
  why: 'A helpdesk leaves a name that it does not know blank, or sends it as it is written. Most want the exact case and every underscore.',
  sources: [],
  severity: 'warning',
  *check(reading, around = {}) {
    const own = (around.known ?? []).map(bare);
    const platform = platformIn(around);
    if (!platform && !own.length) return;
    for (const used of usedIn(reading, around)) {
      const { name, syntax, block, start, end, entry } = used;
      if (entry || isListed(name, own)) continue;
      // another product's placeholders in the same text are not ours to judge, unless the team has listed its own
      const fits = platform !== undefined && platform.syntax === syntax;
      if (!fits && !(own.length && (syntax !== undefined || /^[%$#]?\{/.test(used.text)))) continue;
      const meant = guess(name, fits ? platform : undefined, own);
      if (meant) {
        const rewrite: MacroRewrite = { title: `Write “${meant.name}”`, start: start + used.at, end: start + used.at + name.length, text: meant.name, safe: meant.sure };
        yield { block, span: { start, end }, message: `${fits ? platform.title : 'This project'} has no placeholder “${name}”. Did you mean “${meant.name}”?`, rewrites: [rewrite] };
      } else if (own.length && !(fits && platform.custom.test(name))) {
        yield { block, span: { start, end }, severity: 'information', message: `“${name}” is not among the placeholders that rapport.json lists.`, note: 'Add it to "placeholders": { "known": … } in rapport.json where it is right.' };
      }
    }
  },
  examples: [
    { bad: 'Hi [[{{ticket.requester.First_Name}}]],\n\nYour request {{ticket.id}} is with {{ticket.assignee.name}}. I write again by {{ticket.due_date}}.', good: ['Hi {{ticket.requester.first_name}},\n\nYour request {{ticket.id}} is with {{ticket.assignee.name}}. I write again by {{ticket.due_date}}.'] },
    { bad: 'Hi {%customer.firstName,fallback=there%},\n\nI answer from [[{%mailbox.nmae%}]] as soon as the depot has called.' },
    { ok: 'Hi {{ticket.requester.first_name}},\n\nYour plan is {{ticket.ticket_field_360001}}, and {{ticket.assignee.name}} looks after it.', why: "fields of the account's own" },
    { ok: 'Hi {{first_name}},\n\nYour order {{order.nubmer}} leaves today.', why: 'nothing tells the helpdesk' },
  ],
};

// ---------------------------------------------------------------- missing values

const WORDS: Partial<Record<Known['means'], string>> = { 'first-name': 'there', name: 'there', company: 'your company', email: 'your email address', phone: 'your phone number', address: 'your address' };
const GREETING = /^(?<words>(?<open>hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^{}<%*|]{0,20}?)\s*$/i;

/** The greeting around a placeholder: "Hi {{name}}," and how it goes without the name. */
function greetingOf(line: Line, used: Used): { readonly text: string; readonly nameless: string } | undefined {
  const { text } = line.sentence;
  const match = GREETING.exec(text.slice(0, used.start - line.start));
  const rest = text.slice(used.end - line.start);
  if (!match || !/^\s*[,!.:]?$/.test(rest)) return undefined;
  const open = /^(?:dear|greetings)$/i.test(match.groups?.open ?? '') ? 'Hello' : (match.groups?.words ?? 'Hello').trim();
  return { text, nameless: /^(?:hi|hey)$/i.test(open) ? `${open} there${rest.trim()}` : `${open}${rest.trim()}` };
}

/** What is to be done about a personal placeholder that may be missing, in its platform's own syntax. */
function fallbackFor(used: Used, reading: Reading, platform: Platform): MacroMatch | undefined {
  const { block, start, end, name } = used;
  const { fallback } = platform;
  const line = lineOf(reading, used);
  if (fallback.kind === 'inline') {
    const words = WORDS[used.means];
    const rewrites = words === undefined ? [] : [{ title: `Say “${words}” where it is missing`, start, end, text: fallback.write(name, words), safe: true }];
    return { block, span: { start, end }, message: `Without a value this reads “${emptied(line, used)}”. Say what stands there instead.`, rewrites, note: `In ${platform.title} the words for a missing value go into the placeholder: ${fallback.write(name, '…')}` };
  }
  const greeting = line && fallback.kind === 'branch' ? greetingOf(line, used) : undefined;
  if (fallback.kind !== 'branch' || !line || !greeting) return undefined;
  const text = fallback.write(name, greeting.text, greeting.nameless);
  return {
    block, span: { start, end },
    message: `Without a value this reads “${emptied(line, used)}”. Greet without the name where it is missing.`,
    rewrites: [{ title: `Greet with “${greeting.nameless}” where it is missing`, start: line.start, end: line.start + greeting.text.length, text, safe: true }],
  };
}

export const missingFallback: MacroCheck = {
  id: 'placeholder/missing-fallback',
  summary: 'A personal placeholder that says nothing for a missing value.',
  message: 'Where the helpdesk does not know this value, nothing stands here.',
  why: 'Helpdesks leave a missing value blank, and "Hi ," tells the reader that nobody wrote this. Where the syntax has a fallback, one word is enough.',
  sources: [],
  severity: 'hint',
  *check(reading, around = {}) {
    const platform = platformIn(around);
    if (!platform) return;
    for (const used of usedIn(reading, around)) {
      if (!used.entry || !used.personal || !used.bare || used.fallback !== undefined || used.syntax !== platform.syntax || isGuarded(used, reading, around)) continue;
      const match = fallbackFor(used, reading, platform);
      if (match) yield match;
    }
  },
  examples: [
    { bad: 'Hi [[{%customer.firstName%}]],\n\nYour refund left us this morning.', good: ['Hi {%customer.firstName,fallback=there%},\n\nYour refund left us this morning.'] },
    { bad: 'Dear [[{!Contact.FirstName}]],\n\nCase {!Case.CaseNumber} is solved.', good: ['Dear {!BLANKVALUE(Contact.FirstName, "there")},\n\nCase {!Case.CaseNumber} is solved.'] },
    { bad: 'Hi [[{{ticket.requester.first_name}}]],\n\n{{ticket.assignee.name}} looks into it today.', good: ['{% if ticket.requester.first_name != blank %}Hi {{ticket.requester.first_name}},{% else %}Hi there,{% endif %}\n\n{{ticket.assignee.name}} looks into it today.'] },
    { ok: 'Hi {{ first_name | fallback: "there" }},\n\nYour refund left us this morning.' },
  ],
};

export const emptyValue: MacroCheck = {
  id: 'placeholder/empty-value',
  summary: 'A sentence that breaks where the customer’s name is missing.',
  message: 'Where the name is missing, this sentence breaks.',
  why: 'Not every customer has given a name. Helpdesks leave the place blank, and what is left reads like a form.',
  sources: [],
  severity: 'hint',
  *check(reading, around = {}) {
    const platform = platformIn(around);
    const seen = new Set<string>();
    for (const used of usedIn(reading, around)) {
      if (!used.personal || used.fallback !== undefined || seen.has(used.name) || isGuarded(used, reading, around)) continue;
      if (/^\[|^[_.]{3}/.test(used.text)) continue; // filled in by hand
      seen.add(used.name);
      if (platform && used.entry && fallbackFor(used, reading, platform)) continue;
      const line = lineOf(reading, used);
      const shown = line && line.role !== 'signature' ? emptied(line, used) : '';
      if (!/\p{L}/u.test(shown)) continue;
      const fallback = platform?.fallback;
      const advice = fallback && 'advice' in fallback ? fallback.advice : 'Word the sentence so that it reads well without the name, or give the placeholder a fallback where the helpdesk has one.';
      yield { block: used.block, span: used, message: `Where the value is missing, this reads “${shown}”.`, note: advice };
    }
  },
  examples: [
    { bad: 'Hi [[{{first_name}}]],\n\nYour parcel leaves today.' },
    { ok: 'Hi {{first_name|there}},\n\nYour parcel leaves today.' },
    { ok: 'Hi [first name],\n\nYour parcel leaves today.', why: 'an agent fills it in' },
  ],
};

// ---------------------------------------------------------------- places and ends

/** True for code in a text about placeholders: a list that names them, a sentence that says where to put one. */
function isTaught(text: string, code: Span): boolean {
  const around = text.slice(Math.max(0, code.start - 80), code.start) + text.slice(code.end, code.end + 80);
  return !/\p{L}/u.test(text.slice(0, code.start)) || /\b(?:placeholders?|variables?|templates?|merge (?:tags?|fields?)|tokens?|syntax|put|insert|type|paste|write|replace[sd]?|becomes?)\b/i.test(around);
}

export const inCode: MacroCheck = {
  id: 'placeholder/in-code',
  summary: 'A placeholder inside code, where nothing is filled in.',
  message: 'Inside code nothing is filled in: the customer reads this placeholder as it stands.',
  why: 'Helpdesks leave code as it is, and with it the placeholders in it.',
  sources: [],
  severity: 'information',
  *check(reading) {
    for (const [block, { text, code }] of reading.macro.blocks.entries()) {
      for (const span of code) {
        for (const found of findPlaceholders(text.slice(span.start, span.end))) {
          const at = { start: span.start + found.start, end: span.start + found.end };
          if (/^(?:\{\{|\{%|%\{|\*\|)/.test(text.slice(at.start, at.end)) && !isTaught(text, span)) yield { block, span: at, note: 'Take it out of the code: set it in bold, or on a line of its own.' };
        }
      }
    }
  },
  examples: [
    { bad: 'Hi Sam,\n\nYour code is `[[{{coupon.code}}]]`. It works until Friday.' },
    { ok: '- `{{ticket.id}}` is the number of the ticket\n- `{{ticket.url}}` is its address', why: 'a text about placeholders' },
    { ok: 'Hi Sam,\n\nYour code is **{{coupon.code}}**. Run `npm start` to use it.' },
  ],
};

/** `{{name`, with what looks like its name. */
const OPENED = /\{\{\{?\s*([A-Za-z_][\w.]*\w)?/y;

export const unclosed: MacroCheck = {
  id: 'placeholder/unclosed',
  summary: 'A placeholder that never ends.',
  message: 'This placeholder is not closed: the customer reads the braces.',
  why: 'A helpdesk fills in only what is closed as it was opened.',
  sources: [],
  severity: 'warning',
  *check(reading) {
    for (const [block, { text, code }] of reading.macro.blocks.entries()) {
      if (!text.includes('{{')) continue;
      for (const at of openBraces(text)) {
        if (isCovered(code, at)) continue;
        OPENED.lastIndex = at;
        const match = OPENED.exec(text);
        const name = match?.[1];
        const end = at + (match?.[0].length ?? 2);
        const closing = /^\s*\}*/.exec(text.slice(end, end + 8))?.[0] ?? '';
        const braces = text.startsWith('{{{', at) ? 3 : 2;
        const half = closing.includes('}');
        const rewrites = name ? [{ title: `Close it: “${text.slice(at, end)}${'}'.repeat(braces)}”`, start: at, end: half ? end + closing.length : end, text: text.slice(at, end) + '}'.repeat(braces), safe: half }] : [];
        yield { block, span: { start: at, end: half ? end + closing.length : end }, rewrites, ...(name ? {} : { note: 'Close the braces, or take them out.' }) };
      }
    }
  },
  examples: [
    { bad: 'Hi Sam,\n\nYour order [[{{order.number}]] leaves today.', good: ['Hi Sam,\n\nYour order {{order.number}} leaves today.'] },
    { bad: 'Hi Sam,\n\nYour order [[{{order.number]] leaves today.' },
    { ok: 'Hi Sam,\n\nYour order {{order.number}} leaves today.' },
  ],
};

/** Where `{{` is opened and no placeholder comes of it, or one that swallows the next. */
function openBraces(text: string): number[] {
  const found: number[] = [];
  const placeholders = scanPlaceholders(text);
  let next = 0;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    while (next < placeholders.length && (placeholders[next] as Span).end <= at) next++;
    const holder = placeholders[next];
    if (!holder || holder.start > at) {
      found.push(at);
      at += text.startsWith('{{{', at) ? 3 : 2;
      continue;
    }
    const inner = text.indexOf('{{', at + (text.startsWith('{{{', at) ? 3 : 2));
    if (inner >= 0 && inner < holder.end && text.startsWith('{{', holder.start) && !/["']/.test(text.slice(at, inner))) {
      found.push(at);
      at = inner;
      // what it swallowed is a placeholder of its own
      next++;
      if (text.indexOf('}}', inner) + 2 >= holder.end) at = holder.end;
    } else at = holder.end;
  }
  return found;
}

/** Every check of placeholders. */
export const PLACEHOLDER_CHECKS: readonly MacroCheck[] = [unknownName, missingFallback, emptyValue, inCode, unclosed];

