import { NO_COLUMN, tableHeader } from '../../datasets/printed-table.ts';
import type { RegisterEntries } from '../../datasets/read-registers.ts';
import { failure, success } from '../../lib/problem.ts';
import type { Problem } from '../../lib/problem.ts';
import type { DatasetDescriptor, TableDescriptor } from '../../schemas/dataset.ts';
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
    dataset: 'anfa',
    parse({ name, text }, descriptor) {
      const columns = {
        series: columnIds(descriptor, 'series'),
        cqp: columnIds(descriptor, 'cqp'),
      };
      const problems: Problem[] = [];
      const document = readDocument(tabLines(text), { labels, regions }, columns, (fault) =>
        problems.push({ file: name, ...fault }),
      );
      if (!document || problems.length > 0) return failure(problems);
      return success([
        printed(descriptor, 'series', seriesTable(document, columns.series)),
        printed(descriptor, 'cqp', cqpTable(document, columns.cqp)),
        printed(descriptor, 'effectifs', annexTable(document, 'effectifs', byId)),
        printed(descriptor, 'resultats', annexTable(document, 'resultats', byId)),
      ]);
    },
  };
}

function tableOf({ tables }: DatasetDescriptor, id: string): TableDescriptor {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`Table « ${id} » absente de src/data/anfa/dataset.ts.`);
  return table;
}

function columnIds(descriptor: DatasetDescriptor, table: string): readonly string[] {
  return tableOf(descriptor, table).columns.map(({ id }) => id);
}

/** Rows given by column name, put in the order of the descriptor. */
function printed(
  descriptor: DatasetDescriptor,
  id: string,
  rows: readonly ReadonlyMap<string, string>[],
): PrintedTable {
  const header = tableHeader(tableOf(descriptor, id));
  return {
    id,
    header,
    rows: rows.map((row) => header.map((column) => row.get(column) ?? NO_COLUMN)),
  };
}
