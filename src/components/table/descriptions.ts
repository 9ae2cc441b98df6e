import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { isTitled } from './titles.ts';

/** A column that says what a row is, beside its header. */
export interface DescriptionColumn {
  readonly id: string;
  readonly title: string;
}

/** By convention of the descriptors: names as printed. Beside a titled header they repeat it; downloads hold them. */
const PRINTED_NAMES: readonly string[] = ['libelle', 'titre'];

/**
 * Labels worth showing beside the row header. Left to the downloads: the nature of the row and the
 * groups of a table with totals (its total rows show them), printed names beside a title, and a label
 * that is empty in all these rows.
 */
export function descriptionColumns(
  { descriptor }: Table,
  rows: readonly Row[],
): readonly DescriptionColumn[] {
  const titled = hasTitledHeader(descriptor);
  return descriptor.labels
    .filter(({ id }) => id !== descriptor.rowHeader && id !== descriptor.totals?.by)
    .filter(({ values }) => values === undefined || descriptor.totals === undefined)
    .filter(({ id }) => !titled || !PRINTED_NAMES.includes(id))
    .filter(({ id }) => rows.some((row) => (row.labels[id] ?? '') !== ''))
    .map(({ id, title }) => ({ id, title }));
}

function hasTitledHeader(table: TableDescriptor): boolean {
  return table.key.some((part) => part.id === table.rowHeader && isTitled(part));
}
