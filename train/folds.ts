// Cross-validation: every file is judged by models that have not seen it. Files are left out in groups, six by default.

import { Worker } from 'node:worker_threads';
import type { NetOptions } from './net-state.ts';
import type { LinearOptions } from './linear.ts';

/** What a worker is asked: train on all files but those of group `fold` (or on all where it is -1), judge the group. */
export interface Job {
  readonly fold: number;
  /** The corpus that is meant: files may change while jobs wait. */
  readonly corpus: string;
  readonly folds: number;
  readonly kind: 'linear' | 'net';
  readonly linear?: LinearOptions;
  readonly net?: NetOptions;
  /** Part of the training macros to use, for the learning curve. */
  readonly part: number;
}

export interface Answer {
  /** Sentences judged, and `CATEGORIES.length` logits for each of their clauses. */
  readonly judged: readonly number[];
  readonly scores: Float32Array;
  /** The weights, where the whole corpus was trained on. */
  readonly weights?: unknown;
}

/** Runs jobs on `workers` threads; answers come in the jobs' order. */
export function runJobs(jobs: readonly Job[], workers: number, report: (done: number) => void): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const answers: Answer[] = [];
    let next = 0;
    let done = 0;
    for (let i = 0; i < Math.min(workers, jobs.length); i++) {
      const worker = new Worker(new URL('worker.ts', import.meta.url));
      let current = -1;
      const give = () => {
        if (next >= jobs.length) return void worker.terminate();
        current = next++;
        worker.postMessage(jobs[current]);
      };
      worker.on('message', (answer: Answer) => {
        answers[current] = answer;
        report(++done);
        if (done === jobs.length) resolve(answers);
        give();
      });
      worker.on('error', reject);
      give();
    }
  });
}
