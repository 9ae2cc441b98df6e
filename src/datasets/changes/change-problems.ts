import type { Problem } from '../../lib/problem.ts';
import { cellId } from '../../schemas/cell.ts';
import type { Change } from '../../schemas/change.ts';
import type { Edition } from '../../schemas/edition.ts';
import { cellReader, rowReader } from '../cell-reader.ts';
import { plainValue } from '../publish/observations.ts';
import { CHANGES_FOLDER } from './change-files.ts';

/**
 * What does not hold between the changes (oldest first) and the published editions: an edition that does not exist
 * or that no change announces, a new value that is not the one published and that no later change replaces.
 */
export function changeProblems(
  changes: readonly Change[],
  editions: readonly Edition[],
): readonly Problem[] {
  const byName = new Map(editions.map((edition) => [nameOf(edition), edition]));
  return [
    ...changes.flatMap((change) => editionProblems(change, byName)),
    ...changes.flatMap((change, index) => {
      const edition = byName.get(`${change.dataset}/${change.edition}`);
      const later = changes.slice(index + 1).filter((other) => sameEdition(other, change));
      return edition ? valueProblems(change, edition, later) : [];
    }),
    ...unannounced(changes, byName),
  ];
}

const nameOf = ({ dataset, manifest }: Edition): string => `${dataset.id}/${manifest.edition}`;

function sameEdition(a: Change, b: Change): boolean {
  return a.dataset === b.dataset && a.edition === b.edition;
}

function editionProblems(change: Change, byName: ReadonlyMap<string, Edition>): Problem[] {
  return (['edition', 'previous_edition'] as const).flatMap((column) => {
    const name = change[column];
    if (name === null || byName.has(`${change.dataset}/${name}`)) return [];
    return [
      {
        file: `${CHANGES_FOLDER}/${change.id}/change.yaml`,
        column,
        fact: 'Ce changement nomme une édition qui n’existe pas.',
        received: `${change.dataset}/${name}`,
        expected: 'une édition publiée : aucune n’est jamais retirée',
        repair: `Rétablissez le dossier src/data/${change.dataset}/${name}.`,
      },
    ];
  });
}

function valueProblems(change: Change, edition: Edition, later: readonly Change[]): Problem[] {
  // The first edition of a dataset is announced without a value.
  if (change.values.length === 0) return [];
  const replaced = new Set(later.flatMap(({ values }) => values.map((value) => cellId(value))));
  const read = cellReader(rowReader(edition.tables));
  return change.values.flatMap((value, index) => {
    const address = cellId(value);
    if (replaced.has(address)) return [];
    const cell = read(value);
    const now = cell && plainValue(cell.value);
    const same = (now ?? '') === value.after && (cell?.status ?? '') === value.status_after;
    if (same) return [];
    return [
      {
        file: `${CHANGES_FOLDER}/${change.id}/values.csv`,
        line: index + 2,
        column: 'after',
        fact: 'La valeur annoncée par ce changement n’est pas celle qui est publiée.',
        received: `${address} : ${now === undefined ? 'aucune cellule' : `${now} (${cell?.status ?? ''})`}`,
        expected: `${value.after} (${value.status_after}), ou un changement plus récent qui la remplace`,
        repair:
          'Rétablissez la valeur publiée, ou publiez la nouvelle par « npm run refresh », qui écrit le changement.',
      },
    ];
  });
}

/** Every edition comes with the change that announces it; without any change at all, nothing is published yet. */
function unannounced(changes: readonly Change[], byName: ReadonlyMap<string, Edition>): Problem[] {
  if (changes.length === 0) return [];
  const announced = new Set(
    changes
      .filter(({ kind }) => kind === 'nouvelle-edition')
      .map(({ dataset, edition }) => `${dataset}/${edition}`),
  );
  return [...byName.keys()]
    .filter((name) => !announced.has(name))
    .map((name) => ({
      file: CHANGES_FOLDER,
      fact: 'Aucun changement n’annonce cette édition.',
      received: name,
      expected: 'un changement « nouvelle-edition » pour chaque édition',
      repair: 'Publiez l’édition par « npm run refresh », qui écrit le changement.',
    }));
}
