// The net: words → windows of one to four words → the strongest of each kind in the clause → a hidden layer → categories.
// Windows are linear in the words, so a batch's distinct words are multiplied once and windows are sums of the results.

import { FLAGS, SHAPE_VALUE } from '../server/engine/model/net.ts';
import { leftOf, offsetOf, SHAPE_ROOM, WIDTHS } from '../server/engine/model/shape.ts';
import { UNKNOWN } from '../server/engine/model/vocabulary.ts';
import type { SentenceExample } from './examples.ts';
import { type Name, type NetOptions, type NetWeights, newState, OUTPUTS, MOST_ROWS, type Place, ROOM, type State } from './net-state.ts';
import { randomFrom, shuffle } from './random.ts';

/** What a batch's forward pass leaves for the backward pass. */
interface Batch {
  readonly sentences: readonly number[];
  /** Words after dropout, one array a sentence. */
  readonly words: readonly Int32Array[];
  /** First clause row of each sentence. */
  readonly starts: readonly number[];
  readonly clauses: number;
  /** For each clause and window kind, the word the strongest window belongs to, or -1. */
  readonly strongest: Int16Array;
  readonly mask: Float32Array | undefined;
  /** Means of the words before and after, one row a sentence. */
  readonly means: Float32Array;
}

const multiply = (s: State, c: Place, a: Place, b: Place, rows: number, inner: number, columns: number, aRow: number, aStep: number) =>
  s.kernel.multiply(c.at, a.at, b.at, rows, inner, columns / 16, aRow * 4, aStep * 4, columns * 4, columns * 4);

function rowFor(s: State, word: number): number {
  let row = s.rowOf[word] as number;
  if (row < 0) {
    row = s.used.length;
    s.rowOf[word] = row;
    s.used.push(word);
  }
  return row;
}

function forward(s: State, sentences: readonly number[], random: (() => number) | undefined): Batch {
  const { options: o, weights: w, scratch, data, columns, features } = s;
  const { dimensions: D, filters: F } = o;
  for (const word of s.used) s.rowOf[word] = -1;
  s.used.length = 0;
  for (const [, row] of FLAGS) rowFor(s, row);
  const words = sentences.map((i) => {
    const kept = Int32Array.from((data[i] as SentenceExample).words);
    if (random) {
      for (let k = 0; k < kept.length; k++) {
        const chance = random();
        const others = s.alike[kept[k] as number];
        if (chance < o.wordDropout) kept[k] = UNKNOWN;
        else if (chance < o.wordDropout + o.neighbours && others?.length) kept[k] = others[Math.floor(random() * others.length)] as number;
      }
    }
    for (const word of kept) rowFor(s, word);
    return kept;
  });
  const rows = s.used.length;
  if (rows > MOST_ROWS) throw new Error('a batch holds too many words');
  for (const [row, word] of s.used.entries()) scratch.words.floats.set(w.table.floats.subarray(word * D, word * D + D), row * D);
  scratch.windows.floats.fill(0, 0, rows * columns);
  multiply(s, scratch.windows, scratch.words, w.conv, rows, D, columns, D, 1);

  const starts: number[] = [];
  let clauses = 0;
  for (const i of sentences) {
    starts.push(clauses);
    clauses += (data[i] as SentenceExample).clauses.length;
  }
  const kinds = WIDTHS.length * F;
  const strongest = new Int16Array(clauses * kinds).fill(-1);
  const fe = scratch.features.floats;
  fe.fill(0, 0, clauses * features);
  const sums = new Float32Array(F);
  const win = scratch.windows.floats;
  const bias = w.convBias.floats;
  sentences.forEach((index, n) => {
    const { clauses: cs, flags } = data[index] as SentenceExample;
    const kept = words[n] as Int32Array;
    cs.forEach((clause, c) => {
      const row = (starts[n] as number) + c;
      for (let k = clause.from; k < clause.to; k++) {
        for (let v = 0; v < (o.narrow ? 1 : WIDTHS.length); v++) {
          const width = WIDTHS[v] as number;
          sums.set(bias.subarray(v * F, v * F + F));
          for (let u = 0; u < width; u++) {
            const at = k - leftOf(width) + u;
            if (at < 0 || at >= kept.length) continue;
            addRow(sums, win, (s.rowOf[kept[at] as number] as number) * columns + offsetOf(v, u) * F, F);
            if (flags[at]) for (const [bit, flagRow] of FLAGS) if ((flags[at] as number) & bit) addRow(sums, win, (s.rowOf[flagRow] as number) * columns + offsetOf(v, u) * F, F);
          }
          const f0 = row * features + v * F;
          const s0 = row * kinds + v * F;
          for (let a = 0; a < F; a++) {
            if ((sums[a] as number) > (fe[f0 + a] as number)) {
              fe[f0 + a] = sums[a] as number;
              strongest[s0 + a] = k;
            }
          }
        }
      }
      for (const shape of clause.shapes) fe[row * features + kinds + shape] = SHAPE_VALUE;
    });
  });
  const means = contextFeatures(s, sentences, starts);
  let mask: Float32Array | undefined;
  if (random) {
    mask = new Float32Array(clauses * features);
    const scale = 1 / (1 - o.dropout);
    for (let i = 0; i < mask.length; i++) {
      mask[i] = random() < o.dropout ? 0 : scale;
      fe[i] = (fe[i] as number) * (mask[i] as number);
    }
  }
  const hidden = scratch.hidden.floats;
  for (let c = 0; c < clauses; c++) hidden.set(w.hiddenBias.floats, c * o.hidden);
  multiply(s, scratch.hidden, scratch.features, w.hidden, clauses, features, o.hidden, features, 1);
  for (let i = 0; i < clauses * o.hidden; i++) if ((hidden[i] as number) < 0) hidden[i] = 0;
  for (let c = 0; c < clauses; c++) scratch.scores.floats.set(w.outputBias.floats, c * ROOM);
  multiply(s, scratch.scores, scratch.hidden, w.output, clauses, o.hidden, ROOM, o.hidden, 1);
  return { sentences, words, starts, clauses, strongest, mask, means };
}

