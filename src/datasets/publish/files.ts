import type { Edition } from '../../schemas/edition.ts';
import { datapackageJson } from './datapackage.ts';
import { observationsCsv } from './observations.ts';
import { spreadsheetCsv, tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';

/** Names of the published files of an edition, each with the function that writes its text. */
export function publishedFiles(edition: Edition): ReadonlyMap<string, () => string> {
  return new Map([
    ['observations.csv', () => observationsCsv(edition)],
    ['datapackage.json', () => datapackageJson(edition)],
    ...edition.tables.flatMap((table): [string, () => string][] => {
      const { id } = table.descriptor;
      return [
        [`${id}.csv`, () => tableCsv(table)],
        [`${id}-tableur.csv`, () => spreadsheetCsv(table)],
        [`${id}.json`, () => tableJson(edition, table)],
      ];
    }),
  ]);
}
