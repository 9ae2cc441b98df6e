import { perObject } from '../../lib/per-object.ts';
import type { CellRef } from '../../schemas/cell.ts';
import { CORRECTION_STATUS } from '../../schemas/correction.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Note } from './model.ts';

/** What the reader reads of one note id; ids that stand `together` make one note. */
export interface Explanation {
  readonly kind: Note['kind'];
  readonly sentence: string;
  readonly together: string;
}

/** The explanation of each note id of an edition. */
export const explanations = perObject(
  (edition: Edition): ReadonlyMap<string, Explanation> =>
    new Map<string, Explanation>([
      ...edition.findings.map(
        ({ id, sentence }) =>
          [id, { kind: 'finding', sentence, together: `finding ${id}` }] as const,
      ),
      ...edition.corrections.map(({ id, group, kind, reason }) => {
        const status = CORRECTION_STATUS[kind];
        return [id, { kind: status, sentence: reason, together: `${status} ${group}` }] as const;
      }),
    ]),
);

/** The note ids of the cells of one row, by column: a correction first, then the findings that name the cell. */
export type RowNotes = ReadonlyMap<string, readonly string[]>;

const NO_NOTES: RowNotes = new Map();

/** The notes of a row of an edition; none for most rows. */
export function rowNotes(edition: Edition, table: string, row: string): RowNotes {
  return notesByRow(edition).get(table)?.get(row) ?? NO_NOTES;
}

/** By table, then row: joining an address for each cell of each page cost more than drawing it. */
const notesByRow = perObject((edition: Edition) => {
  const tables = new Map<string, Map<string, Map<string, string[]>>>();
  const add = ({ table, row, column }: CellRef, id: string) => {
    const rows = tables.get(table) ?? new Map<string, Map<string, string[]>>();
    const columns = rows.get(row) ?? new Map<string, string[]>();
    columns.set(column, [...(columns.get(column) ?? []), id]);
    tables.set(table, rows.set(row, columns));
  };
  for (const correction of edition.corrections) add(correction, correction.id);
  for (const { id, cells } of edition.findings) for (const cell of cells) add(cell, id);
  return tables;
});
