// Logistic regression over sparse features, one output a category, by AdaGrad.

import { randomFrom, shuffle } from './random.ts';

export interface LinearExample {
  readonly features: Uint32Array;
  /** One a category: 1, 0, or -1 where it does not count. */
  readonly targets: Int8Array;
  readonly weight: number;
}

/** Weights, category after category within a feature, then biases. */
export function trainLinear(examples: readonly LinearExample[], size: number, outputs: number, options: { seed: number; epochs: number; rate: number; decay: number }): { weights: Float32Array; biases: Float32Array } {
  const weights = new Float32Array(size * outputs);
  const squares = new Float32Array(size * outputs).fill(1e-6);
  const biases = new Float32Array(outputs).fill(-3);
  const biasSquares = new Float32Array(outputs).fill(1);
  const random = randomFrom(options.seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const scores = new Float64Array(outputs);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, targets, weight } = examples[index] as LinearExample;
      const norm = 1 / Math.sqrt(features.length);
      for (let k = 0; k < outputs; k++) scores[k] = biases[k] as number;
      for (const f of features) for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + norm * (weights[f * outputs + k] as number);
      for (let k = 0; k < outputs; k++) {
        if ((targets[k] as number) < 0) continue;
        const error = weight * (1 / (1 + Math.exp(-(scores[k] as number))) - (targets[k] as number));
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
  return { weights, biases };
}
