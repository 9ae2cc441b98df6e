import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { noteAnchor } from '../../lib/urls.ts';
import type { Status } from '../../schemas/cell.ts';
import { isNumeric } from '../../schemas/column.ts';
import { noteKind } from '../notes/labels.ts';
import { addressOfRow, pageOfRow } from '../mdx/model/find.ts';
import type { FoundCell } from '../mdx/model/find.ts';
import { unitFor } from '../mdx/model/unit.ts';
import type { Mark } from '../mdx/model/value.ts';
import { decimalsIn } from '../table/decimals.ts';
import { formatCell } from '../table/format-cell.ts';

/** One published value in a sentence, with the address of its row. */
export interface Figure {
  readonly text: string;
  readonly unit: string;
  readonly href: string;
  readonly marks: readonly Mark[];
}

/** A sign beside a figure, and where it is explained; null where a remark under the table explains it. */
export interface CellMark {
  readonly sign: string;
  readonly label: string;
  readonly href: string | null;
}

/** One cell of a small table. */
export interface FactCell {
  readonly text: string;
  readonly look: Status | 'absent' | 'finding';
  readonly numeric: boolean;
  /** Its note, then its small number: both can stand. */
  readonly marks: readonly CellMark[];
}

/** The cell of a row in a column; null where the document has no such cell. */
export function findCell(linked: LinkedRow, columnId: string): FoundCell | null {
  const column = linked.table.descriptor.columns.find(({ id }) => id === columnId);
  const cell = linked.row.cells[columnId];
  return column && cell ? { ...linked, column, cell } : null;
}

/** The number in a column of a row; null without row, cell or number. */
export function numberOf(linked: LinkedRow | null, columnId: string): number | null {
  const value = linked?.row.cells[columnId]?.value;
  return typeof value === 'number' ? value : null;
}

/** The value of a row in a column, with its unit; null without value. */
export function figureOf(linked: LinkedRow | null, columnId: string): Figure | null {
  const found = linked && findCell(linked, columnId);
  if (!found || found.cell.value === null) return null;
  const { cell, column } = found;
  return {
    text: formatCell(cell, column, decimalsIn(found.table, column)),
    unit: isNumeric(column) ? unitFor(column, cell.value) : '',
    href: addressOfRow(found, found.row),
    marks: cell.note === null ? [] : [{ name: markName(found), href: noteHref(found, cell.note) }],
  };
}

/** « incertain » or « corrigé » in a sentence; a fault of the document that leaves the value as printed is a mere note. */
function markName({ cell }: FoundCell): string {
  return cell.status === 'ok' ? 'note' : noteKind(cell.status).name.toLowerCase();
}

const noteHref = (found: FoundCell, note: string): string =>
  `${pageOfRow(found, found.row)}#${noteAnchor(note)}`;

/** Sign of every figure that a note of its table explains. */
export const NOTED = '*';
const NOTED_LABEL = 'valeur expliquée par une note';

/** The cell of a row in a column, as a small table shows it. */
export function factCell(linked: LinkedRow, columnId: string): FactCell {
  const found = findCell(linked, columnId);
  if (!found) return { text: '', look: 'absent', numeric: true, marks: [] };
  const { cell, column } = found;
  const noted = cell.note !== null;
  // A cell that a value left is published empty, whatever is printed there.
  const sign = cell.value === null && cell.status !== 'corrected' ? cell.printed : '';
  return {
    text: sign === '' ? formatCell(cell, column, decimalsIn(found.table, column)) : sign,
    look: cell.status === 'ok' && noted ? 'finding' : cell.status,
    numeric: isNumeric(column),
    marks:
      cell.note === null
        ? []
        : [{ sign: NOTED, label: NOTED_LABEL, href: noteHref(found, cell.note) }],
  };
}
