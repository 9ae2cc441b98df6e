import { expect, test } from 'vitest';
import { catalogJsonld } from '../../../src/datasets/publish/catalog-jsonld.ts';
import { datapackageJson } from '../../../src/datasets/publish/datapackage.ts';
import { publishedFiles } from '../../../src/datasets/publish/files.ts';
import { indexJson } from '../../../src/datasets/publish/index-json.ts';
import { observationsCsv } from '../../../src/datasets/publish/observations.ts';
import { spreadsheetCsv, tableCsv } from '../../../src/datasets/publish/table-csv.ts';
import { tableJson } from '../../../src/datasets/publish/table-json.ts';
import { editCsv, smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const [table] = edition.tables;
if (!table) throw new Error('Le petit jeu a une table.');

test.each([
  ['observations.csv', observationsCsv(edition)],
  ['eleves.csv', tableCsv(table)],
  ['eleves-tableur.csv', spreadsheetCsv(table).replace('\uFEFF', 'BOM ')],
  ['eleves.json', JSON.stringify(JSON.parse(tableJson(edition, table)), null, 1)],
  ['datapackage.json', datapackageJson(edition)],
  ['index.json', indexJson([edition])],
  ['catalog.jsonld', catalogJsonld([edition], 'https://essai.example')],
])('golden %s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('an edition publishes these files', () => {
  expect([...publishedFiles(edition).keys()]).toEqual([
    'observations.csv',
    'datapackage.json',
    'eleves.csv',
    'eleves-tableur.csv',
    'eleves.json',
  ]);
});

test('a text that a spreadsheet would run is inert in every CSV', () => {
  const hostile = smallEdition({ csv: editCsv('nord,bois,Bois', 'nord,bois,=CMD()') });
  const [spoiled] = hostile.tables;
  expect(spoiled && tableCsv(spoiled)).toContain(",'=CMD(),");
  expect(spoiled && spreadsheetCsv(spoiled)).toContain(";'=CMD();");
});

test('observations are sorted by source line, then by column', () => {
  const rows = observationsCsv(edition).trim().split('\n').slice(1);
  const lines = rows.map((row) => Number(row.split(',').at(-2)));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});
