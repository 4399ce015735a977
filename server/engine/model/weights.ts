// The weights file: `RPWM`, a 32-bit length, a JSON header of that length in ASCII, then the tables it names.

import { type Example, readExamples } from './likeness.ts';
import type { Net } from './net.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The kinds of wording, in the order of the model's outputs. */
export const CATEGORIES = ['blame', 'privacy', 'deferral', 'distance', 'survey', 'impersonal', 'scripted', 'tone', 'clarity'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Logit of a category = `linear` · the sparse half's logit + `net` · the net's + `shift`. */
export interface Blend {
  readonly linear: number;
  readonly net: number;
  readonly shift: number;
}

export interface Header {
  readonly version: 2;
  /** SHA-256 of the corpus the weights were trained on. */
  readonly corpus: string;
  /** Sparse features are hashed to so many bits. */
  readonly bits: number;
  readonly biases: readonly number[];
  /** One a category. */
  readonly blend: readonly Blend[];
  /** The sparse half alone: slope and shift of its calibration, where the net is not asked. */
  readonly alone: readonly (readonly [number, number])[];
  /** The net is asked where the sparse half gives any category this logit. */
  readonly gate: number;
  /** For each category, the calibrated probabilities from which a finding is a warning and information. */
  readonly warning: readonly number[];
  readonly information: readonly number[];
  /** The document head's biases, and slope and shift of its calibration, one a lack. */
  readonly document: { readonly biases: readonly number[]; readonly blend: readonly (readonly [number, number])[] };
  readonly net: { readonly dimensions: number; readonly filters: number; readonly hidden: number; readonly context: number };
  readonly tables: Readonly<Record<string, { readonly at: number; readonly length: number; readonly scale: number }>>;
}

/** The sparse half: features that matter, by an open hash table of their numbers. */
export interface Sparse {
  /** A feature's number plus one at its place, 0 where there is none; a power of two long. */
  readonly slots: Uint32Array;
  /** Row of `weights` for each slot. */
  readonly rows: Uint32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Weights ready for use. Share it between callers; it remembers words it has seen. */
export interface WordingModel {
  readonly header: Header;
  readonly vocabulary: Vocabulary;
  readonly sparse: Sparse;
  readonly net: Net;
  readonly document: { readonly sparse: Sparse; readonly biases: readonly number[]; readonly blend: readonly (readonly [number, number])[] };
  readonly examples: readonly Example[];
}

const MAGIC = 'RPWM';

/**
 * Reads a weights file. Some tables are views on `bytes`: do not change them afterwards.
 * @throws Error where the bytes are no weights file of this version
 */
export function readModel(bytes: Uint8Array): WordingModel {
  if (bytes.length < 8 || ascii(bytes, 0, 4) !== MAGIC) throw new Error('not a wording model');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (8 + length > bytes.length) throw new Error('the wording model is cut short');
  const header = JSON.parse(ascii(bytes, 8, 8 + length)) as Header;
  if (header.version !== 2) throw new Error(`wording model of version ${String(header.version)}; this program reads version 2`);
  const base = 8 + length;
  const table = (name: string): { values: Int8Array; scale: number } => {
    const entry = header.tables[name];
    if (!entry || base + entry.at + entry.length > bytes.length) throw new Error(`the wording model has no table ${name}`);
    return { values: new Int8Array(bytes.buffer, bytes.byteOffset + base + entry.at, entry.length), scale: entry.scale };
  };
  const floats = (name: string): Float32Array => {
    const { values, scale } = table(name);
    return Float32Array.from(values, (v) => v * scale);
  };
  const text = (name: string): string => {
    const { values } = table(name);
    return ascii(new Uint8Array(values.buffer, values.byteOffset, values.length), 0, values.length);
  };
  const sparse = (features: string, weights: string): Sparse => ({ ...slotsOf(table(features).values), weights: table(weights).values, scale: table(weights).scale });
  return {
    header,
    vocabulary: vocabularyOf(text('words').split('\n')),
    sparse: sparse('features', 'linear'),
    document: { sparse: sparse('documentFeatures', 'document'), ...header.document },
    examples: readExamples(text('examples')),
    net: {
      ...header.net, table: table('table'), conv: floats('conv'), convBias: floats('convBias'), hiddenWeights: floats('hidden'), hiddenBias: floats('hiddenBias'),
      output: floats('output'), outputBias: floats('outputBias'), before: floats('before'), after: floats('after'), contextBias: floats('contextBias'), known: new Map(),
    },
  };
}

/** From feature numbers as three bytes each. */
function slotsOf(bytes: Int8Array): { slots: Uint32Array; rows: Uint32Array } {
  const count = Math.floor(bytes.length / 3);
  let size = 1;
  while (size < 2 * count) size *= 2;
  const slots = new Uint32Array(size);
  const rows = new Uint32Array(size);
  for (let row = 0; row < count; row++) {
    const feature = ((bytes[3 * row] as number) & 255) | (((bytes[3 * row + 1] as number) & 255) << 8) | (((bytes[3 * row + 2] as number) & 255) << 16);
    let slot = feature & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = feature + 1;
    rows[slot] = row;
  }
  return { slots, rows };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let i = from; i < to; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, Math.min(to, i + 8192))));
  return parts.join('');
}
