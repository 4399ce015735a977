// A long text with next to nothing in it is no macro but a manual: what is heard in it is less likely to be right.

import type { Heard } from './hear.ts';
import { CATEGORIES, type WordingModel } from './weights.ts';

/** Of the corpus's sentences, so many hold a finding. */
const USUAL = 0.22;
/** A text must be longer than so many sentences to speak for itself. */
const PATIENCE = 15;

/**
 * What was heard in a whole macro, one list a sentence, with probabilities corrected for how rarely anything is heard in it
 * (Bayes' rule with the macro's own share of findings as the prior); findings that no longer reach a threshold are left out.
 * A macro of usual density stays as it is.
 */
export function settle(model: WordingModel, heard: readonly (readonly Heard[])[]): Heard[][] {
  const { warning, information } = model.header;
  const expected = heard.reduce((sum, found) => sum + found.reduce((most, h) => Math.max(most, h.probability), 0), 0);
  const ratio = Math.min(1, (expected + PATIENCE * USUAL) / ((heard.length + PATIENCE) * USUAL));
  if (ratio === 1) return heard.map((found) => [...found]);
  return heard.map((found) => found.flatMap((h): Heard[] => {
    const odds = (ratio * h.probability) / (1 - Math.min(h.probability, 1 - 1e-9));
    const probability = odds / (1 + odds);
    const k = CATEGORIES.indexOf(h.category);
    if (probability < (information[k] as number)) return [];
    return [{ ...h, probability, level: probability >= (warning[k] as number) ? 'warning' : 'information' }];
  }));
}
