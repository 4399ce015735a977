// `npm run train -- --cross-validate`: judges every file by models that have not seen it; fits how the halves are blended,
// calibrates, chooses thresholds, compares architectures, and draws the learning curve. Writes corpus/calibration.json.
// Scores are kept in .cache/: delete them when the features or the net's code change.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Blend, CATEGORIES, type Category } from '../server/engine/model/weights.ts';
import { curve, type Figures, figures, HEADLINE, logistic, pointAt, scoreAt, type Scored, shownFrom } from './calibrate.ts';
import { BITS, clauseStarts, LINEAR, LINEAR_ROWS, NET, readData, ROOT } from './data.ts';
import type { SentenceExample } from './examples.ts';
import { type Answer, type Job, runJobs } from './folds.ts';

export interface Calibration {
  readonly corpus: string;
  readonly folds: number;
  readonly sentences: number;
  readonly blend: readonly Blend[];
  readonly alone: readonly (readonly [number, number])[];
  readonly gate: number;
  readonly warning: readonly number[];
  readonly information: readonly number[];
  /** For each category, at the warning and the information threshold. */
  readonly figures: readonly { readonly category: string; readonly labels: number; readonly warning: Figures; readonly information: Figures }[];
  readonly headline: { readonly warning: Figures; readonly information: Figures };
  /** Best headline F1 at a precision of 85 %, by what was compared. */
  readonly compared: readonly { readonly name: string; readonly figures: Figures }[];
  readonly learning: readonly { readonly part: number; readonly sentences: number; readonly figures: Figures }[];
}

const OUTPUTS = CATEGORIES.length;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
/** Sentences that the sparse half gives nothing like this are not shown to the net. */
const GATE = -5.5;

/** One score a clause and category. */
type Scores = Float32Array;

function gather(answers: readonly Answer[], starts: readonly number[], clauses: number, data: readonly SentenceExample[]): Scores {
  const all = new Float32Array(clauses * OUTPUTS);
  for (const { judged, scores } of answers) {
    let at = 0;
    for (const i of judged) {
      const length = (data[i]?.clauses.length ?? 0) * OUTPUTS;
      all.set(scores.subarray(at, at + length), (starts[i] as number) * OUTPUTS);
      at += length;
    }
  }
  return all;
}

