// Humanizing a macro: the preferred fix of every finding, and the missing pieces, in one set of changes to look through.

import { applyEdits, lint, type Options } from './lint.ts';
import type { Edit, Finding, Fix, Format, RuleId, Span } from './types.ts';

/** One finding's change. */
export interface Change {
  readonly rule: RuleId;
  readonly title: string;
  readonly message: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/**
 * The preferred fix of every finding that counts, those that touch the same words left to the next round.
 * @param within only findings that touch this stretch of the source
 */
export function humanize(source: string, format: Format, options: Options, within?: Span): Change[] {
  const changes: Change[] = [];
  const taken: Edit[] = [];
  for (const finding of lint(source, format, options).findings) {
    if (finding.severity === 'hint' || (within && (finding.end < within.start || finding.start > within.end))) continue;
    const fix = preferred(finding);
    if (!fix || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fix.edits);
    changes.push({ rule: finding.rule, title: fix.title, message: finding.message, safe: fix.safe, edits: fix.edits });
  }
  return changes;
}

function preferred(finding: Finding): Fix | undefined {
  return finding.fixes.find((fix) => fix.preferred) ?? finding.fixes[0];
}

/** Two insertions at one place stand side by side; anything else on shared words does not. */
function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start < b.end && b.start < a.end;
}

/** The source with everything humanized: wording first, as often as that finds something, then the missing pieces. */
export function humanized(source: string, format: Format, options: Options): string {
  let text = source;
  for (let round = 0; round < 6; round++) {
    const changes = humanize(text, format, options);
    const wording = changes.filter((change) => !change.rule.startsWith('macro/'));
    const chosen = wording.length ? wording : changes;
    if (!chosen.length) return text;
    text = applyEdits(text, chosen.flatMap((change) => change.edits));
    if (!wording.length) return text;
  }
  return text;
}
