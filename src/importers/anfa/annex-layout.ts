import type { TabCell } from '../lib/tab-lines.ts';
import type { AnnexTable } from './groups.ts';
import { isCount, isRate } from './values.ts';

/**
 * Where the cells of an annex row fall, read on the layout alone. These rules read what the page
 * shows; they never compare figures. What they put in a wrong column is put right in corrections.csv.
 */

/** A value with the field where it stands and the column that the layout gives it; null when none. */
export interface PlacedCell extends TabCell {
  readonly column: number | null;
}

export interface RowLayout {
  readonly cells: readonly TabCell[];
  /** Field of the label; null on a row without label. */
  readonly labelField: number | null;
  readonly isTotal: boolean;
  readonly hasHeading: boolean;
  /** The whole table has one value field more than its header has measures. */
  readonly spareField: boolean;
}

/** Number of value columns. */
export const WIDTH = { effectifs: 8, resultats: 12 } as const;

/** Values start after the heading and the label. */
const FIRST_VALUE_FIELD = 2;

/** Column of each value of a row. */
export function placeCells(table: AnnexTable, row: RowLayout): readonly PlacedCell[] {
  // A row with a value in each column needs no position.
  if (row.cells.length === WIDTH[table])
    return row.cells.map((cell, column) => ({ ...cell, column }));
  return table === 'effectifs' ? placeCounts(row) : placeTriples(row.cells);
}

function inTable(table: AnnexTable, column: number): number | null {
  return column >= 0 && column < WIDTH[table] ? column : null;
}

/** `effectifs`: the column is the field, counted from the field after the label. */
function placeCounts(row: RowLayout): PlacedCell[] {
  const start = firstValueField(row);
  return row.cells.map((cell) => ({
    ...cell,
    column: inTable('effectifs', columnOf(cell.field - start, row.spareField)),
  }));
}

/**
 * A label that slid by one field took its values with it. A total printed in the heading column
 * may, or may not, have done so: a value right after its label says that it did.
 */
function firstValueField(row: RowLayout): number {
  if (row.labelField === 2) return FIRST_VALUE_FIELD + 1;
  if (row.labelField !== 0 || row.hasHeading) return FIRST_VALUE_FIELD;
  const slid = !row.isTotal || row.cells.some(({ field }) => field === 1);
  return slid ? FIRST_VALUE_FIELD - 1 : FIRST_VALUE_FIELD;
}

/** The spare field stands in the widest heading, « Contrat de Professionnalisation »: 4 or 5 is its headcount. */
function columnOf(offset: number, spareField: boolean): number {
  return spareField && offset > 4 ? offset - 1 : offset;
}

/** First field of each status in `resultats`. */
const STATUS_FIELDS = [2, 5, 8, 11] as const;

/**
 * `resultats`: a whole triple (presented, passed, rate) belongs to the nearest status, whatever the
 * field where it starts; two triples never share a status, the left one gives way. Other values
 * keep their field.
 */
function placeTriples(cells: readonly TabCell[]): PlacedCell[] {
  const pieces = cutTriples(cells);
  const statuses = pieces.map((piece) =>
    piece.length === 3 ? nearestStatus(piece[0]?.field ?? 0) : null,
  );
  let limit: number = STATUS_FIELDS.length;
  for (let at = statuses.length - 1; at >= 0; at -= 1) {
    const status = statuses[at];
    if (status == null) continue;
    limit = Math.min(status, limit - 1);
    statuses[at] = limit;
  }
  return pieces.flatMap((piece, at) => {
    const status = statuses[at];
    return piece.map((cell, rank) => ({
      ...cell,
      column: inTable(
        'resultats',
        status == null ? cell.field - FIRST_VALUE_FIELD : status * 3 + rank,
      ),
    }));
  });
}

function cutTriples(cells: readonly TabCell[]): TabCell[][] {
  const pieces: TabCell[][] = [];
  for (let at = 0; at < cells.length;) {
    const size = isTriple(cells.slice(at, at + 3)) ? 3 : 1;
    pieces.push(cells.slice(at, at + size));
    at += size;
  }
  return pieces;
}

function isTriple([a, b, c]: readonly TabCell[]): boolean {
  if (!a || !b || !c) return false;
  const adjacent = b.field === a.field + 1 && c.field === a.field + 2;
  return adjacent && isCount(a.text) && isCount(b.text) && isRate(c.text);
}

function nearestStatus(field: number): number {
  const distances = STATUS_FIELDS.map((start) => Math.abs(start - field));
  return distances.indexOf(Math.min(...distances));
}
