// Rewording by category: what to offer for words that no rule's own rewrite fits, most of them heard by the model alone.
// Each family looks at the clause's grammar and builds new words from its parts; where none fits, nothing is offered.

import type { Category, Line, Reading, Span } from '../types.ts';
import { rewordBlame } from './blame.ts';
import { rewordDeferral } from './deferral.ts';
import { rewordDistance } from './distance.ts';
import { rewordImpersonal } from './impersonal.ts';
import { rewordPrivacy } from './privacy.ts';
import { rewordScripted } from './scripted.ts';
import { rewordSurvey } from './survey.ts';

/** New words, and what they stand for. */
export interface Rewording {
  readonly replaces: Span;
  readonly text: string;
  readonly safe: boolean;
}

/** A stretch of a sentence that is to be said otherwise. */
export interface Clause {
  readonly line: Line;
  readonly span: Span;
  readonly reading: Reading;
}

const FAMILIES: Partial<Record<Category, (clause: Clause) => readonly Rewording[]>> = {
  scripted: rewordScripted,
  survey: rewordSurvey,
  impersonal: rewordImpersonal,
  privacy: rewordPrivacy,
  blame: rewordBlame,
  deferral: rewordDeferral,
  distance: rewordDistance,
};

/** What a category's families offer for some words, best first. */
export function reword(category: Category, clause: Clause): readonly Rewording[] {
  return FAMILIES[category]?.(clause) ?? [];
}
