// What is worked out once: of a sentence, which many macros share and a keystroke leaves alone; of a reading, which many
// checks ask the same of.

import type { Reading, Sentence } from '../types.ts';

function remembered<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}

/** The same answer for the same sentence, found once. */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  return remembered(find);
}

/** The same answer for the same reading, found once. */
export function perReading<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  return remembered(find);
}
