import { datasetFeedUrl, updatesFeedUrl } from '../../lib/urls.ts';
import type { DatasetDescriptor } from '../../schemas/dataset.ts';
import type { NavEntry } from '../site/nav.ts';

/** The feed of the whole site, as a page tells of it. */
export const siteFeedLink: NavEntry = { title: 'Actualisations du site', href: updatesFeedUrl() };

/** The feed of one dataset, as a page tells of it. */
export function datasetFeedLink({ id, title }: DatasetDescriptor): NavEntry {
  return { title: `Actualisations : ${title}`, href: datasetFeedUrl(id) };
}
