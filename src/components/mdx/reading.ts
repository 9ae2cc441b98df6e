import type { Use } from '../../markdown/uses.ts';

/** What the Markdown plugin told of a page. */
export interface PageReading {
  readonly uses: readonly Use[];
  /** Ids of the terms that the page explains, sorted. */
  readonly terms: readonly string[];
}

/** Reads the frontmatter that the plugin completed. Throws for a page that it never saw. */
export function readingOf(frontmatter: Readonly<Record<string, unknown>>): PageReading {
  const { uses, terms } = frontmatter;
  if (!Array.isArray(uses) || !Array.isArray(terms)) {
    throw new Error(
      'Cette page n’a pas été lue par src/markdown/plugin.ts : vérifiez remarkPlugins dans astro.config.mjs.',
    );
  }
  // Written by the plugin of this project, a few lines of code away: its types are those.
  return { uses: uses as readonly Use[], terms: terms as readonly string[] };
}
