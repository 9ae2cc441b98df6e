import type { Cell, CellRef } from '../schemas/cell.ts';
import type { Row, Table } from '../schemas/edition.ts';

/** Reads one cell; undefined when the table, the row or the column does not exist. */
export type ReadCell = (ref: CellRef) => Cell | undefined;

/** Reads one row by its table and its key; undefined when there is none. */
export type ReadRow = (table: string, row: string) => Row | undefined;

/** The rows of an edition by address. Found by table, then row: joining an address for each cell cost a third of a check. */
export function rowReader(tables: readonly Table[]): ReadRow {
  const byTable = new Map(
    tables.map(({ descriptor, rows }) => [
      descriptor.id,
      new Map(rows.map((row) => [row.key, row])),
    ]),
  );
  return (table, row) => byTable.get(table)?.get(row);
}

/** The published cells of an edition by address, from its rows. */
export function cellReader(rows: ReadRow): ReadCell {
  return ({ table, row, column }) => {
    const cells = rows(table, row)?.cells;
    // An address is written by hand: « constructor » is a property of every object, and no column.
    return cells && Object.hasOwn(cells, column) ? cells[column] : undefined;
  };
}
