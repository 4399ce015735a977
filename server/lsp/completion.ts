// Completion: closing questions, acknowledgements, lines that work together, placeholders, directives and their rules.

import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { ACKNOWLEDGEMENTS, CARING_CLOSES, CLOSING_QUESTIONS, WORKING_TOGETHER } from '../engine/banks.ts';
import { RULE_INFOS } from '../engine/explain.ts';
import { findPlaceholders } from '../engine/formats/placeholders.ts';
import { PLATFORMS } from '../engine/placeholders/index.ts';
import { written } from '../engine/placeholders/platform.ts';
import { surroundingsOf } from '../engine/placeholders/surroundings.ts';
import type { Channel } from '../engine/types.ts';
import { type Checked, rangeOf } from './check.ts';
import { literal } from './edits.ts';

export const TRIGGERS: readonly string[] = ['{', '-', '/'];

const DIRECTIVES: Readonly<Record<string, string>> = {
  'rapport-disable-next-line': 'Silences findings on the next line.',
  'rapport-disable-line': 'Silences findings on this line.',
  'rapport-disable-file': 'Silences findings in the whole file.',
  'rapport-disable': 'Silences findings from here on.',
  'rapport-enable': 'Ends what rapport-disable began.',
};

/** Names that most helpdesks know, for a file that has no placeholders yet. */
const COMMON_PLACEHOLDERS = ['{{customer.first_name}}', '{{agent.name}}', '{{order.number}}', '{{reply_by}}'];

/**
 * What can be completed at an offset.
 * @param library placeholders of the workspace's other macros
 */
export function completionsAt(checked: Checked, offset: number, snippets: boolean, library: Iterable<string>): CompletionItem[] {
  const { document } = checked;
  const source = document.getText();
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const replace = (length: number): Range => rangeOf(document, { start: offset - length, end: offset });
  const rule = /(?:#|<!--)\s*rapport-(?:disable|enable)[\w-]*\s(?:.*[\s,])?([\w/-]*)$/.exec(line);
  if (rule) return ruleItems(replace(rule[1]?.length ?? 0));
  const directive = /(?:#|<!--)\s*(r[\w-]*)$/.exec(line);
  if (directive) return directiveItems(replace(directive[1]?.length ?? 0));
  const placeholder = /\{{1,3}[\w. -]*$/.exec(line);
  if (placeholder) return placeholderItems(checked, offset, placeholder[0].length, replace, library);
  const start = /(?:^|[.?!:]\s+)(?:[-*>]\s+|\d+[.)]\s+)*((?:[\p{L}'’,]+ ?){0,6})$/u.exec(line);
  return start ? wordingItems(checked, offset, replace(start[1]?.length ?? 0), snippets) : [];
}

function ruleItems(range: Range): CompletionItem[] {
  return RULE_INFOS.map(({ id, summary }) => ({ label: id, kind: CompletionItemKind.EnumMember, documentation: summary, textEdit: { range, newText: id } }));
}

function directiveItems(range: Range): CompletionItem[] {
  return Object.entries(DIRECTIVES).map(([label, documentation]) => ({ label, kind: CompletionItemKind.Keyword, documentation, textEdit: { range, newText: label } }));
}

function placeholderItems({ document, result, options }: Checked, offset: number, typed: number, replace: (length: number) => Range, library: Iterable<string>): CompletionItem[] {
  const source = document.getText();
  const own = findPlaceholders(source).map(({ start, end }) => source.slice(start, end));
  const all = new Set([...own, ...library].filter((text) => text.startsWith('{')));
  const { platform: id } = surroundingsOf(result.macros.map(({ reading }) => reading.macro), options.config);
  const platform = PLATFORMS.find((one) => one.id === id);
  const documented = new Map((platform?.entries ?? []).map(([name, , about]) => [written(platform?.syntax ?? 'braces', name), about]));
  for (const text of documented.keys()) if (text.startsWith('{')) all.add(text);
  for (const text of all.size ? [] : COMMON_PLACEHOLDERS) all.add(text);
  // braces that the editor has closed by itself belong to what is replaced
  const closed = /^\}{0,3}/.exec(source.slice(offset))?.[0].length ?? 0;
  const range = closed ? { start: replace(typed).start, end: document.positionAt(offset + closed) } : replace(typed);
  const beforeCursor = source.slice(offset - typed, offset);
  return [...all].map((text) => ({
    label: text,
    kind: CompletionItemKind.Variable,
    ...(documented.has(text) ? { detail: platform?.title ?? '', documentation: documented.get(text) ?? '' } : {}),
    filterText: beforeCursor.startsWith('{{') || !text.startsWith('{{') ? text : text.slice(1),
    textEdit: { range, newText: text },
  }));
}

interface Wording {
  readonly text: string;
  readonly detail: string;
  /** Sorts first where small. */
  readonly rank: number;
}

function wordingItems(checked: Checked, offset: number, range: Range, snippets: boolean): CompletionItem[] {
  const macro = checked.result.macros.find(({ span }) => span.start <= offset && offset <= span.end) ?? checked.result.macros[0];
  const channel: Channel | undefined = macro?.reading.channel;
  const fits = (own: string) => (own === channel ? 0 : 1);
  const wordings: Wording[] = [
    ...(checked.options.config.closingQuestions ?? []).map((text) => ({ text, detail: 'Closing question of your team', rank: 0 })),
    ...CLOSING_QUESTIONS.map(({ text, situation, channel: own }) => ({ text, detail: `Closing question · ${situation} · ${own}`, rank: 1 + fits(own) })),
    ...CARING_CLOSES.map(({ text, topic, channel: own }) => ({ text, detail: `Caring close · ${topic} · ${own}`, rank: 3 + fits(own) })),
    ...ACKNOWLEDGEMENTS.map(({ text, situation }) => ({ text, detail: `Acknowledgement · ${situation}`, rank: 5 })),
    ...WORKING_TOGETHER.map((text) => ({ text, detail: 'Working together', rank: 6 })),
  ];
  return wordings.map(({ text, detail, rank }, index) => ({
    label: text,
    kind: CompletionItemKind.Snippet,
    detail,
    sortText: `${rank}${String(index).padStart(4, '0')}`,
    filterText: text,
    ...(snippets && text.includes('{{')
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range, newText: withStops(text) } }
      : { textEdit: { range, newText: text } }),
  }));
}

/** A wording as a snippet: its blanks are where the cursor goes next. */
function withStops(text: string): string {
  let stop = 0;
  let at = 0;
  let snippet = '';
  for (const { start, end } of findPlaceholders(text)) {
    stop++;
    snippet += `${literal(text.slice(at, start))}\${${stop}:${literal(text.slice(start, end))}}`;
    at = end;
  }
  return snippet + literal(text.slice(at));
}
