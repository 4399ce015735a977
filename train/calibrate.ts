// From scores to probabilities and thresholds, by predictions on files the model was not trained on.

/** One clause's prediction in cross-validation, for one category. */
export interface Scored {
  readonly score: number;
  /** The labels of the category it touches, as keys; empty for none. */
  readonly hits: readonly string[];
  /** It touches nothing but doubtful labels. */
  readonly doubtful: boolean;
}

/** Platt's slope and shift: probability = 1 / (1 + exp(-(slope · score + shift))). Newton's method, so exact and repeatable. */
export function platt(scored: readonly Scored[]): [number, number] {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [1e-3 * (slope - 1), 0, 1e-3, 0, 1e-6];
    for (const { score, hits, doubtful } of scored) {
      if (doubtful) continue;
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const error = p - (hits.length ? 1 : 0);
      const w = Math.max(1e-9, p * (1 - p));
      g0 += error * score;
      g1 += error;
      h00 += w * score * score;
      h01 += w * score;
      h11 += w;
    }
    const determinant = h00 * h11 - h01 * h01;
    const d0 = (h11 * g0 - h01 * g1) / determinant;
    const d1 = (h00 * g1 - h01 * g0) / determinant;
    const damp = Math.min(1, 2 / (Math.abs(d0) + Math.abs(d1) + 1e-12));
    slope -= damp * d0;
    shift -= damp * d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return [slope, shift];
}

export interface Point {
  readonly score: number;
  readonly hit: number;
  readonly wrong: number;
}

/** Findings and false alarms from each score downwards: a second finding on a label is neither. */
export function curve(scored: readonly Scored[]): Point[] {
  const seen = new Set<string>();
  let hit = 0;
  let wrong = 0;
  return [...scored].sort((a, b) => b.score - a.score).map(({ score, hits, doubtful }) => {
    const fresh = hits.find((h) => !seen.has(h));
    if (fresh !== undefined) {
      seen.add(fresh);
      hit++;
    } else if (!hits.length && !doubtful) wrong++;
    return { score, hit, wrong };
  });
}

/** The lowest score at which precision is still `least`; Infinity where there is none. */
export function scoreAt(points: readonly Point[], least: number): number {
  let found = Infinity;
  for (const { score, hit, wrong } of points) if (hit >= 3 && hit / (hit + wrong) >= least) found = score;
  return found;
}
