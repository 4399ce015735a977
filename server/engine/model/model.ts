// The wording model's front door.

export { type Context } from './features.ts';
export { type Heard, hear } from './hear.ts';
export { CATEGORIES, readModel, type WordingModel } from './weights.ts';
