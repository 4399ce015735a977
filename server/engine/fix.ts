// Fixes: from a hit's rewrites and insertions to edits of the source. What is offered has been tried first: the facts
// are kept, the finding is gone, and no other has come.

import { guarded, type Hit, inspect, type Inspection, type Options } from './check.ts';
import { findPlaceholders } from './formats/placeholders.ts';
import { keepsFacts, type ProseEdit, proseEdit } from './rewrite.ts';
import { reword, type Rewording } from './rewording/index.ts';
import type { Block, Category, Edit, Fix, Line, Macro, Rewrite } from './types.ts';

const MARKUP = 'There is a link or other markup inside these words that a rewrite would lose. Reword the sentence by hand.';
const NO_SAFE = 'No wording could be found that keeps every fact and reads well here. Reword it by hand.';

export interface Fixes {
  readonly fixes: readonly Fix[];
  /** Why there is none. */
  readonly note?: string;
}

/** Each rewrite is tried on a macro of at most three times as many blocks, so that a book costs no square of its length. */
const WINDOW = 40;
/** In UTF-16 units; a longer paragraph was not written by hand. */
const LONGEST_BLOCK = 50_000;
const TOO_LONG = 'This paragraph is too long for a rewrite to be tried. Reword the sentence by hand.';

/** The fixes for a hit. */
export function fixesFor(hit: Hit, inspection: Inspection, options: Options): Fixes {
  if (hit.macroMatch) return insertionFixes(hit, inspection);
  const { blocks } = inspection.reading.macro;
  if ((blocks[hit.block]?.text.length ?? 0) > LONGEST_BLOCK) return { fixes: [], note: TOO_LONG };
  if (blocks.length <= 3 * WINDOW) return triedFixes(hit, inspection, options);
  const part = Math.floor(hit.block / WINDOW);
  const from = Math.max(0, (part - 1) * WINDOW);
  const near = windowOf(inspection, part, from, options);
  const shifted: Hit = { ...hit, block: hit.block - from, ...(hit.line ? { line: { ...hit.line, block: hit.line.block - from } } : {}) };
  return triedFixes(shifted, near, options);
}

const windows = new WeakMap<Inspection, Map<number, Inspection>>();

/** The blocks around a part of a long macro, read as one; it goes on speaking as the whole does. */
function windowOf(inspection: Inspection, part: number, from: number, options: Options): Inspection {
  const known = windows.get(inspection) ?? new Map<number, Inspection>();
  windows.set(inspection, known);
  const before = known.get(part);
  if (before) return before;
  const { macro, voice } = inspection.reading;
  const near = inspect({ ...macro, blocks: macro.blocks.slice(from, (part + 2) * WINDOW) }, options);
  const made: Inspection = { ...near, reading: { ...near.reading, voice } };
  known.set(part, made);
  return made;
}

function triedFixes(hit: Hit, inspection: Inspection, options: Options): Fixes {
  const { macro, voice } = inspection.reading;
  const block = macro.blocks[hit.block];
  const line = hit.line;
  if (!block || !line) return { fixes: [] };
  const fixes: Fix[] = [];
  let note: string | undefined;
  for (const { replaces, text, safe } of candidates(hit, line, inspection)) {
    const edit = proseEdit(block.text, line.start, line.sentence, replaces, text, voice);
    if (edit.text === block.text.slice(edit.start, edit.end) || !holds(hit, edit, inspection, options)) continue;
    const edits = sourceEdits(block, edit);
    if (!edits) {
      note ??= MARKUP;
      continue;
    }
    const title = text ? `Rewrite as “${shorten(edit.text.trim())}”` : 'Leave this out';
    if (!fixes.some((fix) => fix.title === title)) fixes.push({ title, kind: 'rewrite', preferred: fixes.length === 0, safe, edits });
    if (fixes.length === 4) break;
  }
  return fixes.length ? { fixes } : { fixes, note: note ?? hit.match?.note ?? NO_SAFE };
}

/** The rule's own rewrites, then what its category's families make of the words. */
function* candidates(hit: Hit, line: Line, { reading }: Inspection): Generator<Rewording> {
  const { match, heard } = hit;
  if (match) {
    const replaces = match.replaces ?? match.span;
    for (const rewrite of guarded(hit.rule, [] as readonly Rewrite[], () => match.rewrite?.(reading.voice) ?? [])) {
      yield typeof rewrite === 'string' ? { replaces, text: rewrite, safe: true } : { replaces, ...rewrite };
    }
  }
  const span = match?.span ?? heard;
  const category = hit.rule.slice(0, hit.rule.indexOf('/')) as Category;
  if (span) yield* guarded(hit.rule, [] as readonly Rewording[], () => reword(category, { line, span, reading }));
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}

