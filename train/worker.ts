// One thread of the trainer.

import { parentPort } from 'node:worker_threads';
import { CATEGORIES } from '../server/engine/model/weights.ts';
import { LINEAR_ROWS, BITS, readData } from './data.ts';
import type { Answer, Job } from './folds.ts';
import { type LinearModel, linearScore, prune, trainLinear } from './linear.ts';
import { predictNet, trainNet } from './net.ts';
import { randomFrom } from './random.ts';

const { data, table, files, alike, hash } = readData();
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread');

port.on('message', (job: Job) => {
  if (job.corpus !== hash) throw new Error('the corpus changed while the model was being trained; start again');
  const judged: number[] = [];
  const chosen: number[] = [];
  const groups = new Map(files.map((file, i) => [file, i % job.folds]));
  const random = randomFrom(99);
  let macro: unknown;
  let kept = true;
  data.forEach((example, i) => {
    if (example.macro !== macro) {
      macro = example.macro;
      kept = random() < job.part;
    }
    if (groups.get(example.file) === job.fold) judged.push(i);
    else if (kept) chosen.push(i);
  });
  port.postMessage(job.kind === 'linear' ? linear(job, chosen, judged) : net(job, chosen, judged));
});

function linear(job: Job, chosen: number[], judged: number[]): Answer {
  const examples = chosen.flatMap((i) => data[i]?.clauses.map(({ sparse, targets }) => ({ features: sparse, targets })) ?? []);
  const model: LinearModel = prune(trainLinear(examples, 1 << BITS, CATEGORIES.length, job.linear as NonNullable<Job['linear']>), CATEGORIES.length, LINEAR_ROWS);
  const scores = judged.flatMap((i) => data[i]?.clauses.flatMap(({ sparse }) => CATEGORIES.map((_, k) => linearScore(model, CATEGORIES.length, sparse, k))) ?? []);
  return { judged, scores: Float32Array.from(scores), ...(job.fold < 0 ? { weights: model } : {}) };
}

function net(job: Job, chosen: number[], judged: number[]): Answer {
  const options = job.net as NonNullable<Job['net']>;
  const weights = trainNet(data, chosen, table, alike, options);
  return { judged, scores: predictNet(data, judged, weights, options), ...(job.fold < 0 ? { weights } : {}) };
}
