import { inertCell, toCsv } from '../../lib/csv.ts';
import { plainNumber } from '../../lib/numbers-fr.ts';
import { perObject } from '../../lib/per-object.ts';
import type { Value } from '../../schemas/cell.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { plainValue } from './observations.ts';

/** Opens a file as UTF-8 in French spreadsheets. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns of `<table>.csv`, in order: key, labels, values, then the source line. */
export function tableCsvHeader(table: Table): string[] {
  const { key, labels, columns } = table.descriptor;
  return [...key, ...labels, ...columns].map(({ id }) => id).concat('source_line');
}

function record(table: Table, row: Row, write: (value: Value) => string): string[] {
  const { key, labels, columns } = table.descriptor;
  return [
    ...key.map(({ id }) => row.parts[id] ?? ''),
    ...labels.map(({ id }) => inertCell(row.labels[id] ?? '')),
    ...columns.map(({ id }) => write(row.cells[id]?.value ?? null)),
    plainNumber(row.sourceLine),
  ];
}

/** The table as displayed: comma, decimal point, one column a variable, nothing for no value. Written once, as its hash. */
export const tableCsv = perObject((table: Table): string =>
  toCsv([tableCsvHeader(table), ...table.rows.map((row) => record(table, row, plainValue))]),
);

/** The same table for French spreadsheets: byte order mark, semicolon, decimal comma. */
export function spreadsheetCsv(table: Table): string {
  const write = (value: Value) =>
    typeof value === 'number' ? plainNumber(value).replace('.', ',') : plainValue(value);
  const rows = table.rows.map((row) => record(table, row, write));
  return BYTE_ORDER_MARK + toCsv([tableCsvHeader(table), ...rows], ';');
}
