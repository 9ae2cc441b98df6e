import { getCollection } from 'astro:content';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';

/** Every published edition, sorted by dataset then edition. */
export async function getEditions(): Promise<readonly Edition[]> {
  const entries = await getCollection('editions');
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data.edition);
}

/** The judgement of each edition, by `<dataset>/<edition>`. */
export async function getReports(): Promise<ReadonlyMap<string, IdentityReport>> {
  const entries = await getCollection('editions');
  return new Map(entries.map((entry) => [entry.id, entry.data.report]));
}

/** The newest edition of each dataset, sorted by dataset. */
export async function getNewestEditions(): Promise<readonly Edition[]> {
  const newest = new Map((await getEditions()).map((edition) => [edition.dataset.id, edition]));
  return [...newest.values()];
}
