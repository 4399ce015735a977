// Many files over several threads. Which thread did a job never shows: results come back in the order of the jobs.

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readModel, type WordingModel } from '../engine/model/model.ts';
import { type Done, type Job, runJob } from './job.ts';

/** A thread takes a quarter of a second to start: fewer jobs than this are not worth one. */
const WORTH_A_THREAD = 40;
/** Small enough to keep all threads busy to the end, large enough that messages cost nothing. */
const BATCH = 8;
const MARK = 'rapport-worker';

let loaded: WordingModel | undefined;

/** The wording model, which lies beside the bundle. */
export function model(): WordingModel {
  loaded ??= readModel(readFileSync(new URL('./wording.bin', import.meta.url)));
  return loaded;
}

/** How many threads to use where nobody says. */
export function defaultThreads(): number {
  return Math.min(availableParallelism(), 4);
}

/**
 * Does all jobs.
 * @param threads as the caller has set them, or undefined for as many as are worth it
 * @param progress told how many are done, now and then
 */
export async function runAll(jobs: readonly Job[], threads: number | undefined, progress: (done: number) => void): Promise<Done[]> {
  const count = threads === undefined ? Math.min(defaultThreads(), Math.ceil(jobs.length / WORTH_A_THREAD)) : Math.min(threads, jobs.length);
  if (count > 1) return runInThreads(jobs, count, progress);
  return jobs.map((job, index) => {
    const done = runJob(job, model());
    progress(index + 1);
    return done;
  });
}

async function runInThreads(jobs: readonly Job[], count: number, progress: (done: number) => void): Promise<Done[]> {
  const results: Done[] = [];
  let next = 0;
  let finished = 0;
  // this same bundle, told that it is a thread
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url), { workerData: MARK }));
  const feed = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let from = 0;
      const more = () => {
        from = next;
        next = Math.min(jobs.length, next + BATCH);
        if (from === next) resolve();
        else worker.postMessage(jobs.slice(from, next));
      };
      worker.on('message', (batch: readonly Done[]) => {
        batch.forEach((done, index) => {
          results[from + index] = done;
        });
        finished += batch.length;
        progress(finished);
        more();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`A thread ended with status ${code}.`)));
      more();
    });
  try {
    await Promise.all(workers.map(feed));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

/** True in a thread of the pool, which then answers batches of jobs until it is ended. */
export function isPoolThread(): boolean {
  if (isMainThread || workerData !== MARK || !parentPort) return false;
  const port = parentPort;
  port.on('message', (jobs: readonly Job[]) => port.postMessage(jobs.map((job) => runJob(job, model()))));
  return true;
}
