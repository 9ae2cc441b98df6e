import { parse } from 'csv-parse/sync';
import { MAX_TEXT, foulCharacter, foulness } from '../lib/foul-text.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';

/** One CSV record with the line of the file where it stands. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const REPAIR_HEADER =
  'Rétablissez l’en-tête attendu, dans cet ordre, ou relancez l’import du document.';

/**
 * The records of a comma-separated file whose header is exactly `header`, in order.
 * Returns every problem of structure: empty file, other header, lines with too few or too many cells, characters
 * that do not print, a text that is too long for a cell.
 */
export function parseCsv(
  file: string,
  text: string,
  header: readonly string[],
): Result<readonly CsvRecord[]> {
  if (text.includes('\u0000') || text.includes('\uFFFD')) return failure([badEncoding(file, text)]);
  const lines = readLines(file, text);
  if (!lines.ok) return lines;
  const [first, ...rest] = lines.value;
  if (!first) {
    return failure([
      { file, fact: 'Le fichier est vide.', expected: header.join(','), repair: REPAIR_HEADER },
    ]);
  }
  if (first.record.join(',') !== header.join(','))
    return failure(headerProblems(file, first.record, header));
  const problems: Problem[] = [];
  // Nearly no text holds one: its cells are then not looked at one by one.
  const suspect = foulCharacter(text.replace(/^\uFEFF/u, '')) !== null;
  const records = rest.map(({ line, record }): CsvRecord => {
    if (record.length !== header.length) {
      problems.push({
        file,
        line,
        fact: 'La ligne n’a pas le bon nombre de cellules.',
        received: `${record.length} cellules`,
        expected: `${header.length} cellules`,
        repair: 'Ajoutez ou retirez les cellules qui manquent ou débordent sur cette ligne.',
      });
    }
    const cells: Record<string, string> = {};
    for (const [index, column] of header.entries()) {
      const cell = record[index] ?? '';
      cells[column] = cell;
      const foul = suspect || cell.length > MAX_TEXT ? foulness(cell) : null;
      if (foul) problems.push({ file, line, column, ...foul });
    }
    return { line, cells };
  });
  return problems.length > 0 ? failure(problems) : success(records);
}

/** The cells of one record, and the line where it ends. */
interface CsvLine {
  readonly line: number;
  readonly record: readonly string[];
}

/** The records of a text, or why it is none. */
function readLines(file: string, text: string): Result<readonly CsvLine[]> {
  try {
    // The types of csv-parse do not know that `info` changes the shape of each record.
    const lines = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return success(lines.map(({ record, info }) => ({ line: info.lines, record })));
  } catch (error) {
    return failure([
      {
        file,
        fact: 'Le fichier n’est pas un CSV lisible.',
        received: error instanceof Error ? error.message : String(error),
        expected: 'des cellules séparées par des virgules, entre guillemets doublés si besoin',
        repair: 'Corrigez le guillemet ou la virgule à cette place, ou relancez l’import.',
      },
    ]);
  }
}

function badEncoding(file: string, text: string): Problem {
  const at = Math.max(text.indexOf('\u0000'), text.indexOf('\uFFFD'));
  return {
    file,
    line: text.slice(0, at).split('\n').length,
    fact: 'Le fichier contient un caractère illisible : il n’est pas en UTF-8.',
    expected: 'un fichier enregistré en UTF-8',
    repair: 'Enregistrez le fichier en UTF-8, ou relancez l’import du document.',
  };
}

/** One problem for each header cell that is missing, unknown or out of place. */
function headerProblems(
  file: string,
  received: readonly string[],
  expected: readonly string[],
): Problem[] {
  const missing = expected.filter((name) => !received.includes(name));
  const extra = received.filter((name) => !expected.includes(name));
  const faults = [
    ...missing.map((name) => ({ column: name, fact: `La colonne « ${name} » manque.` })),
    ...extra.map((name) => ({ column: name, fact: `La colonne « ${name} » est inconnue.` })),
  ];
  if (faults.length === 0)
    faults.push({ column: '', fact: 'Les colonnes ne sont pas dans l’ordre.' });
  return faults.map(({ column, fact }) => ({
    file,
    line: 1,
    column: column || undefined,
    fact,
    received: received.join(','),
    expected: expected.join(','),
    repair: REPAIR_HEADER,
  }));
}
