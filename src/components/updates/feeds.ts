import { atomFeed } from '../../datasets/publish/atom-feed.ts';
import type { FeedEntry } from '../../datasets/publish/atom-feed.ts';
import { SITE_NAME, SITE_ORIGIN } from '../../lib/site.ts';
import { datasetFeedUrl, datasetUrl, updatesFeedUrl, updatesUrl } from '../../lib/urls.ts';
import type { Change } from '../../schemas/change.ts';
import type { Edition } from '../../schemas/edition.ts';
import { describeChange } from './describe-change.ts';

/** The entry of a change, the same in every feed that has it. */
function feedEntry(change: Change, editions: readonly Edition[]): FeedEntry {
  const { id, date, kind, subject, summary, counts, href } = describeChange(change, editions);
  return {
    id: `actualisations/${id}`,
    title: `${kind} : ${subject}`,
    summary: counts === '' ? summary : `${summary} ${counts}.`,
    page: href,
    date,
  };
}

/** Feed of every change of the site, newest first. Null before the first change. */
export function siteFeed(changes: readonly Change[], editions: readonly Edition[]): string | null {
  const [first, ...others] = changes.map((change) => feedEntry(change, editions));
  if (!first) return null;
  return atomFeed(
    {
      id: 'actualisations',
      title: `${SITE_NAME} : actualisations`,
      self: updatesFeedUrl(),
      page: updatesUrl(),
      entries: [first, ...others],
    },
    SITE_ORIGIN,
  );
}

/** Feed of the changes of one dataset. Null before the first one. */
export function datasetFeed(
  { dataset }: Edition,
  changes: readonly Change[],
  editions: readonly Edition[],
): string | null {
  const [first, ...others] = changes
    .filter((change) => change.dataset === dataset.id)
    .map((change) => feedEntry(change, editions));
  if (!first) return null;
  return atomFeed(
    {
      id: `donnees/${dataset.id}`,
      title: `${SITE_NAME} : ${dataset.title}`,
      self: datasetFeedUrl(dataset.id),
      page: datasetUrl(dataset.id),
      entries: [first, ...others],
    },
    SITE_ORIGIN,
  );
}
