// The document head: logistic regression over a macro's words, where they stand, and a few facts.

import { DOCUMENT_BITS, documentFeatures, LACKS } from '../server/engine/model/document.ts';
import { type Figures, figures, logistic } from './calibrate.ts';
import type { CorpusMacro } from './corpus.ts';
import { type LinearModel, linearScore, prune, trainLinear } from './linear.ts';

const OPTIONS = { seed: 1, epochs: 25, rate: 0.5, decay: 1e-4 };
const ROWS = 5000;
const OUTPUTS = LACKS.length;

export interface DocumentResult {
  readonly model: LinearModel;
  /** Slope and shift of the calibration, one a lack. */
  readonly blend: readonly (readonly [number, number])[];
  /** By cross-validation at the probability that gives the best F1, beside always saying that it is missing. */
  readonly figures: readonly { readonly lack: string; readonly macros: number; readonly from: number; readonly model: Figures; readonly always: Figures }[];
}

/** A reply long enough to carry document labels. */
const WHOLE = 3;

/** Trains the head and measures it by leaving out files in `folds` groups. */
export function trainDocument(macros: readonly CorpusMacro[], folds: number): DocumentResult {
  const whole = macros.filter((m) => m.sentences.length >= WHOLE);
  const files = [...new Set(whole.map((m) => m.file))];
  const examples = whole.map((m) => ({
    fold: files.indexOf(m.file) % folds,
    features: documentFeatures(m.sentences.map((s) => s.tokens)),
    targets: Int8Array.from(LACKS, (lack) => (m.document.includes(lack) ? 1 : m.document.includes(`${lack}?`) ? -1 : 0)),
  }));
  const train = (chosen: typeof examples) => prune(trainLinear(chosen, 1 << DOCUMENT_BITS, OUTPUTS, OPTIONS), OUTPUTS, ROWS);
  const scores = examples.map(() => new Float64Array(OUTPUTS));
  for (let fold = 0; fold < folds; fold++) {
    const model = train(examples.filter((e) => e.fold !== fold));
    examples.forEach((e, i) => {
      if (e.fold === fold) scores[i] = Float64Array.from(LACKS, (_, k) => linearScore(model, OUTPUTS, e.features, k));
    });
  }
  const blend = LACKS.map((_, k) => logistic(examples.flatMap((e, i) => (e.targets[k] === -1 ? [] : [{ x: [scores[i]?.[k] as number], y: e.targets[k] as number }])), 1) as [number, number]);
  return {
    model: train(examples), blend,
    figures: LACKS.map((lack, k) => {
      const counted = examples.map((e, i) => ({ y: e.targets[k] as number, p: 1 / (1 + Math.exp(-((blend[k]?.[0] ?? 1) * (scores[i]?.[k] as number) + (blend[k]?.[1] ?? 0)))) })).filter(({ y }) => y >= 0);
      const all = counted.filter(({ y }) => y === 1).length;
      const at = (from: number) => figures(counted.filter(({ y, p }) => y === 1 && p >= from).length, counted.filter(({ y, p }) => y === 0 && p >= from).length, all);
      const from = [...Array(17).keys()].map((i) => 0.1 + i / 20).reduce((a, b) => (at(b).f1 > at(a).f1 ? b : a));
      return { lack, macros: all, from, model: at(from), always: at(0) };
    }),
  };
}
