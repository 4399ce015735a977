// The outline: the macros of a file or an export, each with its score.

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { MacroResult } from '../engine/lint.ts';
import { type Checked, rangeOf } from './check.ts';

/** Formats whose own outline, by headings or tags, says more than one macro's name. */
const OUTLINED = new Set(['markdown', 'html', 'template']);

/** The macros of a checked document, or `null` where the editor's own outline is better. */
export function symbolsOf(checked: Checked | undefined): DocumentSymbol[] | null {
  if (!checked || OUTLINED.has(checked.format.id)) return null;
  const { document, result } = checked;
  const starts = result.findings.filter(({ severity }) => severity !== 'hint').map(({ start }) => start);
  return result.macros.map((macro): DocumentSymbol => {
    const findings = before(starts, macro.span.end) - before(starts, macro.span.start);
    const first = macro.reading.macro.blocks[0]?.locate({ start: 0, end: macro.reading.macro.blocks[0].text.length });
    const start = first && first.start >= macro.span.start && first.end <= macro.span.end ? first : { start: macro.span.start, end: macro.span.start };
    return {
      name: nameOf(macro),
      detail: `${macro.score.value} of 100${findings ? ` · ${findings} ${findings === 1 ? 'finding' : 'findings'}` : ''}`,
      kind: SymbolKind.String,
      range: rangeOf(document, macro.span),
      selectionRange: rangeOf(document, start),
    };
  });
}

/** How many of the sorted offsets lie before one. */
function before(offsets: readonly number[], offset: number): number {
  let low = 0;
  for (let high = offsets.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for clients without a hierarchy. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[] | null): SymbolInformation[] | null {
  return symbols?.map(({ name, detail, kind, range }) => ({ name: detail ? `${name} (${detail})` : name, kind, location: { uri, range } })) ?? null;
}

function nameOf({ title, reading }: MacroResult): string {
  const text = (title?.trim() || reading.macro.blocks[0]?.text || '').replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text || 'Macro';
}
