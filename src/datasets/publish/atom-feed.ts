import { SITE_NAME, TAG_AUTHORITY } from '../../lib/site.ts';
import { escapeXml } from '../../lib/xml.ts';

/** One entry of a feed. Addresses are root-relative. */
export interface FeedEntry {
  /** Never changes nor names another entry: the end of a tag URI. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly page: string;
  /** Day of the entry, AAAA-MM-JJ. */
  readonly date: string;
}

/** What a feed says of itself. */
export interface Feed {
  /** End of a tag URI. */
  readonly id: string;
  readonly title: string;
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** Newest first; at least one, because a feed has the date of its last entry. */
  readonly entries: readonly [FeedEntry, ...FeedEntry[]];
}

/** A day as RFC 3339 writes an instant: we know the day, not the hour, so it is its beginning. */
const instant = (date: string): string => `${date}T00:00:00Z`;

/** An Atom document (RFC 4287). `origin` is the address of the site. Same feed, same bytes. */
export function atomFeed(feed: Feed, origin: string): string {
  const address = (path: string) => escapeXml(new URL(path, origin).href);
  const id = (end: string) => escapeXml(`${TAG_AUTHORITY}${end}`);
  const entries = feed.entries.map((entry) =>
    [
      '  <entry>',
      `    <id>${id(entry.id)}</id>`,
      `    <title>${escapeXml(entry.title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${address(entry.page)}"/>`,
      `    <published>${instant(entry.date)}</published>`,
      `    <updated>${instant(entry.date)}</updated>`,
      `    <summary>${escapeXml(entry.summary)}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <id>${id(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${address(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${address(feed.page)}"/>`,
    `  <updated>${instant(feed.entries[0].date)}</updated>`,
    `  <author><name>${escapeXml(SITE_NAME)}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}
