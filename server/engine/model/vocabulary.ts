// Words as rows of the word table, misspelt and unknown ones included.

/** Rows that stand for no written word. */
export const UNKNOWN = 0;
export const FLAG_ROWS = { shouted: 1, quoted: 2, capital: 3 } as const;
/** The first row of a written word. */
export const FIRST_WORD = 4;

export interface Vocabulary {
  /** From `FIRST_WORD` on, the more frequent first. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows found for words that are not in `rows`; grows to a bound. */
  readonly guesses: Map<string, number>;
}

/** A vocabulary of `words`, the first of which has the row `FIRST_WORD`. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  return { rows: new Map(words.map((word, i) => [word, i + FIRST_WORD])), guesses: new Map() };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A word this short has too many neighbours to be called misspelt. */
const SHORTEST_MISSPELT = 5;
const MOST_GUESSES = 5000;

/** The row of a word: its own, that of its stem, that of the most frequent word one slip away, or `UNKNOWN`. */
export function rowOf(vocabulary: Vocabulary, word: string): number {
  const own = vocabulary.rows.get(word);
  if (own !== undefined) return own;
  const known = vocabulary.guesses.get(word);
  if (known !== undefined) return known;
  if (vocabulary.guesses.size > MOST_GUESSES) vocabulary.guesses.clear();
  const row = guess(vocabulary.rows, word);
  vocabulary.guesses.set(word, row);
  return row;
}

function guess(rows: ReadonlyMap<string, number>, word: string): number {
  if (word.length < SHORTEST_MISSPELT || word.length > 24 || !/^[a-z']+$/.test(word)) return UNKNOWN;
  for (const [ending, ...replacements] of [['ies', 'y'], ['es', '', 'e'], ['s', ''], ['ed', '', 'e'], ['ing', '', 'e'], ['ly', ''], ['er', '', 'e'], ["'", '']] as const) {
    if (!word.endsWith(ending)) continue;
    for (const replacement of replacements) {
      const row = rows.get(word.slice(0, word.length - ending.length) + replacement);
      if (row !== undefined) return row;
    }
  }
  let best = Infinity;
  const consider = (candidate: string) => {
    const row = rows.get(candidate);
    if (row !== undefined && row < best) best = row;
  };
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail) consider(head + tail.slice(1));
    if (tail.length > 1) consider(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of LETTERS) {
      consider(head + letter + tail);
      if (tail) consider(head + letter + tail.slice(1));
    }
  }
  return best === Infinity ? UNKNOWN : best;
}
