import type { ColumnType } from '../schemas/column.ts';
import type { Edition } from '../schemas/edition.ts';

/** What bears an id: a correction, a finding. */
interface Named {
  readonly id: string;
}

/** Ids that the previous edition does not have. */
export function newIds(after: readonly Named[], before: readonly Named[] = []): readonly string[] {
  const known = new Set(before.map(({ id }) => id));
  return after.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Type of each column of an edition, by `table:column`. */
export function columnTypes({ tables }: Edition): ReadonlyMap<string, ColumnType> {
  return new Map(
    tables.flatMap(({ descriptor }) =>
      descriptor.columns.map(({ id, type }) => [`${descriptor.id}:${id}`, type] as const),
    ),
  );
}
