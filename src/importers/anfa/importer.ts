import anfa from '../../data/anfa/dataset.ts';
import { NO_COLUMN, tableHeader } from '../../datasets/printed-table.ts';
import type { RegisterEntries } from '../../datasets/read-registers.ts';
import { failure, success } from '../../lib/problem.ts';
import type { Problem } from '../../lib/problem.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Importer, PrintedTable } from '../importer.ts';
import { tabLines } from '../lib/tab-lines.ts';
import { indexLabels } from './labels.ts';
import { readDocument } from './read-document.ts';
import { annexTable, cqpTable, seriesTable } from './to-tables.ts';

/** The importer, for given registers: spellings of diplomas and regions are data, not code. */
export function anfaImporter({ diplomas, regions }: RegisterEntries): Importer {
  const labels = indexLabels(diplomas, regions);
  const byId = new Map(diplomas.map((diploma) => [diploma.id, diploma]));
  return {
    dataset: anfa.id,
    parse({ name, text }) {
      const problems: Problem[] = [];
      const document = readDocument(
        tabLines(text),
        { labels, regions },
        { series: columnIds('series'), cqp: columnIds('cqp') },
        (fault) => problems.push({ file: name, ...fault }),
      );
      if (!document || problems.length > 0) return failure(problems);
      return success([
        printed('series', seriesTable(document, columnIds('series'))),
        printed('cqp', cqpTable(document, columnIds('cqp'))),
        printed('effectifs', annexTable(document, 'effectifs', byId)),
        printed('resultats', annexTable(document, 'resultats', byId)),
      ]);
    },
  };
}

function descriptor(id: string): TableDescriptor {
  const table = anfa.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`Table « ${id} » absente de src/data/anfa/dataset.ts.`);
  return table;
}

function columnIds(table: string): readonly string[] {
  return descriptor(table).columns.map(({ id }) => id);
}

/** Rows given by column name, put in the order of the descriptor. */
function printed(id: string, rows: readonly ReadonlyMap<string, string>[]): PrintedTable {
  const header = tableHeader(descriptor(id));
  return {
    id,
    header,
    rows: rows.map((row) => header.map((column) => row.get(column) ?? NO_COLUMN)),
  };
}
