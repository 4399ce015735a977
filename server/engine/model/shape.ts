// The net's shape, shared by the trainer and the reader of its weights.

/** Windows over the words, by their number of words. */
export const WIDTHS = [1, 2, 3, 4] as const;
/** A window's words lie at these places: `WIDTHS[w]` of them for each width. */
export const OFFSETS = 10;
/** Column block of the place `u` of width number `w`. */
export const offsetOf = (w: number, u: number): number => (w === 0 ? 0 : w === 1 ? 1 : w === 2 ? 3 : 6) + u;
/** A window of `width` words belongs to the word this far from its start. */
export const leftOf = (width: number): number => (width - 1) >> 1;
/** Room for `SHAPES`, a multiple of 16. */
export const SHAPE_ROOM = 48;

/** A pooled window's features come first, then shapes, then what stands before and after. */
export function featureCount(filters: number, context: number): number {
  return WIDTHS.length * filters + SHAPE_ROOM + 2 * context;
}
