// A judge of grammar that nobody here wrote: Harper. A rewrite may add no lint of the kinds it can judge.

import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { scanPlaceholders } from '../server/engine/formats/placeholders.ts';

const JUDGED = new Set(['Agreement', 'BoundaryError', 'Capitalization', 'Eggcorn', 'Formatting', 'Grammar', 'Malapropism', 'Punctuation', 'Repetition', 'Spelling', 'Typo']);

/**
 * Of the mixed kind only the article is judged. Left out are Harper's own errors: "OK" taken for a misspelling, plurals it
 * does not know, "it's worth" taken for "its", and "you told us was damaged", where "was" goes with what stands before.
 */
function isJudged(kind: string, message: string, words: string): boolean {
  if (/^hirers$/i.test(words) || (/possessive pronoun `its`/.test(message) && /it's/i.test(words)) || (kind === 'Agreement' && words === 'was' && /verb agree with its subject/.test(message))) return false;
  return (JUDGED.has(kind) || (kind === 'Miscellaneous' && /article/.test(message))) && !/^ok$/i.test(words);
}

let linter: LocalLinter | undefined;

async function setUp(): Promise<LocalLinter> {
  if (linter) return linter;
  linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return linter;
}

/** Placeholders read as names, as they will when they are filled in; equal ones alike, neighbours not. */
function filled(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of scanPlaceholders(text)) {
    if (/purpose|action/.test(text.slice(start, end))) {
      out += `${text.slice(at, start)}help`;
      at = end;
      continue;
    }
    const letters = [...text.slice(start, end)].reduce((sum, char) => sum + char.charCodeAt(0), 0);
    out += text.slice(at, start) + ['Monday', 'Chicago', 'Alice', 'Boston', 'Friday', 'London', 'Peter'][letters % 7];
    at = end;
  }
  return (out + text.slice(at)).replace(/[’‘]/g, "'");
}

const known = new Map<string, readonly string[]>();

async function lints(text: string): Promise<readonly string[]> {
  const shown = filled(text);
  const before = known.get(shown);
  if (before) return before;
  const found = await (await setUp()).lint(shown, { language: 'plaintext' });
  const kept = found.filter((lint) => isJudged(lint.lint_kind(), lint.message(), lint.get_problem_text())).map((lint) => `${lint.lint_kind()}: ${lint.message()} (${lint.get_problem_text()})`);
  known.set(shown, kept);
  return kept;
}

/** What Harper says of the text after that it did not say of the text before. */
export async function newLints(before: string, after: string): Promise<string[]> {
  const left = [...(await lints(before))];
  return (await lints(after)).filter((lint) => {
    const index = left.indexOf(lint);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
