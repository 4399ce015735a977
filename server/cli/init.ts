// `rapport init`: looks at a folder, finds where its replies are, and writes a rapport.json that says so.

import { readdirSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { parse as parseJson } from 'jsonc-parser';
import { parseAllDocuments } from 'yaml';
import { DEFAULT_INCLUDE } from '../engine/config.ts';
import { formatFor } from '../engine/formats/index.ts';
import type { Format, Macro } from '../engine/types.ts';
import { readText, walk, writeNew } from '../files.ts';
import { UsageError } from './options.ts';

/** More files than this say nothing new of where macros live. */
const MOST = 20_000;
const LARGEST = 2_000_000;
/** Names that a team gives to the folders of its replies. */
const REPLY_FOLDER = /(?:^|[-_ ])(?:macros?|canned|saved[-_ ]?repl\w+|quick[-_ ]?repl\w+|repl(?:y|ies)|responses?|templates?|snippets?|scripts?)(?:[-_ ]|$)/i;
const NO_REPLY = /^(?:readme|changelog|contributing|license|code_of_conduct|security|architecture|todo|notes?)\b/i;
/** Data files that a program reads, whatever their strings say. */
const NO_DATA = /^(?:package(?:-lock)?|tsconfig.*|\..*|.*\.config|.*\.schema|docker-compose.*|pnpm-lock|action|mkdocs|_config)\.(?:json|ya?ml)$/i;

export interface Proposal {
  readonly include: readonly string[];
  readonly fields: readonly string[];
  /** How many files of the folder are meant. */
  readonly files: number;
}

/** Runs the command. */
export function init(cwd: string): void {
  if (readdirSync(cwd).includes('rapport.json')) throw new UsageError('There is a rapport.json here already; nothing was written.');
  const proposal = propose(cwd);
  try {
    writeNew(join(cwd, 'rapport.json'), configText(proposal));
  } catch (error) {
    throw new UsageError(`rapport.json cannot be written: ${(error as Error).message}`);
  }
  const lines = proposal.files
    ? [`Wrote rapport.json: ${proposal.files} file${proposal.files === 1 ? '' : 's'} with replies.`, ...proposal.include.map((glob) => `  include  ${glob}`), ...proposal.fields.map((field) => `  field    ${field}`), 'Next: rapport check']
    : ['Wrote rapport.json. No replies were found here, so it names the usual places; change "include" to where yours are.'];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What of a folder looks like replies to customers. */
export function propose(cwd: string): Proposal {
  const include = new Set<string>();
  const fields = new Set<string>();
  const prose = new Map<string, { spoken: number; all: number }>();
  let ownFields = false;
  let files = 0;
  let seen = 0;
  for (const path of walk(cwd, [])) {
    if (seen++ >= MOST) break;
    const name = relative(cwd, path).split(sep).join('/');
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (NO_REPLY.test(base) || NO_DATA.test(base) || /^rapport(?:-baseline)?\.json$/.test(base) || !formatFor(path, undefined, '')) continue;
    const found = readText(path);
    if (!('text' in found) || found.text.length > LARGEST) continue;
    const format = formatFor(path, undefined, found.text);
    if (!format || format.id === 'script' || format.id === 'python') continue;
    if (['json', 'yaml', 'csv', 'zendesk'].includes(format.id)) {
      const keys = format.id === 'zendesk' ? [] : keysThatSpeak(found.text, format);
      if (format.id !== 'zendesk' && !keys.length) continue;
      if (!speaks(format.read(found.text).macros) && !keys.length) continue;
      include.add(name);
      files++;
      for (const key of keys) fields.add(key);
      ownFields ||= keys.some((key) => !speaks(format.read(found.text).macros) || !coveredByStandard(found.text, format, key));
    } else if (format.id === 'macro') {
      include.add('**/*.macro');
      files++;
    } else {
      const folder = dirname(name);
      const counts = prose.get(folder) ?? { spoken: 0, all: 0 };
      counts.all++;
      if (speaks(format.read(found.text).macros)) counts.spoken++;
      prose.set(folder, counts);
    }
  }
  for (const [folder, { spoken, all }] of prose) {
    // a folder of replies is one by its name, or because most of what lies in it speaks to a customer
    if (!spoken || !(REPLY_FOLDER.test(folder.slice(folder.lastIndexOf('/') + 1)) || (spoken >= 2 && spoken * 2 >= all))) continue;
    include.add(folder === '.' ? `*{${[...new Set(extensionsOf(cwd))].sort().join(',')}}` : `${folder}/**`);
    files += spoken;
  }
  return { include: narrowed([...include].sort()), fields: ownFields ? [...fields].sort() : [], files };
}

function extensionsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => !NO_REPLY.test(name) && ['.md', '.txt', '.html', '.htm'].includes(extname(name))).map((name) => extname(name));
}

