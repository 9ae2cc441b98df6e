import { perObject } from '../lib/per-object.ts';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';
import { handedOver } from './hand-over.ts';
import { getPublicationDate } from './read-publication.ts';
import { datedEdition } from './validity/dated-edition.ts';

/** The same objects at each call: what is computed for an edition is kept with it (`perObject`). */
const datedToday = perObject((edition: Edition) => datedEdition(edition, getPublicationDate()));

/**
 * Every published edition, sorted by dataset then edition. The sentence of validity of the newest one is as it reads on
 * the day of publication, so that no page can forget what is late.
 */
export async function getEditions(): Promise<readonly Edition[]> {
  const editions = handedOver().map(({ edition }) => edition);
  return editions.map((edition, index) =>
    edition.dataset.id === editions[index + 1]?.dataset.id ? edition : datedToday(edition),
  );
}

/** The judgement of each edition, by `<dataset>/<edition>`. */
export async function getReports(): Promise<ReadonlyMap<string, IdentityReport>> {
  return new Map(
    handedOver().map(({ edition, report }) => [
      `${edition.dataset.id}/${edition.manifest.edition}`,
      report,
    ]),
  );
}

/** The newest edition of each dataset, sorted by dataset. */
export async function getNewestEditions(): Promise<readonly Edition[]> {
  const newest = new Map((await getEditions()).map((edition) => [edition.dataset.id, edition]));
  return [...newest.values()];
}
