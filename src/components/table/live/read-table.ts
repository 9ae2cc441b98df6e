import { parseNumber } from '../../../lib/numbers-fr.ts';
import type { CellValue, LiveColumn, LiveRow } from './model.ts';

/** The elements of one row and what they are worth. */
export interface ReadRow extends LiveRow {
  readonly element: HTMLTableRowElement;
  readonly texts: readonly string[];
}

export interface ReadTable {
  readonly headings: readonly HTMLTableCellElement[];
  readonly columns: readonly LiveColumn[];
  readonly rows: readonly ReadRow[];
}

/** Reads the table that the page was written with: what a reader sorts is what a reader sees. */
export function readTable(table: HTMLTableElement): ReadTable {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const columns = headings.map((heading, index) => ({
    id: heading.dataset['col'] ?? '',
    title: (heading.firstChild?.textContent ?? '').trim(),
    // Texts and the heading of the rows are marked as such; the line of the source is a number.
    numeric: index > 0 && !heading.classList.contains('text'),
  }));
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const texts = [...element.cells].map(cellText);
    return {
      element,
      texts,
      total: element.classList.contains('total'),
      values: texts.map((text, index) => valueOf(text, columns[index]?.numeric === true)),
    };
  });
  return { headings, columns, rows };
}

/** What the cell shows, without the letters of its notes nor the words kept for screen readers. */
function cellText(cell: HTMLTableCellElement): string {
  return [...cell.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.n, span, button')))
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

/** A sign printed in place of a figure (« - », « NA ») is no value: it sorts with the blanks. */
function valueOf(text: string, numeric: boolean): CellValue {
  if (!numeric) return text === '' ? null : text;
  return parseNumber(text.replace(/^l\.|[%€]$/gu, '').trim());
}
