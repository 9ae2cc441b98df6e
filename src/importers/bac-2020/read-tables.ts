import type { Problem } from '../../lib/problem.ts';
import { findHeaders } from './find-headers.ts';
import { COLUMN_COUNT, LAYOUTS } from './layout.ts';
import type { TableLayout } from './layout.ts';
import { readRows } from './read-rows.ts';
import type { PrintedRow, SourceLine } from './read-rows.ts';
import {
  headerProblem,
  missingParts,
  repeatedTable,
  strayRows,
  unclosed,
} from './table-refusals.ts';

/** The rows of one table, as CSV rows: line, key and labels, cells. */
export type TableRows = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads the seven tables of counts. Faults are pushed on `problems`; a table not found has no entry. */
export function readTables(file: string, text: string, problems: Problem[]): TableRows {
  const lines = text
    .split('\n')
    .map((content, index): SourceLine => ({ line: index + 1, text: content.replace(/\r$/u, '') }))
    .filter(({ text: content }) => content.trim() !== '');
  const tables = new Map<string, readonly (readonly string[])[]>();
  let carried: readonly PrintedRow[] = [];
  const headers = findHeaders(lines);
  problems.push(...strayRows(file, lines.slice(0, headers[0]?.start)));
  for (const [index, header] of headers.entries()) {
    const next = headers[index + 1];
    const closing = findClosing(lines, header.end, next?.start ?? lines.length);
    // A table cut over two pages repeats its header and is closed on the second page only.
    if (!closing && next?.columns !== header.columns) {
      problems.push(unclosed(file, header));
      continue;
    }
    const body = lines.slice(header.end, closing ? closing.index + 1 : next?.start);
    const rows = [...carried, ...readRows(file, body, COLUMN_COUNT, problems)];
    carried = closing ? [] : rows;
    if (!closing) continue;
    problems.push(...strayRows(file, lines.slice(closing.index + 1, next?.start)));
    const { layout } = closing;
    if (tables.has(layout.id)) problems.push(repeatedTable(file, rows.at(-1)?.line, layout));
    if (header.columns !== layout.columns) problems.push(headerProblem(file, header, layout));
    tables.set(layout.id, csvRows(file, layout, rows, problems));
  }
  problems.push(...missingParts(file, lines, tables));
  return tables;
}

/** The closing row among `lines` from `from` to `to`, with the table that it names; null without one. */
function findClosing(
  lines: readonly SourceLine[],
  from: number,
  to: number,
): { readonly index: number; readonly layout: TableLayout } | null {
  let words = '';
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    words = `${words} ${text.replace(/[\d/ ]+$/u, '')}`.replace(/\s+/gu, ' ').trimEnd();
    const layout = LAYOUTS.find(({ closing }) => words.endsWith(closing));
    if (layout && /\d$/u.test(text)) return { index, layout };
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
