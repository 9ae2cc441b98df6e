import type { Registers } from '../../datasets/printed-table.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { partTitle } from './titles.ts';

/** One page of a table cut by a key part. */
export interface Slice {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** The row that totals the whole slice; undefined when no row does. */
  readonly summary: Row | undefined;
}

/** The slices in the order of the document; empty when the table is not cut. */
export function slicesOf(table: Table, registers: Registers): readonly Slice[] {
  const by = table.descriptor.key.find(({ id }) => id === table.descriptor.sliceBy);
  if (!by) return [];
  return [...Map.groupBy(table.rows, (row) => row.parts[by.id] ?? '')].map(([id, rows]) => ({
    id,
    title: partTitle(by, id, registers),
    rows,
    summary: summaryRow(table, rows),
  }));
}

/** The row of the widest total: the last declared value of the totals that stands exactly once. */
function summaryRow(table: Table, rows: readonly Row[]): Row | undefined {
  const { totals } = table.descriptor;
  if (!totals) return undefined;
  const matching = totals.values.map((value) =>
    rows.filter((row) => (row.parts[totals.by] ?? row.labels[totals.by]) === value),
  );
  return matching.findLast((found) => found.length === 1)?.[0];
}
