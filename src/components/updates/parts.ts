import type { EditionComparison } from '../../datasets/compare-editions.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';

/** The slice that a row key stands in; undefined in a table that is not cut. */
export function sliceOfKey({ key, sliceBy }: TableDescriptor, row: string): string | undefined {
  if (sliceBy === undefined) return undefined;
  return row.split('/')[key.findIndex(({ id }) => id === sliceBy)];
}

type Parts = Pick<EditionComparison, 'rows' | 'values'>;

/** What differs in one table. */
export function inTable({ id }: TableDescriptor, { rows, values }: Parts): Parts {
  return {
    rows: rows.filter(({ table }) => table === id),
    values: values.filter(({ table }) => table === id),
  };
}

/** What differs in one slice of a table. */
export function inSlice(table: TableDescriptor, slice: string, parts: Parts): Parts {
  const { rows, values } = inTable(table, parts);
  const here = (row: string) => sliceOfKey(table, row) === slice;
  return {
    rows: rows.filter((row) => here(row.row || row.previous_row)),
    values: values.filter((value) => here(value.row)),
  };
}
