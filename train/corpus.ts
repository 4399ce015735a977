// The corpus as the model is trained on it: macros → blocks → sentences → tokens and clauses with their labels.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, type Clause } from '../server/engine/model/clauses.ts';
import { tokensOf, type Token } from '../server/engine/model/tokens.ts';
import { CATEGORIES, type Category } from '../server/engine/model/weights.ts';
import { splitSentences } from '../server/engine/sentence.ts';

export interface Label {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  /** Two readers disagreed: finding it is no false alarm, leaving it no miss. */
  readonly doubtful: boolean;
}

export interface CorpusMacro {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly document: readonly string[];
  readonly sentences: readonly CorpusSentence[];
}

export interface CorpusSentence {
  readonly text: string;
  /** Offset of `text` in the macro. */
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Labels touching this sentence, in its own offsets, clipped to it. `label` is an index into the macro's labels. */
  readonly labels: readonly (Label & { readonly label: number })[];
}

const filesOf = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();

/** SHA-256 of a folder's `.txt` files, names and bytes. */
export function corpusHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesOf(folder)) hash.update(name).update('\0').update(readFileSync(join(folder, name))).update('\0');
  return hash.digest('hex');
}

/** All macros of a folder's `.txt` files in name order, and their hash. Throws where a file is malformed. */
export function readCorpus(folder: string): { macros: CorpusMacro[]; hash: string } {
  return { macros: filesOf(folder).flatMap((name) => parseSet(readFileSync(join(folder, name), 'utf8'), name)), hash: corpusHash(folder) };
}

/** Parses a labelled set: `=== id | format | document labels`, then text with ⟪category|words⟫ spans. */
export function parseSet(source: string, file: string): CorpusMacro[] {
  return source.split(/^=== /m).slice(1).map((part) => {
    const newline = part.indexOf('\n');
    const [id = '', format = '', document = ''] = part.slice(0, newline).split('|').map((s) => s.trim());
    const { text, labels } = unmark(`${part.slice(newline + 1).trimEnd()}\n`, `${file}: ${id}`);
    return { id, file, format, text, labels, document: document === 'none' ? [] : document.split(/[\s,]+/).filter(Boolean), sentences: sentencesOf(text, format, labels) };
  });
}

function unmark(marked: string, where: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let open: { category: string; start: number } | undefined;
  for (let i = 0; i < marked.length; i++) {
    const mark = marked[i] as string;
    if (mark === '⟪') {
      if (open) throw new Error(`${where}: nested label`);
      const bar = marked.indexOf('|', i);
      open = { category: marked.slice(i + 1, bar), start: text.length };
      i = bar;
    } else if (mark === '⟫') {
      if (!open) throw new Error(`${where}: label closed twice`);
      const category = open.category.replace(/\?$/, '') as Category;
      if (!CATEGORIES.includes(category)) throw new Error(`${where}: unknown category ${category}`);
      labels.push({ category, start: open.start, end: text.length, doubtful: open.category.endsWith('?') });
      open = undefined;
    } else text += mark;
  }
  if (open) throw new Error(`${where}: label never closed`);
  return { text, labels };
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The prose of a macro with markup blanked out, character for character, hard-wrapped lines joined. */
export function proseOf(text: string, format: string): string {
  let prose = text;
  if (format === 'html') {
    prose = prose.replace(/<!--[\s\S]*?-->|<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/gi, blank);
    prose = prose.replace(/<\/?(?:p|div|li|ul|ol|br|h\d|td|th|tr|table|blockquote|hr)\b[^>]*>/gi, (tag) => (tag.length > 1 ? `${' '.repeat(tag.length - 1)}\n` : tag));
    prose = prose.replace(/<\/?[a-z][^>]*>/gi, blank);
    prose = prose.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (e) => (e === '&rsquo;' || e === '&#39;' || e === '&apos;' ? "'" : ' ').padEnd(e.length));
  } else if (format === 'markdown') {
    prose = prose.replace(/^---\n[\s\S]*?\n---\n/, blank).replace(/^```[\s\S]*?^```/gm, blank).replace(/<!--[\s\S]*?-->/g, blank);
    prose = prose.replace(/^[ \t]*>.*$/gm, blank);
    prose = prose.replace(/\]\((?:[^()\s]+)\)/g, (link) => `]${' '.repeat(link.length - 1)}`);
    prose = prose.replace(/[*_]{2,}|(?<=\s)[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?)])/g, blank);
  }
  prose = prose.replace(/^[ \t]*(?:[-*+•]|\d{1,2}[.)]|#{1,6})[ \t]+/gm, blank);
  return prose.replace(/(?<=[\p{L},\p{N}%}"')]) ?\n(?=[ \t]*[a-z])/gu, (wrap) => ' '.repeat(wrap.length));
}

function sentencesOf(text: string, format: string, labels: readonly Label[]): CorpusSentence[] {
  const prose = proseOf(text, format);
  const sentences: CorpusSentence[] = [];
  for (const { start, end } of splitSentences(prose)) {
    const sentence = prose.slice(start, end);
    const tokens = tokensOf(sentence);
    if (!tokens.length) continue;
    const touching = labels.flatMap((label, index) =>
      label.start < end && start < label.end
        ? [{ ...label, label: index, start: Math.max(label.start, start) - start, end: Math.min(label.end, end) - start }] : []);
    sentences.push({ text: sentence, start, tokens, clauses: clausesOf(tokens), labels: touching });
  }
  return sentences;
}
