import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { cellAnchor, rowAnchor, tableFileUrl, tableUrl } from '../../../lib/urls.ts';
import type { Place } from '../../../markdown/places.ts';
import type { TableDescriptor } from '../../../schemas/dataset.ts';
import type { Row } from '../../../schemas/edition.ts';
import type { Note } from '../../notes/model.ts';
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

/** A part of a published table, as a guide shows it. */
export interface DataTableView extends Cited {
  /** Id of the caption, single in the page. */
  readonly id: string;
  readonly view: TableView;
  readonly notes: readonly Note[];
  /** Explained once for all the tables of the page. */
  readonly legend: readonly LegendEntry[];
  /** After the unit, under the caption: period and publisher. */
  readonly scope: string;
  readonly page: string;
  readonly files: readonly { readonly title: string; readonly href: string }[];
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
  const prefix = `t${count}`;
  const address = [edition.dataset.id, edition.manifest.edition, table.descriptor.id] as const;
  return success({
    id: `table-${count}`,
    view: inGuide(
      props.columns === undefined ? built : withoutDescriptions(built),
      found.value,
      rows.value,
      prefix,
      heading.title,
    ),
    notes: inGuideNotes(built.notes, found.value, rows.value, prefix),
    legend: built.legend,
    scope: scopeText(edition.manifest),
    page: tableUrl(...address),
    files: [
      { title: 'pour tableur', href: tableFileUrl(...address, '-tableur.csv') },
      { title: 'CSV', href: tableFileUrl(...address, '.csv') },
    ],
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

/** Several tables may stand in a guide: ids are prefixed, row headers lead to the page of the row. */
function inGuide(
  view: TableView,
  found: FoundTable,
  rows: readonly Row[],
  prefix: string,
  title: string | null,
): TableView {
  const cell = (one: CellView): CellView => ({
    ...one,
    id: null,
    mark:
      one.mark === null
        ? null
        : { ...one.mark, href: one.mark.href.replace('#note-', `#note-${prefix}-`) },
  });
  return {
    ...view,
    rowHeader: title ?? view.rowHeader,
    rows: view.rows.map((row, index) => {
      const source = rows[index];
      return {
        ...row,
        id: source ? `${prefix}-${rowAnchor(source.key)}` : row.id,
        href: source ? addressOfRow(found, source) : row.href,
        cells: row.cells.map(cell),
      };
    }),
  };
}

/** Cells of a guide carry no anchor: notes lead to the cell on the page of its row. */
function inGuideNotes(
  notes: readonly Note[],
  found: FoundTable,
  rows: readonly Row[],
  prefix: string,
): readonly Note[] {
  const homes = new Map(
    rows.flatMap((row) =>
      Object.keys(row.cells).map((column) => [
        `#${cellAnchor(row.key, column)}`,
        pageOfRow(found, row),
      ]),
    ),
  );
  return notes.map((note) => ({
    ...note,
    entries: note.entries.map((entry) => ({
      ...entry,
      href: `${homes.get(entry.href) ?? ''}${entry.href}`,
      anchor: entry.anchor === null ? null : `${prefix}-${entry.anchor}`,
    })),
  }));
}
