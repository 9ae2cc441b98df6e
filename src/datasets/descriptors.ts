import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DatasetSource } from '../schemas/dataset.ts';

/** Where datasets live, relative to the project. */
export const DATA_FOLDER = 'src/data';

/** Folder names of the datasets under `root`, sorted: those that hold a descriptor. */
export function datasetFolders(root: string): readonly string[] {
  return readdirSync(join(root, DATA_FOLDER))
    .filter((name) => existsSync(join(root, DATA_FOLDER, name, 'dataset.ts')))
    .sort();
}

/**
 * What one dataset declares, read at run time so that a new dataset needs no registration.
 * `descriptorFor` makes the descriptor of an edition from it.
 * Throws when the module has no descriptor as its default export.
 */
export async function readDescriptor(root: string, dataset: string): Promise<DatasetSource> {
  const url = pathToFileURL(join(root, DATA_FOLDER, dataset, 'dataset.ts')).href;
  const module = (await import(/* @vite-ignore */ url)) as { default?: DatasetSource };
  if (module.default?.id !== dataset) {
    throw new Error(
      `src/data/${dataset}/dataset.ts n’exporte pas par défaut le descripteur « ${dataset} ». Ajoutez « export default defineDataset({ id: '${dataset}', … }) ».`,
    );
  }
  return module.default;
}
