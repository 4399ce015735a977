// One loop, C += A · B, as WebAssembly with 128-bit vectors: many times as fast as the same in JavaScript, and the same
// bytes on every machine. The module is assembled here, so that nothing needs to be compiled or downloaded.

/** The part of the standard that is used here; the project's types know no browser. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  /**
   * C[m][j] += Σ A[m][k] · B[k][j] for `blocks` × 16 columns j. Pointers and strides are in bytes: `aRow` and `aStep` lead
   * from one m and one k to the next in A (so A may be read transposed), `bRow` and `cRow` to the next row of B and C.
   */
  multiply(c: number, a: number, b: number, rows: number, inner: number, blocks: number, aRow: number, aStep: number, bRow: number, cRow: number): void;
}

const [C, A, B, ROWS, INNER, BLOCKS, A_ROW, A_STEP, B_ROW, C_ROW, M, K, PA, PB, PC, PA_ROW, SUM, SPLAT] = Array.from({ length: 18 }, (_, i) => i) as [
  number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number,
];
const SPLAT_LOCAL = SPLAT + 3;
const get = (i: number) => [0x20, i];
const set = (i: number) => [0x21, i];
const constant = (n: number) => [0x41, ...(n < 64 ? [n] : [(n & 127) | 128, n >> 7])];
const move = (i: number, by: number[]) => [...get(i), ...by, 0x6a, ...set(i)];
const vector = (opcode: number[], ...rest: number[]) => [0xfd, ...opcode, ...rest];
const lanes = [0, 1, 2, 3];
/** `body` `count` times; `counter` counts down. Nothing where `count` is 0. */
const times = (counter: number, count: number[], body: number[]) => [
  ...count, ...set(counter), 0x02, 0x40, 0x03, 0x40, ...get(counter), 0x45, 0x0d, 1, ...body, ...get(counter), ...constant(1), 0x6b, ...set(counter), 0x0c, 0, 0x0b, 0x0b,
];

const step = [
  ...get(PA), 0x2a, 2, 0, ...vector([0x13]), ...set(SPLAT_LOCAL),
  ...lanes.flatMap((i) => [...get(SUM + i), ...get(SPLAT_LOCAL), ...get(PB), ...vector([0x00], 2, 16 * i), ...vector([0xe6, 0x01]), ...vector([0xe4, 0x01]), ...set(SUM + i)]),
  ...move(PA, get(A_STEP)), ...move(PB, get(B_ROW)),
];
const row = [
  ...get(PA_ROW), ...set(PA), ...get(B), ...set(PB),
  ...lanes.flatMap((i) => [...get(PC), ...vector([0x00], 2, 16 * i), ...set(SUM + i)]),
  ...times(K, get(INNER), step),
  ...lanes.flatMap((i) => [...get(PC), ...get(SUM + i), ...vector([0x0b], 2, 16 * i)]),
  ...move(PC, get(C_ROW)), ...move(PA_ROW, get(A_ROW)),
];
const block = [...get(C), ...set(PC), ...get(A), ...set(PA_ROW), ...times(M, get(ROWS), row), ...move(C, constant(64)), ...move(B, constant(64))];
const multiply = [...times(BLOCKS, get(BLOCKS), block), 0x0b];

function leb(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...leb(n >>> 7)];
}
const section = (id: number, body: number[]) => [id, ...leb(body.length), ...body];
const name = (text: string) => [text.length, ...[...text].map((c) => c.charCodeAt(0))];

/** A kernel with its own memory of `megabytes`. */
export function newKernel(megabytes: number): Kernel {
  const code = [2, 6, 0x7f, 5, 0x7b, ...multiply];
  const bytes = Uint8Array.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 10, ...new Array<number>(10).fill(0x7f), 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...leb(megabytes * 16)]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...leb(code.length), ...code]),
  ]);
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel;
}