function addRow(sums: Float32Array, from: Float32Array, at: number, count: number): void {
  for (let a = 0; a < count; a++) sums[a] = (sums[a] as number) + (from[at + a] as number);
}

/** Fills in the features of the sentences before and after; returns the means of their words. */
function contextFeatures(s: State, sentences: readonly number[], starts: readonly number[]): Float32Array {
  const { options: o, weights: w, data, features } = s;
  const { dimensions: D, context: C } = o;
  const means = new Float32Array(C ? sentences.length * 2 * D : 0);
  if (!C) return means;
  const first = WIDTHS.length * o.filters + SHAPE_ROOM;
  const values = new Float32Array(2 * C);
  sentences.forEach((index, n) => {
    const example = data[index] as SentenceExample;
    [example.previous, example.next].forEach((other, side) => {
      const mean = means.subarray((2 * n + side) * D, (2 * n + side + 1) * D);
      if (other >= 0) wordMean((data[other] as SentenceExample).words, w.table.floats, D, mean);
      const matrix = (side === 0 ? w.before : w.after).floats;
      for (let q = 0; q < C; q++) {
        let z = w.contextBias.floats[side * C + q] as number;
        for (let d = 0; d < D; d++) z += (matrix[q * D + d] as number) * (mean[d] as number);
        values[side * C + q] = Math.tanh(z);
      }
    });
    for (let c = 0; c < example.clauses.length; c++) s.scratch.features.floats.set(values, ((starts[n] as number) + c) * features + first);
  });
  return means;
}

/** The sum of the words' vectors, divided by the root of their number. */
function wordMean(words: Int32Array, table: Float32Array, dimensions: number, mean: Float32Array): void {
  const scale = 1 / Math.sqrt(words.length + 1);
  for (const word of words) for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + scale * (table[word * dimensions + d] as number);
}

/** Errors of the scores: probability minus target, weighted. */
function errors(s: State, batch: Batch): void {
  const { scores, scoresGradient } = s.scratch;
  scoresGradient.floats.fill(0, 0, batch.clauses * ROOM);
  batch.sentences.forEach((index, n) => {
    const { clauses } = s.data[index] as SentenceExample;
    const probability = (c: number, k: number) => 1 / (1 + Math.exp(-(scores.floats[((batch.starts[n] as number) + c) * ROOM + k] as number)));
    clauses.forEach(({ targets, hits }, c) => {
      for (let k = 0; k < OUTPUTS; k++) {
        const target = targets[k] as number;
        if (target < 0) continue;
        const p = probability(c, k);
        // a label spread over clauses is carried by one of them: the others need not sound like it
        const carried = target === 1 && clauses.some((other, d) => d !== c && (other.hits[k] as string[]).includes((hits[k] as string[])[0] as string) && probability(d, k) > p);
        scoresGradient.floats[((batch.starts[n] as number) + c) * ROOM + k] = (carried ? s.options.otherClauses : 1) * (p - target);
      }
    });
  });
}

