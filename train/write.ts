// Writing the weights file that `readModel` reads.

import type { Header } from '../server/engine/model/weights.ts';

/** Numbers as bytes with one scale: the largest becomes 127. */
export function quantise(numbers: Float32Array): { values: Int8Array; scale: number } {
  let most = 1e-9;
  for (const x of numbers) most = Math.max(most, Math.abs(x));
  const scale = most / 127;
  return { values: Int8Array.from(numbers, (x) => Math.round(x / scale)), scale };
}

/** The bytes of a weights file. */
export function modelBytes(header: Omit<Header, 'tables'>, tables: Readonly<Record<string, { values: Int8Array; scale: number }>>): Uint8Array {
  const places: Record<string, { at: number; length: number; scale: number }> = {};
  let at = 0;
  for (const [name, { values, scale }] of Object.entries(tables)) {
    places[name] = { at, length: values.length, scale };
    at += values.length;
  }
  const text = JSON.stringify({ ...header, tables: places }).replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const bytes = new Uint8Array(8 + text.length + at);
  bytes.set([...'RPWM'].map((c) => c.charCodeAt(0)));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  for (let i = 0; i < text.length; i++) bytes[8 + i] = text.charCodeAt(i);
  for (const [name, { values }] of Object.entries(tables)) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 8 + text.length + (places[name]?.at ?? 0));
  return bytes;
}
