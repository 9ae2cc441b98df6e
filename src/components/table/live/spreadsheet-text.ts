import { inertCell } from '../../../lib/csv.ts';

/**
 * Rows of cell texts as a French spreadsheet reads them when they are pasted: tabs between cells, no space inside
 * a number, an ordinary minus sign, and no text that would run as a formula.
 */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(pasted).join('\t')).join('\n');
}

function pasted(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const number = flat.replaceAll('\u2212', '-').replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '');
  return /^[+-]?\d+(,\d+)?( ?[%€])?$/u.test(number) ? number : inertCell(flat);
}
