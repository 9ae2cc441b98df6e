import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REGISTER_FILE, addToRegister } from '../../src/datasets/changes/chain.ts';
import { datasetFolders, readDescriptor } from '../../src/datasets/descriptors.ts';
import { fingerprintsFile, fingerprintsText } from '../../src/datasets/fingerprints/fingerprint.ts';
import { editionFolders, readEditionFiles } from '../../src/datasets/load-editions.ts';
import { readChangeTexts } from '../../src/datasets/read-changes.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { readRegisterEntries, registerTitles } from '../../src/datasets/read-registers.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Result } from '../../src/lib/problem.ts';
import type { Edition } from '../../src/schemas/edition.ts';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

/** Every edition of the project in `root`, whatever its last publication left of it. */
export async function readAsIs(root: string): Promise<readonly Edition[]> {
  const titles = registerTitles(value(readRegisterEntries(root)));
  const editions: Edition[] = [];
  for (const dataset of datasetFolders(root)) {
    const source = await readDescriptor(root, dataset);
    for (const name of editionFolders(root, dataset))
      editions.push(value(readEdition(source, readEditionFiles(root, dataset, name), titles)));
  }
  return editions;
}

/** Writes the fingerprints of an edition, and gives them back: its last publication is then what stands there. */
export function writeFingerprints(root: string, edition: Edition): string {
  const file = join(root, fingerprintsFile(edition.dataset.id, edition.manifest.edition));
  const text = fingerprintsText(edition.tables);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return text;
}

/**
 * Makes what stands in the project in `root` what its changes published: for a test that sets a figure by hand, where
 * no reader waits to be told. `npm run refresh` has its own tests.
 */
export async function publishAsIs(root: string): Promise<void> {
  const texts = new Map(
    (await readAsIs(root)).map((edition) => [
      `${edition.dataset.id}-${edition.manifest.edition}`,
      writeFingerprints(root, edition),
    ]),
  );
  const { changes, register } = readChangeTexts(root);
  const ids = register
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(',')[0] ?? '');
  const chained = ids.reduce(
    (before, id) =>
      addToRegister(
        before,
        id,
        changes.get(id) ?? new Map(),
        // `<date>-<dataset>-<edition>`: the name of a change, of which these projects hold one a day.
        texts.get(id.slice('AAAA-MM-JJ-'.length)) ?? '',
      ),
    '',
  );
  writeFileSync(join(root, REGISTER_FILE), chained);
}
