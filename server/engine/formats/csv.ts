// CSV and TSV: the prose columns of each row, by header. Quoted cells may hold line ends, and `""` for a quote.

import { decode, type View, viewOf } from '../block.ts';
import type { Format, Macro, Span } from '../types.ts';
import { isWanted, recordMacro, titleOf } from './fields.ts';

interface Cell extends Span {
  readonly quoted: boolean;
}

/** Cells of every row; a quote that never closes ends with the file. */
function* rowsOf(text: string, delimiter: string): Generator<Cell[]> {
  let row: Cell[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at <= text.length) {
    if (at === text.length && !row.length) return;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      const end = close < 0 ? text.length : close;
      row.push({ start: at + 1, end, quoted: true });
      at = end + 1;
      // whatever stands between the quote and the delimiter is not ours
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
      row.push({ start: at, end: text[end - 1] === '\r' && end > at ? end - 1 : end, quoted: false });
      at = end;
    }
    if (at >= text.length || text[at] === '\n') {
      yield row;
      row = [];
      if (at >= text.length) return;
    }
    at++;
  }
}

/** The delimiter that the header row uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const count = (mark: string) => header.split(mark).length - 1;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function cellView(view: View, cell: Cell, delimiter: string): View {
  if (!cell.quoted) return decode(view, cell, [], (text) => (/["\r\n]/.test(text) || text.includes(delimiter) ? undefined : text));
  const quotes = [...view.text.slice(cell.start, cell.end).matchAll(/""/g)].map((match) => ({ start: cell.start + match.index, end: cell.start + match.index + 2, text: '"' }));
  return decode(view, cell, quotes, (text) => text.replace(/"/g, '""'));
}

export const csv: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  languages: ['csv', 'tsv'],
  read(source, fields) {
    const view = viewOf(source);
    const delimiter = delimiterOf(source);
    const macros: Macro[] = [];
    let header: string[] | undefined;
    for (const row of rowsOf(source, delimiter)) {
      const shown = (cell: Cell) => (cell.quoted ? source.slice(cell.start, cell.end).replace(/""/g, '"') : source.slice(cell.start, cell.end)).trim();
      if (!header) {
        header = row.map(shown);
        continue;
      }
      const values = row.flatMap((cell, index) => {
        const key = header?.[index] ?? '';
        return isWanted([key], fields) ? [{ view: cellView(view, cell, delimiter), key }] : [];
      });
      const first = row[0];
      const last = row[row.length - 1];
      if (!values.length || !first || !last) continue;
      const title = titleOf(row.map((cell, index) => [header?.[index] ?? '', shown(cell)]));
      const macro = recordMacro(title, { start: first.start, end: last.end }, values);
      if (macro.blocks.length) macros.push(macro);
    }
    const problems = header && !header.some((key) => isWanted([key], fields)) && source.trim() ? [{ start: 0, end: Math.min(source.length, 1), message: `No column of this table is known to hold replies (${header.slice(0, 6).join(', ')}). Name it in "fields".` }] : [];
    return { macros, comments: [], problems };
  },
};