/** The laws of rewrites, tried on the macro itself. */
function holds(hit: Hit, edit: ProseEdit, inspection: Inspection, options: Options): boolean {
  const { macro } = inspection.reading;
  const block = macro.blocks[hit.block] as Block;
  const text = block.text.slice(0, edit.start) + edit.text + block.text.slice(edit.end);
  if (!keepsFacts(block.text, text, hit.rule.startsWith('survey/'))) return false;
  if (/ {2,}(?=\S)/.test(edit.text) || /\b(\w+) \1\b/i.test(edit.text.replace(/\b(?:that that|had had)\b/gi, ''))) return false;
  // words may not be glued together where a comma or a joint went
  if (/[\p{L}\p{N}]$/u.test(block.text.slice(0, edit.start)) && /^[\p{L}\p{N}]/u.test(edit.text)) return false;
  // a macro of nothing is no macro
  if (!text.trim() && macro.blocks.length === 1) return false;
  const changed: Block = { ...block, text, placeholders: findPlaceholders(text) };
  const blocks = macro.blocks.flatMap((other, index) => (index !== hit.block ? [other] : text.trim() ? [changed] : []));
  const after = inspect({ ...macro, blocks } as Macro, options);
  const counted = (list: readonly Hit[]) => list.filter((other) => other.severity !== 'hint');
  const end = edit.start + edit.text.length;
  if (text.trim() && after.hits.some((other) => other.rule === hit.rule && other.block === hit.block && other.span.start < end && edit.start < other.span.end)) return false;
  const before = counted(inspection.hits).length;
  if (counted(after.hits).length > (hit.severity === 'hint' ? before : before - 1)) return false;
  const rules = new Set(counted(inspection.hits).map((other) => other.rule));
  return counted(after.hits).every((other) => rules.has(other.rule));
}

/**
 * The edits of the source for an edit of the prose. Where markup lies inside the replaced words only the words that
 * change are touched; undefined where even that would lose markup, or the place cannot hold the words.
 */
export function sourceEdits(block: Block, edit: ProseEdit): Edit[] | undefined {
  const whole = toSource(block, edit);
  if (whole) return [whole];
  const edits: Edit[] = [];
  for (const small of wordEdits(block.text, edit)) {
    const made = toSource(block, small);
    if (!made) return undefined;
    edits.push(made);
  }
  return edits.length ? edits : undefined;
}

function toSource(block: Block, edit: ProseEdit): Edit | undefined {
  const { start, end, exact } = block.locate(edit);
  if (!exact) return undefined;
  const newText = edit.text ? block.encode(edit.text) : '';
  return newText === undefined ? undefined : { start, end, newText };
}

/** The edit as several that leave common words alone: a longest common subsequence of words. */
function wordEdits(text: string, edit: ProseEdit): ProseEdit[] {
  const old = text.slice(edit.start, edit.end).match(/\S+|\s+/g) ?? [];
  const now = edit.text.match(/\S+|\s+/g) ?? [];
  if (old.length > 300 || now.length > 300) return [edit];
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] as number;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) (lengths[i] as number[])[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const edits: ProseEdit[] = [];
  let offset = edit.start;
  let open: { start: number; end: number; text: string } | undefined;
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      if (open) edits.push(open);
      open = undefined;
      offset += (old[i] as string).length;
      i++;
      j++;
      continue;
    }
    open ??= { start: offset, end: offset, text: '' };
    if (j < now.length && (i >= old.length || at(i, j + 1) >= at(i + 1, j))) open.text += now[j++];
    else {
      offset += (old[i++] as string).length;
      open.end = offset;
    }
  }
  if (open) edits.push(open);
  return edits;
}

function insertionFixes(hit: Hit, inspection: Inspection): Fixes {
  const { macro } = inspection.reading;
  const match = hit.macroMatch;
  const fixes: Fix[] = [];
  for (const { title, block, where, choices } of match?.insertions ?? []) {
    const style = macro.blocks.some((other) => other.text.includes('’'));
    const wordings = choices.map((choice) => (style ? choice.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : choice));
    const edit = wordings[0] === undefined ? undefined : macro.blocks[block]?.insert(wordings[0], where);
    if (edit) fixes.push({ title, kind: 'insertion', preferred: fixes.length === 0, safe: false, edits: [edit], choices: wordings });
  }
  for (const { title, safe, ...edit } of match?.rewrites ?? []) {
    const block = macro.blocks[hit.block];
    const edits = block && sourceEdits(block, edit);
    if (edits) fixes.push({ title, kind: 'rewrite', preferred: fixes.length === 0, safe, edits });
    else if (block) return { fixes, note: MARKUP };
  }
  return fixes.length ? { fixes } : match?.note ? { fixes, note: match.note } : { fixes };
}
