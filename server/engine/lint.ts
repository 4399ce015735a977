// lint(source, format, options): text in, findings out. Everything else calls this.

import { failures, type Hit, inspect, type Inspection, type Options } from './check.ts';
import { fixesFor, type Fixes } from './fix.ts';
import { MACRO_CHECKS } from './macro/index.ts';
import { PLACEHOLDER_CHECKS } from './placeholders/check.ts';
import { conditional, surroundingsOf } from './placeholders/surroundings.ts';
import { RULES } from './rules/index.ts';
import { type Score, scoreOf } from './score.ts';
import { suppress } from './suppress.ts';
import { CATEGORIES, type Edit, type Finding, type Format, type Macro, type Problem, type Reading, type RuleId, type Span } from './types.ts';

export type { Options } from './check.ts';

/** Every id a finding can have. */
export const RULE_IDS: readonly RuleId[] = [
  ...RULES.map((rule) => rule.id),
  ...[...MACRO_CHECKS, ...PLACEHOLDER_CHECKS].map((check) => check.id),
  ...CATEGORIES.map((category): RuleId => `${category}/wording`),
  'rapport/unknown-rule',
  'rapport/unused-directive',
];

export interface MacroResult {
  readonly title: string | undefined;
  readonly span: Span;
  readonly words: number;
  readonly score: Score;
  readonly reading: Reading;
}

export interface Result {
  /** In source order. */
  readonly findings: readonly Finding[];
  readonly macros: readonly MacroResult[];
  readonly words: number;
  /** The mean of the macros' scores, weighted by nothing: each macro is one reply. 100 where there is none. */
  readonly score: number;
  readonly problems: readonly Problem[];
  /** Rules that threw and are left out. */
  readonly failures: ReadonlyMap<RuleId, string>;
}

/** Checks a source. Offsets are UTF-16 units into `source`. Never throws. */
export function lint(source: string, format: Format, options: Options): Result {
  const contents = format.read(source, options.config.fields);
  const found: Finding[] = [];
  const inspected: { macro: Macro; inspection: Inspection }[] = [];
  const around = options.around ?? surroundingsOf(contents.macros, options.config);
  for (const macro of contents.macros) {
    const own: Options = { ...options, around: { ...around, conditions: conditional(source, macro.span) } };
    const inspection = inspect(macro, own);
    inspected.push({ macro, inspection });
    for (const hit of inspection.hits) found.push(findingOf(source, macro, hit, inspection, own));
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const findings = suppress(source, contents.comments, found, RULE_IDS);
  const macros = inspected.map(({ macro, inspection }): MacroResult => {
    const own = startingIn(findings, macro.span);
    return { title: macro.title, span: macro.span, words: wordsOf(inspection.reading), score: scoreOf(own, inspection.reading), reading: inspection.reading };
  });
  return {
    findings,
    macros,
    words: macros.reduce((sum, macro) => sum + macro.words, 0),
    score: macros.length ? Math.round(macros.reduce((sum, macro) => sum + macro.score.value, 0) / macros.length) : 100,
    problems: contents.problems,
    failures: failures(),
  };
}

/** The findings that start in a stretch; they are sorted, and a file may hold thousands of macros. */
function startingIn(findings: readonly Finding[], span: Span): readonly Finding[] {
  let low = 0;
  for (let high = findings.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < findings.length && (findings[end] as Finding).start <= span.end) end++;
  return findings.slice(low, end);
}

function wordsOf(reading: Reading): number {
  return reading.lines.reduce((sum, line) => sum + (line.sentence.text.match(/\S+/g)?.length ?? 0), 0);
}

function findingOf(source: string, macro: Macro, hit: Hit, inspection: Inspection, options: Options): Finding {
  const located = macro.blocks[hit.block]?.locate(hit.span) ?? macro.span;
  let made: Fixes | undefined;
  const fixes = () => {
    made ??= fixesFor(hit, inspection, options);
    return made;
  };
  return {
    rule: hit.rule,
    severity: hit.severity,
    message: hit.message,
    start: located.start,
    end: located.end,
    text: source.slice(located.start, located.end),
    get fixes() {
      return fixes().fixes;
    },
    get note() {
      return fixes().note;
    },
  };
}

/** `source` with edits made; edits that overlap one before them are left out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return text + source.slice(at);
}

/**
 * The source with every safe rewrite made, until nothing is left to make.
 * @param wanted which findings take part; all where absent
 */
export function fixAll(source: string, format: Format, options: Options, wanted: (finding: Finding) => boolean = () => true): string {
  let text = source;
  for (let round = 0; round < 10; round++) {
    const edits: Edit[] = [];
    let end = -1;
    for (const finding of lint(text, format, options).findings) {
      if (finding.severity === 'hint' || !wanted(finding)) continue;
      const fix = finding.fixes.find((candidate) => candidate.safe && candidate.kind === 'rewrite');
      if (!fix || Math.min(...fix.edits.map((edit) => edit.start)) < end) continue;
      edits.push(...fix.edits);
      end = Math.max(...fix.edits.map((edit) => edit.end));
    }
    if (!edits.length) return text;
    text = applyEdits(text, edits);
  }
  return text;
}
