import { editionUrl, guideUrl } from '../../lib/urls.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { NavEntry } from './nav.ts';

/** What came on one day, or in one month or year where a document says no more. */
export interface NewsDay {
  /** ISO date, of the precision that is known. */
  readonly date: string;
  readonly guides: readonly NavEntry[];
  readonly documents: readonly NavEntry[];
  /** Published changes of our figures. */
  readonly changes: readonly NavEntry[];
}

/** A change of our figures, as news tell of it. */
export interface DatedChange extends NavEntry {
  /** ISO date of its publication. */
  readonly date: string;
}

/** A guide, as news tell of it. */
export interface DatedGuide {
  readonly slug: string;
  readonly title: string;
  /** ISO date of its last reading. */
  readonly updated: string;
}

/**
 * The last `limit` dates on which a guide was read again, a document appeared or our figures changed, newest first. Dates are those
 * of the texts: no clock is read. A document without date is no news.
 */
export function newsDays(
  guides: readonly DatedGuide[],
  editions: readonly Edition[],
  changes: readonly DatedChange[],
  limit: number,
): readonly NewsDay[] {
  const days = new Map<
    string,
    { guides: NavEntry[]; documents: NavEntry[]; changes: NavEntry[] }
  >();
  const day = (date: string) => {
    const found = days.get(date) ?? { guides: [], documents: [], changes: [] };
    days.set(date, found);
    return found;
  };
  for (const { slug, title, updated } of guides) {
    day(updated).guides.push({ title, href: guideUrl(slug) });
  }
  for (const { dataset, manifest } of editions) {
    if (manifest.source.date === null) continue;
    const href = editionUrl(dataset.id, manifest.edition);
    day(manifest.source.date).documents.push({ title: manifest.source.title, href });
  }
  for (const { date, ...entry } of changes) day(date).changes.push(entry);
  return [...days]
    .map(([date, found]) => ({ date, ...found }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, limit);
}
