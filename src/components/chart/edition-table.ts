import type { Registers } from '../../datasets/printed-table.ts';
import type { Table } from '../../schemas/edition.ts';
import { rowTitle } from '../table/titles.ts';
import type { ChartTable } from './model/chart-table.ts';

/** A published table as a chart reads it: the same cells, the titles of its pages. */
export function editionTable(table: Table, registers: Registers): ChartTable {
  const { descriptor, rows } = table;
  const { id, title, unit } = descriptor;
  return {
    id,
    title,
    unit,
    columns: descriptor.columns.map((column) => ({
      id: column.id,
      title: column.title,
      unit: column.unit,
    })),
    rows: rows.map((row) => ({
      key: row.key,
      label: rowTitle(descriptor, row, registers),
      cells: row.cells,
    })),
  };
}