function turn(from: Place, to: Place, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) to.floats[c * rows + r] = from.floats[r * columns + c] as number;
}

function backward(s: State, batch: Batch): void {
  const { options: o, weights: w, gradients: g, scratch, columns, features } = s;
  const { dimensions: D, filters: F, hidden: H, context: C } = o;
  const kinds = WIDTHS.length * F;
  // output ← scores
  const dz = scratch.scoresGradient;
  for (let i = 0; i < batch.clauses * ROOM; i++) g.outputBias.floats[i % ROOM] = (g.outputBias.floats[i % ROOM] as number) + (dz.floats[i] as number);
  multiply(s, g.output, scratch.hidden, dz, H, batch.clauses, ROOM, 1, H);
  const dh = scratch.hiddenGradient;
  dh.floats.fill(0, 0, batch.clauses * H);
  turn(w.output, scratch.turned, H, ROOM);
  multiply(s, dh, dz, scratch.turned, batch.clauses, ROOM, H, ROOM, 1);
  for (let i = 0; i < batch.clauses * H; i++) {
    if ((scratch.hidden.floats[i] as number) <= 0) dh.floats[i] = 0;
    else g.hiddenBias.floats[i % H] = (g.hiddenBias.floats[i % H] as number) + (dh.floats[i] as number);
  }
  multiply(s, g.hidden, scratch.features, dh, features, batch.clauses, H, 1, features);
  const df = scratch.featuresGradient;
  df.floats.fill(0, 0, batch.clauses * features);
  turn(w.hidden, scratch.turned, features, H);
  multiply(s, df, dh, scratch.turned, batch.clauses, H, features, H, 1);
  const mask = batch.mask as Float32Array;
  for (let i = 0; i < mask.length; i++) df.floats[i] = (df.floats[i] as number) * (mask[i] as number);

  // windows ← features
  const dw = scratch.windowsGradient;
  const rows = s.used.length;
  dw.floats.fill(0, 0, rows * columns);
  batch.sentences.forEach((index, n) => {
    const { clauses, flags } = s.data[index] as SentenceExample;
    const kept = batch.words[n] as Int32Array;
    clauses.forEach((_, c) => {
      const row = (batch.starts[n] as number) + c;
      for (let kind = 0; kind < kinds; kind++) {
        const k = batch.strongest[row * kinds + kind] as number;
        const error = df.floats[row * features + kind] as number;
        if (k < 0 || error === 0) continue;
        g.convBias.floats[kind] = (g.convBias.floats[kind] as number) + error;
        const v = (kind / F) | 0;
        const a = kind % F;
        const width = WIDTHS[v] as number;
        for (let u = 0; u < width; u++) {
          const at = k - leftOf(width) + u;
          if (at < 0 || at >= kept.length) continue;
          const column = offsetOf(v, u) * F + a;
          const place = (s.rowOf[kept[at] as number] as number) * columns + column;
          dw.floats[place] = (dw.floats[place] as number) + error;
          if (flags[at]) {
            for (const [bit, flagRow] of FLAGS) {
              const flagPlace = (s.rowOf[flagRow] as number) * columns + column;
              if ((flags[at] as number) & bit) dw.floats[flagPlace] = (dw.floats[flagPlace] as number) + error;
            }
          }
        }
      }
      if (!C) return;
      const first = row * features + kinds + SHAPE_ROOM;
      for (let q = 0; q < 2 * C; q++) {
        const scale = mask[first + q] as number;
        if (scale === 0) continue;
        const value = (scratch.features.floats[first + q] as number) / scale;
        const error = (df.floats[first + q] as number) * (1 - value * value);
        g.contextBias.floats[q] = (g.contextBias.floats[q] as number) + error;
        const matrix = (q < C ? g.before : g.after).floats;
        const mean = (2 * n + (q < C ? 0 : 1)) * D;
        for (let d = 0; d < D; d++) matrix[(q % C) * D + d] = (matrix[(q % C) * D + d] as number) + error * (batch.means[mean + d] as number);
      }
    });
  });
  multiply(s, g.conv, scratch.words, dw, D, rows, columns, 1, D);
  scratch.wordsGradient.floats.fill(0, 0, rows * D);
  turn(w.conv, scratch.turned, D, columns);
  multiply(s, scratch.wordsGradient, dw, scratch.turned, rows, columns, D, columns, 1);
}

