import type { Edition } from '../schemas/edition.ts';

/** Every edition of the dataset of `edition`, oldest first. `editions` are sorted by dataset then edition. */
export function editionsOf(editions: readonly Edition[], dataset: string): readonly Edition[] {
  return editions.filter((one) => one.dataset.id === dataset);
}

/** The newest edition of the dataset of `edition`; null when it is the newest itself. */
export function newerThan(editions: readonly Edition[], edition: Edition): Edition | null {
  const newest = editionsOf(editions, edition.dataset.id).at(-1);
  return newest && newest.manifest.edition !== edition.manifest.edition ? newest : null;
}

/** Two editions of a dataset that follow each other. */
export interface EditionPair {
  readonly before: Edition;
  readonly after: Edition;
}

/** Each edition with the one that it follows, oldest pair first. */
export function editionPairs(editions: readonly Edition[]): readonly EditionPair[] {
  return editions.flatMap((after, index) => {
    const before = editions[index - 1];
    return before?.dataset.id === after.dataset.id ? [{ before, after }] : [];
  });
}
