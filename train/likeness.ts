// Which labelled clauses are shipped as examples for explanations.

import { createHash } from 'node:crypto';
import { CATEGORIES } from '../server/engine/model/weights.ts';
import type { CorpusMacro } from './corpus.ts';

const EACH = 200;
const [SHORTEST, LONGEST] = [14, 90];

/** Lines of a category's number and a clause: up to 200 a category, from all files alike. Texts with other than plain characters are left out. */
export function exampleLines(macros: readonly CorpusMacro[]): string {
  const found = new Map<string, { line: string; order: string; k: number }>();
  for (const { text, labels } of macros) {
    for (const { start, end, category, doubtful } of labels) {
      const shown = text.slice(start, end).replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').trim();
      if (doubtful || shown.length < SHORTEST || shown.length > LONGEST || !/^[\x20-\x7e]+$/.test(shown) || /[<>]/.test(shown)) continue;
      const k = CATEGORIES.indexOf(category);
      found.set(shown.toLowerCase(), { line: `${k}${shown}`, order: createHash('sha1').update(shown).digest('hex'), k });
    }
  }
  return CATEGORIES.flatMap((_, k) =>
    [...found.values()].filter((f) => f.k === k).sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, EACH).map((f) => f.line).sort()).join('\n');
}
