import type { CellRef } from '../schemas/cell.ts';

/** Row key → column → what `pick` says of the entry of that cell; the last one of a cell. */
export function byRow<Entry extends CellRef, Value>(
  entries: readonly Entry[],
  pick: (entry: Entry) => Value,
): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const rows = new Map<string, Map<string, Value>>();
  for (const entry of entries) {
    const columns = rows.get(entry.row) ?? new Map<string, Value>();
    rows.set(entry.row, columns.set(entry.column, pick(entry)));
  }
  return rows;
}
