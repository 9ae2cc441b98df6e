import { parseNumber } from '../../lib/numbers-fr.ts';
import { cellAnchor } from '../../lib/urls.ts';
import type { Cell, Status } from '../../schemas/cell.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Row } from '../../schemas/edition.ts';
import { formatCell } from './format-cell.ts';

/** One cell as the page shows it. */
export interface CellView {
  /** Anchor, for cells that are marked; null for the others. */
  readonly id: string | null;
  /** Value, or the sign that the document prints in place of one; empty for a blank. */
  readonly text: string;
  /** How it shows: a status, `absent` where the document has no such cell, `finding` where it contradicts itself. */
  readonly look: Status | 'absent' | 'finding';
  readonly numeric: boolean;
  /** Letters of its notes; its correction comes before a fault of the document that names it. */
  readonly marks: readonly CellMark[];
  readonly changed: ChangedValue | null;
}

/** A value that changed not long ago: the old one, as a reader reads it, and the page that shows both. */
export interface ChangedValue {
  readonly before: string;
  readonly href: string;
}

/** The letter of a note, which leads to it. */
export interface CellMark {
  readonly letter: string;
  readonly href: string;
}

/** The view of one cell; `marks` lead to its notes, `changed` to its old value, `decimals` are those of its column. */
export function cellView(
  row: Row,
  column: ColumnDescriptor,
  decimals: number,
  marks: readonly CellMark[],
  changed: ChangedValue | null = null,
): CellView {
  const numeric = isNumeric(column);
  const cell = row.cells[column.id];
  if (!cell) return { id: null, text: '', look: 'absent', numeric, marks: [], changed: null };
  const explained = marks.length > 0;
  return {
    // Blank and plain cells carry no anchor: there are thousands of them.
    id: explained || !['ok', 'blank'].includes(cell.status) ? cellAnchor(row.key, column.id) : null,
    // A cell that a value left is published empty, even though the document prints something there.
    text: signOf(cell) || formatCell(cell, column, decimals),
    look: cell.status === 'ok' && explained ? 'finding' : cell.status,
    numeric,
    marks,
    changed,
  };
}

/**
 * What stands in place of a value: « - », « NA », « EN »; empty for values, blanks and cells that a value
 * left. A printed number that is not published here (in doubt with another cell) is told by its note alone:
 * shown in two cells, it would count twice.
 */
function signOf({ value, status, printed }: Cell): string {
  const isNumber = parseNumber(printed.replace(/\s*[%€]$/u, '')) !== null;
  return value !== null || status === 'corrected' || isNumber ? '' : printed;
}
