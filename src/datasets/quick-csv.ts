/** One record with the line of the file on which it stands. */
export interface CsvLine {
  readonly line: number;
  readonly record: readonly string[];
}

/** A cell up to the next comma or the end: between quotes, where two of them write one, or without any. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(?=,|$)/uy;

/**
 * The records of a comma-separated text whose every record is one line; null when a cell spans lines, a quote is out of
 * place or lines end as on another system: csv-parse then reads it and says. Five times as fast; what it reads is what
 * csv-parse reads, by a test (decision 0035). Empty lines are passed over.
 */
export function quickCsv(text: string): readonly CsvLine[] | null {
  if (text.includes('\r')) return null;
  const found: CsvLine[] = [];
  for (const [index, content] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (content === '') continue;
    const record = cellsOf(content);
    if (!record) return null;
    found.push({ line: index + 1, record });
  }
  return found;
}

function cellsOf(content: string): readonly string[] | null {
  if (!content.includes('"')) return content.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= content.length; at = CELL.lastIndex + 1) {
    CELL.lastIndex = at;
    const found = CELL.exec(content);
    if (!found) return null;
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
  }
  return cells;
}
