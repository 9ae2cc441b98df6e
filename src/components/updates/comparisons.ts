import { compareEditions } from '../../datasets/compare-editions.ts';
import type { EditionComparison } from '../../datasets/compare-editions.ts';
import { rowOwner } from '../../datasets/diplomas/row-owner.ts';
import type { RowOwner } from '../../datasets/diplomas/row-owner.ts';
import { editionPairs } from '../../datasets/edition-order.ts';
import type { EditionPair } from '../../datasets/edition-order.ts';
import { getEditions } from '../../datasets/editions.ts';
import type { Edition } from '../../schemas/edition.ts';
import { getRegisterEntries } from '../site/registers.ts';

/** Two editions that follow each other, and everything that differs. */
export interface Comparison extends EditionPair, EditionComparison {}

let comparisons: Promise<readonly Comparison[]> | undefined;

/** Every edition compared with the one that it follows, once for the whole build. */
export function getComparisons(): Promise<readonly Comparison[]> {
  comparisons ??= load();
  return comparisons;
}

/** Who owns each row, as the register of this project says. */
export function getRowOwner(): RowOwner {
  return rowOwner(getRegisterEntries().diplomas);
}

async function load(): Promise<readonly Comparison[]> {
  const owner = getRowOwner();
  return editionPairs(await getEditions()).map((pair) => ({
    ...pair,
    ...compareEditions(pair.before, pair.after, owner),
  }));
}

/** The comparison that ends with this edition; undefined for the first of its dataset. */
export function comparisonTo(
  all: readonly Comparison[],
  { dataset, manifest }: Edition,
): Comparison | undefined {
  return all.find(
    ({ after }) => after.dataset.id === dataset.id && after.manifest.edition === manifest.edition,
  );
}
