import { perObject } from '../../lib/per-object.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Table } from '../../schemas/edition.ts';
import { columnDecimals } from './format-cell.ts';

/** Decimals of a column as `columnDecimals`, over the whole table: a value reads the same in every slice and every page. */
export function decimalsIn(table: Table, column: ColumnDescriptor): number {
  return decimalsOf(table).get(column.id) ?? 0;
}

/** Hundreds of pages show the same tables. */
const decimalsOf = perObject(
  ({ descriptor, rows }: Table): ReadonlyMap<string, number> =>
    new Map(
      descriptor.columns.map((column) => {
        const cells = rows.flatMap((row) => row.cells[column.id] ?? []);
        return [column.id, columnDecimals(column, cells)];
      }),
    ),
);
