import type { RowOwner } from '../../datasets/diplomas/row-owner.ts';
import type { Registers } from '../../datasets/printed-table.ts';
import { comparisonUrl } from '../../lib/urls.ts';
import type { RowChange, ValueChange } from '../../schemas/change.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Comparison } from '../updates/comparisons.ts';
import { differences } from '../updates/differences.ts';
import type { TableDifferences } from '../updates/differences.ts';
import { sliceOfKey } from '../updates/parts.ts';

/** What two editions say differently of one diploma. */
export interface DiplomaChanges {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly TableDifferences[];
  /** Values of its other pages (regions, sites), which are read in the comparison. */
  readonly elsewhere: number;
  readonly href: string;
}

/** What differs for one diploma in one comparison. */
interface Parts {
  readonly rows: readonly RowChange[];
  readonly values: readonly ValueChange[];
}

/** Who owns each row of an edition, by `table:key`. */
function ownersOf(edition: Edition, owner: RowOwner): ReadonlyMap<string, string> {
  return new Map(
    edition.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const id = owner(edition, table, row);
        return id === undefined ? [] : [[`${table.descriptor.id}:${row.key}`, id] as const];
      }),
    ),
  );
}

/** The differences of a comparison by diploma, found in one pass. */
export function changesByDiploma(
  { before, after, rows, values }: Comparison,
  owner: RowOwner,
): ReadonlyMap<string, Parts> {
  const [then, now] = [ownersOf(before, owner), ownersOf(after, owner)];
  const rowsBy = Map.groupBy(rows, ({ table, row, previous_row: previous }) =>
    row === '' ? then.get(`${table}:${previous}`) : now.get(`${table}:${row}`),
  );
  const valuesBy = Map.groupBy(values, ({ table, row }) => now.get(`${table}:${row}`));
  const ids = new Set([...rowsBy.keys(), ...valuesBy.keys()]);
  return new Map(
    [...ids].flatMap((id) =>
      id === undefined
        ? []
        : [[id, { rows: rowsBy.get(id) ?? [], values: valuesBy.get(id) ?? [] }] as const],
    ),
  );
}

/**
 * What the page of a diploma shows of a comparison: everything of tables on one page, and of a table cut into pages
 * the first page only, which is the whole country or the first site. Null when nothing differs.
 */
export function diplomaChanges(
  comparison: Comparison,
  { rows, values }: Parts,
  registers: Registers,
): DiplomaChanges | null {
  const { before, after } = comparison;
  const first = new Map(
    after.tables.map(({ descriptor, rows: all }) => [
      descriptor.id,
      sliceOfKey(descriptor, all[0]?.key ?? ''),
    ]),
  );
  const tables = new Map(after.tables.map(({ descriptor }) => [descriptor.id, descriptor]));
  const here = (table: string, row: string) => {
    const descriptor = tables.get(table);
    return descriptor !== undefined && sliceOfKey(descriptor, row) === first.get(table);
  };
  const shown = values.filter(({ table, row }) => here(table, row));
  if (rows.length + values.length === 0) return null;
  return {
    id: `depuis-${after.dataset.id}-${after.manifest.edition}`,
    title: `${after.dataset.shortTitle} : de ${before.manifest.title} à ${after.manifest.title}`,
    tables: differences({ before, after, rows, values: shown, registers }),
    elsewhere: values.length - shown.length,
    href: comparisonUrl(after.dataset.id, before.manifest.edition, after.manifest.edition),
  };
}
