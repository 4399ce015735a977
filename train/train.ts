// Trains the wording model: `npm run train` reads corpus/ and writes server/engine/model/wording.bin and corpus/MODEL.md.
// `npm run train -- --cross-validate` (slow) measures first and writes corpus/calibration.json; `--full` compares more.

import { readFileSync, writeFileSync } from 'node:fs';
import { LACKS } from '../server/engine/model/document.ts';
import { CATEGORIES, type Header } from '../server/engine/model/weights.ts';
import { modelCard } from './card.ts';
import { type Calibration, crossValidate } from './crossvalidate.ts';
import { BITS, LINEAR, NET, readData, ROOT } from './data.ts';
import { trainDocument } from './document.ts';
import { type Job, runJobs } from './folds.ts';
import { exampleLines } from './likeness.ts';
import type { LinearModel } from './linear.ts';
import type { NetWeights } from './net-state.ts';
import { bytesOfFeatures, bytesOfText, modelBytes, quantise } from './write.ts';

const WORKERS = 2;
const FOLDS = 4;

const measured = process.argv.includes('--cross-validate') ? crossValidate(WORKERS, FOLDS, process.argv.includes('--full')) : undefined;
await train();

async function train(): Promise<void> {
  const { hash, words, data, macros } = readData();
  const whole = { fold: -1, folds: FOLDS, part: 1, corpus: hash };
  const jobs: Job[] = [{ ...whole, kind: 'net', net: NET }, { ...whole, kind: 'linear', linear: LINEAR }];
  const [netAnswer, linearAnswer] = await runJobs(jobs, measured ? 1 : WORKERS, (done) => console.log(`trained ${done}/${jobs.length}`));
  const net = netAnswer?.weights as NetWeights;
  const linear = linearAnswer?.weights as LinearModel;
  const calibration = (await measured) ?? (JSON.parse(readFileSync(new URL('corpus/calibration.json', ROOT), 'utf8')) as Calibration);
  const outputs = CATEGORIES.length;
  const document = trainDocument(macros, FOLDS);
  const header: Omit<Header, 'tables'> = {
    version: 2, corpus: hash, bits: BITS, biases: [...linear.biases], blend: calibration.blend, alone: calibration.alone, gate: calibration.gate,
    warning: calibration.warning, information: calibration.information,
    document: { biases: [...document.model.biases], blend: document.blend },
    net: { dimensions: NET.dimensions, filters: NET.filters, hidden: NET.hidden, context: NET.context },
  };
  const { hidden, ...rest } = net;
  const bytes = modelBytes(header, {
    words: { values: bytesOfText(words.join('\n')), scale: 1 },
    ...sparseTables('features', 'linear', linear.weights, outputs),
    ...sparseTables('documentFeatures', 'document', document.model.weights, LACKS.length),
    examples: { values: bytesOfText(exampleLines(macros)), scale: 1 },
    hidden: quantise(hidden),
    ...Object.fromEntries(Object.entries(rest).map(([name, values]) => [name, quantise(values)])),
  });
  writeFileSync(new URL('server/engine/model/wording.bin', ROOT), bytes);
  writeFileSync(new URL('corpus/MODEL.md', ROOT), modelCard(calibration, document, hash, data, bytes.length));
  console.log(`${data.length} sentences, ${bytes.length} bytes`);
}

/** The rows of a sparse model that are not all zero, and their features. */
function sparseTables(features: string, weights: string, values: Float32Array, outputs: number) {
  const kept: number[] = [];
  for (let f = 0; f < values.length / outputs; f++) if (values.subarray(f * outputs, (f + 1) * outputs).some((w) => w !== 0)) kept.push(f);
  return {
    [features]: { values: bytesOfFeatures(kept), scale: 1 },
    [weights]: quantise(Float32Array.from(kept.flatMap((f) => [...values.subarray(f * outputs, (f + 1) * outputs)]))),
  };
}
