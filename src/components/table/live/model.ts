/** What a cell is worth to a reader who sorts: a number, a text, or null where nothing is published. */
export type CellValue = number | string | null;

/** One row as the page shows it, columns in the order of the page, the heading of the row first. */
export interface LiveRow {
  readonly values: readonly CellValue[];
  /** Totals stand apart: they are never mixed with the rows that they add up. */
  readonly total: boolean;
}

/** A column that can be sorted, hidden and copied. `id` is its published name: addresses keep it. */
export interface LiveColumn {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
}

/** Name, in an address, of the heading of the rows: always understood, even where a published column gives its own. */
export const ROW_HEADER = 'nom';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything that a reader has changed in a table. The address of the page says it again. */
export interface LiveState {
  readonly sort: Sort | null;
  readonly filter: string;
  readonly hidden: readonly string[];
  readonly wide: boolean;
}

/** The table as the page was written. */
export const AS_WRITTEN: LiveState = { sort: null, filter: '', hidden: [], wide: false };
