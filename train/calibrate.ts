// From scores to probabilities and thresholds, by predictions on files the models were not trained on.

import { CATEGORIES, type Category } from '../server/engine/model/weights.ts';

/** One clause's prediction in cross-validation, for one category. */
export interface Scored {
  readonly score: number;
  /** The labels of the category it touches, as keys; empty for none. */
  readonly hits: readonly string[];
  /** It touches nothing but doubtful labels. */
  readonly doubtful: boolean;
  /** Number of the sentence, and of the clause in it. */
  readonly sentence: number;
  readonly clause: number;
}

/** The categories that the headline figure counts. */
export const HEADLINE: readonly Category[] = CATEGORIES.filter((c) => c !== 'tone' && c !== 'clarity');

/**
 * Logistic regression of right and wrong on some scores: coefficients, one a score, then the shift.
 * Newton's method with a little pull towards equal shares, so exact and repeatable.
 */
export function logistic(rows: readonly { readonly x: readonly number[]; readonly y: number }[], inputs: number): number[] {
  const size = inputs + 1;
  const w = new Array<number>(size).fill(1 / inputs);
  w[inputs] = 0;
  for (let round = 0; round < 60; round++) {
    const gradient = w.map((v, i) => (i < inputs ? 1e-2 * (v - 1 / inputs) : 0));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? 1e-2 : 0)));
    for (const { x, y } of rows) {
      let z = w[inputs] as number;
      for (let i = 0; i < inputs; i++) z += (w[i] as number) * (x[i] as number);
      const p = 1 / (1 + Math.exp(-z));
      const weight = Math.max(1e-9, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const xi = i < inputs ? (x[i] as number) : 1;
        gradient[i] = (gradient[i] as number) + (p - y) * xi;
        for (let j = 0; j < size; j++) (hessian[i] as number[])[j] = ((hessian[i] as number[])[j] as number) + weight * xi * (j < inputs ? (x[j] as number) : 1);
      }
    }
    const step = solve(hessian, gradient);
    const length = step.reduce((sum, s) => sum + Math.abs(s), 0);
    for (let i = 0; i < size; i++) w[i] = (w[i] as number) - Math.min(1, 2 / length) * (step[i] as number);
    if (length < 1e-9) break;
  }
  return w;
}

/** Gaussian elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i] as number]);
  const n = a.length;
  for (let i = 0; i < n; i++) {
    const pivot = a[i] as number[];
    for (let j = i + 1; j < n; j++) {
      const row = a[j] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let k = i; k <= n; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = a[i] as number[];
    let sum = row[n] as number;
    for (let k = i + 1; k < n; k++) sum -= (row[k] as number) * (x[k] as number);
    x[i] = sum / (row[i] as number);
  }
  return x;
}

export interface Point {
  readonly score: number;
  readonly hit: number;
  readonly wrong: number;
}

/**
 * Findings and false alarms from each score downwards. Neighbouring clauses above the score are one finding, as `hear` joins
 * them; a second finding on a label is neither right nor wrong.
 */
export function curve(scored: readonly Scored[]): Point[] {
  const found = new Map<number, Scored[]>();
  // a label may run over sentences: it belongs to the first that finds it
  const owners = new Map<string, number>();
  let hit = 0;
  let wrong = 0;
  return [...scored].sort((a, b) => b.score - a.score).map((one) => {
    const clauses = found.get(one.sentence) ?? [];
    const before = tally(clauses, owners);
    clauses.push(one);
    clauses.sort((a, b) => a.clause - b.clause);
    found.set(one.sentence, clauses);
    const after = tally(clauses, owners);
    hit += after.hit - before.hit;
    wrong += after.wrong - before.wrong;
    return { score: one.score, hit, wrong };
  });
}

/** Hits and false alarms of a sentence's found clauses, in order. */
function tally(clauses: readonly Scored[], owners: Map<string, number>): { hit: number; wrong: number } {
  const seen = new Set<string>();
  let hit = 0;
  let wrong = 0;
  for (let from = 0; from < clauses.length; ) {
    let to = from + 1;
    while (to < clauses.length && (clauses[to] as Scored).clause === (clauses[to - 1] as Scored).clause + 1) to++;
    const joined = clauses.slice(from, to);
    const labels = joined.flatMap((c) => c.hits);
    const sentence = (clauses[from] as Scored).sentence;
    const fresh = labels.find((label) => !seen.has(label) && (owners.get(label) ?? sentence) === sentence);
    if (fresh !== undefined) {
      seen.add(fresh);
      owners.set(fresh, sentence);
      hit++;
    } else if (!labels.length && !joined.some((c) => c.doubtful)) wrong++;
    from = to;
  }
  return { hit, wrong };
}

/** The lowest score at which precision is still `least`; Infinity where there is none. */
export function scoreAt(points: readonly Point[], least: number): number {
  let found = Infinity;
  for (const { score, hit, wrong } of points) if (hit >= 5 && hit / (hit + wrong) >= least) found = score;
  return found;
}

/** The point at or above a score. */
export function pointAt(points: readonly Point[], score: number): Point {
  return points.findLast((p) => p.score >= score) ?? { score: Infinity, hit: 0, wrong: 0 };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures(hit: number, wrong: number, labels: number): Figures {
  return { precision: hit / (hit + wrong || 1), recall: hit / (labels || 1), f1: (2 * hit) / (hit + wrong + labels || 1) };
}

/** The score from which a finding is worth showing where a false alarm costs `price` hits. */
export function scoreWorth(points: readonly Point[], price: number): number {
  let best = 0;
  let found = Infinity;
  for (const { score, hit, wrong } of points) {
    if (hit - price * wrong > best) {
      best = hit - price * wrong;
      found = score;
    }
  }
  return found;
}

/**
 * For each category the score from which findings are shown: the price of a false alarm that gives the best headline F1
 * at a headline precision of `least`, and never below a precision of `least75` in a category.
 */
export function shownFrom(curves: readonly (readonly Point[])[], labels: readonly number[], least: number, leastEach: number): number[] {
  let best = -1;
  let chosen: number[] = [];
  for (let price = 0.3; price < 8; price *= 1.05) {
    const scores = curves.map((points) => Math.max(scoreWorth(points, price), scoreAt(points, leastEach)));
    let [hit, wrong, all] = [0, 0, 0];
    CATEGORIES.forEach((category, k) => {
      if (!HEADLINE.includes(category)) return;
      const point = pointAt(curves[k] as Point[], scores[k] as number);
      hit += point.hit;
      wrong += point.wrong;
      all += labels[k] as number;
    });
    const { precision, f1 } = figures(hit, wrong, all);
    if (precision >= least && f1 > best) {
      best = f1;
      chosen = scores;
    }
  }
  return chosen;
}
