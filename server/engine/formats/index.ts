// Which format reads which file.

import type { Format } from '../types.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { macro } from './macro.ts';
import { markdown } from './markdown.ts';
import { plaintext } from './plaintext.ts';
import { python, script } from './strings.ts';
import { template } from './template.ts';
import { yaml } from './yaml.ts';
import { isZendesk, zendesk } from './zendesk.ts';

export const FORMATS: readonly Format[] = [macro, markdown, plaintext, html, template, zendesk, json, yaml, csv, script, python];

/** Data files and code hold macros only where a team says so: they are read when invited, never because they are there. */
const NOT_MACROS = /(?:^|[\\/])(?:rapport(?:-baseline)?|package(?:-lock)?|tsconfig[\w.-]*|jsconfig|biome|composer|manifest|settings|launch|tasks)\.jsonc?$/i;

/**
 * The format for a file, or undefined where Rapport cannot read it.
 * @param path its name, with `/` or `\`
 * @param languageId VS Code's id of its language, where known: it wins over the name
 * @param source its text: exports are known by their shape
 */
export function formatFor(path: string, languageId: string | undefined, source: string): Format | undefined {
  const name = path.toLowerCase();
  const found =
    FORMATS.find((format) => languageId !== undefined && format.languages.includes(languageId) && languageId !== 'plaintext') ??
    FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ??
    (languageId === 'plaintext' ? plaintext : undefined);
  if (found !== json) return found;
  if (NOT_MACROS.test(path)) return undefined;
  return isZendesk(source) ? zendesk : json;
}
