// Where a sentence's clauses stand: the units the model judges and underlines.

import type { Token } from './tokens.ts';

/** Half-open range of token indices. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const STRONG = new Set([';', ':', '(', ')', '...', '..', '!', '!!', '?', '??', '.']);
const WEAK = new Set([',', '-']);
const JOINTS = new Set([
  'and', 'but', 'or', 'so', 'because', 'as', 'since', 'although', 'though', 'while', 'whereas', 'unless', 'until', 'if', 'when', 'where', 'which', 'who', 'before', 'after', 'once', 'therefore', 'however', 'yet', 'nor',
]);
const SUBJECTS = new Set([
  'i', 'you', 'we', 'they', 'he', 'she', 'it', 'this', 'that', 'these', 'those', 'there', 'our', 'your', 'my', 'the', 'no', 'any', 'please', 'kindly', 'a', 'an', 'all', 'someone', 'somebody', 'nobody', 'everyone', '<x>',
  'do', 'can', 'could', 'would', 'will', 'may', 'must', 'should', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does', 'then', 'if', 'not', 'never', 'their', 'its', 'his', 'her', 'one', 'only',
]);
/** A clause shorter than this has no words of its own to judge. */
const SHORTEST = 3;

/** The clauses of a sentence, in order, covering all tokens. At least one where there is a token. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    const before = (tokens[i - 1] as Token).word;
    const word = (tokens[i] as Token).word;
    const long = i - from >= SHORTEST && tokens.length - i >= SHORTEST;
    if (!long) continue;
    if (STRONG.has(before) || WEAK.has(before)) cut(i);
    else if (JOINTS.has(word) && i + 1 < tokens.length && SUBJECTS.has((tokens[i + 1] as Token).word)) cut(i);
  }
  cut(tokens.length);
  return clauses;
}
