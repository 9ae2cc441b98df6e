import { printedDecimals } from '../lib/numbers-fr.ts';
import type { Cell } from '../schemas/cell.ts';

/** Slack for binary fractions only: far below half a printed digit. */
const EPSILON = 1e-9;

/**
 * True when the printed number is `exact` rounded to the digits that are printed. A tie may go
 * either way: spreadsheets and hand calculation differ on it, and the document does not say.
 */
export function isRounded(cell: Cell, exact: number): boolean {
  if (typeof cell.value !== 'number') return false;
  const half = 0.5 / 10 ** printedDecimals(cell.printed || String(cell.value));
  return Math.abs(cell.value - exact) <= half + EPSILON;
}
