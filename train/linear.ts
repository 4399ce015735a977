// Logistic regression over sparse features, one output a category, by AdaGrad.

import { randomFrom, shuffle } from './random.ts';

export interface LinearExample {
  readonly features: Uint32Array;
  /** One an output: 1, 0, or -1 where it does not count. */
  readonly targets: Int8Array;
}

export interface LinearOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** Weights, output after output within a feature. */
export interface LinearModel {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Trains on features below `size`. The same weights from the same arguments. */
export function trainLinear(examples: readonly LinearExample[], size: number, outputs: number, options: LinearOptions): LinearModel {
  const weights = new Float32Array(size * outputs);
  const squares = new Float32Array(size * outputs).fill(1e-6);
  const biases = new Float32Array(outputs).fill(-3);
  const biasSquares = new Float32Array(outputs).fill(1);
  const random = randomFrom(options.seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const model = { weights, biases };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, targets } = examples[index] as LinearExample;
      const norm = 1 / Math.sqrt(features.length || 1);
      for (let k = 0; k < outputs; k++) {
        if ((targets[k] as number) < 0) continue;
        const error = 1 / (1 + Math.exp(-linearScore(model, outputs, features, k))) - (targets[k] as number);
        if (Math.abs(error) < 1e-3) continue;
        biasSquares[k] = (biasSquares[k] as number) + error * error;
        biases[k] = (biases[k] as number) - (options.rate * 0.1 * error) / Math.sqrt(biasSquares[k] as number);
        const step = norm * error;
        for (const f of features) {
          const at = f * outputs + k;
          const gradient = step + options.decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) - (options.rate * gradient) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return model;
}

/** The logit of output `k`. */
export function linearScore({ weights, biases }: LinearModel, outputs: number, features: Uint32Array, k: number): number {
  let sum = 0;
  for (const f of features) sum += weights[f * outputs + k] as number;
  return sum / Math.sqrt(features.length || 1) + (biases[k] as number);
}

/** The model with all but the `most` heaviest features at zero. */
export function prune(model: LinearModel, outputs: number, most: number): LinearModel {
  const size = model.weights.length / outputs;
  const heft = new Float32Array(size);
  for (let f = 0; f < size; f++) for (let k = 0; k < outputs; k++) heft[f] = Math.max(heft[f] as number, Math.abs(model.weights[f * outputs + k] as number));
  const least = Float32Array.from(heft).sort()[Math.max(0, size - most)] as number;
  const weights = model.weights.slice();
  for (let f = 0; f < size; f++) if ((heft[f] as number) < least) weights.fill(0, f * outputs, (f + 1) * outputs);
  return { weights, biases: model.biases };
}
