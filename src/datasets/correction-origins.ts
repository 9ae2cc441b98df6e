import type { Problem } from '../lib/problem.ts';
import { cellId } from '../schemas/cell.ts';
import type { Value } from '../schemas/cell.ts';
import { parseCell } from '../schemas/column.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Table } from '../schemas/edition.ts';
import { cellReader } from './cell-reader.ts';
import type { ReadRow } from './cell-reader.ts';

/**
 * A value said to come from another cell is printed there: otherwise its source line would be false.
 * An unknown row is reported where the rows are typed.
 */
export function originProblems(
  file: string,
  tables: readonly Table[],
  rows: ReadRow,
  corrections: readonly Correction[],
  lines: ReadonlyMap<string, number>,
): Problem[] {
  const read = cellReader(rows);
  const columns = new Map(
    tables.flatMap(({ descriptor }) =>
      descriptor.columns.map((column) => [`${descriptor.id}:${column.id}`, column] as const),
    ),
  );
  const valueOf = (text: string, table: string, id: string): Value | undefined => {
    const column = columns.get(`${table}:${id}`);
    return column && text !== '' ? parseCell(text, column) : undefined;
  };
  return corrections.flatMap((entry): Problem[] => {
    if (entry.published === '' || !rows(entry.table, entry.from_row)) return [];
    const from = {
      table: entry.table,
      row: entry.from_row,
      column: entry.from_column || entry.column,
    };
    const text = read(from)?.printed ?? '';
    const value = valueOf(text, from.table, from.column);
    if (value !== undefined && value === valueOf(entry.published, entry.table, entry.column))
      return [];
    return [
      {
        file,
        line: lines.get(entry.id),
        column: entry.id,
        fact: 'La cellule d’où viendrait cette valeur imprime autre chose.',
        received: `${cellId(from)} : ${text === '' ? 'rien' : text}`,
        expected: entry.published,
        repair: 'Corrigez from_row et from_column : la ligne de la source en dépend.',
      },
    ];
  });
}
