/**
 * The column `source_line` of a committed CSV: the line of the row, then that of each cell that begins on
 * another line because the document wraps the row. « 75 insertion_metier=76 » says both.
 */
export interface PrintedLines {
  /** 1-based line of the row; NaN when it is no number. */
  readonly row: number;
  /** 1-based lines of the cells that begin elsewhere, by column id; NaN when one is no number. */
  readonly cells: Readonly<Record<string, number>>;
}

/** Lines of one row, from the text of its column `source_line`. */
export function readSourceLine(text: string): PrintedLines {
  const [row = '', ...cells] = text.split(' ');
  return {
    row: toLine(row),
    cells: Object.fromEntries(
      cells.map((cell) => {
        const [column = '', line = ''] = cell.split('=');
        return [column, toLine(line)];
      }),
    ),
  };
}

/** The text of `source_line`; a cell that begins on the line of its row is not named. */
export function writeSourceLine({ row, cells }: PrintedLines): string {
  const elsewhere = Object.entries(cells).filter(([, line]) => line !== row);
  return [String(row), ...elsewhere.map(([column, line]) => `${column}=${line}`)].join(' ');
}

function toLine(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : Number.NaN;
}
