import { changeId } from '../datasets/changes/change-files.ts';
import type { EditionComparison } from '../datasets/compare-editions.ts';
import { countOf } from '../lib/numbers-fr.ts';
import type { Change } from '../schemas/change.ts';
import type { Edition } from '../schemas/edition.ts';

/** « 3 lignes ajoutées, 1 ligne retirée, 12 valeurs changées »; « aucune différence » when nothing differs. */
export function countSentence({ rows, values }: EditionComparison): string {
  const kind = (wanted: string) => rows.filter((row) => row.kind === wanted).length;
  const parts = [
    [kind('added'), 'ligne ajoutée', 'lignes ajoutées'],
    [kind('removed'), 'ligne retirée', 'lignes retirées'],
    [kind('renamed'), 'ligne renommée', 'lignes renommées'],
    [values.length, 'valeur changée', 'valeurs changées'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return 'aucune différence';
  return said.map(([count, one, many]) => countOf(count, one, many)).join(', ');
}

/** The change that tells readers of an edition. `before`: what was published, the same edition for a correction. */
export function announce(
  before: Edition | null,
  after: Edition,
  comparison: EditionComparison,
  date: string,
  taken: Iterable<string>,
): Change {
  const { edition, title, source } = after.manifest;
  const isCorrection = before?.manifest.edition === edition;
  const counts = countSentence(comparison);
  const head = {
    date,
    dataset: after.dataset.id,
    edition,
    previous_edition: isCorrection ? null : (before?.manifest.edition ?? null),
    kind: isCorrection ? ('correction' as const) : ('nouvelle-edition' as const),
    summary: isCorrection
      ? `Des valeurs publiées sont corrigées (${title}) : ${counts}.`
      : `Une nouvelle édition est publiée (${title}). Par rapport à la précédente : ${counts}.`,
    sha256: source.sha256,
  };
  return { ...head, id: changeId(head, taken), rows: comparison.rows, values: comparison.values };
}
