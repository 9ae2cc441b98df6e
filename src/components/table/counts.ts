import { STATUSES } from '../../schemas/cell.ts';
import type { Status } from '../../schemas/cell.ts';
import type { Table } from '../../schemas/edition.ts';

/** Number of cells of some tables, in all and by status. */
export interface CellCounts {
  readonly rows: number;
  readonly cells: number;
  /** Statuses that stand, in the order of the published list. */
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
}

/** Counts every cell of the tables. */
export function countCells(tables: readonly Table[]): CellCounts {
  const counts = new Map<Status, number>();
  let rows = 0;
  for (const table of tables) {
    rows += table.rows.length;
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells)) {
        counts.set(cell.status, (counts.get(cell.status) ?? 0) + 1);
      }
    }
  }
  return {
    rows,
    cells: [...counts.values()].reduce((sum, count) => sum + count, 0),
    byStatus: STATUSES.flatMap((status) => {
      const count = counts.get(status);
      return count === undefined ? [] : [{ status, count }];
    }),
  };
}