/** Trains on the sentences `chosen` of `data`. The same weights from the same arguments. */
export function trainNet(data: readonly SentenceExample[], chosen: readonly number[], table: Float32Array, alike: State['alike'], options: NetOptions): NetWeights {
  const rows = table.length / options.dimensions;
  const s = newState(data, options, rows, alike);
  const random = randomFrom(options.seed * 7919 + 1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const start = (name: Name, deviation: (i: number) => number) => {
    const { floats } = s.weights[name];
    for (let i = 0; i < floats.length; i++) floats[i] = deviation(i) * normal();
  };
  s.weights.table.floats.set(table);
  const widthAt = (block: number) => WIDTHS.findLast((_, v) => offsetOf(v, 0) <= block) as number;
  start('conv', (i) => (1 / 0.6) * Math.sqrt(2 / (widthAt(Math.floor((i % s.columns) / options.filters)) * options.dimensions)));
  start('hidden', () => 1.4 / Math.sqrt(s.features));
  start('output', () => 0.5 / Math.sqrt(options.hidden));
  start('before', () => 1 / Math.sqrt(options.dimensions));
  start('after', () => 1 / Math.sqrt(options.dimensions));
  s.weights.outputBias.floats.fill(-3);
  const moments = Object.fromEntries(Object.entries(s.weights).map(([n, p]) => [n, [new Float32Array(p.floats.length), new Float32Array(p.floats.length)]])) as unknown as Record<Name, [Float32Array, Float32Array]>;
  moments.table[1].fill(1e-2);
  const order = Int32Array.from(chosen);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (0.5 * (1 + Math.cos((Math.PI * epoch) / options.epochs)) + 0.02);
    for (let at = 0; at < order.length; at += options.batch) {
      const batch = forward(s, [...order.subarray(at, at + options.batch)], random);
      errors(s, batch);
      backward(s, batch);
      step++;
      for (const name of Object.keys(s.weights) as Name[]) {
        if (name === 'table') continue;
        const bias = name.endsWith('Bias');
        adam(s.weights[name].floats, s.gradients[name].floats, moments[name], rate, step, bias ? 0 : options.decay / options.rate);
      }
      updateWords(s, moments.table[1], rate * options.wordRate);
    }
  }
  return Object.fromEntries(Object.entries(s.weights).map(([name, place]) => [name, place.floats.slice()])) as unknown as NetWeights;
}

function adam(values: Float32Array, gradients: Float32Array, [first, second]: [Float32Array, Float32Array], rate: number, step: number, decay: number): void {
  const c1 = 1 - 0.9 ** step;
  const c2 = 1 - 0.999 ** step;
  for (let i = 0; i < values.length; i++) {
    const g = gradients[i] as number;
    const m = 0.9 * (first[i] as number) + 0.1 * g;
    const v = 0.999 * (second[i] as number) + 0.001 * g * g;
    first[i] = m;
    second[i] = v;
    values[i] = (values[i] as number) - rate * (m / c1 / (Math.sqrt(v / c2) + 1e-8) + decay * (values[i] as number));
  }
  gradients.fill(0);
}

function updateWords(s: State, squares: Float32Array, rate: number): void {
  const D = s.options.dimensions;
  const scale = 1 / s.options.batch;
  s.used.forEach((word, row) => {
    for (let d = 0; d < D; d++) {
      const g = scale * (s.scratch.wordsGradient.floats[row * D + d] as number);
      const i = word * D + d;
      squares[i] = 0.999 * (squares[i] as number) + g * g;
      s.weights.table.floats[i] = (s.weights.table.floats[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
    }
  });
}

/** Logits, `CATEGORIES.length` a clause, of the sentences `chosen`, in their order. */
export function predictNet(data: readonly SentenceExample[], chosen: readonly number[], weights: NetWeights, options: NetOptions): Float32Array {
  const s = newState(data, options, weights.table.length / options.dimensions);
  for (const [name, values] of Object.entries(weights)) s.weights[name as Name].floats.set(values);
  const out: number[] = [];
  for (let at = 0; at < chosen.length; at += 64) {
    const batch = forward(s, chosen.slice(at, at + 64), undefined);
    for (let c = 0; c < batch.clauses; c++) for (let k = 0; k < OUTPUTS; k++) out.push(s.scratch.scores.floats[c * ROOM + k] as number);
  }
  return Float32Array.from(out);
}
