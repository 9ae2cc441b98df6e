import type { Edition, Table } from '../../schemas/edition.ts';

/** Other tables of the edition that are cut the same way and have this slice too. */
export function sameSlice(edition: Edition, table: Table, slice: string): readonly Table[] {
  const by = table.descriptor.sliceBy;
  if (by === undefined) return [];
  return edition.tables.filter(
    (other) =>
      other.descriptor.id !== table.descriptor.id &&
      other.descriptor.sliceBy === by &&
      other.rows.some((row) => row.parts[by] === slice),
  );
}
