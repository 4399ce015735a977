// Results kept on disk: one small file for each text under each configuration, in a folder for each version of Rapport.
// Nothing in it is trusted: what is damaged, foreign or missing is worked out again.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Done, Job } from './job.ts';

export const CACHE_FOLDER = '.rapport-cache';

export interface Cache {
  get(job: Job): Done | undefined;
  put(job: Job, done: Done): void;
}

function sha(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** The bundle and the weights are the version: whatever changes a result changes one of them. */
function engineVersion(): string {
  return sha(readFileSync(new URL(import.meta.url)), readFileSync(new URL('./wording.bin', import.meta.url))).slice(0, 24);
}

/**
 * Opens the cache below a folder and clears away what other versions left.
 * A folder that cannot be written is no reason to stop: then nothing is kept.
 */
export function openCache(cwd: string): Cache {
  const root = join(cwd, CACHE_FOLDER);
  const version = engineVersion();
  const folder = join(root, version);
  let writable = true;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, '.gitignore'), '*\n');
    for (const name of readdirSync(root)) if (/^[0-9a-f]{24}$/.test(name) && name !== version) rmSync(join(root, name), { recursive: true, force: true });
  } catch {
    writable = false;
  }
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  const keyOf = (job: Job) => sha(job.format, JSON.stringify(job.config), job.text);
  return {
    get(job) {
      if (job.fix !== 'no' || !job.check) return undefined;
      try {
        const text = readFileSync(pathOf(keyOf(job)), 'utf8');
        const [sum, body] = [text.slice(0, 64), text.slice(65)];
        if (sum !== sha(keyOf(job), body)) return undefined;
        const done = JSON.parse(body) as Done;
        return done.file ? { ...done, file: { ...done.file, path: job.shown } } : undefined;
      } catch {
        return undefined;
      }
    },
    put(job, done) {
      // a rule that threw may not throw again
      if (!writable || job.fix !== 'no' || !done.file || done.failures.length) return;
      const path = pathOf(keyOf(job));
      const body = JSON.stringify(done);
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, `${sha(keyOf(job), body)}\n${body}`);
        renameSync(temporary, path);
      } catch {
        writable = false;
        rmSync(temporary, { force: true });
      }
    },
  };
}
