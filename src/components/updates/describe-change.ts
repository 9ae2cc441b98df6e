import { countOf } from '../../lib/numbers-fr.ts';
import { changeUrl } from '../../lib/urls.ts';
import type { Change } from '../../schemas/change.ts';
import type { Edition } from '../../schemas/edition.ts';

/** What a list and a feed say of one change. */
export interface ChangeSummary {
  readonly id: string;
  readonly date: string;
  readonly dataset: string;
  readonly kind: string;
  /** « Chiffres de l’automobile, édition 2012-2013 ». */
  readonly subject: string;
  readonly summary: string;
  /** « 3 lignes ajoutées, 12 valeurs changées »; empty when nothing is counted. */
  readonly counts: string;
  readonly href: string;
}

/** Name of the kind of a change, as its tag. */
export function kindName({ kind, previous_edition: previous }: Change): string {
  if (kind === 'correction') return 'Correction';
  return previous === null ? 'Première publication' : 'Nouvelle édition';
}

/** What a change counts, as the end of a sentence; empty for a first publication. */
export function changeCounts({ rows, values }: Pick<Change, 'rows' | 'values'>): string {
  const rowsOf = (kind: Change['rows'][number]['kind']) =>
    rows.filter((row) => row.kind === kind).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [rowsOf('added'), 'ligne ajoutée', 'lignes ajoutées'],
    [rowsOf('removed'), 'ligne retirée', 'lignes retirées'],
    [rowsOf('renamed'), 'ligne renommée', 'lignes renommées'],
    [values.length, 'valeur changée', 'valeurs changées'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => countOf(count, one, many))
    .join(', ');
}

/** The edition that a change is about. Throws when there is none: the data was judged before. */
export function editionOf(
  editions: readonly Edition[],
  { id, dataset }: Pick<Change, 'id' | 'dataset'>,
  edition: string,
): Edition {
  const found = editions.find(
    (one) => one.dataset.id === dataset && one.manifest.edition === edition,
  );
  if (!found) throw new Error(`${id} : l’édition « ${dataset}/${edition} » n’existe pas.`);
  return found;
}

/** One change as lists and feeds show it. */
export function describeChange(change: Change, editions: readonly Edition[]): ChangeSummary {
  const { dataset, manifest } = editionOf(editions, change, change.edition);
  return {
    id: change.id,
    date: change.date,
    dataset: change.dataset,
    kind: kindName(change),
    subject: `${dataset.title}, édition ${manifest.title}`,
    summary: change.summary,
    counts: changeCounts(change),
    href: changeUrl(change.id),
  };
}
