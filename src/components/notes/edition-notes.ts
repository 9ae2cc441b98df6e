import type { Registers } from '../../datasets/printed-table.ts';
import { cellAnchor, sliceUrl, tableUrl } from '../../lib/urls.ts';
import { cellId } from '../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import { columnDecimals } from '../table/format-cell.ts';
import { partTitle, rowTitle } from '../table/titles.ts';
import { notesByCell } from './explanations.ts';
import { buildNotes } from './model.ts';
import type { Note, NotedCell } from './model.ts';

/** Notes of one kind that stand in one table or slice. */
export interface NoteSection {
  readonly title: string;
  readonly notes: readonly Note[];
}

/** Every note of one kind of an edition, by table and slice, in the order of the document. */
export interface KindOfNotes {
  readonly kind: Note['kind'];
  /** Number of cells that the notes explain, in all sections. */
  readonly cells: number;
  readonly sections: readonly NoteSection[];
}

/** Doubts first, then what the document gets wrong, then what is proven. */
const ORDER: readonly Note['kind'][] = ['uncertain', 'finding', 'corrected', 'computed'];

/** Every note of an edition, each with links to its cells on their own pages. */
export function editionNotes(edition: Edition, registers: Registers): readonly KindOfNotes[] {
  const noted = edition.tables.flatMap((table) => notedCells(edition, table, registers));
  const where = new Map(noted.map(({ cell, section }) => [cell.href, section]));
  const notes = buildNotes(
    edition,
    noted.map(({ cell }) => cell),
  );
  const sectionOf = (note: Note) => where.get(note.entries[0]?.href ?? '') ?? '';
  return ORDER.flatMap((kind): KindOfNotes[] => {
    const mine = notes.filter((note) => note.kind === kind);
    if (mine.length === 0) return [];
    return [
      {
        kind,
        cells: mine.flatMap(({ entries }) => entries).length,
        sections: [...Map.groupBy(mine, sectionOf)].map(([title, members]) => ({
          title,
          notes: members,
        })),
      },
    ];
  });
}

function notedCells(
  edition: Edition,
  table: Table,
  registers: Registers,
): { cell: NotedCell; section: string }[] {
  const { descriptor, rows } = table;
  const ids = notesByCell(edition);
  const decimals = new Map<ColumnDescriptor, number>();
  const shown = (column: ColumnDescriptor) => {
    const known = decimals.get(column);
    if (known !== undefined) return known;
    const cells = rows.flatMap((row) => row.cells[column.id] ?? []);
    const count = columnDecimals(column, cells);
    decimals.set(column, count);
    return count;
  };
  return rows.flatMap((row) =>
    descriptor.columns.flatMap((column) => {
      const cell = row.cells[column.id];
      const address = cellId({ table: descriptor.id, row: row.key, column: column.id });
      if (!cell) return [];
      return (ids.get(address) ?? []).map((noteId) => {
        const page = pageOf(edition, table, row, registers);
        const href = `${page.url}#${cellAnchor(row.key, column.id)}`;
        const noted = { noteId, row: page.row, href, cell, column, decimals: shown(column) };
        return { section: page.title, cell: noted };
      });
    }),
  );
}

/** The page that shows a row, its name, and how the row is named away from it. */
function pageOf(
  edition: Edition,
  { descriptor }: Table,
  row: Row,
  registers: Registers,
): { readonly url: string; readonly title: string; readonly row: string } {
  const address = [edition.dataset.id, edition.manifest.edition, descriptor.id] as const;
  const cut = descriptor.key.find(({ id }) => id === descriptor.sliceBy);
  const name = rowTitle(descriptor, row, registers);
  if (!cut) return { url: tableUrl(...address), title: descriptor.title, row: name };
  const slice = row.parts[cut.id] ?? '';
  const place = partTitle(cut, slice, registers);
  return {
    url: sliceUrl(...address, slice),
    title: `${descriptor.title} : ${place}`,
    // What is proven together may stand in several slices: each row says its own.
    row: `${place} · ${name}`,
  };
}
