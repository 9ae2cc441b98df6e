import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { buildSite } from '../support/build.ts';
import { DIST } from './dist.ts';

/** A figure that a guide, a table, a diploma page and the downloads all state, and that no identity pins. */
const EDITION = 'src/data/ort/2025-v17';
const ROW = ',ecole-de-travail,cap-ifca,';
const [OLD, NEW] = ['92,3%', '92,9%'];

/** A copy of the project in which one cell of one CSV is changed and its hash recorded. Returns its root. */
function projectWithNewFigure(): string {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const file = join(root, EDITION, 'indicateurs.csv');
  const before = readFileSync(file, 'utf8');
  const after = before
    .split('\n')
    .map((line) => (line.includes(ROW) ? line.replace(OLD, NEW) : line))
    .join('\n');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  const manifest = join(root, EDITION, 'edition.yaml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(sha256(before), sha256(after)));
  return root;
}

test('a figure changed in its data file changes every page and file that states it, without a word of prose', () => {
  const root = projectWithNewFigure();
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
