// Examples carry their expectation in the text: [[ ]] around the words to underline.

import type { Span } from '../server/engine/types.ts';

/** The text without its marks, and where they were. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  for (let index = 0; index < marked.length; index++) {
    if (marked.startsWith('[[', index)) {
      open = text.length;
      index++;
    } else if (marked.startsWith(']]', index) && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
      index++;
    } else text += marked[index];
  }
  return { text, spans };
}
