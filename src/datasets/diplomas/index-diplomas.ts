import type { Edition, Row, Table } from '../../schemas/edition.ts';
import type { Diploma } from '../../schemas/register.ts';
import { rowOwner } from './row-owner.ts';

/** One row of one table of one edition. */
export interface LinkedRow {
  readonly edition: Edition;
  readonly table: Table;
  readonly row: Row;
}

/** Everything that the documents say of one diploma, found once. */
export interface DiplomaRecord {
  readonly diploma: Diploma;
  /** Its rows, in the order of editions, tables and documents. Of a table, only the newest edition that has it. */
  readonly rows: readonly LinkedRow[];
  /** Diplomas that it counts together, and those that count it. */
  readonly parts: readonly Diploma[];
  readonly wholes: readonly Diploma[];
  /** Diplomas whose former title it is, as a document says. */
  readonly successors: readonly Diploma[];
  /** Neighbours, whichever side the register says it on, in the order of the register. */
  readonly related: readonly Diploma[];
}

/** Ids of rows that stand for no diploma. */
const WITHOUT_PAGE: readonly string[] = ['total', 'ligne'];

/** True for a diploma that has a page: totals and rows of no certain diploma have none. */
export function hasPage({ type }: Diploma): boolean {
  return !WITHOUT_PAGE.includes(type);
}

/**
 * The record of each diploma that has a page, by id, in the order of the register. `editions` are
 * sorted: the newest of a dataset comes last. One pass over the data, whatever the number of diplomas.
 */
export function indexDiplomas(
  diplomas: readonly Diploma[],
  editions: readonly Edition[],
): ReadonlyMap<string, DiplomaRecord> {
  const published = diplomas.filter(hasPage);
  const byId = new Map(published.map((diploma) => [diploma.id, diploma]));
  const known = (ids: Iterable<string>) => {
    const wanted = new Set(ids);
    return published.filter(({ id }) => wanted.has(id));
  };
  const rows = rowsByDiploma(published, byId, editions);
  const neighbours = pairs(published.map(({ id, related }) => [id, related]));
  const wholes = reverse(published, ({ parts }) => parts);
  const successors = reverse(published, ({ was }) => was.flatMap(({ id }) => id ?? []));
  return new Map(
    published.map((diploma) => [
      diploma.id,
      {
        diploma,
        rows: newest(rows.get(diploma.id) ?? []),
        parts: known(diploma.parts),
        wholes: known(wholes.get(diploma.id) ?? []),
        successors: known(successors.get(diploma.id) ?? []),
        related: known(neighbours.get(diploma.id) ?? []),
      },
    ]),
  );
}

/** For each id that some diplomas name, the ids of those diplomas. */
function reverse(
  diplomas: readonly Diploma[],
  named: (diploma: Diploma) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const uses = diplomas.flatMap((diploma) => named(diploma).map((to) => [to, diploma.id] as const));
  return new Map(
    [...Map.groupBy(uses, ([to]) => to)].map(([to, from]) => [to, from.map(([, id]) => id)]),
  );
}

/** Each relation on both of its sides. */
function pairs(
  relations: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const both = new Map<string, Set<string>>();
  const add = (from: string, to: string) => both.set(from, (both.get(from) ?? new Set()).add(to));
  for (const [id, others] of relations) {
    for (const other of others) {
      add(id, other);
      add(other, id);
    }
  }
  return both;
}

function rowsByDiploma(
  diplomas: readonly Diploma[],
  byId: ReadonlyMap<string, Diploma>,
  editions: readonly Edition[],
): ReadonlyMap<string, readonly LinkedRow[]> {
  const owner = rowOwner(diplomas);
  const found = new Map<string, LinkedRow[]>();
  for (const edition of editions) {
    for (const table of edition.tables) {
      for (const row of table.rows) {
        const id = owner(edition, table, row);
        if (id === undefined || !byId.has(id)) continue;
        const mine = found.get(id);
        if (mine) mine.push({ edition, table, row });
        else found.set(id, [{ edition, table, row }]);
      }
    }
  }
  return found;
}

/** Of each table, the rows of the last edition that has some. */
function newest(rows: readonly LinkedRow[]): readonly LinkedRow[] {
  const last = new Map(
    rows.map(({ edition, table }) => [`${edition.dataset.id}/${table.descriptor.id}`, edition]),
  );
  return rows.filter(
    ({ edition, table }) => last.get(`${edition.dataset.id}/${table.descriptor.id}`) === edition,
  );
}
