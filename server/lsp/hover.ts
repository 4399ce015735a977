// Hover: what was found, why it matters, and how this very macro would read instead.

import { type Hover, MarkupKind } from 'vscode-languageserver';
import { ruleInfo } from '../engine/explain.ts';
import { applyEdits } from '../engine/lint.ts';
import type { Edit, Finding, Span } from '../engine/types.ts';
import { type Checked, rangeOf } from './check.ts';

/** The hover for an offset, or undefined where nothing was found there. */
export function hoverAt(checked: Checked, offset: number, markdown: boolean): Hover | undefined {
  const findings = checked.result.findings.filter((finding) => finding.start <= offset && offset <= finding.end);
  if (!findings.length) return undefined;
  const value = findings.map((finding) => describe(checked, finding)).join('\n\n---\n\n');
  const span = { start: Math.max(...findings.map(({ start }) => start)), end: Math.min(...findings.map(({ end }) => end)) };
  return {
    contents: markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: value.replace(/[*_`\\]/g, '') },
    range: rangeOf(checked.document, span),
  };
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
