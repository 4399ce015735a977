// The baseline: findings that a team has accepted, by content, so that moved and re-wrapped text stays accepted.
// Counts keep it honest: the second copy of an accepted sentence is a new finding. Pure; callers read and write the file.

import * as v from 'valibot';
import { hashOf } from './hash.ts';
import type { MacroResult } from './lint.ts';
import type { Finding, Line } from './types.ts';

/** What a finding is about, apart from where it stands. */
export interface About {
  readonly fingerprint: string;
  /** The macro's title, or the heading the sentence stands under. */
  readonly macro: string | undefined;
  /** The sentence with its blanks evened out. */
  readonly sentence: string;
}

/** A finding as the baseline sees it. */
export interface Accountable extends About {
  readonly rule: string;
  readonly path: string;
}

const ENTRY = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'Expected 16 hexadecimal digits.')),
  rule: v.string(),
  macro: v.optional(v.string()),
  sentence: v.string(),
  files: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const BASELINE = v.strictObject({ version: v.literal(1, 'Expected 1.'), findings: v.array(ENTRY) });

/** One accepted kind of finding: how often it may stand, and where it stood when it was accepted. */
export type BaselineEntry = v.InferOutput<typeof ENTRY>;
export type Baseline = v.InferOutput<typeof BASELINE>;

export const EMPTY_BASELINE: Baseline = { version: 1, findings: [] };
/** How much of a sentence the file shows, for whoever reviews it. */
const SHOWN = 120;

// ---------------------------------------------------------------- fingerprints

/** What each finding is about, in their order. */
export function aboutEach(findings: readonly Finding[], macros: readonly MacroResult[]): About[] {
  const located = new Map<MacroResult, readonly LocatedLine[]>();
  return findings.map((finding) => {
    const macro = macros.find(({ span }) => finding.start >= span.start && finding.start <= span.end);
    let line: LocatedLine | undefined;
    if (macro) {
      const lines = located.get(macro) ?? linesOf(macro);
      located.set(macro, lines);
      line = lines.find(({ start, end }) => finding.start >= start && finding.start < end) ?? lines.find(({ start }) => start >= finding.start) ?? lines[lines.length - 1];
    }
    const title = even(macro?.title ?? line?.heading ?? '');
    const sentence = even(line?.line.sentence.text ?? finding.text);
    return { fingerprint: hashOf(`1\n${finding.rule}\n${title}\n${sentence}`), macro: title || undefined, sentence };
  });
}

interface LocatedLine {
  readonly start: number;
  readonly end: number;
  readonly line: Line;
  readonly heading: string | undefined;
}

function linesOf({ reading }: MacroResult): LocatedLine[] {
  const found: LocatedLine[] = [];
  let heading: string | undefined;
  for (const line of reading.lines) {
    if (line.role === 'heading') heading = line.sentence.text;
    const located = reading.macro.blocks[line.block]?.locate({ start: line.start, end: line.start + line.sentence.text.length });
    if (located) found.push({ start: located.start, end: located.end, line, heading });
  }
  return found;
}

function even(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

// ---------------------------------------------------------------- accepting

/**
 * Which findings the baseline accepts, one answer each. What stands where it stood comes first; what is left of an
 * entry then goes to text that has moved.
 * @param unseen true for a path that still exists and was not part of this run: its share stays its own
 */
export function acceptedOf(baseline: Baseline, findings: readonly Accountable[], unseen: (path: string) => boolean): boolean[] {
  const left = new Map(baseline.findings.map((entry) => [entry.fingerprint, new Map(Object.entries(entry.files))]));
  const accepted = findings.map(({ fingerprint, path }) => take(left.get(fingerprint), path));
  return findings.map(({ fingerprint }, index) => {
    if (accepted[index]) return true;
    const shares = left.get(fingerprint);
    const from = shares && [...shares].find(([path, count]) => count > 0 && !unseen(path));
    return from !== undefined && take(shares, from[0]);
  });
}

function take(shares: Map<string, number> | undefined, path: string): boolean {
  const count = shares?.get(path) ?? 0;
  if (count > 0) shares?.set(path, count - 1);
  return count > 0;
}

/**
 * The baseline after a run: what is gone leaves it, what has moved keeps its place under its new path.
 * @param grow takes in the findings that are new, too
 */
export function updatedBaseline(baseline: Baseline, findings: readonly Accountable[], unseen: (path: string) => boolean, grow: boolean): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const entry of baseline.findings) {
    const files = Object.fromEntries(Object.entries(entry.files).filter(([path]) => unseen(path)));
    entries.set(entry.fingerprint, { ...entry, files });
  }
  const accepted = acceptedOf(baseline, findings, unseen);
  findings.forEach(({ fingerprint, rule, macro, sentence, path }, index) => {
    if (!accepted[index] && !grow) return;
    const shown = sentence.length > SHOWN ? `${sentence.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : sentence;
    const entry = entries.get(fingerprint) ?? { fingerprint, rule, ...(macro === undefined ? {} : { macro }), sentence: shown, files: {} };
    entries.set(fingerprint, { ...entry, files: { ...entry.files, [path]: (entry.files[path] ?? 0) + 1 } });
  });
  return { version: 1, findings: [...entries.values()].filter(({ files }) => Object.keys(files).length) };
}

// ---------------------------------------------------------------- the file

/** One entry a line, in a fixed order: two branches that change different entries merge without a conflict. */
export function writeBaseline(baseline: Baseline): string {
  const sorted = [...baseline.findings].sort((a, b) => order(a.rule, b.rule) || order(a.macro ?? '', b.macro ?? '') || order(a.fingerprint, b.fingerprint));
  const lines = sorted.map((entry) => `    ${JSON.stringify({ ...entry, files: Object.fromEntries(Object.entries(entry.files).sort(([a], [b]) => order(a, b))) })}`);
  return `{\n  "version": 1,\n  "findings": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads the file's text: the baseline, or what is wrong with it. */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { reason: `It is not valid JSON (${(error as Error).message}).` };
  }
  const result = v.safeParse(BASELINE, value);
  if (!result.success) {
    const issue = result.issues[0];
    return { reason: `${(issue.path ?? []).map((step) => String(step.key)).join('.') || 'The file'}: ${issue.message}` };
  }
  if (new Set(result.output.findings.map((entry) => entry.fingerprint)).size < result.output.findings.length) return { reason: 'It holds one fingerprint twice: two versions of it were merged by hand.' };
  return { baseline: result.output };
}
