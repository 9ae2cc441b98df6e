import type { Registers } from '../../datasets/printed-table.ts';
import { cellAnchor, noteAnchor, rowAnchor } from '../../lib/urls.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import { rowNotes } from '../notes/explanations.ts';
import type { RowNotes } from '../notes/explanations.ts';
import { buildNotes, lettersByNote } from '../notes/model.ts';
import type { Note, NotedCell } from '../notes/model.ts';
import { leadingAnchors } from '../notes/parts.ts';
import { cellView } from './cell-view.ts';
import type { CellView, ChangedValue } from './cell-view.ts';
import { descriptionColumns } from './descriptions.ts';
import { decimalsIn } from './decimals.ts';
import { buildLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import { describe, isTotal, rowTitle } from './titles.ts';

export type { CellView };

/** One heading above a column of values. `unit` only where it is not the one of the caption. */
export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly numeric: boolean;
  readonly description: string;
}

export interface RowView {
  /** Anchor; null where the row only stands as a copy of another page. */
  readonly id: string | null;
  /** Where the row header leads: the row itself, so that its address can be copied, or the page of a slice. */
  readonly href: string;
  readonly title: string;
  readonly total: boolean;
  readonly descriptions: readonly string[];
  readonly cells: readonly CellView[];
  /** Lines of the document where the row stands: its own, then those of the cells wrapped below it. */
  readonly sourceLines: readonly number[];
}

/** Everything that one HTML table and what stands under it show. */
export interface TableView {
  readonly title: string;
  /** What most cells count; empty when the table has no single unit. */
  readonly unit: string;
  readonly rowHeader: string;
  /** The column that the row headers stand for, where it would only say them again. */
  readonly headed: ColumnView | null;
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
  /** Marks the cells that changed not long ago. */
  readonly changed?: (row: Row, column: ColumnDescriptor) => ChangedValue | null;
}

function headingOf({ table, registers, heading }: TableSource, row: Row): string {
  return heading ? heading(row) : rowTitle(table.descriptor, row, registers);
}

/** The view of a table or of one slice of it. Pure: same source, same view. */
export function buildTable(source: TableSource): TableView {
  const { table, rows, registers } = source;
  const { descriptor } = table;
  const notes = buildNotes(source.edition, notedCells(source));
  const letters = lettersByNote(notes);
  const leads = leadingAnchors(notes);
  const marks = (ids: readonly string[]) =>
    ids.map((id) => ({
      letter: letters.get(id) ?? '',
      href: `#${noteAnchor(leads.get(id) ?? id)}`,
    }));
  const descriptions = descriptionColumns(table, rows);
  const view: Omit<TableView, 'legend'> = {
    title: source.title,
    unit: descriptor.unit,
    rowHeader: headingTitle(table),
    headed: null,
    descriptions,
    columns: descriptor.columns.map((column) => columnView(column, descriptor.unit)),
    rows: rows.map((row) => {
      const ids = notesOf(source, row);
      return {
        id: rowAnchor(row.key),
        href: `#${rowAnchor(row.key)}`,
        title: headingOf(source, row),
        total: isTotal(descriptor, row),
        descriptions: descriptions.map(({ id }) => describe(descriptor, row, id, registers)),
        cells: descriptor.columns.map((column) =>
          cellView(
            row,
            column,
            decimalsIn(table, column),
            marks(ids.get(column.id) ?? []),
            source.changed?.(row, column),
          ),
        ),
        sourceLines: linesOf(row),
      };
    }),
    notes,
  };
  return { ...view, legend: buildLegend(view.rows, descriptor.blankMeaning) };
}

/** Values put back from elsewhere are left out: their note says where they come from. */
function linesOf({ sourceLine, cells }: Row): readonly number[] {
  const printedHere = Object.values(cells).filter(
    ({ status }) => status !== 'corrected' && status !== 'uncertain',
  );
  const lines = [sourceLine, ...printedHere.map((cell) => cell.sourceLine)];
  return [...new Set(lines)].toSorted((a, b) => a - b);
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

function notedCells(source: TableSource): NotedCell[] {
  const { columns } = source.table.descriptor;
  return source.rows.flatMap((row) => {
    const ids = notesOf(source, row);
    return columns.flatMap((column) => {
      const cell = row.cells[column.id];
      if (!cell) return [];
      return (ids.get(column.id) ?? []).map((noteId) => ({
        noteId,
        row: headingOf(source, row),
        href: `#${cellAnchor(row.key, column.id)}`,
        cell,
        column,
        decimals: decimalsIn(source.table, column),
      }));
    });
  });
}

function notesOf({ edition, table }: TableSource, row: Row): RowNotes {
  return rowNotes(edition, table.descriptor.id, row.key);
}
