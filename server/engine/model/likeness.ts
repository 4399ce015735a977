// Explanation by likeness: which labelled clauses of the corpus a clause sounds like.

import { FIRST_WORD, rowOf } from './vocabulary.ts';
import { tokensOf } from './tokens.ts';
import { CATEGORIES, type Category, type WordingModel } from './weights.ts';

/** A labelled clause that is shipped with the weights. */
export interface Example {
  readonly category: Category;
  readonly text: string;
}

/** Examples with what they mean, worked out at the first question. */
const meanings = new WeakMap<WordingModel, Float32Array[]>();
/** Less like than this is no explanation. */
const LEAST_LIKE = 0.35;

/** Corpus clauses of the category nearest to this text, the nearest first; fewer than `most` where nothing is near. */
export function nearest(model: WordingModel, text: string, category: Category, most = 3): string[] {
  let all = meanings.get(model);
  if (!all) {
    all = model.examples.map((example) => meaningOf(model, example.text));
    meanings.set(model, all);
  }
  const own = meaningOf(model, text);
  const found: { text: string; likeness: number }[] = [];
  model.examples.forEach((example, i) => {
    if (example.category !== category) return;
    const likeness = (all[i] as Float32Array).reduce((sum, x, d) => sum + x * (own[d] as number), 0);
    if (likeness >= LEAST_LIKE) found.push({ text: example.text, likeness });
  });
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, most).map((f) => f.text);
}

/** Examples as the weights hold them: a category's number, then the text, one a line. */
export function readExamples(lines: string): Example[] {
  return lines.split('\n').flatMap((line) => {
    const category = CATEGORIES[Number(line[0])];
    return category && line.length > 1 ? [{ category, text: line.slice(1) }] : [];
  });
}

/** The sum of the words' vectors, rare words counting for more, of length 1. */
function meaningOf({ vocabulary, net: { table, dimensions } }: WordingModel, text: string): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const { word } of tokensOf(text)) {
    const row = rowOf(vocabulary, word);
    if (row < FIRST_WORD || !/[a-z]/.test(word)) continue;
    // rows stand in order of frequency: row 10 counts 1, row 5000 counts 3.7
    const weight = Math.log10(row) * table.scale;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + weight * (table.values[row * dimensions + d] as number);
  }
  const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0)) || 1;
  return sum.map((x) => x / length);
}
