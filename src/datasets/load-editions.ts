import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import type { Edition } from '../schemas/edition.ts';
import { DATA_FOLDER, datasetFolders, readDescriptor } from './descriptors.ts';
import { readFingerprintsOf } from './fingerprints/on-disk.ts';
import type { Registers } from './printed-table.ts';
import { readEdition } from './read-edition.ts';
import type { EditionFiles } from './read-edition.ts';

/** Edition folder names of a dataset, sorted: the last one is the newest. */
export function editionFolders(root: string, dataset: string): readonly string[] {
  const folder = join(root, DATA_FOLDER, dataset);
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
    .sort();
}

/** The texts of one edition folder. Invalid UTF-8 becomes U+FFFD, which the reader refuses. */
export function readEditionFiles(root: string, dataset: string, edition: string): EditionFiles {
  const folder = `${DATA_FOLDER}/${dataset}/${edition}`;
  const names = readdirSync(join(root, folder)).sort();
  return {
    folder,
    texts: new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')])),
  };
}

/**
 * Every edition under `root`, sorted by dataset then edition, or every problem of all of them. One that is published
 * must still be what its last publication left.
 */
export async function loadEditions(
  root: string,
  registers: Registers,
): Promise<Result<readonly Edition[]>> {
  const editions: Edition[] = [];
  const problems: Problem[] = [];
  for (const dataset of datasetFolders(root)) {
    const descriptor = await readDescriptor(root, dataset);
    for (const edition of editionFolders(root, dataset)) {
      const files = {
        ...readEditionFiles(root, dataset, edition),
        fingerprints: readFingerprintsOf(root, dataset, edition),
      };
      const read = readEdition(descriptor, files, registers);
      if (read.ok) editions.push(read.value);
      else problems.push(...read.problems);
    }
  }
  return problems.length > 0 ? failure(problems) : success(editions);
}
