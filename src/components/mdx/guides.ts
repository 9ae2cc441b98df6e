import { getCollection, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getPublicationDate } from '../../datasets/read-publication.ts';
import { causesOf, datedUses } from '../../datasets/validity/guides.ts';
import { lateOf, newestOf } from '../../datasets/validity/late.ts';
import type { Late } from '../../datasets/validity/late.ts';
import { ProblemsError } from '../../lib/problem.ts';
import type { Problem } from '../../lib/problem.ts';
import { TOOLS } from '../calculator/tools.ts';
import type { NavEntry } from '../site/nav.ts';
import { newerPlace } from '../updates/newer-place.ts';
import { getLibrary } from './get-library.ts';
import { citationsOf } from './model/citations.ts';
import type { Citations } from './model/citations.ts';
import { textEdition } from './model/library.ts';
import { relatedGroups } from './model/related.ts';
import type { RelatedGroup } from './model/related.ts';
import { readingOf } from './reading.ts';
import type { PageReading } from './reading.ts';

/** A guide ready to print. */
export interface Guide extends PageReading {
  readonly entry: CollectionEntry<'guides'>;
  readonly Content: AstroComponentFactory;
  readonly headings: readonly MarkdownHeading[];
  readonly citations: Citations;
  readonly related: readonly RelatedGroup[];
  /** What should follow the values and editions that it prints. */
  readonly late: Late;
  /** Newer editions of the datasets that it explains than those it was read against. */
  readonly newer: readonly NavEntry[];
}

let guides: Promise<readonly Guide[]> | undefined;

/**
 * Every guide, in its order, read once for the whole build: each term asks which guides name it.
 * Throws with every problem of every guide, before any page is written.
 */
export function getGuides(): Promise<readonly Guide[]> {
  // While authors write, a guide changes: nothing is kept.
  if (import.meta.env.DEV) return load();
  guides ??= load();
  return guides;
}

async function load(): Promise<readonly Guide[]> {
  const entries = (await getCollection('guides')).sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
  const library = await getLibrary();
  const targets = {
    guides: new Map(entries.map(({ id, data }) => [id, data.title])),
    tools: new Map(Object.values(TOOLS).map(({ slug, title }) => [slug, title])),
    editions: library.editions,
  };
  const newest = newestOf(library.editions);
  const problems: Problem[] = [];
  const ready: Guide[] = [];
  for (const entry of entries) {
    const { Content, headings, remarkPluginFrontmatter } = await render(entry);
    const reading = readingOf(remarkPluginFrontmatter);
    const citations = citationsOf(library, reading.uses);
    const related = relatedGroups(
      `src/content/guides/${entry.id}.mdx`,
      entry.data.related,
      targets,
    );
    if (!citations.ok) problems.push(...citations.problems);
    if (!related.ok) problems.push(...related.problems);
    if (!citations.ok || !related.ok) continue;
    const printed = reading.uses.filter(({ component }) => component === 'Parameter');
    const dated = {
      validity: entry.data.validity,
      uses: printed.flatMap(({ input }) => datedUses(input)),
    };
    const newer = entry.data.datasets.flatMap((dataset) => {
      const read = textEdition(library, dataset);
      return (read && newerPlace(library.editions, read)) ?? [];
    });
    const causes = causesOf(dated, library.parameters, newest);
    ready.push({
      newer,
      ...reading,
      entry,
      Content,
      headings,
      citations: citations.value,
      related: related.value,
      late: lateOf(causes, getPublicationDate()),
    });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return ready;
}
