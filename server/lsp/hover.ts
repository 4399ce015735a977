// Hover: what was found, why it matters, and how this very macro would read instead.

import { type Hover, MarkupKind } from 'vscode-languageserver';
import { ruleInfo } from '../engine/explain.ts';
import { applyEdits } from '../engine/lint.ts';
import { toneCourse } from '../engine/macro/tone.ts';
import { nearest } from '../engine/model/model.ts';
import type { Category, Edit, Finding, Span } from '../engine/types.ts';
import { type Checked, rangeOf } from './check.ts';

/** The hover for an offset, or undefined where nothing was found there. */
export function hoverAt(checked: Checked, offset: number, markdown: boolean): Hover | undefined {
  const findings = checked.result.findings.filter((finding) => finding.start <= offset && offset <= finding.end);
  if (!findings.length) return macroHover(checked, offset, markdown);
  const value = findings.map((finding) => describe(checked, finding)).join('\n\n---\n\n');
  const span = { start: Math.max(...findings.map(({ start }) => start)), end: Math.min(...findings.map(({ end }) => end)) };
  return {
    contents: markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: value.replace(/[*_`\\]/g, '') },
    range: rangeOf(checked.document, span),
  };
}

/** On a macro's first line: its score, what it is about and why, and how its tone runs. */
function macroHover({ document, result }: Checked, offset: number, markdown: boolean): Hover | undefined {
  const macro = result.macros.find(({ span }) => span.start <= offset && offset <= lineEndAfter(document.getText(), span.start));
  if (!macro) return undefined;
  const { score, reading } = macro;
  const parts = [
    `**Score ${score.value}** (${score.band}): 70${score.parts.map(({ label, points }) => ` ${points < 0 ? '−' : '+'} ${Math.abs(points)} ${label}`).join('')}`,
    `_About:_ ${reading.situations.join(', ')}${reading.cues.length ? ` (${reading.cues.slice(0, 4).map(({ text }) => `“${plain(text)}”`).join(', ')})` : ''}`,
    `_Channel:_ ${reading.channel}`,
    `_Tone:_ ${toneCourse(reading.tone) || 'plain'}`,
  ];
  const value = parts.join(markdown ? '  \n' : '\n');
  return { contents: markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: value.replace(/[*_`\\]/g, '') } };
}

/** The end of the first line that holds words, front matter's fence passed over. */
function lineEndAfter(text: string, start: number): number {
  const fence = /^\s*---\s*\n/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  const newline = text.indexOf('\n', start + fence);
  return newline < 0 ? text.length : newline;
}

function describe(checked: Checked, finding: Finding): string {
  const source = checked.document.getText();
  const info = ruleInfo(finding.rule);
  const parts = [`**${plain(finding.message)}**`];
  if (info) parts.push(plain(info.why));
  const rewrites = finding.fixes.map((fix) => change(source, finding, fix.edits));
  const [first] = rewrites;
  if (first) parts.push([`_Before:_ ${plain(first.before)}`, ...rewrites.map(({ after }) => `_After:_ ${plain(after) || '(left out)'}`)].join('  \n'));
  else if (finding.note) parts.push(plain(finding.note));
  const category = /^(\w+)\/wording$/.exec(finding.rule)?.[1] as Category | undefined;
  const alike = category && checked.options.model ? nearest(checked.options.model, finding.text, category) : [];
  if (alike.length) parts.push(`_Sounds like:_ ${alike.map((text) => `“${plain(text)}”`).join(' · ')}`);
  if (info?.sources.length) parts.push(`_Source:_ ${info.sources.map((source) => plain(source.replace(/\.$/, ''))).join('; ')}`);
  return parts.join('\n\n');
}

/** The sentence around a fix as it stands, and as it would stand. */
function change(source: string, finding: Finding, edits: readonly Edit[]): { before: string; after: string } {
  const span = sentenceAround(source, {
    start: Math.min(finding.start, ...edits.map(({ start }) => start)),
    end: Math.max(finding.end, ...edits.map(({ end }) => end)),
  });
  const slice = source.slice(span.start, span.end);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
  return { before: clean(slice), after: clean(applyEdits(slice, moved)) };
}

function sentenceAround(source: string, { start, end }: Span): Span {
  const before = source.slice(Math.max(0, start - 200), start);
  const head = /(?:^|[.?!]["')\]]*\s|\n)([^\n.?!]*)$/.exec(before)?.[1] ?? '';
  const tail = /^[^\n.?!]{0,200}[.?!]?/.exec(source.slice(end))?.[0] ?? '';
  // where the stretch ends with a sentence, the next one is not part of it
  return { start: start - head.length, end: /[.?!]\s*$/.test(source.slice(start, end)) ? end : end + tail.length };
}

function clean(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 400 ? `${line.slice(0, 398)}…` : line;
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');
}
