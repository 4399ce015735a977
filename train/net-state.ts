// The net's tables and its scratch space, as stretches of the kernel's memory.

import { featureCount, OFFSETS, WIDTHS } from '../server/engine/model/shape.ts';
import { CATEGORIES } from '../server/engine/model/weights.ts';
import type { SentenceExample } from './examples.ts';
import { type Kernel, newKernel } from './kernel.ts';

export interface NetOptions {
  readonly seed: number;
  readonly dimensions: number;
  readonly filters: number;
  readonly hidden: number;
  /** Numbers that describe the sentence before, and as many for the one after; 0 for none. */
  readonly context: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Rate of the word table, as a part of `rate`. */
  readonly wordRate: number;
  readonly dropout: number;
  readonly wordDropout: number;
  /** How often a word is replaced by one that is used alike. */
  readonly neighbours: number;
  readonly decay: number;
  /** Weight of a label's clauses other than the one that sounds most like it. */
  readonly otherClauses: number;
  /** Windows of one word only: a bag of word vectors, for comparison. */
  readonly narrow?: boolean;
}

/** Names and sizes of the net's tables, but for the word table. */
export type NetWeights = Readonly<Record<'table' | 'conv' | 'convBias' | 'hidden' | 'hiddenBias' | 'output' | 'outputBias' | 'before' | 'after' | 'contextBias', Float32Array>>;
export type Name = keyof NetWeights;

export const OUTPUTS = CATEGORIES.length;
export const ROOM = 16;

export interface Place {
  readonly at: number;
  readonly floats: Float32Array;
}

/** A net in training, all of it in the kernel's memory. */
export interface State {
  readonly kernel: Kernel;
  readonly options: NetOptions;
  readonly data: readonly SentenceExample[];
  readonly weights: Record<Name, Place>;
  readonly gradients: Record<Name, Place>;
  readonly scratch: Record<'words' | 'windows' | 'windowsGradient' | 'wordsGradient' | 'features' | 'featuresGradient' | 'hidden' | 'hiddenGradient' | 'scores' | 'scoresGradient' | 'turned', Place>;
  readonly features: number;
  readonly columns: number;
  /** Row of the batch's words for each row of the word table, or -1. */
  readonly rowOf: Int32Array;
  readonly used: number[];
  readonly alike: readonly (readonly number[])[];
}

/** Clauses and distinct words of a batch at most. */
const MOST_CLAUSES = 4096;
export const MOST_ROWS = 4096;

function sizes(o: NetOptions, rows: number): Record<Name, number> {
  const features = featureCount(o.filters, o.context);
  return {
    table: rows * o.dimensions, conv: o.dimensions * OFFSETS * o.filters, convBias: WIDTHS.length * o.filters,
    hidden: features * o.hidden, hiddenBias: o.hidden, output: o.hidden * ROOM, outputBias: ROOM,
    before: o.context * o.dimensions, after: o.context * o.dimensions, contextBias: 2 * o.context,
  };
}

/** A net of zeros with room for a batch. */
export function newState(data: readonly SentenceExample[], options: NetOptions, rows: number, alike: State['alike'] = []): State {
  const features = featureCount(options.filters, options.context);
  const columns = OFFSETS * options.filters;
  const room: Record<keyof State['scratch'], number> = {
    words: MOST_ROWS * options.dimensions, wordsGradient: MOST_ROWS * options.dimensions, windows: MOST_ROWS * columns, windowsGradient: MOST_ROWS * columns,
    features: MOST_CLAUSES * features, featuresGradient: MOST_CLAUSES * features, hidden: MOST_CLAUSES * options.hidden, hiddenGradient: MOST_CLAUSES * options.hidden,
    scores: MOST_CLAUSES * ROOM, scoresGradient: MOST_CLAUSES * ROOM, turned: Math.max(columns * options.dimensions, features * options.hidden, options.hidden * ROOM),
  };
  const wanted = sizes(options, rows);
  const total = 2 * Object.values(wanted).reduce((a, b) => a + b, 0) + Object.values(room).reduce((a, b) => a + b, 0);
  const kernel = newKernel(Math.ceil((4 * total) / 1048576) + 1);
  let at = 0;
  const places = <K extends string>(all: Record<K, number>) =>
    Object.fromEntries(Object.entries<number>(all).map(([name, length]) => {
      const place = { at, floats: new Float32Array(kernel.memory.buffer, at, length) };
      at += 4 * length;
      return [name, place];
    })) as Record<K, Place>;
  return { kernel, options, data, weights: places(wanted), gradients: places(wanted), scratch: places(room), features, columns, rowOf: new Int32Array(rows).fill(-1), used: [], alike };
}