/** Without what another glob covers already. */
function narrowed(globs: readonly string[]): string[] {
  return globs.filter((glob) => !globs.some((other) => other !== glob && other.endsWith('/**') && !other.startsWith('**') && glob.startsWith(other.slice(0, -2))));
}

/** Whether prose speaks to a customer: it says "you", and greets, thanks, apologises, signs or has a name to fill in. */
export function speaks(macros: readonly Macro[]): boolean {
  const spoken = macros.filter(({ blocks }) => {
    const text = blocks.map((block) => block.text).join('\n');
    if (!/\byou(?:r|rs|'re|'ll|'ve)?\b/i.test(text)) return false;
    const courteous = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b|\b(?:thank you|thanks for|sorry|apologi[sz]e|regards|sincerely|let (?:us|me) know|please (?:reply|contact|send|let))\b/im.test(text);
    return courteous || (blocks.some((block) => block.placeholders.length) && /\b(?:we|our|I)\b/.test(text));
  });
  return spoken.length > 0 && spoken.length * 4 >= macros.filter(({ blocks }) => blocks.length).length;
}

/** The keys or columns of a data file whose values speak to a customer. */
function keysThatSpeak(text: string, format: Format): string[] {
  return keysOf(text, format.id).filter((key) => speaks(format.read(text, [key]).macros));
}

/** True where reading without any "fields" finds what reading this key finds. */
function coveredByStandard(text: string, format: Format, key: string): boolean {
  const standard = new Set(format.read(text).macros.flatMap(({ blocks }) => blocks.map((block) => block.text)));
  return format.read(text, [key]).macros.every(({ blocks }) => blocks.every((block) => standard.has(block.text)));
}

function keysOf(text: string, format: string): string[] {
  if (format === 'csv') {
    const header = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
    return header.split(/[\t;,]/).map((cell) => cell.trim().replace(/^"|"$/g, '')).filter(Boolean);
  }
  const keys = new Set<string>();
  const visit = (value: unknown, depth: number) => {
    if (depth > 12 || keys.size > 200) return;
    if (Array.isArray(value)) for (const one of value.slice(0, 500)) visit(one, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        if (typeof one === 'string' && /\S\s+\S/.test(one)) keys.add(key);
        else visit(one, depth + 1);
      }
    }
  };
  try {
    for (const document of format === 'json' ? [parseJson(text)] : parseAllDocuments(text).map((one) => one.toJS({ maxAliasCount: 100 }))) visit(document, 0);
  } catch {
    // a file that its own parser refuses holds no field worth proposing
  }
  return [...keys];
}

/** The file, with a word on each line that a reader may want to change. */
function configText({ include, fields, files }: Proposal): string {
  const list = (values: readonly string[]) => `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
  const parts = [
    `  // The files that hold replies to customers.\n  "include": ${list(files ? include : DEFAULT_INCLUDE)}`,
    ...(fields.length ? [`  // The keys and columns of data files that hold replies.\n  "fields": ${list(fields)}`] : []),
    '  // Levels by rule or category: error, warning, information, hint, off. `rapport rules` lists them.\n  "rules": {}',
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
