import type { Problem } from '../../lib/problem.ts';
import { COLUMN_COUNT, LAYOUTS } from './layout.ts';
import type { TableLayout } from './layout.ts';
import { readRows } from './read-rows.ts';
import type { PrintedRow, SourceLine } from './read-rows.ts';

/** A block of column headers: its words, and the indexes of its lines among the lines with text. */
interface Header {
  readonly line: number;
  readonly columns: string;
  readonly start: number;
  readonly end: number;
}

/** The rows of one table, as CSV rows: line, key and labels, cells. */
export type TableRows = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The first column header of each table stands before « Bouches-du-Rhône », or on the line above. */
const FIRST_COLUMN = /^(?:Série|Spécialité|Session \d{4})$/u;
/** A header block is never longer; unit: lines with text. */
const LONGEST_HEADER = 9;

/** Reads the seven tables of counts. Faults are pushed on `problems`; a table not found has no entry. */
export function readTables(file: string, text: string, problems: Problem[]): TableRows {
  const lines = text
    .split('\n')
    .map((content, index): SourceLine => ({ line: index + 1, text: content.replace(/\r$/u, '') }))
    .filter(({ text: content }) => content.trim() !== '');
  const tables = new Map<string, readonly (readonly string[])[]>();
  let carried: readonly PrintedRow[] = [];
  const headers = findHeaders(lines);
  for (const [index, header] of headers.entries()) {
    const next = headers[index + 1];
    const end = closingIndex(lines, header.end, next?.start ?? lines.length);
    // A table cut over two pages repeats its header and is closed on the second page only.
    if (end === null && next?.columns !== header.columns) {
      problems.push(unclosed(file, header));
      continue;
    }
    const body = lines.slice(header.end, end === null ? next?.start : end + 1);
    const rows = [...carried, ...readRows(file, body, COLUMN_COUNT, problems)];
    carried = end === null ? rows : [];
    if (end === null) continue;
    const layout = LAYOUTS.find(({ closing }) => closing === rows.at(-1)?.label);
    // The closing row itself was refused: its own problem says why.
    if (!layout) continue;
    if (tables.has(layout.id)) problems.push(repeatedTable(file, rows.at(-1)?.line, layout));
    if (header.columns !== layout.columns) problems.push(headerProblem(file, header, layout));
    tables.set(layout.id, csvRows(file, layout, rows, problems));
  }
  problems.push(...missingParts(file, lines, tables));
  return tables;
}

function findHeaders(lines: readonly SourceLine[]): Header[] {
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

/** Index of the closing row of a table among `lines` from `from` to `to`, or null when it has none. */
function closingIndex(lines: readonly SourceLine[], from: number, to: number): number | null {
  let words = '';
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    words = `${words} ${text.replace(/[\d/ ]+$/u, '')}`.replace(/\s+/gu, ' ').trimEnd();
    if (/\d$/u.test(text) && LAYOUTS.some(({ closing }) => words.endsWith(closing))) return index;
  }
  return null;
}

function csvRows(
  file: string,
  layout: TableLayout,
  rows: readonly PrintedRow[],
  problems: Problem[],
): string[][] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, label, cells }): string[][] => {
    const named = layout.name(label);
    if (!named) {
      problems.push({
        file,
        line,
        column: layout.id,
        fact: 'Le libellé de cette ligne est inconnu.',
        received: label,
        expected: layout.names,
        repair:
          'Comparez la ligne avec le document publié ; un nouveau libellé se déclare dans layout.ts.',
      });
      return [];
    }
    const key = named[0] ?? '';
    const seen = first.get(key);
    if (seen !== undefined) {
      problems.push({
        file,
        line,
        column: layout.id,
        fact: `Cette ligne est déjà imprimée à la ligne ${seen}.`,
        received: label,
        expected: 'une seule ligne par libellé',
        repair: 'Comparez les deux lignes avec le document publié et redemandez le fichier.',
      });
    }
    first.set(key, line);
    return [[String(line), ...named, ...cells]];
  });
}

function headerProblem(file: string, header: Header, layout: TableLayout): Problem {
  return {
    file,
    line: header.line,
    column: layout.id,
    fact: 'L’en-tête de ce tableau n’est pas celui attendu.',
    received: header.columns,
    expected: layout.columns,
    repair:
      'Vérifiez les colonnes dans le document publié : une colonne a pu changer de nom ou de place.',
  };
}

function unclosed(file: string, header: Header): Problem {
  return {
    file,
    line: header.line,
    fact: 'Ce tableau n’a pas sa ligne de total : le document est coupé, ou la ligne a changé de nom.',
    received: header.columns,
    expected: LAYOUTS.map(({ closing }) => `« ${closing} »`).join(', '),
    repair: 'Redemandez le document entier.',
  };
}

function repeatedTable(file: string, line: number | undefined, layout: TableLayout): Problem {
  return {
    file,
    line,
    column: layout.id,
    fact: 'Ce tableau est imprimé deux fois.',
    received: layout.closing,
    expected: 'un seul tableau qui finit par cette ligne',
    repair: 'Comparez les deux tableaux avec le document publié et redemandez le fichier.',
  };
}

/** Tables and headings that the document must hold. */
function missingParts(file: string, lines: readonly SourceLine[], tables: TableRows): Problem[] {
  const printed = new Set(lines.map(({ text }) => text.trim()));
  return LAYOUTS.flatMap(({ id, heading, columns, closing }): Problem[] => [
    ...(tables.has(id)
      ? []
      : [
          {
            file,
            column: id,
            fact: 'Ce tableau est introuvable.',
            expected: `l’en-tête « ${columns} » et une dernière ligne « ${closing} »`,
            repair:
              'Redemandez le document entier, ou vérifiez que c’est bien celui de la session 2020.',
          },
        ]),
    ...(heading === null || printed.has(heading)
      ? []
      : [
          {
            file,
            column: id,
            fact: 'Le titre de ce tableau est introuvable.',
            expected: heading,
            repair: 'Redemandez le document entier, ou vérifiez si ce titre a changé.',
          },
        ]),
  ]);
}
