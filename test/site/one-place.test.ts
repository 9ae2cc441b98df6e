import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyWholeProject, editTable } from '../support/project-copy.ts';
import { publishAsIs } from '../support/publish-as-is.ts';
import { DIST } from './dist.ts';

/** A figure that a guide, a table, a diploma page and the downloads all state, and that no identity pins. */
const EDITION = 'ort/2025-v17';
const ROW = ',ecole-de-travail,cap-ifca,';
const [OLD, NEW] = ['92,3%', '92,9%'];

/** A copy of the project in which one cell of one CSV is changed, its hash recorded and its edition published so. Returns its root. */
async function projectWithNewFigure(): Promise<string> {
  const root = copyWholeProject();
  editTable(root, EDITION, 'indicateurs', (csv) =>
    csv
      .split('\n')
      .map((line) => (line.includes(ROW) ? line.replace(OLD, NEW) : line))
      .join('\n'),
  );
  await publishAsIs(root);
  return root;
}

test('a figure changed in its data file changes every page and file that states it, without a word of prose', async () => {
  const root = await projectWithNewFigure();
  buildSite(root);
  const built = join(root, 'dist');
  const changed = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|csv|json)$/u.test(name))
    .filter(
      (name) => readFileSync(join(built, name), 'utf8') !== readFileSync(join(DIST, name), 'utf8'),
    )
    .sort();
  console.log(
    `Un chiffre changé : ${changed.length} fichiers du site suivent (${changed.join(', ')})`,
  );
  rmSync(root, { recursive: true, force: true });
  for (const expected of [
    'guides/indicateurs-cfa/index.html',
    'donnees/ort/2025-v17/indicateurs/ecole-de-travail/index.html',
    'donnees/ort/2025-v17/indicateurs.csv',
    'donnees/ort/2025-v17/indicateurs-tableur.csv',
    'donnees/ort/2025-v17/indicateurs.json',
    'donnees/ort/2025-v17/observations.csv',
    'donnees/ort/2025-v17/datapackage.json',
  ]) {
    expect(changed).toContain(expected);
  }
}, 180_000);
