import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegisterEntries } from '../datasets/read-registers.ts';
import type { Importer } from './importer.ts';

const FOLDER = 'src/importers';

/** Datasets that have an importer, sorted: `<dataset>.ts` beside this file that exports `importer`. */
export function importableDatasets(root: string): readonly string[] {
  return readdirSync(join(root, FOLDER))
    .map((name) => /^([a-z0-9-]+)\.ts$/u.exec(name)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => existsSync(join(root, 'src/data', name)))
    .sort();
}

/**
 * The importer of one dataset. Throws when its module exports none. `registers` replace those of the project,
 * for an importer that reads spellings in them.
 */
export async function findImporter(
  root: string,
  dataset: string,
  registers?: RegisterEntries,
): Promise<Importer> {
  const url = pathToFileURL(join(root, FOLDER, `${dataset}.ts`)).href;
  const module = (await import(/* @vite-ignore */ url)) as {
    importer?: Importer;
    importerWith?: (registers: RegisterEntries) => Importer;
  };
  if (registers && module.importerWith) return module.importerWith(registers);
  if (module.importer?.dataset !== dataset) {
    throw new Error(
      `${FOLDER}/${dataset}.ts n’exporte pas l’importeur de « ${dataset} ». Ajoutez « export const importer: Importer = { dataset: '${dataset}', parse } ».`,
    );
  }
  return module.importer;
}
