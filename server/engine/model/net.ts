// The larger half of the model: windows of one to four words over word vectors, pooled in the clause, one hidden layer.
// Windows are linear in the words, so what a word adds to every window is worked out once and remembered.

import type { Clause } from './clauses.ts';
import { shapes, type Context } from './features.ts';
import { featureCount, leftOf, OFFSETS, offsetOf, SHAPE_ROOM, WIDTHS } from './shape.ts';
import { CAPITAL, QUOTED, SHOUTED, type Token } from './tokens.ts';
import { FLAG_ROWS, rowOf, type Vocabulary } from './vocabulary.ts';

/** Value of a shape that holds. */
export const SHAPE_VALUE = 0.5;
/** A token's flags and their rows in the word table. */
export const FLAGS = [[SHOUTED, FLAG_ROWS.shouted], [QUOTED, FLAG_ROWS.quoted], [CAPITAL, FLAG_ROWS.capital]] as const;

export interface Net {
  readonly dimensions: number;
  readonly filters: number;
  readonly hidden: number;
  readonly context: number;
  readonly table: { readonly values: Int8Array; readonly scale: number };
  readonly conv: Float32Array;
  readonly convBias: Float32Array;
  readonly hiddenWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly contextBias: Float32Array;
  /** What words add to windows, by row; grows to a bound. */
  readonly known: Map<number, Float32Array>;
}

/** 4,000 words at 4 KB. */
const MOST_KNOWN = 4000;

/** The token's flags as the model reads them: a first word's capital says nothing. */
export function flagsOf(token: Token, index: number): number {
  return index === 0 ? token.flags & ~CAPITAL : token.flags;
}

function windowsOf(net: Net, row: number): Float32Array {
  const known = net.known.get(row);
  if (known) return known;
  if (net.known.size >= MOST_KNOWN) net.known.clear();
  const { dimensions, conv, table } = net;
  const columns = OFFSETS * net.filters;
  const vector = Float32Array.from({ length: dimensions }, (_, d) => table.scale * (table.values[row * dimensions + d] as number));
  const sums = new Float32Array(columns);
  addRows(sums, vector, conv);
  net.known.set(row, sums);
  return sums;
}

/** The rows a sentence's neighbours stand for. */
export interface Neighbours {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** Logits of a clause's categories, for each of `clauses`. */
export function netScores(net: Net, vocabulary: Vocabulary, tokens: readonly Token[], clauses: readonly Clause[], context: Context, neighbours: Neighbours): Float32Array[] {
  const { filters, hidden } = net;
  const windows = tokens.map((t) => windowsOf(net, rowOf(vocabulary, t.word)));
  const flagged = tokens.map((t, i) => FLAGS.filter(([bit]) => flagsOf(t, i) & bit).map(([, row]) => windowsOf(net, row)));
  const around = contextValues(net, vocabulary, neighbours);
  const sums = new Float32Array(filters);
  const kinds = WIDTHS.length * filters;
  return clauses.map((clause) => {
    const features = new Float32Array(featureCount(filters, net.context));
    for (let k = clause.from; k < clause.to; k++) {
      for (let v = 0; v < WIDTHS.length; v++) {
        const width = WIDTHS[v] as number;
        for (let a = 0; a < filters; a++) sums[a] = net.convBias[v * filters + a] as number;
        for (let u = 0; u < width; u++) {
          const at = k - leftOf(width) + u;
          const word = windows[at];
          if (!word) continue;
          const block = offsetOf(v, u) * filters;
          addBlock(sums, word, block, filters);
          for (const flag of flagged[at] as Float32Array[]) addBlock(sums, flag, block, filters);
        }
        for (let a = 0; a < filters; a++) if ((sums[a] as number) > (features[v * filters + a] as number)) features[v * filters + a] = sums[a] as number;
      }
    }
    for (const shape of shapes(tokens, clause, context)) features[kinds + shape] = SHAPE_VALUE;
    features.set(around, kinds + SHAPE_ROOM);
    const inner = layer(features, net.hiddenWeights, net.hiddenBias);
    for (let h = 0; h < hidden; h++) if ((inner[h] as number) < 0) inner[h] = 0;
    return layer(inner, net.output, net.outputBias);
  });
}

function addBlock(sums: Float32Array, from: Float32Array, at: number, count: number): void {
  for (let a = 0; a < count; a++) sums[a] = (sums[a] as number) + (from[at + a] as number);
}

function layer(input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  const sums = Float32Array.from(bias);
  addRows(sums, input, weights);
  return sums;
}

/** sums += Σ by[i] · rows[i]. Four rows at a time: half the reading and writing. */
function addRows(sums: Float32Array, by: Float32Array, rows: Float32Array): void {
  const length = sums.length;
  for (let i = 0; i < by.length; i += 4) {
    const [a, b, c, d] = [by[i] as number, by[i + 1] as number, by[i + 2] as number, by[i + 3] as number];
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const at = i * length;
    for (let j = 0; j < length; j++) {
      sums[j] = (sums[j] as number) + a * (rows[at + j] as number) + b * (rows[at + length + j] as number) + c * (rows[at + 2 * length + j] as number) + d * (rows[at + 3 * length + j] as number);
    }
  }
}

function contextValues(net: Net, vocabulary: Vocabulary, { before, after }: Neighbours): Float32Array {
  const { context, dimensions, table } = net;
  const values = new Float32Array(2 * context);
  [before, after].forEach((tokens, side) => {
    const mean = new Float32Array(dimensions);
    const scale = table.scale / Math.sqrt(tokens.length + 1);
    for (const token of tokens) {
      const at = rowOf(vocabulary, token.word) * dimensions;
      for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + scale * (table.values[at + d] as number);
    }
    const matrix = side === 0 ? net.before : net.after;
    for (let q = 0; q < context; q++) {
      let z = net.contextBias[side * context + q] as number;
      for (let d = 0; d < dimensions; d++) z += (matrix[q * dimensions + d] as number) * (mean[d] as number);
      values[side * context + q] = Math.tanh(z);
    }
  });
  return values;
}
