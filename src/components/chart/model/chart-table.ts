/** The least that a chart needs of a table. The pages adapt their typed tables to it. */

export interface ChartCell {
  /** Number in the unit of the column; a rate is in percent (82.8). Null when the table has none. */
  readonly value: number | string | null;
  /** Published status of the cell (src/schemas/cell.ts). */
  readonly status: string;
  /** As the document prints it; empty for a blank. */
  readonly printed: string;
  /** Id or sentence that explains the cell, or null. */
  readonly note: string | null;
}

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, ChartCell>>;
}

export interface ChartColumn {
  readonly id: string;
  readonly title: string;
  /** Unit as a reader says it; empty when it is that of the table. */
  readonly unit: string;
}

export interface ChartTable {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}
