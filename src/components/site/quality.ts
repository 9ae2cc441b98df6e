import type { Registers } from '../../datasets/printed-table.ts';
import { datasetQualityUrl, noteAnchor, sliceQualityUrl, tableQualityUrl } from '../../lib/urls.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { NOTE_KINDS, editionNotes } from '../notes/edition-notes.ts';
import type { PlacedNotes } from '../notes/edition-notes.ts';
import type { Note } from '../notes/model.ts';

/** The notes of one table, in the places where they stand. */
export interface TableNotes {
  readonly table: Table;
  readonly places: readonly PlacedNotes[];
}

/** The tables of an edition that have notes. */
export function notesByTable(edition: Edition, registers: Registers): readonly TableNotes[] {
  const places = editionNotes(edition, registers);
  return edition.tables.flatMap((table): TableNotes[] => {
    const mine = places.filter((place) => place.table === table.descriptor.id);
    return mine.length === 0 ? [] : [{ table, places: mine }];
  });
}

/** The notes of one table in one edition. */
export interface EditionNotes extends TableNotes {
  readonly edition: Edition;
}

/**
 * The notes of each table of a dataset in every edition that has some, newest first: an address that was published
 * stays when the next document has no such fault. An anchor stands once: with the newest edition that has it.
 */
export function notesOfEditions(
  newestFirst: readonly Edition[],
  registers: Registers,
): ReadonlyMap<string, readonly EditionNotes[]> {
  const seen = new Set<string>();
  const all = newestFirst.flatMap((edition) =>
    notesByTable(edition, registers).map(({ table, places }) => ({
      edition,
      table,
      places: places.map((place) => anchoredOnce(place, seen)),
    })),
  );
  return Map.groupBy(all, ({ table }) => table.descriptor.id);
}

/** Drops the anchors that an edition above has, and remembers the others. `seen` is per page: table and slice. */
function anchoredOnce(place: PlacedNotes, seen: Set<string>): PlacedNotes {
  const once = (anchor: string | null): string | null => {
    const address = `${place.table}/${place.slice ?? ''}#${anchor ?? ''}`;
    if (anchor === null || seen.has(address)) return null;
    seen.add(address);
    return anchor;
  };
  return {
    ...place,
    kinds: place.kinds.map((kind) => ({
      ...kind,
      notes: kind.notes.map((note) => ({
        ...note,
        entries: note.entries.map((entry) => ({ ...entry, anchor: once(entry.anchor) })),
      })),
    })),
  };
}

/** One line of a table of counts: cells that a note explains, by kind, in the order of `NOTE_KINDS`. */
export interface CountLine {
  readonly title: string;
  readonly href: string;
  readonly counts: readonly number[];
}

function countsOf(places: readonly PlacedNotes[]): readonly number[] {
  return NOTE_KINDS.map((kind) =>
    places
      .flatMap(({ kinds }) => kinds)
      .filter((one) => one.kind === kind)
      .reduce((sum, { cells }) => sum + cells, 0),
  );
}

/** One line a table, which leads to its notes. */
export function countsByTable(
  { dataset }: Edition,
  tables: readonly TableNotes[],
): readonly CountLine[] {
  return tables.map(({ table: { descriptor }, places }) => ({
    title: descriptor.title,
    href: tableQualityUrl(dataset.id, descriptor.id),
    counts: countsOf(places),
  }));
}

/** One line an edition, which leads to the page of its dataset. */
export function countsOfEdition(edition: Edition, registers: Registers): CountLine {
  const { dataset, manifest } = edition;
  return {
    title: `${dataset.shortTitle}, ${manifest.title}`,
    href: datasetQualityUrl(dataset.id),
    counts: countsOf(editionNotes(edition, registers)),
  };
}

/** One line a slice of a table. */
export function countsBySlice(
  { dataset }: Edition,
  places: readonly PlacedNotes[],
): readonly CountLine[] {
  return places.flatMap(({ table, slice, title, ...place }): CountLine[] => {
    if (slice === null) return [];
    const href = sliceQualityUrl(dataset.id, table, slice);
    return [{ title, href, counts: countsOf([{ table, slice, title, ...place }]) }];
  });
}

/** Where each note of an edition is read in full, among all the notes, by note id. */
export function noteAddresses(
  { dataset }: Edition,
  tables: readonly TableNotes[],
): ReadonlyMap<string, string> {
  const ids = (notes: readonly Note[]) =>
    notes.flatMap(({ entries }) => entries.flatMap(({ anchor }) => anchor ?? []));
  return new Map(
    tables.flatMap(({ places }) =>
      places.flatMap(({ table, slice, kinds }) => {
        const page =
          slice === null
            ? tableQualityUrl(dataset.id, table)
            : sliceQualityUrl(dataset.id, table, slice);
        return kinds
          .flatMap(({ notes }) => ids(notes))
          .map((id) => [id, `${page}#${noteAnchor(id)}`] as const);
      }),
    ),
  );
}
