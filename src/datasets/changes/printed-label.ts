import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Row } from '../../schemas/edition.ts';

/** Labels and columns that hold how the document calls a row, by convention of the descriptors. */
const NAMES = /^(?:titre|libelle|intitule)/u;

/** How the document calls a row, its names joined; the row key when it gives none. */
export function printedLabel({ labels, columns }: TableDescriptor, row: Row): string {
  const names = [
    ...labels.map(({ id }) => ({ id, text: row.labels[id] })),
    ...columns.map(({ id }) => ({ id, text: row.cells[id]?.value })),
  ].flatMap(({ id, text }) => (NAMES.test(id) && typeof text === 'string' ? [text] : []));
  return names.filter((text) => text !== '').join(' · ') || row.key;
}
