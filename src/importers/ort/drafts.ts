import { NO_COLUMN, tableHeader } from '../../datasets/printed-table.ts';
import { writeSourceLine } from '../../datasets/source-line.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { PrintedTable } from '../importer.ts';
import type { Report } from './lines.ts';

/** One row on its way to a CSV: cells by column id of the descriptor. */
export interface Draft {
  readonly line: number;
  /** Lines of the cells that the document wraps below the row, by column id. */
  readonly cellLines?: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows in the order of the descriptor. A cell without value in the draft does not exist. */
export function printedTable(
  table: TableDescriptor,
  drafts: readonly Draft[],
  report: Report,
): PrintedTable {
  const header = tableHeader(table);
  const seen = new Map<string, number>();
  for (const { line, cells } of drafts) {
    const key = table.key.map((part) => cells[part.id] ?? '').join('/');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else {
      report({
        line,
        fact: `Cette ligne répète celle de la ligne ${first}.`,
        received: key,
        expected: 'une seule ligne par formation ou certification',
        repair: 'Retirez la ligne en double de l’extraction, d’après le document.',
      });
    }
  }
  return {
    id: table.id,
    header,
    rows: drafts.map(({ line, cellLines = {}, cells }) =>
      header.map((name) =>
        name === 'source_line'
          ? writeSourceLine({ row: line, cells: cellLines })
          : (cells[name] ?? NO_COLUMN),
      ),
    ),
  };
}
