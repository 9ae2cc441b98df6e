import type { RowChange, ValueChange } from '../schemas/change.ts';
import type { Edition, Row, Table } from '../schemas/edition.ts';
import { plainText } from '../lib/plain-text.ts';
import { closest } from '../lib/closest.ts';
import { matchRows } from './changes/match-rows.ts';
import type { Proof, RowMatch } from './changes/match-rows.ts';
import { printedLabel } from './changes/printed-label.ts';
import { valueChanges } from './changes/value-changes.ts';
import type { RowOwner } from './diplomas/row-owner.ts';

/** A table or a column that only one of the editions has, or whose heading differs. */
export interface HeadingChange {
  readonly table: string;
  /** Null when it is the whole table. */
  readonly column: string | null;
  readonly kind: 'added' | 'removed' | 'renamed';
  /** Headings as readers see them; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** Two rows that look alike and that nothing proves to be the same: for the maintainer to decide. */
export interface PerhapsRenamed {
  readonly table: string;
  readonly row: string;
  readonly label: string;
  readonly previous_row: string;
  readonly previous_label: string;
}

/** Everything that differs between two editions of one dataset, or two states of one edition. */
export interface EditionComparison {
  readonly headings: readonly HeadingChange[];
  readonly rows: readonly RowChange[];
  /** Largest relative moves first. */
  readonly values: readonly ValueChange[];
  readonly perhaps: readonly PerhapsRenamed[];
}

/** Columns that name the diploma of a row by a national code, by convention of the descriptors. */
const NATIONAL_CODES: readonly string[] = ['code_diplome', 'rncp'];

/**
 * Compares two editions of a dataset, cell by cell. Rows go together by their key, else by the diploma
 * that the register gives them (`owner`), else by a national code. Pure.
 */
export function compareEditions(
  before: Edition,
  after: Edition,
  owner: RowOwner,
): EditionComparison {
  const olds = new Map(before.tables.map((table) => [table.descriptor.id, table]));
  const both = after.tables.flatMap((table) => {
    const old = olds.get(table.descriptor.id);
    if (!old) return [];
    const diploma: Proof = (of, row) =>
      sameDiploma(owner(of === old ? before : after, of, row), row);
    const codes = NATIONAL_CODES.map(
      (column): Proof =>
        (_, row) =>
          textOf(row, column),
    );
    return [{ before: old, after: table, match: matchRows(old, table, [diploma, ...codes]) }];
  });
  return {
    headings: headingChanges(before, after),
    rows: both.flatMap(({ before: old, after: table, match }) => rowChanges(old, table, match)),
    values: valueChanges(both.map(({ match, ...tables }) => ({ ...tables, rows: match.matched }))),
    perhaps: both.flatMap(({ before: old, after: table, match }) => lookAlikes(old, table, match)),
  };
}

/** A diploma stands in a table once for each value of the parts before its own: once a site, once a region. */
function sameDiploma(id: string | undefined, { parts }: Row): string | undefined {
  return id === undefined ? undefined : [...Object.values(parts).slice(0, -1), id].join('/');
}

function textOf({ cells }: Row, column: string): string | undefined {
  const value = cells[column]?.value;
  return typeof value === 'string' ? value : undefined;
}

function rowChanges(before: Table, after: Table, match: RowMatch): RowChange[] {
  const table = after.descriptor.id;
  const none = { row: '', label: '', previous_row: '', previous_label: '' };
  const now = (row: Row) => ({ row: row.key, label: printedLabel(after.descriptor, row) });
  const then = (row: Row) => ({
    previous_row: row.key,
    previous_label: printedLabel(before.descriptor, row),
  });
  return [
    ...match.added.map((row) => ({ table, kind: 'added' as const, ...none, ...now(row) })),
    ...match.removed.map((row) => ({ table, kind: 'removed' as const, ...none, ...then(row) })),
    ...match.matched
      .map((pair) => ({
        table,
        kind: 'renamed' as const,
        ...now(pair.after),
        ...then(pair.before),
      }))
      .filter((pair) => pair.row !== pair.previous_row || pair.label !== pair.previous_label),
  ];
}

/** For each added row, the removed row whose printed name is nearest, when one is near enough to be a slip. */
function lookAlikes(before: Table, after: Table, { added, removed }: RowMatch): PerhapsRenamed[] {
  const names = new Map(
    removed.map((row) => [plainText(printedLabel(before.descriptor, row)), row] as const),
  );
  return added.flatMap((row) => {
    const label = printedLabel(after.descriptor, row);
    const [nearest] = closest(plainText(label), names.keys());
    const old = nearest === undefined ? undefined : names.get(nearest);
    if (!old) return [];
    return [
      {
        table: after.descriptor.id,
        row: row.key,
        label,
        previous_row: old.key,
        previous_label: printedLabel(before.descriptor, old),
      },
    ];
  });
}

function headingChanges(before: Edition, after: Edition): HeadingChange[] {
  return diffTitles(titles(before), titles(after));
}

/** Headings of tables and columns, by address: `table`, `table:column`. */
function titles({ tables }: Edition): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ descriptor: { id, title, columns } }) => [
      [id, title] as const,
      ...columns.map((column) => [`${id}:${column.id}`, column.title] as const),
    ]),
  );
}

function diffTitles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): HeadingChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((address): HeadingChange[] => {
    const [table = '', column = null] = address.split(':');
    const [from, to] = [before.get(address), after.get(address)];
    if (from === to) return [];
    const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'renamed';
    return [{ table, column, kind, before: from ?? '', after: to ?? '' }];
  });
}
