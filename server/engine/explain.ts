// A rule in words: for `rapport explain`, the pages of docs/rules, and hovers. One object, one text.

import { CATEGORY_SUMMARIES, wordingNote } from './wording.ts';
import { MACRO_CHECKS } from './macro/index.ts';
import { PLACEHOLDER_CHECKS } from './placeholders/check.ts';
import { RULES } from './rules/index.ts';
import { SOURCES } from './sources.ts';
import { CATEGORIES, type Category, type Example, type RuleId, type Severity } from './types.ts';

/** What an author may want to know of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly summary: string;
  readonly message: string;
  readonly why: string;
  readonly severity: Severity;
  /** References, as text. */
  readonly sources: readonly string[];
  readonly examples: readonly Example[];
}

/** Every rule, check and model category, in the order of the list. */
export const RULE_INFOS: readonly RuleInfo[] = [
  ...[...RULES, ...MACRO_CHECKS, ...PLACEHOLDER_CHECKS].map(({ id, summary, message, why, severity, sources, examples }) => ({
    id, summary, message, why, severity, examples, sources: sources.flatMap((key) => SOURCES[key]?.text ?? []),
  })),
  ...CATEGORIES.map((category: Category): RuleInfo => ({
    id: `${category}/wording`,
    summary: CATEGORY_SUMMARIES[category],
    message: wordingNote(category),
    why: 'A learned model of how support macros sound heard this, where no rule with a fixed grammar did. It is right about nine times in ten at warning and three in four at information.',
    severity: 'warning',
    sources: [],
    examples: [],
  })),
  {
    id: 'rapport/unknown-rule', summary: 'A directive names a rule that does not exist.', message: 'There is no such rule.', severity: 'information', sources: [], examples: [],
    why: 'A directive with a misspelt rule silences nothing, and nobody notices.',
  },
  {
    id: 'rapport/unused-directive', summary: 'A directive silences nothing.', message: 'This comment silences nothing.', severity: 'information', sources: [], examples: [],
    why: 'Directives that have outlived their finding hide the next one.',
  },
];

/** The rule with this id. */
export function ruleInfo(id: string): RuleInfo | undefined {
  return RULE_INFOS.find((info) => info.id === id);
}

function strip(marked: string): string {
  return marked.replace(/\[\[|\]\]/g, '');
}

/** A table cell or list line must stay on one line. */
function oneLine(text: string): string {
  return strip(text).replace(/\s*\n\s*/g, ' ⏎ ');
}

/** The rule's page, in Markdown. */
export function rulePage(info: RuleInfo): string {
  const lines = [`# ${info.id}`, '', info.summary, '', `Severity: **${info.severity}**`, '', '## What you see', '', info.message, '', '## Why', '', info.why, ''];
  const bad = info.examples.filter((example) => 'bad' in example);
  const rewritten = bad.filter((example) => example.good?.length);
  const found = bad.filter((example) => !example.good?.length);
  const ok = info.examples.filter((example) => 'ok' in example);
  if (rewritten.length) {
    lines.push('## Before and after', '');
    for (const example of rewritten) {
      lines.push(`- ${oneLine(example.bad)}`);
      for (const good of example.good ?? []) lines.push(`  - → ${oneLine(good) || '*(left out)*'}`);
    }
    lines.push('');
  }
  if (found.length) lines.push('## Also found', '', ...found.map((example) => `- ${oneLine(example.bad)}`), '');
  if (ok.length) lines.push('## Left alone', '', ...ok.map((example) => `- ${oneLine(example.ok)}${example.why ? ` (${example.why})` : ''}`), '');
  if (info.sources.length) lines.push('## Sources', '', ...info.sources.map((source) => `- ${source}`), '');
  lines.push('## Silencing it', '', `In one place: \`<!-- rapport-disable-next-line ${info.id} -->\`. Everywhere: \`"rules": { "${info.id}": "off" }\` in rapport.json.`, '');
  return lines.join('\n');
}
