// Files: which to check, how to read them, which configuration counts for them.

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Config, DEFAULT_INCLUDE } from './engine/config.ts';

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

const IGNORED = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', '.cache', '.vscode-test', '.rapport-cache']);
/** Larger files are no macros. */
export const LARGEST = 20 * 1024 * 1024;

/** A path as it is shown: relative to the working folder where it lies inside, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return (inside && !inside.startsWith('..') && !isAbsolute(inside) ? inside : path).split(sep).join('/');
}

/** True when the globs of a configuration in `folder` invite the file. */
export function invites(config: Pick<Config, 'include' | 'exclude'>, folder: string, path: string): boolean {
  const name = relative(folder, path).split(sep).join('/');
  return matches(config.include ?? DEFAULT_INCLUDE, name) && !excludes(config, folder, path);
}

/** True when the globs of a configuration in `folder` exclude the file. */
export function excludes(config: Pick<Config, 'exclude'>, folder: string, path: string): boolean {
  return matches(config.exclude ?? [], relative(folder, path).split(sep).join('/'));
}

function matches(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => picomatch.isMatch(name, glob, { dot: true }));
}

/** Every file below a folder, in a fixed order; links that lead out of it or back into it are not followed. */
export function* walk(folder: string, skipped: Skipped[], seen = new Set<string>()): Generator<string> {
  let entries: string[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder).sort();
  } catch (error) {
    skipped.push({ path: folder, reason: `The folder cannot be read: ${(error as Error).message}` });
    return;
  }
  for (const entry of entries) {
    if (IGNORED.has(entry)) continue;
    const path = join(folder, entry);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* walk(path, skipped, seen);
    else if (stat?.isFile()) yield path;
  }
}

/** The file's text, or why it cannot be had. A byte order mark stays in it. */
export function readText(path: string): { readonly text: string } | { readonly reason: string; readonly unreadable?: true } {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > LARGEST) return { reason: `The file has ${Math.round(size / 1024 / 1024)} MB; files over ${LARGEST / 1024 / 1024} MB are not checked.` };
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: `The file cannot be read: ${(error as Error).message}`, unreadable: true };
  }
  return decodeText(bytes);
}

/** Bytes as text, or why they are none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { reason: 'The file is UTF-16. Save it as UTF-8 to have it checked.' };
  if (bytes.subarray(0, 8000).includes(0)) return { reason: 'The file is binary.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reason: 'The file is not valid UTF-8. Save it as UTF-8 to have it checked.' };
  }
}

/** Writes a file so that a reader sees the old text or the new one, never half; its mode is kept. */
export function writeText(path: string, text: string): void {
  const target = realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode: statSync(target).mode });
    renameSync(temporary, target);
  } finally {
    if (existsSync(temporary)) unlinkSync(temporary);
  }
}

/** Writes a file that must not exist yet; throws where it does. */
export function writeNew(path: string, text: string): void {
  writeFileSync(path, text, { flag: 'wx' });
}

/** Writes a file whether it exists or not, never half; its folder is made where it is missing. */
export function writeOver(path: string, text: string): void {
  if (existsSync(path)) writeText(path, text);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeNew(path, text);
  }
}

/**
 * The rapport.json that counts for a file: the nearest one upwards.
 * @param top the last folder to look in
 */
export function findConfig(path: string, top: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'rapport.json');
    if (existsSync(candidate)) return candidate;
    if (folder === resolve(top) || folder === dirname(folder)) return undefined;
  }
}
