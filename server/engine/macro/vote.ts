// The seam for a trained reader of whole macros. The checks weigh evidence in points; a vote of the same scale joins them
// and tips the cases that words alone leave undecided. Where nobody has voted it counts nothing.

import type { Reading } from '../types.ts';

export type MacroLabel =
  | 'missing-name'
  | 'missing-acknowledgement'
  | 'missing-human-route'
  | 'missing-next-step'
  | 'missing-closing-question';

/** Points for each label, from -1 (surely absent) to 1 (surely there). */
export type Votes = Partial<Readonly<Record<MacroLabel, number>>>;

const cast = new WeakMap<Reading, Votes>();

/** Hands a trained reader's opinion of a reading to the checks, before they run. */
export function castVotes(reading: Reading, votes: Votes): void {
  cast.set(reading, votes);
}

/** The opinion on a label, 0 where there is none. */
export function voteFor(label: MacroLabel, reading: Reading): number {
  return Math.max(-1, Math.min(1, cast.get(reading)?.[label] ?? 0));
}
