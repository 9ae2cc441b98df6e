import { sliceComparisonUrl, changeUrl, tableComparisonUrl } from '../../lib/urls.ts';
import { cellId } from '../../schemas/cell.ts';
import type { Change, ValueChange } from '../../schemas/change.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { ChangedValue } from '../table/cell-view.ts';
import { sliceOfKey } from './parts.ts';
import { valueAnchor, valueTexts } from './value-text.ts';

/** Days during which a changed value is marked, counted from its change: a school term, in which figures are looked up again. */
export const SEASON_DAYS = 90;
/** A new edition that changes more than this share of a table is told once above it: a mark on each cell would mark nothing. */
const MOST_MARKED = 0.5;
const DAY = 86_400_000;

/** True on the day of a change and for a season after it. Both are AAAA-MM-JJ; no clock is read. */
export function isRecent(date: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(date)) / DAY;
  return days >= 0 && days <= SEASON_DAYS;
}

/** The mark of each cell of one table that changed less than a season before `today`. */
export type CellMarks = (row: Row, column: ColumnDescriptor) => ChangedValue | null;

/**
 * The marks of a table. `changes` are newest first: the last change of a cell is the one that is told. A change of
 * status alone is no new value.
 */
export function recentMarks(
  changes: readonly Change[],
  edition: Edition,
  table: Table,
  today: string,
): CellMarks {
  const { descriptor, rows } = table;
  const cells = rows.length * descriptor.columns.length;
  const marks = new Map<string, ChangedValue>();
  for (const change of changes) {
    if (change.dataset !== edition.dataset.id || change.edition !== edition.manifest.edition)
      continue;
    if (!isRecent(change.date, today)) continue;
    const own = change.values.filter(
      (value) => value.table === descriptor.id && value.before !== value.after,
    );
    if (change.kind === 'nouvelle-edition' && own.length > cells * MOST_MARKED) continue;
    for (const value of own) {
      const column = descriptor.columns.find(({ id }) => id === value.column);
      const address = cellId(value);
      if (!column || marks.has(address)) continue;
      marks.set(address, {
        before: valueTexts(value, column).before,
        href: `${pageOf(change, table, value)}#${valueAnchor(value)}`,
      });
    }
  }
  // Most days, nothing: no address is joined for each cell.
  if (marks.size === 0) return () => null;
  return (row, column) =>
    marks.get(cellId({ table: descriptor.id, row: row.key, column: column.id })) ?? null;
}

/** Where the old value is read: the page of a correction, or the comparison of two editions, which both show every value. */
function pageOf(change: Change, { descriptor }: Table, { row }: ValueChange): string {
  const { previous_edition: previous, dataset, edition, id } = change;
  if (previous === null) return changeUrl(id);
  const address = [dataset, previous, edition, descriptor.id] as const;
  const slice = sliceOfKey(descriptor, row);
  return slice === undefined
    ? tableComparisonUrl(...address)
    : sliceComparisonUrl(...address, slice);
}
