import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { rowAnchor, sliceUrl, tableUrl } from '../../../lib/urls.ts';
import type { Place } from '../../../markdown/places.ts';
import type { Cell } from '../../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../../schemas/column.ts';
import type { Edition, Row, Table } from '../../../schemas/edition.ts';
import { textEdition } from './library.ts';
import type { Library } from './library.ts';

/** One table of one edition. */
export interface FoundTable {
  readonly edition: Edition;
  readonly table: Table;
}

/** One cell, with everything that says what it is. */
export interface FoundCell extends FoundTable {
  readonly row: Row;
  readonly column: ColumnDescriptor;
  readonly cell: Cell;
}

const fault = (
  place: Place,
  fact: string,
  received: string,
  expected: string,
  repair: string,
): Problem => ({
  ...place,
  fact,
  received,
  expected,
  repair,
});

/** The edition of `dataset` named `edition`, or the one against which our texts were read. */
function findEdition(
  library: Library,
  dataset: string,
  edition: string | undefined,
  place: Place,
): Result<Edition> {
  const { editions } = library;
  const mine = editions.filter((one) => one.dataset.id === dataset);
  const names = mine.map((one) => one.manifest.edition);
  if (mine.length === 0) {
    const known = new Set(editions.map((one) => one.dataset.id));
    const expected = `l’un de : ${[...known].join(', ')}`;
    return failure([
      fault(
        place,
        'Ce jeu de données n’existe pas.',
        dataset,
        expected,
        'Corrigez le début de la référence.',
      ),
    ]);
  }
  const found =
    edition === undefined
      ? textEdition(library, dataset)
      : mine.find((one) => one.manifest.edition === edition);
  if (found) return success(found);
  return failure([
    fault(
      place,
      `Le jeu « ${dataset} » n’a pas cette édition.`,
      edition ?? '',
      `l’une de : ${names.join(', ')}`,
      'Corrigez l’attribut « edition », ou retirez-le pour l’édition lue.',
    ),
  ]);
}

/** The table that `dataset` and `table` name. */
export function findTable(
  library: Library,
  dataset: string,
  table: string,
  edition: string | undefined,
  place: Place,
): Result<FoundTable> {
  const found = findEdition(library, dataset, edition, place);
  if (!found.ok) return found;
  const tables = found.value.tables;
  const match = tables.find(({ descriptor }) => descriptor.id === table);
  if (match) return success({ edition: found.value, table: match });
  const expected = `l’une de : ${tables.map(({ descriptor }) => descriptor.id).join(', ')}`;
  return failure([
    fault(
      place,
      `Le jeu « ${dataset} » n’a pas cette table.`,
      table,
      expected,
      'Corrigez le nom de la table.',
    ),
  ]);
}

/** The cell that `jeu:table:ligne:colonne` names, with or without a value. */
export function findCell(
  library: Library,
  reference: string,
  edition: string | undefined,
  place: Place,
): Result<FoundCell> {
  const [dataset = '', tableId = '', key = '', columnId = ''] = reference.split(':');
  const found = findTable(library, dataset, tableId, edition, place);
  if (!found.ok) return found;
  const { table } = found.value;
  const row = table.rows.find((one) => one.key === key);
  const column = table.descriptor.columns.find(({ id }) => id === columnId);
  const problems: Problem[] = [];
  if (!row) {
    const expected = expectedNames(
      key,
      table.rows.map((one) => one.key),
      'la clé d’une ligne',
    );
    problems.push(
      fault(
        place,
        `La table « ${tableId} » n’a pas cette ligne.`,
        key,
        expected,
        `Corrigez la ligne dans « ${reference} ».`,
      ),
    );
  }
  if (!column) {
    const names = table.descriptor.columns.map(({ id }) => id).join(', ');
    problems.push(
      fault(
        place,
        `La table « ${tableId} » n’a pas cette colonne.`,
        columnId,
        `l’une de : ${names}`,
        `Corrigez la colonne dans « ${reference} ».`,
      ),
    );
  }
  if (!row || !column) return failure(problems);
  const cell = row.cells[columnId];
  if (!cell) {
    return failure([
      fault(
        place,
        'Le document n’a pas cette colonne pour cette ligne.',
        reference,
        'une cellule qui existe',
        'Citez une autre cellule.',
      ),
    ]);
  }
  return success({ ...found.value, row, column, cell });
}

/** Address of the page that shows a row: its slice, or the table. */
export function pageOfRow({ edition, table }: FoundTable, row: Row): string {
  const { descriptor } = table;
  const address = [edition.dataset.id, edition.manifest.edition, descriptor.id] as const;
  return descriptor.sliceBy === undefined
    ? tableUrl(...address)
    : sliceUrl(...address, row.parts[descriptor.sliceBy] ?? '');
}

/** Address of a row on its page. */
export function addressOfRow(found: FoundTable, row: Row): string {
  return `${pageOfRow(found, row)}#${rowAnchor(row.key)}`;
}
