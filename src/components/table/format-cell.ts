import { formatDate } from '../../lib/dates-fr.ts';
import { formatNumber, formatSigned, parseNumber, printedDecimals } from '../../lib/numbers-fr.ts';
import type { Cell } from '../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';

export { formatDate };

const NO_BREAK_SPACE = '\u00A0';

/** Most decimals that the document prints in a column: a value of ours is written with as many. */
export function columnDecimals(column: ColumnDescriptor, cells: readonly Cell[]): number {
  if (column.type === 'integer') return 0;
  return Math.max(0, ...cells.map((cell) => (isPrinted(cell) ? printedDecimals(cell.printed) : 0)));
}

/** True when the published number is the one printed at its place, whatever its status. */
function isPrinted(cell: Cell): boolean {
  return cell.value !== null && parseNumber(cell.printed.replace(/\s*[%€]$/u, '')) === cell.value;
}

/**
 * The published value as the page shows it, empty when there is none. A printed value keeps the
 * decimals that the document prints (« 100,0 % »); any other has at least `decimals`, and never loses one.
 */
export function formatCell(cell: Cell, column: ColumnDescriptor, decimals: number): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return column.type === 'date' ? formatDate(value) : value;
  const shown = isPrinted(cell)
    ? printedDecimals(cell.printed)
    : Math.max(decimals, printedDecimals(String(value)));
  switch (column.type) {
    case 'percent':
      return `${formatNumber(value, shown)}${NO_BREAK_SPACE}%`;
    case 'change':
      return `${formatSigned(value, shown)}${NO_BREAK_SPACE}%`;
    case 'euros':
      return `${formatNumber(value, shown)}${NO_BREAK_SPACE}€`;
    default:
      return formatNumber(value, shown);
  }
}
