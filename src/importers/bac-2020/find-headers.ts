import type { SourceLine } from './read-rows.ts';

/** A block of column headers: its words, and the indexes of its lines among the lines with text. */
export interface Header {
  readonly line: number;
  readonly columns: string;
  readonly start: number;
  readonly end: number;
}

/** The first column header of each table stands before « Bouches-du-Rhône », or on the line above. */
const FIRST_COLUMN = /^(?:Série|Spécialité|Session \d{4})$/u;
/** A header block is never longer; unit: lines with text. */
const LONGEST_HEADER = 9;

/** Every header block among the lines with text, in order. */
export function findHeaders(lines: readonly SourceLine[]): Header[] {
  return lines.flatMap(({ line, text }, start): Header[] => {
    if (!/(?:^|\s)Bouches-/u.test(text)) return [];
    const above = lines[start - 1]?.text.trim() ?? '';
    const words = FIRST_COLUMN.test(above) ? [above] : [];
    let end = start;
    for (; end < start + LONGEST_HEADER; end += 1) {
      const next = lines[end]?.text.trim() ?? '';
      // Numbers begin the rows: a header that reaches them has lost its last column.
      if (/\d/u.test(next)) break;
      words.push(next);
      if (/Total$/u.test(next)) break;
    }
    if (lines[end + 1]?.text.trim() === 'Académie') {
      words.push('Académie');
      end += 1;
    }
    // « Bouches-du- » and « Rhône » are one name cut at its hyphen.
    const columns = words.join(' ').replaceAll('- ', '-').trim();
    return [{ line, columns, start, end: end + 1 }];
  });
}
