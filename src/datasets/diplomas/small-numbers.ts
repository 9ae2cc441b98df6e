/**
 * Under this number of people a rate says nothing: one more success changes it a lot. It is shown
 * with its counts and never ranked. The threshold under which InserJeunes publishes no rate.
 */
export const SMALL_COUNT = 20;

/** True when a rate on `count` people, or a count, is too small to be ranked. */
export function isSmall(count: number, threshold: number = SMALL_COUNT): boolean {
  return count < threshold;
}
