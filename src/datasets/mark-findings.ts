import type { Cell } from '../schemas/cell.ts';
import type { Row, Table } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { byRow } from './by-row.ts';

/** Cells of a finding carry its id as note; a correction's note comes first. */
export function markFindings(table: Table, findings: readonly Finding[]): Table {
  const notes = byRow(
    findings.flatMap(({ id, cells }) =>
      cells.filter((cell) => cell.table === table.descriptor.id).map((cell) => ({ ...cell, id })),
    ),
    ({ id }) => id,
  );
  const mark = (row: Row): Row => {
    const columns = notes.get(row.key);
    if (!columns) return row;
    const marked = Object.entries(row.cells).map(([column, cell]): [string, Cell] => {
      const note = columns.get(column);
      return [column, cell.note === null && note !== undefined ? { ...cell, note } : cell];
    });
    return { ...row, cells: Object.fromEntries(marked) };
  };
  return { ...table, rows: table.rows.map(mark) };
}
