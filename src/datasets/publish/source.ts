import type { Edition } from '../../schemas/edition.ts';

/** Where the figures of an edition come from, as published in every machine file. */
export interface PublishedSource {
  readonly title: string;
  readonly publisher: string;
  /** Null when the document carries no date. */
  readonly date: string | null;
  readonly sha256: string;
  readonly licence: string;
}

export function publishedSource({ manifest }: Edition): PublishedSource {
  const { title, publisher, date, sha256, licence } = manifest.source;
  return { title, publisher, date, sha256, licence };
}
