import { perObject } from '../../lib/per-object.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Row } from '../../schemas/edition.ts';

/** Labels and columns that hold how the document calls a row, by convention of the descriptors. */
const NAMES = /^(?:titre|libelle|intitule)/u;

/** The labels, then the columns, that name the rows of a table. */
const namesOf = perObject(({ labels, columns }: TableDescriptor) => ({
  labels: labels.filter(({ id }) => NAMES.test(id)),
  columns: columns.filter(({ id }) => NAMES.test(id)),
}));

/** How the document calls a row, its names joined; the row key when it gives none. */
export function printedLabel(table: TableDescriptor, row: Row): string {
  const names = namesOf(table);
  const texts = [
    ...names.labels.map(({ id }) => row.labels[id]),
    ...names.columns.map(({ id }) => row.cells[id]?.value),
  ];
  return texts.filter((text) => typeof text === 'string' && text !== '').join(' · ') || row.key;
}
