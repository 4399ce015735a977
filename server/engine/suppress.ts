// Directives in the format's own comments: rapport-disable-next-line, -line, -file, rapport-disable … rapport-enable.

import { nearest } from './nearest.ts';
import { AREAS, type Comment, type Finding, type RuleId, type Span } from './types.ts';

const DIRECTIVE = /\brapport-(disable-next-line|disable-line|disable-file|disable|enable)\b([^\n]*)/;

interface Directive extends Span {
  readonly kind: string;
  /** Rule ids and categories; empty for all. */
  readonly names: readonly string[];
  /** The stretch of source it silences. */
  readonly reach: Span;
}

/** The words behind a directive that name rules; a reason may follow a colon or two dashes. */
function namesOf(rest: string): string[] {
  const named = rest.replace(/(?:-->|\*\/|--|:(?=\s)|#\}|%\}).*$/, '');
  return named.split(/[\s,]+/).filter((name) => /^[a-z][\w-]*(?:\/[\w-]+)?$/.test(name));
}

function directivesOf(source: string, comments: readonly Comment[]): Directive[] {
  const found: Directive[] = [];
  const open: Directive[] = [];
  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (!match) continue;
    const kind = match[1] as string;
    const names = namesOf(match[2] ?? '');
    const here = { start: comment.start, end: comment.end };
    if (kind === 'enable') {
      for (const directive of open.splice(0)) found[found.indexOf(directive)] = { ...directive, reach: { start: directive.reach.start, end: comment.start } };
      continue;
    }
    const directive: Directive = { ...here, kind, names, reach: reachOf(source, kind, comment) };
    found.push(directive);
    if (kind === 'disable') open.push(directive);
  }
  return found;
}

function reachOf(source: string, kind: string, comment: Span): Span {
  if (kind === 'disable-file') return { start: 0, end: source.length };
  if (kind === 'disable') return { start: comment.end, end: source.length };
  if (kind === 'disable-line') return { start: source.lastIndexOf('\n', comment.start - 1) + 1, end: lineEndAt(source, comment.end - 1) };
  // the next line that holds anything
  let start = comment.end;
  if (source[start - 1] !== '\n') start = lineEndAt(source, start) + 1;
  while (start < source.length && !source.slice(start, lineEndAt(source, start)).trim()) start = lineEndAt(source, start) + 1;
  return { start, end: lineEndAt(source, start) };
}

function lineEndAt(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline;
}

/**
 * Takes away what directives silence, and reports directives that name unknown rules or silence nothing.
 * @param ruleIds the ids that exist
 */
export function suppress(source: string, comments: readonly Comment[], findings: readonly Finding[], ruleIds: readonly string[]): Finding[] {
  const directives = directivesOf(source, comments);
  if (!directives.length) return [...findings];
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    const silencing = directives.filter(
      ({ names, reach }) => finding.start >= reach.start && finding.start <= reach.end && (!names.length || names.some((name) => name === finding.rule || finding.rule.startsWith(`${name}/`))),
    );
    for (const directive of silencing) used.add(directive);
    return !silencing.length;
  });
  const known = [...ruleIds, ...AREAS];
  const about = (directive: Directive, rule: RuleId, message: string): Finding => ({
    rule, severity: 'information', message, start: directive.start, end: directive.end, text: source.slice(directive.start, directive.end), fixes: [],
  });
  for (const directive of directives) {
    const unknown = directive.names.filter((name) => !known.includes(name));
    for (const name of unknown) {
      const guess = nearest(name, known);
      kept.push(about(directive, 'rapport/unknown-rule', `There is no rule "${name}".${guess ? ` Did you mean "${guess}"?` : ''}`));
    }
    if (!used.has(directive) && !unknown.length) kept.push(about(directive, 'rapport/unused-directive', 'This comment silences nothing. You can take it out.'));
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
