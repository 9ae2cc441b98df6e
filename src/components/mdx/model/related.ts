import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { guideUrl, tableUrl, toolUrl } from '../../../lib/urls.ts';
import type { GuideEntry } from '../../../schemas/guide.ts';
import type { Edition } from '../../../schemas/edition.ts';

/** A link to another page. */
export interface RelatedLink {
  readonly title: string;
  readonly href: string;
}

/** What a guide leads to, by kind; empty kinds are left out. */
export interface RelatedGroup {
  readonly title: string;
  readonly links: readonly RelatedLink[];
}

/** What may be linked to. */
export interface RelatedTargets {
  /** Slug → title. */
  readonly guides: ReadonlyMap<string, string>;
  /** Slug → title. */
  readonly tools: ReadonlyMap<string, string>;
  readonly editions: readonly Edition[];
}

/** The related pages of a guide, or a problem for each one that does not exist. */
export function relatedGroups(
  file: string,
  related: GuideEntry['related'],
  targets: RelatedTargets,
): Result<readonly RelatedGroup[]> {
  const problems: Problem[] = [];
  const missing = (column: string, received: string, known: Iterable<string>) => {
    problems.push({
      file,
      column: `related.${column}`,
      fact: 'Cette page liée n’existe pas.',
      received,
      expected: expectedNames(received, known, 'une page qui existe'),
      repair: 'Corrigez ce nom dans l’en-tête du guide, ou retirez-le.',
    });
  };
  const guides = related.guides.flatMap((slug): RelatedLink[] => {
    const title = targets.guides.get(slug);
    if (title !== undefined) return [{ title, href: guideUrl(slug) }];
    missing('guides', slug, targets.guides.keys());
    return [];
  });
  const tools = related.tools.flatMap((slug): RelatedLink[] => {
    const title = targets.tools.get(slug);
    if (title !== undefined) return [{ title, href: toolUrl(slug) }];
    missing('tools', slug, targets.tools.keys());
    return [];
  });
  const tables = related.tables.flatMap((name): RelatedLink[] => {
    const known = tablesOf(targets.editions);
    const found = known.get(name);
    if (found) return [found];
    missing('tables', name, known.keys());
    return [];
  });
  if (problems.length > 0) return failure(problems);
  return success(
    [
      { title: 'Guides', links: guides },
      { title: 'Outils', links: tools },
      { title: 'Tables', links: tables },
    ].filter(({ links }) => links.length > 0),
  );
}

/** Every table by `jeu:table`, in its newest edition. */
function tablesOf(editions: readonly Edition[]): ReadonlyMap<string, RelatedLink> {
  return new Map(
    editions.flatMap(({ dataset, manifest, tables }) =>
      tables.map(({ descriptor }) => [
        `${dataset.id}:${descriptor.id}`,
        {
          title: `${descriptor.title}, ${manifest.title}`,
          href: tableUrl(dataset.id, manifest.edition, descriptor.id),
        },
      ]),
    ),
  );
}