/** Runs the cross-validation on `workers` threads and writes corpus/calibration.json. `full` adds the comparisons and the learning curve. */
export async function crossValidate(workers: number, folds: number, full: boolean): Promise<Calibration> {
  const { data, hash, files } = readData();
  const { starts, clauses } = clauseStarts(data);
  const flat = data.flatMap((d) => d.clauses);
  const scored = (scores: (clause: number, k: number) => number): Scored[][] =>
    CATEGORIES.map((_, k) => flat.map((c, i) => ({ score: scores(i, k), hits: c.hits[k] as string[], doubtful: c.targets[k] === -1, ...(places[i] as (typeof places)[number]) })));
  const places = data.flatMap((d, sentence) => d.clauses.map((_, clause) => ({ sentence, clause })));
  const labelsIn = (clauses: typeof flat) => CATEGORIES.map((_, k) => new Set(clauses.flatMap((c) => c.hits[k] as string[])).size);
  const labels = labelsIn(flat);

  const run = async (job: Omit<Job, 'fold' | 'folds' | 'corpus'>, groups = folds): Promise<Scores> => {
    const jobs = Array.from({ length: groups }, (_, fold): Job => ({ ...job, fold, folds, corpus: hash }));
    const cached = new URL(`.cache/scores-${createHash('sha1').update(JSON.stringify([jobs, BITS, LINEAR_ROWS])).digest('hex')}.bin`, ROOT);
    if (existsSync(cached)) {
      const bytes = readFileSync(cached);
      return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    }
    const scores = gather(await runJobs(jobs, workers, (done) => console.log(`${job.kind} ${job.part} ${done}/${groups}`)), starts, clauses, data);
    writeFileSync(cached, new Uint8Array(scores.buffer));
    return scores;
  };
  const fitted = (parts: readonly Scores[], groups = folds): number[][] =>
    CATEGORIES.map((_, k) => logistic(flat.flatMap((c, i) => (c.targets[k] === -1 || (group[i] as number) >= groups ? [] : [{ x: parts.map((p) => p[i * OUTPUTS + k] as number), y: c.targets[k] as number }])), parts.length));
  const blended = (parts: readonly Scores[], weights: readonly number[][]) => scored((i, k) => {
    const w = weights[k] as number[];
    return sigmoid(parts.reduce((sum, p, j) => sum + (w[j] as number) * (p[i * OUTPUTS + k] as number), w[parts.length] as number));
  });
  const group = data.flatMap((d) => d.clauses.map(() => files.indexOf(d.file) % folds));
  /** Headline figures of a blend on the first `groups` groups of files. */
  const best = (parts: readonly Scores[], groups = folds): Figures => {
    const counted = labelsIn(flat.filter((_, i) => (group[i] as number) < groups));
    return headlineAt(blended(parts, fitted(parts, groups)).map((all) => curve(all.filter((_, i) => (group[i] as number) < groups))), counted);
  };

  const [linear, net] = [await run({ kind: 'linear', linear: LINEAR, part: 1 }), await run({ kind: 'net', net: NET, part: 1 })];
  const alone = fitted([linear]) as [number, number][];
  const weights = fitted([linear, net]);
  const gated = new Set<number>();
  data.forEach((d, n) => {
    const from = starts[n] as number;
    const most = Math.max(...linear.subarray(from * OUTPUTS, (from + d.clauses.length) * OUTPUTS));
    if (most <= GATE) for (let c = 0; c < d.clauses.length; c++) gated.add(from + c);
  });
  const final = scored((i, k) => {
    const [a, b, shift] = weights[k] as [number, number, number];
    const cheap = linear[i * OUTPUTS + k] as number;
    return gated.has(i) ? sigmoid((alone[k]?.[0] as number) * cheap + (alone[k]?.[1] as number)) : sigmoid(a * cheap + b * (net[i * OUTPUTS + k] as number) + shift);
  });
  const curves = final.map(curve);
  const shown = shownFrom(curves, labels, 0.86, 0.75);
  const warning = curves.map((points, k) => Math.max(scoreAt(points, 0.9), shown[k] as number));
  const at = (from: readonly number[]) => CATEGORIES.map((_, k) => pointAt(curves[k] ?? [], from[k] as number));
  const headline = (from: readonly number[]): Figures => {
    const points = at(from).filter((_, k) => HEADLINE.includes(CATEGORIES[k] as Category));
    const all = labels.filter((_, k) => HEADLINE.includes(CATEGORIES[k] as Category)).reduce((a, b) => a + b, 0);
    return figures(points.reduce((n, p) => n + p.hit, 0), points.reduce((n, p) => n + p.wrong, 0), all);
  };
  const compared = [
    { name: 'linear on word and character n-grams', figures: best([linear]) },
    { name: 'windows over word vectors, pooled, hidden layer', figures: best([net]) },
    { name: 'both, blended (shipped)', figures: best([linear, net]) },
  ];
  const learning: Calibration['learning'][number][] = [];
  if (full) {
    const half = folds / 2;
    const bag = await run({ kind: 'net', net: { ...NET, narrow: true }, part: 1 }, half);
    const without = await run({ kind: 'net', net: { ...NET, context: 0 }, part: 1 }, half);
    const second = await run({ kind: 'net', net: { ...NET, seed: 2 }, part: 1 }, half);
    const on = (name: string, ...parts: Scores[]) => compared.push({ name: `${name} *`, figures: best(parts, half) });
    on('linear', linear);
    on('bag of word vectors: windows of one word only', bag);
    on('windows, without the sentences around', without);
    on('windows', net);
    on('two nets of different seeds', net, second);
    on('linear and bag', linear, bag);
    on('linear and windows without the sentences around', linear, without);
    on('linear and windows (shipped)', linear, net);
    on('linear and two nets', linear, net, second);
    for (const part of [0.25, 0.5]) {
      const [a, b] = [await run({ kind: 'linear', linear: LINEAR, part }), await run({ kind: 'net', net: NET, part })];
      learning.push({ part, sentences: Math.round(part * data.length), figures: best([a, b]) });
    }
  }
  learning.push({ part: 1, sentences: data.length, figures: best([linear, net]) });
  const calibration: Calibration = {
    corpus: hash, folds, sentences: data.length, alone, gate: GATE,
    blend: weights.map(([a, b, shift]) => ({ linear: a as number, net: b as number, shift: shift as number })),
    warning: warning.map(capped), information: shown.map(capped),
    figures: CATEGORIES.map((category, k) => {
      const [w, s] = [at(warning)[k], at(shown)[k]];
      return { category, labels: labels[k] as number, warning: figures(w?.hit ?? 0, w?.wrong ?? 0, labels[k] as number), information: figures(s?.hit ?? 0, s?.wrong ?? 0, labels[k] as number) };
    }),
    headline: { warning: headline(warning), information: headline(shown) },
    compared, learning,
  };
  writeFileSync(new URL('corpus/calibration.json', ROOT), `${JSON.stringify(calibration, null, 1)}\n`);
  console.log(JSON.stringify(calibration.headline), JSON.stringify(compared));
  return calibration;
}

/** Best headline F1 at a precision of 85 %. */
function headlineAt(curves: ReturnType<typeof curve>[], labels: readonly number[]): Figures {
  const shown = shownFrom(curves, labels, 0.85, 0);
  let [hit, wrong, all] = [0, 0, 0];
  CATEGORIES.forEach((category, k) => {
    if (!HEADLINE.includes(category)) return;
    const point = pointAt(curves[k] as ReturnType<typeof curve>, shown[k] ?? Infinity);
    hit += point.hit;
    wrong += point.wrong;
    all += labels[k] as number;
  });
  return figures(hit, wrong, all);
}

/** JSON has no Infinity: a probability of 2 is never reached. */
const capped = (x: number) => (Number.isFinite(x) ? x : 2);
