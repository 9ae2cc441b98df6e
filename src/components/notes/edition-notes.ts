import type { Registers } from '../../datasets/printed-table.ts';
import { cellAnchor, sliceUrl, tableUrl } from '../../lib/urls.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import { columnDecimals } from '../table/format-cell.ts';
import { partTitle, rowTitle } from '../table/titles.ts';
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
  /** Number of notes, in all sections. */
  readonly count: number;
  readonly sections: readonly NoteSection[];
}

/** Doubts first, then what the document gets wrong, then what is proven. */
const ORDER: readonly Note['kind'][] = ['uncertain', 'finding', 'corrected', 'computed'];

/** Every note of an edition, each with links to its cells on their own pages. */
export function editionNotes(edition: Edition, registers: Registers): readonly KindOfNotes[] {
  const cells = edition.tables.flatMap((table) => notedCells(edition, table, registers));
  const where = new Map(cells.map(({ cell, section }) => [cell.href, section]));
  const notes = buildNotes(
    edition,
    cells.map(({ cell }) => cell),
  );
  return ORDER.flatMap((kind): KindOfNotes[] => {
    const mine = notes.filter((note) => note.kind === kind);
    if (mine.length === 0) return [];
    const sections = Map.groupBy(mine, ({ entries }) => where.get(entries[0]?.href ?? '') ?? '');
    return [
      {
        kind,
        count: mine.length,
        sections: [...sections].map(([title, members]) => ({ title, notes: members })),
      },
    ];
  });
}

function notedCells(
  edition: Edition,
  table: Table,
  registers: Registers,
): { cell: NotedCell; section: string }[] {
  const { descriptor } = table;
  const decimals = (column: ColumnDescriptor) =>
    columnDecimals(
      column,
      table.rows.flatMap((row) => row.cells[column.id] ?? []),
    );
  return descriptor.columns
    .flatMap((column) => {
      const noted = table.rows.filter((row) => (row.cells[column.id]?.note ?? null) !== null);
      const shown = noted.length === 0 ? 0 : decimals(column);
      return noted.flatMap((row) => {
        const cell = row.cells[column.id];
        if (!cell || cell.note === null) return [];
        const page = pageOf(edition, table, row, registers);
        return [
          {
            line: row.sourceLine,
            section: page.title,
            cell: {
              noteId: cell.note,
              place: `${rowTitle(descriptor, row, registers)}, ${column.title}`,
              href: `${page.url}#${cellAnchor(row.key, column.id)}`,
              cell,
              column,
              decimals: shown,
            },
          },
        ];
      });
    })
    .sort((a, b) => a.line - b.line);
}

/** The page that shows a row, and its name. */
function pageOf(
  edition: Edition,
  { descriptor }: Table,
  row: Row,
  registers: Registers,
): { readonly url: string; readonly title: string } {
  const address = [edition.dataset.id, edition.manifest.edition, descriptor.id] as const;
  const cut = descriptor.key.find(({ id }) => id === descriptor.sliceBy);
  if (!cut) return { url: tableUrl(...address), title: descriptor.title };
  const slice = row.parts[cut.id] ?? '';
  return {
    url: sliceUrl(...address, slice),
    title: `${descriptor.title} : ${partTitle(cut, slice, registers)}`,
  };
}
