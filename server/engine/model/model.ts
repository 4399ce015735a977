// The wording model's front door.

export { type Lack, lacks } from './document.ts';
export type { Context } from './features.ts';
export { type Heard, hear } from './hear.ts';
export { nearest } from './likeness.ts';
export { settle } from './settle.ts';
export { CATEGORIES, readModel, type WordingModel } from './weights.ts';
