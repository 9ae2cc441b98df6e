import { parse } from 'csv-parse/sync';
import { failure, success } from '../../lib/problem.ts';
import type { Result } from '../../lib/problem.ts';
import { decode } from '../decode.ts';
import type { ReceivedText } from '../received-document.ts';

/** One line of a handed-in CSV, blank cells at its end taken away. */
export interface SheetLine {
  /** 1-based line of the file where the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SAVE_AS =
  'Enregistrez la feuille sous « CSV UTF-8 » (Excel) ou en UTF-8 (LibreOffice), puis relancez.';

/**
 * The lines of a CSV as a spreadsheet writes it: `;`, `,` or a tab, any line end, byte order mark or not. Lines
 * without any cell filled are left out: spreadsheets add some.
 */
export function readSheet({ name, bytes }: ReceivedText): Result<readonly SheetLine[]> {
  const text = decode(name, bytes, SAVE_AS);
  if (!text.ok) return text;
  try {
    // The types of csv-parse do not know that `info` changes the shape of each record.
    const records = parse(text.value, {
      bom: true,
      delimiter: separatorOf(text.value),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return success(
      records
        .map(({ record, info }) => ({
          line: firstLine(record, info.lines),
          cells: trimmed(record),
        }))
        .filter(({ cells }) => cells.length > 0),
    );
  } catch (error) {
    return failure([
      {
        file: name,
        line: lineOf(error),
        fact: 'Le fichier n’est pas un CSV lisible.',
        received: error instanceof Error ? error.message : String(error),
        expected: 'une ligne de tableau par ligne, les guillemets par deux',
        repair: 'Corrigez les guillemets de cette ligne, ou enregistrez de nouveau la feuille.',
      },
    ]);
  }
}

/** The separator that the first line uses most; names of columns hold none of them. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/u, 1);
  const count = (separator: string) => header.split(separator).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

/** csv-parse gives the line on which a record ends: a cell of several lines moves it. */
function firstLine(record: readonly string[], last: number): number {
  return last - record.join('').split(/\r\n|\n|\r/u).length + 1;
}

function trimmed(record: readonly string[]): readonly string[] {
  const cells = record.map((cell) => cell.trim());
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function lineOf(error: unknown): number | undefined {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number'
    ? error.lines
    : undefined;
}
