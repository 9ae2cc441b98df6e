import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { cellAnchor, noteAnchor, tableFileUrl, tableUrl } from '../../../lib/urls.ts';
import type { Place } from '../../../markdown/places.ts';
import type { TableDescriptor } from '../../../schemas/dataset.ts';
import type { Row } from '../../../schemas/edition.ts';
import type { Note } from '../../notes/model.ts';
import { noteKind } from '../../notes/labels.ts';
import type { LegendEntry } from '../../table/legend.ts';
import { scopeText } from '../../figure/source-text.ts';
import { buildTable } from '../../table/model.ts';
import type { CellView, TableView } from '../../table/model.ts';
import { isTitled, partTitle, rowTitle } from '../../table/titles.ts';
import { addressOfRow, findTable, pageOfRow } from './find.ts';
import type { FoundTable } from './find.ts';
import type { Cited, Library } from './library.ts';
import { parseProps } from './parse-props.ts';
import { tableProps } from './props.ts';
import { chooseRows } from './table-rows.ts';

/** One note under a table of a guide: what a reader needs there; its cells and its proof are on the page of the table. */
export interface ShortNote {
  readonly anchor: string;
  readonly letter: string;
  readonly kind: string;
  readonly sentences: readonly string[];
  /** The note in full. */
  readonly href: string;
}

/** With more notes, a guide leaves them to the page of the table: marks lead there. */
export const MAX_NOTES = 4;

/** A part of a published table, as a guide shows it. */
export interface DataTableView extends Cited {
  /** Id of the caption, single in the page. */
  readonly id: string;
  readonly view: TableView;
  readonly notes: readonly ShortNote[];
  /** Explained once for all the tables of the page. */
  readonly legend: readonly LegendEntry[];
  /** After the unit, under the caption: period and publisher. */
  readonly scope: string;
  readonly page: string;
  /** The table for spreadsheets; its page has the other files. */
  readonly file: string;
}

function chooseColumns(
  descriptor: TableDescriptor,
  ids: readonly string[] | undefined,
  place: Place,
): Result<TableDescriptor> {
  if (ids === undefined) return success(descriptor);
  const names = descriptor.columns.map(({ id }) => id);
  const problems = ids
    .filter((id) => !names.includes(id))
    .map((id): Problem => ({
      ...place,
      fact: `La table « ${descriptor.id} » n’a pas cette colonne.`,
      received: id,
      expected: `l’une de : ${names.join(', ')}`,
      repair: 'Corrigez l’attribut « columns ».',
    }));
  if (problems.length > 0) return failure(problems);
  return success({
    ...descriptor,
    columns: ids.flatMap((id) => descriptor.columns.find((column) => column.id === id) ?? []),
  });
}

/** What `<DataTable>` prints, or every problem. */
export function dataTableView(
  library: Library,
  input: Readonly<Record<string, unknown>>,
): Result<DataTableView> {
  const parsed = parseProps(tableProps, input, 'DataTable');
  if (!parsed.ok) return parsed;
  const { props, place, count } = parsed.value;
  const [dataset = '', tableId = ''] = props.table.split(':');
  const found = findTable(library, dataset, tableId, props.edition, place);
  if (!found.ok) return found;
  const { edition, table } = found.value;
  const rows = chooseRows(table, props.slice, props.rows, place);
  const descriptor = chooseColumns(table.descriptor, props.columns, place);
  if (!rows.ok || !descriptor.ok) {
    return failure([rows, descriptor].flatMap((one) => (one.ok ? [] : one.problems)));
  }
  const shown = { ...table, descriptor: descriptor.value };
  const heading = headingFor(found.value, rows.value, library);
  const built = buildTable({
    edition,
    table: shown,
    rows: rows.value,
    title: props.caption,
    registers: library.registers,
    heading: heading.of,
  });
  const full = homesOfNotes(built.notes, found.value, rows.value);
  const notes =
    built.notes.length > MAX_NOTES
      ? []
      : built.notes.map((note) => shortNote(note, full, `t${count}-${note.letter}`));
  const address = [edition.dataset.id, edition.manifest.edition, table.descriptor.id] as const;
  return success({
    id: `table-${count}`,
    view: inGuide(
      props.columns === undefined ? built : withoutDescriptions(built),
      found.value,
      rows.value,
      (letter) => notes.find((note) => note.letter === letter)?.anchor ?? null,
      full,
      heading.title,
    ),
    notes,
    legend: built.legend,
    scope: scopeText(edition.manifest),
    page: tableUrl(...address),
    file: tableFileUrl(...address, '-tableur.csv'),
    sources: [
      {
        kind: 'document',
        dataset: address[0],
        edition: address[1],
        lines: rows.value.map(({ sourceLine }) => sourceLine),
      },
    ],
  });
}

