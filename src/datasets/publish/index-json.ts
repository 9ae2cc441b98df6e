import type { Status } from '../../schemas/cell.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import {
  editionUrl,
  observationsFileUrl,
  packageFileUrl,
  tableFileUrl,
  tableUrl,
} from '../../lib/urls.ts';
import { publishedSource } from './source.ts';

/** Number of cells of each status that occurs, in the order of the statuses. */
export function countStatuses(table: Table): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const row of table.rows) {
    for (const { status } of Object.values(row.cells)) counts[status] = (counts[status] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What should follow the edition, and from when; null when nothing is expected. */
function describeNext({ manifest: { next } }: Edition) {
  return next ? { from: next.from, what: next.what } : null;
}

function describeTable(edition: Edition, table: Table) {
  const [dataset, name] = [edition.dataset.id, edition.manifest.edition];
  const { id, title, unit } = table.descriptor;
  const file = (suffix: '.csv' | '-tableur.csv' | '.json') =>
    tableFileUrl(dataset, name, id, suffix);
  return {
    table: id,
    title,
    unit,
    rows: table.rows.length,
    cells: countStatuses(table),
    page: tableUrl(dataset, name, id),
    files: { csv: file('.csv'), csv_tableur: file('-tableur.csv'), json: file('.json') },
  };
}

/** `/donnees/index.json`: datasets → editions → tables, with counts, addresses and sources. */
export function indexJson(editions: readonly Edition[]): string {
  const byDataset = Map.groupBy(editions, (edition) => edition.dataset.id);
  const datasets = [...byDataset].map(([dataset, list]) => ({
    dataset,
    title: list[0]?.dataset.title ?? dataset,
    editions: list.map((edition) => {
      const name = edition.manifest.edition;
      return {
        edition: name,
        title: edition.manifest.title,
        period: edition.manifest.period,
        validity: edition.manifest.validity,
        next: describeNext(edition),
        source: publishedSource(edition),
        page: editionUrl(dataset, name),
        files: {
          observations: observationsFileUrl(dataset, name),
          datapackage: packageFileUrl(dataset, name),
        },
        tables: edition.tables.map((table) => describeTable(edition, table)),
      };
    }),
  }));
  return `${JSON.stringify({ datasets }, null, 2)}\n`;
}
