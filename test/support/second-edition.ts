import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_FOLDER, changeFiles, changeId } from '../../src/datasets/changes/change-files.ts';
import { REGISTER_FILE, addToRegister } from '../../src/datasets/changes/chain.ts';
import { compareEditions } from '../../src/datasets/compare-editions.ts';
import { rowOwner } from '../../src/datasets/diplomas/row-owner.ts';
import { readRegisterEntries } from '../../src/datasets/read-registers.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Result } from '../../src/lib/problem.ts';
import type { ChangeFile } from '../../src/schemas/change.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { readAsIs, writeFingerprints } from './publish-as-is.ts';
import { SECOND, writeSecondEditions } from './second-edition/datasets.ts';
import type { Dataset } from './second-edition/datasets.ts';
import { claimSecondRows } from './second-edition/registers.ts';

export { SECOND };

/** Days on which the made-up editions are published, then one of their values corrected. */
export const SECOND_DAY = '2027-01-15';
export const CORRECTION_DAY = '2027-02-01';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

function find(editions: readonly Edition[], dataset: string, name: string): Edition {
  const found = editions.find((one) => one.dataset.id === dataset && one.manifest.edition === name);
  if (!found) throw new Error(`${dataset}/${name} absent.`);
  return found;
}

/** Publishes the difference of two states as one change, chained after those of `root`. */
function publish(
  root: string,
  before: Edition,
  after: Edition,
  head: Omit<ChangeFile, 'dataset' | 'edition' | 'sha256'>,
): void {
  const owner = rowOwner(value(readRegisterEntries(root)).diplomas);
  const { rows, values } = compareEditions(before, after, owner);
  const { edition, source } = after.manifest;
  const whole = {
    ...head,
    dataset: after.dataset.id,
    edition,
    sha256: source.sha256,
    rows,
    values,
  };
  const register = join(root, REGISTER_FILE);
  const id = changeId(whole, []);
  const files = changeFiles({ ...whole, id });
  mkdirSync(join(root, CHANGES_FOLDER, id), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(root, CHANGES_FOLDER, id, name), text);
  writeFileSync(
    register,
    addToRegister(readFileSync(register, 'utf8'), id, files, writeFingerprints(root, after)),
  );
}

/**
 * Adds to the project standing in `root` a made-up second edition of each dataset, published on SECOND_DAY, then a
 * correction of one of its values on CORRECTION_DAY. Made from what is committed; never published as real.
 */
export async function addSecondEditions(root: string): Promise<void> {
  writeSecondEditions(root);
  claimSecondRows(root);
  const editions = await readAsIs(root);
  for (const dataset of Object.keys(SECOND) as Dataset[]) {
    const { from, to } = SECOND[dataset];
    publish(root, find(editions, dataset, from), find(editions, dataset, to), {
      date: SECOND_DAY,
      previous_edition: from,
      kind: 'nouvelle-edition',
      summary: 'Une édition inventée pour les tests.',
    });
  }
  const { to } = SECOND.ort;
  appendFileSync(
    join(root, `src/data/ort/${to}/corrections.csv`),
    'invente-1,invente-1,indicateurs,ecole-de-travail/cap-ifca,taux_poursuite,undecidable,"76,9%","79,6%",,,Une correction inventée pour les tests : deux chiffres sont inversés.,\n',
  );
  publish(root, find(editions, 'ort', to), find(await readAsIs(root), 'ort', to), {
    date: CORRECTION_DAY,
    previous_edition: null,
    kind: 'correction',
    summary: 'Deux chiffres étaient inversés.',
  });
}
