/** Characters that force a cell into quotes, for the separators that we write. */
const QUOTED = /[",;\r\n]/u;

/** One CSV cell, quoted only when needed. */
export function csvCell(text: string): string {
  return QUOTED.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** CSV text with LF line ends and a final one. `separator` is a comma, or a semicolon for French spreadsheets. */
export function toCsv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map(csvCell).join(separator)}\n`).join('');
}

/**
 * A text that a spreadsheet would run as a formula, made inert by a leading apostrophe.
 * Negative and positive numbers are left alone: they are numbers, not formulas.
 */
export function inertCell(text: string): string {
  return /^[=@\t\r]/u.test(text) || /^[+-](?![\d\s,.]*%?$)/u.test(text) ? `'${text}` : text;
}
