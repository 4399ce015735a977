// Which format reads which file.

import type { Format } from '../types.ts';
import { html } from './html.ts';
import { macro } from './macro.ts';
import { markdown } from './markdown.ts';
import { plaintext } from './plaintext.ts';
import { isZendesk, zendesk } from './zendesk.ts';

export const FORMATS: readonly Format[] = [macro, markdown, plaintext, html, zendesk];

/**
 * The format for a file, or undefined where Rapport cannot read it.
 * @param path its name, with `/` or `\`
 * @param languageId VS Code's id of its language, where known: it wins over the name
 * @param source its text: exports are known by their shape
 */
export function formatFor(path: string, languageId: string | undefined, source: string): Format | undefined {
  const byLanguage = FORMATS.find((format) => languageId !== undefined && format.languages.includes(languageId));
  if (byLanguage) return byLanguage;
  const name = path.toLowerCase();
  const byName = FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
  if (byName) return byName;
  if ((name.endsWith('.json') || languageId === 'json' || languageId === 'jsonc') && isZendesk(source)) return zendesk;
  return undefined;
}
