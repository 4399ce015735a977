// The weights file: `RPWM`, a 32-bit length, a JSON header of that length in ASCII, then the tables it names.

/** The kinds of wording, in the order of the model's outputs. */
export const CATEGORIES = ['blame', 'privacy', 'deferral', 'distance', 'survey', 'impersonal', 'scripted', 'tone', 'clarity'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A table of numbers as bytes; a number is `scale` times its byte. */
export interface Table {
  readonly values: Int8Array;
  readonly scale: number;
}

export interface Header {
  readonly version: 1;
  /** SHA-256 of the corpus the weights were trained on. */
  readonly corpus: string;
  /** Hashed features: `1 << bits` rows. */
  readonly bits: number;
  readonly biases: readonly number[];
  /** For each category, calibrated probability = 1 / (1 + exp(-(a · logit + b))). */
  readonly calibration: readonly (readonly [number, number])[];
  /** For each category, the calibrated probabilities from which a finding is a warning and information. */
  readonly warning: readonly number[];
  readonly information: readonly number[];
  readonly tables: Readonly<Record<string, { readonly at: number; readonly length: number; readonly scale: number }>>;
}

/** Weights ready for use. Plain data; share it between callers. */
export interface WordingModel {
  readonly header: Header;
  readonly linear: Table;
}

const MAGIC = 'RPWM';

/**
 * Reads a weights file. The tables are views on `bytes`: do not change them afterwards.
 * @throws Error where the bytes are no weights file of this version
 */
export function readModel(bytes: Uint8Array): WordingModel {
  if (bytes.length < 8 || ascii(bytes, 0, 4) !== MAGIC) throw new Error('not a wording model');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (8 + length > bytes.length) throw new Error('the wording model is cut short');
  const header = JSON.parse(ascii(bytes, 8, 8 + length)) as Header;
  if (header.version !== 1) throw new Error(`wording model of version ${String(header.version)}; this program reads version 1`);
  const base = 8 + length;
  const table = (name: string): Table => {
    const entry = header.tables[name];
    if (!entry || base + entry.at + entry.length > bytes.length) throw new Error(`the wording model has no table ${name}`);
    return { values: new Int8Array(bytes.buffer, bytes.byteOffset + base + entry.at, entry.length), scale: entry.scale };
  };
  return { header, linear: table('linear') };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let i = from; i < to; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, Math.min(to, i + 8192))));
  return parts.join('');
}
