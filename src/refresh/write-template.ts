import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, datasetFolders, readDescriptor } from '../datasets/descriptors.ts';
import { descriptorFor } from '../datasets/edition-descriptor.ts';
import { editionFolders } from '../datasets/load-editions.ts';
import { parseCsv } from '../datasets/parse-csv.ts';
import { parseYaml } from '../datasets/parse-yaml.ts';
import { tableHeader } from '../datasets/printed-table.ts';
import { templateFiles } from '../importers/hand-in/template.ts';
import { expectedNames } from '../lib/closest.ts';
import { failure, success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';
import type { DiskEffects } from '../placement/effects.ts';
import { placeFiles } from '../placement/place-files.ts';
import type { TableDescriptor } from '../schemas/dataset.ts';
import { editionFile } from '../schemas/edition-file.ts';

/** Where templates are written, relative to the project: never committed. */
export const TEMPLATES_FOLDER = 'modeles';

/**
 * `npm run template -- <dataset> [--years 2001-2013]`: writes the folder to fill, named in the result. A folder that is
 * there already is refused: it may hold the work of days. `years` are those of the next edition.
 */
export async function writeTemplate(
  root: string,
  dataset: string,
  years: string | null,
  disk: DiskEffects,
): Promise<Result<string>> {
  const known = datasetFolders(root);
  if (!known.includes(dataset)) {
    return failure([
      {
        file: 'npm run template',
        fact: 'Ce jeu de données est inconnu.',
        received: dataset,
        expected: expectedNames(dataset, known, 'un jeu de données'),
        repair: 'Écrivez : npm run template -- <jeu>.',
      },
    ]);
  }
  const folder = `${TEMPLATES_FOLDER}/${dataset}`;
  if (existsSync(join(root, folder))) {
    return failure([
      {
        file: folder,
        fact: 'Ce dossier existe déjà : il contient peut-être votre travail.',
        expected: 'un dossier à créer',
        repair: 'Renommez-le ou supprimez-le, puis relancez.',
      },
    ]);
  }
  const edition = editionFolders(root, dataset).at(-1) ?? '';
  const place = `${DATA_FOLDER}/${dataset}/${edition}`;
  const text = (name: string) => readFileSync(join(root, place, name), 'utf8');
  const manifest = parseYaml(`${place}/edition.yaml`, text('edition.yaml'), editionFile);
  if (!manifest.ok) return manifest;
  const [from, to] = (years ?? '').split('-').map(Number);
  const dated = from && to ? { ...manifest.value, years: { from, to } } : manifest.value;
  const source = await readDescriptor(root, dataset);
  const descriptor = descriptorFor(source, `${place}/edition.yaml`, dated);
  const published = descriptorFor(source, `${place}/edition.yaml`, manifest.value);
  if (!descriptor.ok || !published.ok) return failure(descriptor.ok ? [] : descriptor.problems);
  const tables = new Map(published.value.tables.map((table) => [table.id, table]));
  const files = templateFiles(descriptor.value, (id) =>
    firstRow(text(`${id}.csv`), tables.get(id)),
  );
  placeFiles(root, new Map([...files].map(([name, each]) => [`${folder}/${name}`, each])), disk);
  return success(folder);
}

/** The first row of a committed table, cells as printed. */
function firstRow(
  csv: string,
  table: TableDescriptor | undefined,
): Readonly<Record<string, string>> {
  const records = table && parseCsv(table.id, csv, tableHeader(table));
  return records?.ok ? (records.value[0]?.cells ?? {}) : {};
}
