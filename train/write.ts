// Writing the weights file that `readModel` reads.

import type { Header } from '../server/engine/model/weights.ts';

interface Table {
  readonly values: Int8Array;
  readonly scale: number;
}

/** Numbers as bytes with one scale. The few largest are cut, so that the many small ones keep their differences. */
export function quantise(numbers: Float32Array): Table {
  const sizes = Float32Array.from(numbers, Math.abs).sort();
  const most = Math.max(1e-9, (sizes[Math.floor((sizes.length - 1) * 0.9999)] as number) * 1.1);
  const scale = most / 127;
  return { values: Int8Array.from(numbers, (x) => Math.max(-127, Math.min(127, Math.round(x / scale)))), scale };
}

/** ASCII text as bytes. */
export function bytesOfText(text: string): Int8Array {
  return Int8Array.from(text, (c) => c.charCodeAt(0));
}

/** Feature numbers as three bytes each. */
export function bytesOfFeatures(features: readonly number[]): Int8Array {
  return Int8Array.from(features.flatMap((f) => [f & 255, (f >> 8) & 255, f >> 16]));
}

/** The bytes of a weights file. */
export function modelBytes(header: Omit<Header, 'tables'>, tables: Readonly<Record<string, Table>>): Uint8Array {
  const places: Record<string, { at: number; length: number; scale: number }> = {};
  let at = 0;
  for (const [name, { values, scale }] of Object.entries(tables)) {
    places[name] = { at, length: values.length, scale };
    at += values.length;
  }
  const text = JSON.stringify({ ...header, tables: places });
  const bytes = new Uint8Array(8 + text.length + at);
  bytes.set([...'RPWM'].map((c) => c.charCodeAt(0)));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  for (let i = 0; i < text.length; i++) bytes[8 + i] = text.charCodeAt(i);
  for (const [name, { values }] of Object.entries(tables)) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 8 + text.length + (places[name]?.at ?? 0));
  return bytes;
}
