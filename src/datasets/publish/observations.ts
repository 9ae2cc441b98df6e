import { inertCell, toCsv } from '../../lib/csv.ts';
import { plainNumber } from '../../lib/numbers-fr.ts';
import { perObject } from '../../lib/per-object.ts';
import type { Value } from '../../schemas/cell.ts';
import type { Edition } from '../../schemas/edition.ts';

/** Header of observations.csv. Published: it does not change. */
export const OBSERVATION_COLUMNS = [
  'table',
  'row',
  'column',
  'value',
  'status',
  'printed',
  'source_line',
  'note',
] as const;

/** A value in files: decimal point, no grouping, nothing for no value. */
export function plainValue(value: Value): string {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : inertCell(value);
}

/** Every cell of every table, sorted by source line then column order. Its hash is published too: written once for both. */
export const observationsCsv = perObject((edition: Edition): string => {
  const observations = edition.tables.flatMap(({ descriptor, rows }) =>
    rows.flatMap((row) =>
      descriptor.columns.flatMap((column, order) => {
        const cell = row.cells[column.id];
        if (!cell) return [];
        const record = [
          descriptor.id,
          row.key,
          column.id,
          plainValue(cell.value),
          cell.status,
          inertCell(cell.printed),
          plainNumber(cell.sourceLine),
          cell.note ?? '',
        ];
        return [{ line: cell.sourceLine, order, record }];
      }),
    ),
  );
  // Array.sort is stable: cells of one line and column stay in the order of the document.
  observations.sort((a, b) => a.line - b.line || a.order - b.order);
  return toCsv([OBSERVATION_COLUMNS, ...observations.map(({ record }) => record)]);
});
