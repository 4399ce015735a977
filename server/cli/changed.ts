// What has changed, as git tells it, and which macros of a file that makes.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { ChangedFile, Source } from '../check-files.ts';
import type { Format, Macro } from '../engine/types.ts';
import { decodeText, readText } from '../files.ts';
import type { ReportedFile } from '../report/report.ts';
import { UsageError } from './options.ts';

/** What git itself says. */
class GitError extends UsageError {}

/** Runs git without a shell; what it says on failure is the reason. */
function git(cwd: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === 'ENOENT') throw new UsageError('--since and --staged need git, and there is no git here.');
    throw new GitError(`git: ${stderr?.toString('utf8').trim().split('\n').pop()?.replace(/^(?:fatal|error): /, '') ?? String(error)}`);
  }
}

/** The top of the working tree, named the way the working folder is. */
function topOf(cwd: string): string {
  try {
    return resolve(cwd, git(cwd, ['rev-parse', '--show-cdup']).toString('utf8').replace(/\n$/, '') || '.');
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`--since and --staged need a git working tree. ${error.message}`);
    throw error;
  }
}

function attempt(cwd: string, args: readonly string[]): string | undefined {
  try {
    return git(cwd, args).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Files that differ between the index and the last commit, with the text that is staged. */
export function stagedFiles(cwd: string): ChangedFile[] {
  const top = topOf(cwd);
  const rows = rawDiff(cwd, ['--cached']);
  const texts = blobs(cwd, rows.flatMap(({ before, after }) => [before, after]));
  return rows.map(({ path, before, after }) => ({
    path: resolve(top, path),
    read: () => {
      const bytes = texts.get(after);
      return bytes ? decodeText(bytes) : { reason: 'What is staged cannot be read.', unreadable: true };
    },
    before: { text: oldText(texts.get(before)) },
  }));
}

/** Files that differ between the working tree and the commit where this branch left `ref`; new ones too. */
export function filesSince(cwd: string, ref: string): ChangedFile[] {
  const top = topOf(cwd);
  const commit = attempt(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit) throw new UsageError(`--since: git knows no commit "${ref}" here. It may be deleted or misspelt; a shallow clone has to fetch it first.`);
  // where histories do not meet (a shallow clone), the commit itself is the nearest there is
  const base = attempt(cwd, ['merge-base', commit, 'HEAD']) || commit;
  const rows = rawDiff(cwd, [base]);
  const texts = blobs(cwd, rows.map(({ before }) => before));
  const untracked = git(cwd, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top]).toString('utf8').split('\0').filter(Boolean);
  const changed = [...rows.map(({ path, before }) => ({ path, before: { text: oldText(texts.get(before)) } })), ...untracked.map((path) => ({ path, before: { text: undefined } }))];
  return changed.map(({ path, before }) => ({ path: resolve(top, path), read: () => readText(resolve(top, path)), before }));
}

interface Row {
  readonly path: string;
  /** Names of blobs; all zeros for none. */
  readonly before: string;
  readonly after: string;
}

/** Changed files that still exist, renames followed. */
function rawDiff(cwd: string, which: readonly string[]): Row[] {
  const fields = git(cwd, ['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', ...which, '--']).toString('utf8').split('\0');
  const rows: Row[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', before = '', after = '', status = ''] = (fields[at++] as string).split(' ');
    let path = fields[at++] as string;
    if (/^[RC]/.test(status)) path = fields[at++] as string;
    // ordinary files alone: no links, no modules, nothing deleted
    if (/^100/.test(mode)) rows.push({ path, before, after });
  }
  return rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The contents of blobs, asked of one process by name, so that no path needs quoting. */
function blobs(cwd: string, names: readonly string[]): Map<string, Uint8Array> {
  const wanted = [...new Set(names)].filter((name) => !/^0+$/.test(name));
  const found = new Map<string, Uint8Array>();
  if (!wanted.length) return found;
  const output = git(cwd, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  for (let at = 0; at < output.length; ) {
    const newline = output.indexOf(10, at);
    const [name = '', kind = '', size = ''] = output.toString('utf8', at, newline).split(' ');
    at = newline + 1;
    if (kind !== 'blob') continue;
    found.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function oldText(bytes: Uint8Array | undefined): string | undefined {
  const found = bytes && decodeText(bytes);
  return found && 'text' in found ? found.text : undefined;
}

// ---------------------------------------------------------------- macros

/** A macro's words, without its place in the file or how its lines are wrapped. */
function wordsOf(macro: Macro): string {
  return [macro.title ?? '', ...macro.blocks.map((block) => block.text)].join('\n').replace(/\s+/g, ' ').trim();
}

/**
 * The file's report with only the macros that are new or changed, and what was found in them.
 * What stands outside every macro counts as changed with the file.
 */
export function onlyChanged(file: ReportedFile, { text, format, config, before }: Pick<Source, 'text' | 'format' | 'config' | 'before'>): ReportedFile {
  if (!before || before.text === undefined) return file;
  const read = (source: string, by: Format) => by.read(source, config.fields).macros;
  const old = new Map<string, number>();
  for (const macro of read(before.text, format)) old.set(wordsOf(macro), (old.get(wordsOf(macro)) ?? 0) + 1);
  const unchanged = read(text, format)
    .filter((macro) => {
      const left = old.get(wordsOf(macro)) ?? 0;
      old.set(wordsOf(macro), left - 1);
      return left > 0;
    })
    .map(({ span }) => span);
  const outside = ({ start }: { readonly start: number }) => !unchanged.some((span) => start >= span.start && start <= span.end);
  const macros = file.macros.filter(({ start, end }) => !unchanged.some((span) => span.start === start && span.end === end));
  return {
    ...file,
    macros,
    findings: file.findings.filter(outside),
    words: macros.reduce((sum, macro) => sum + macro.words, 0),
    score: macros.length ? Math.round(macros.reduce((sum, macro) => sum + macro.score, 0) / macros.length) : 100,
  };
}