/** How the rows of a choice are told apart: title of the first column, and header of each row. */
interface Heading {
  /** Null keeps the title of the table. */
  readonly title: string | null;
  readonly of: (row: Row) => string;
}

/** Headers say only the parts of the key that vary: the caption of the author says the others. */
function headingFor({ table }: FoundTable, rows: readonly Row[], { registers }: Library): Heading {
  const { descriptor } = table;
  const varied = descriptor.key.filter(
    ({ id }) => new Set(rows.map((row) => row.parts[id])).size > 1,
  );
  if (varied.length === 0 || !varied.every(isTitled)) {
    return { title: null, of: (row) => rowTitle(descriptor, row, registers) };
  }
  return {
    title: varied.map(({ title }) => title).join(' · '),
    of: (row) =>
      varied.map((part) => partTitle(part, row.parts[part.id] ?? '', registers)).join(' · '),
  };
}

/** An author who chooses columns chooses them all. */
function withoutDescriptions(view: TableView): TableView {
  return {
    ...view,
    descriptions: [],
    rows: view.rows.map((row) => ({ ...row, descriptions: [] })),
  };
}

/** Rows of a guide are copies: they carry no anchor, and their headers lead to the page of the row. */
function inGuide(
  view: TableView,
  found: FoundTable,
  rows: readonly Row[],
  anchorOf: (letter: string) => string | null,
  full: ReadonlyMap<string, string>,
  title: string | null,
): TableView {
  const markHref = (letter: string, href: string): string => {
    const anchor = anchorOf(letter);
    return anchor === null ? (full.get(href) ?? href) : `#${noteAnchor(anchor)}`;
  };
  const cell = (one: CellView): CellView => ({
    ...one,
    id: null,
    marks: one.marks.map(({ letter, href }) => ({ letter, href: markHref(letter, href) })),
  });
  // Where every row is a total, none stands apart.
  const apart = view.rows.some(({ total }) => !total);
  return {
    ...view,
    rowHeader: title ?? view.rowHeader,
    rows: view.rows.map((row, index) => {
      const source = rows[index];
      return {
        ...row,
        id: null,
        total: row.total && apart,
        href: source ? addressOfRow(found, source) : row.href,
        cells: row.cells.map(cell),
      };
    }),
  };
}

/** Where each note stands in full, by its anchor: on the page of the row of its first cell. */
function homesOfNotes(
  notes: readonly Note[],
  found: FoundTable,
  rows: readonly Row[],
): ReadonlyMap<string, string> {
  const pages = new Map(
    rows.flatMap((row) =>
      Object.keys(row.cells).map((column) => [
        `#${cellAnchor(row.key, column)}`,
        pageOfRow(found, row),
      ]),
    ),
  );
  return new Map(
    notes.flatMap(({ entries }) =>
      entries.flatMap(({ anchor, href }) => {
        if (anchor === null) return [];
        const hash = `#${noteAnchor(anchor)}`;
        return [[hash, `${pages.get(href) ?? ''}${hash}`] as const];
      }),
    ),
  );
}

function shortNote(
  { letter, kind, entries }: Note,
  full: ReadonlyMap<string, string>,
  anchor: string,
): ShortNote {
  return {
    anchor,
    letter,
    kind: noteKind(kind).name,
    sentences: [...new Set(entries.map(({ sentence }) => sentence))],
    href: full.get(`#${noteAnchor(entries[0]?.anchor ?? '')}`) ?? '',
  };
}
