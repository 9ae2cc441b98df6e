import type { Registers } from '../../datasets/printed-table.ts';
import { perObject } from '../../lib/per-object.ts';
import { cellAnchor, sliceUrl, tableUrl } from '../../lib/urls.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import { decimalsIn } from '../table/decimals.ts';
import { partTitle, rowTitle } from '../table/titles.ts';
import { rowNotes } from './explanations.ts';
import { buildNotes } from './model.ts';
import type { Note, NotedCell } from './model.ts';

/** Where notes stand: a table on one page, or one slice of a table. */
export interface NotePlace {
  /** Table id. */
  readonly table: string;
  /** Slice id; null for a table on one page. */
  readonly slice: string | null;
  readonly title: string;
  /** The page that shows the cells. */
  readonly page: string;
}

/** The notes of one kind in one place. */
export interface KindOfNotes {
  readonly kind: Note['kind'];
  /** Number of cells that the notes explain. */
  readonly cells: number;
  readonly notes: readonly Note[];
}

/** The notes of a place, by kind: doubts first, then faults of the document, then what is proven. */
export interface PlacedNotes extends NotePlace {
  readonly kinds: readonly KindOfNotes[];
}

/** Order in which kinds of notes are read. */
export const NOTE_KINDS: readonly Note['kind'][] = [
  'uncertain',
  'finding',
  'corrected',
  'computed',
];

/**
 * Every note of an edition, by table and slice, in the order of the document; each cell of a note links to
 * its own page. A note that holds cells of several slices stands once, with the first of them.
 */
export function editionNotes(edition: Edition, registers: Registers): readonly PlacedNotes[] {
  return notesOf(edition)(registers);
}

/** Each page of quality counts the notes of all editions: gathered once, 5 % less of the time of rendering. */
const notesOf = perObject((edition: Edition) =>
  perObject((registers: Registers) => gather(edition, registers)),
);

function gather(edition: Edition, registers: Registers): readonly PlacedNotes[] {
  const noted = edition.tables.flatMap((table) => notedCells(edition, table, registers));
  const places = new Map(noted.map(({ cell, place }) => [cell.href, place]));
  const notes = buildNotes(
    edition,
    noted.map(({ cell }) => cell),
  );
  const pageOfNote = (note: Note) => places.get(note.entries[0]?.href ?? '')?.page ?? '';
  return [...Map.groupBy(notes, pageOfNote).values()].flatMap((members): PlacedNotes[] => {
    const place = places.get(members[0]?.entries[0]?.href ?? '');
    return place === undefined ? [] : [{ ...place, kinds: byKind(members) }];
  });
}

function byKind(notes: readonly Note[]): readonly KindOfNotes[] {
  return NOTE_KINDS.flatMap((kind): KindOfNotes[] => {
    const mine = notes.filter((note) => note.kind === kind);
    const cells = mine.flatMap(({ entries }) => entries).length;
    return mine.length === 0 ? [] : [{ kind, cells, notes: mine }];
  });
}

function notedCells(
  edition: Edition,
  table: Table,
  registers: Registers,
): { cell: NotedCell; place: NotePlace }[] {
  const { descriptor, rows } = table;
  return rows.flatMap((row) => {
    const ids = rowNotes(edition, descriptor.id, row.key);
    return descriptor.columns.flatMap((column) => {
      const cell = row.cells[column.id];
      if (!cell) return [];
      return (ids.get(column.id) ?? []).map((noteId) => {
        const { name, ...place } = placeOf(edition, table, row, registers);
        const href = `${place.page}#${cellAnchor(row.key, column.id)}`;
        const noted = {
          noteId,
          row: name,
          href,
          cell,
          column,
          decimals: decimalsIn(table, column),
        };
        return { place, cell: noted };
      });
    });
  });
}

/** The place of a row, and how the row is named away from it. */
function placeOf(
  edition: Edition,
  { descriptor }: Table,
  row: Row,
  registers: Registers,
): NotePlace & { readonly name: string } {
  const address = [edition.dataset.id, edition.manifest.edition, descriptor.id] as const;
  const cut = descriptor.key.find(({ id }) => id === descriptor.sliceBy);
  const name = rowTitle(descriptor, row, registers);
  const table = descriptor.id;
  if (!cut)
    return { table, slice: null, title: descriptor.title, page: tableUrl(...address), name };
  const slice = row.parts[cut.id] ?? '';
  const title = partTitle(cut, slice, registers);
  // What is proven together may stand in several slices: each row says its own.
  return { table, slice, title, page: sliceUrl(...address, slice), name: `${title} · ${name}` };
}
