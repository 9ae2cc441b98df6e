import { newerThan } from '../../datasets/edition-order.ts';
import { editionUrl, sliceUrl, tableUrl } from '../../lib/urls.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { NavEntry } from '../site/nav.ts';

/** What a page shows of an edition; nothing for the whole of it. */
export interface PlaceInEdition {
  readonly table?: string | undefined;
  readonly slice?: string | undefined;
}

/**
 * Where the reader of an older edition finds the same thing in the newest one: the same page where it has it, else
 * the nearest page above. Null on the pages of the newest edition.
 */
export function newerPlace(
  editions: readonly Edition[],
  edition: Edition,
  { table, slice }: PlaceInEdition = {},
): NavEntry | null {
  const newest = newerThan(editions, edition);
  if (!newest) return null;
  const { dataset, manifest } = newest;
  const title = `${dataset.shortTitle}, ${manifest.title}`;
  const same = newest.tables.find(({ descriptor }) => descriptor.id === table);
  if (!same) return { title, href: editionUrl(dataset.id, manifest.edition) };
  const { descriptor, rows } = same;
  const { sliceBy } = descriptor;
  const address = [dataset.id, manifest.edition, descriptor.id] as const;
  const cut =
    slice !== undefined &&
    sliceBy !== undefined &&
    rows.some((row) => row.parts[sliceBy] === slice);
  return {
    title: `${title} : ${descriptor.title}`,
    href: cut ? sliceUrl(...address, slice) : tableUrl(...address),
  };
}
