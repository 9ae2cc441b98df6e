import type { Registers } from '../../datasets/printed-table.ts';
import { cellAnchor, noteAnchor, rowAnchor } from '../../lib/urls.ts';
import type { Cell, Status } from '../../schemas/cell.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import { buildNotes, lettersByNote } from '../notes/model.ts';
import type { Note, NotedCell } from '../notes/model.ts';
import { descriptionColumns } from './descriptions.ts';
import { columnDecimals, formatCell } from './format-cell.ts';
import { buildLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import { describe, isTotal, rowTitle } from './titles.ts';

/** One heading above a column of values. `unit` only where it is not the one of the caption. */
export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly numeric: boolean;
  readonly description: string;
}

/** One cell as the page shows it. */
export interface CellView {
  /** Anchor, for cells that are marked; null for the others. */
  readonly id: string | null;
  /** Value, or the sign that the document prints in place of one; empty for a blank. */
  readonly text: string;
  /** How it shows: a status, `absent` where the document has no such cell, `finding` where it contradicts itself. */
  readonly look: Status | 'absent' | 'finding';
  readonly numeric: boolean;
  readonly mark: { readonly letter: string; readonly href: string } | null;
}

export interface RowView {
  readonly id: string;
  /** Where the row header leads: the row itself, so that its address can be copied, or the page of a slice. */
  readonly href: string;
  readonly title: string;
  readonly total: boolean;
  readonly descriptions: readonly string[];
  readonly cells: readonly CellView[];
  readonly sourceLine: number;
}

/** Everything that one HTML table and what stands under it show. */
export interface TableView {
  readonly title: string;
  /** What most cells count; empty when the table has no single unit. */
  readonly unit: string;
  readonly rowHeader: string;
  readonly descriptions: readonly { readonly id: string; readonly title: string }[];
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly Note[];
}

/** What a table is drawn from. `rows` is a part of the table, in order; `title` names that part. */
export interface TableSource {
  readonly edition: Edition;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly title: string;
  readonly registers: Registers;
  /** Names the rows otherwise than by their heading column. */
  readonly heading?: (row: Row) => string;
}

function headingOf({ table, registers, heading }: TableSource, row: Row): string {
  return heading ? heading(row) : rowTitle(table.descriptor, row, registers);
}

/** The view of a table or of one slice of it. Pure: same source, same view. */
export function buildTable(source: TableSource): TableView {
  const { table, rows, registers } = source;
  const { descriptor } = table;
  // Decimals come from the whole table, so that a value reads the same in every slice.
  const decimals = new Map(
    descriptor.columns.map((column) => [column.id, columnDecimals(column, cellsOf(table, column))]),
  );
  const notes = buildNotes(source.edition, notedCells(source, decimals));
  const letters = lettersByNote(notes);
  const descriptions = descriptionColumns(table, rows);
  const view: Omit<TableView, 'legend'> = {
    title: source.title,
    unit: descriptor.unit,
    rowHeader: headingTitle(table),
    descriptions,
    columns: descriptor.columns.map((column) => columnView(column, descriptor.unit)),
    rows: rows.map((row) => ({
      id: rowAnchor(row.key),
      href: `#${rowAnchor(row.key)}`,
      title: headingOf(source, row),
      total: isTotal(descriptor, row),
      descriptions: descriptions.map(({ id }) => describe(descriptor, row, id, registers)),
      cells: descriptor.columns.map((column) =>
        cellView(row, column, decimals.get(column.id) ?? 0, letters),
      ),
      sourceLine: row.sourceLine,
    })),
    notes,
  };
  return { ...view, legend: buildLegend(view.rows, descriptor.blankMeaning) };
}

function cellsOf(table: Table, column: ColumnDescriptor): readonly Cell[] {
  return table.rows.flatMap((row) => row.cells[column.id] ?? []);
}

function headingTitle({ descriptor }: Table): string {
  const all = [...descriptor.key, ...descriptor.labels];
  return all.find(({ id }) => id === descriptor.rowHeader)?.title ?? descriptor.rowHeader;
}

/** Signs in the cells already say « % » and « € »; the caption already says the unit of the table. */
function columnView(column: ColumnDescriptor, tableUnit: string): ColumnView {
  const signed = ['percent', 'change', 'euros'].includes(column.type);
  return {
    id: column.id,
    title: column.title,
    unit: signed || tableUnit.startsWith(column.unit) ? '' : column.unit,
    numeric: isNumeric(column),
    description: column.description,
  };
}

function notedCells(source: TableSource, decimals: ReadonlyMap<string, number>): NotedCell[] {
  const { table, rows } = source;
  return rows.flatMap((row) =>
    table.descriptor.columns.flatMap((column): NotedCell[] => {
      const cell = row.cells[column.id];
      if (!cell || cell.note === null) return [];
      return [
        {
          noteId: cell.note,
          place: `${headingOf(source, row)}, ${column.title}`,
          href: `#${cellAnchor(row.key, column.id)}`,
          cell,
          column,
          decimals: decimals.get(column.id) ?? 0,
        },
      ];
    }),
  );
}

function cellView(
  row: Row,
  column: ColumnDescriptor,
  decimals: number,
  letters: ReadonlyMap<string, string>,
): CellView {
  const numeric = isNumeric(column);
  const cell = row.cells[column.id];
  if (!cell) return { id: null, text: '', look: 'absent', numeric, mark: null };
  const value = formatCell(cell, column, decimals);
  const letter = cell.note === null ? undefined : letters.get(cell.note);
  return {
    id: isMarked(cell) ? cellAnchor(row.key, column.id) : null,
    // A cell that a value left is published empty, even though the document prints something there.
    text: cell.value === null && cell.note === null ? cell.printed : value,
    look: cell.status === 'ok' && cell.note !== null ? 'finding' : cell.status,
    numeric,
    mark:
      cell.note === null || letter === undefined
        ? null
        : { letter, href: `#${noteAnchor(cell.note)}` },
  };
}

/** Blank and plain cells carry no anchor: there are thousands of them. */
function isMarked(cell: Cell): boolean {
  return cell.note !== null || (cell.status !== 'ok' && cell.status !== 'blank');
}
