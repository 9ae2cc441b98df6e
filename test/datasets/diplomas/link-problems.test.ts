import { expect, test } from 'vitest';
import { linkProblems } from '../../../src/datasets/diplomas/link-problems.ts';
import { loadEditions } from '../../../src/datasets/load-editions.ts';
import { readRegisterEntries, registerTitles } from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import type { Edition } from '../../../src/schemas/edition.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { register } from './register.ts';

const edition = smallEdition();
const rows = edition.tables[0]?.rows ?? [];
const keys = rows.filter(({ labels }) => labels['nature'] !== 'total').map(({ key }) => key);
const [first = '', ...others] = keys;
const links = (of: readonly string[]) => of.map((key) => `petit/eleves/${key}`).join(', ');

const say = (lines: readonly string[], editions: readonly Edition[] = [edition]) =>
  formatProblems(linkProblems('r', register(...lines), editions));

test('a table whose rows are all claimed, totals apart, has no problem', () => {
  expect(keys.length).toBeGreaterThan(1);
  expect(keys.length).toBeLessThan(rows.length);
  const entries = register(
    `id: cap-a, links: [${links([first])}]`,
    `id: cap-b, links: [${links(others)}]`,
  );
  expect(linkProblems('r', entries, [edition])).toEqual([]);
});

test('every row is claimed at once by a star, in one edition when it is named', () => {
  const name = edition.manifest.edition;
  for (const link of ['petit/eleves/*', `petit@${name}/eleves/*`]) {
    expect(linkProblems('r', register(`id: cap-a, links: ['${link}']`), [edition])).toEqual([]);
  }
});

test('a table that no diploma claims is not about diplomas', () => {
  expect(linkProblems('r', register('id: cap-a'), [edition])).toEqual([]);
});

test('refuses a row that no diploma claims', () => {
  const left = others.slice(1);
  const missing = others[0] ?? '';
  expect(say([`id: cap-a, links: [${links([first, ...left])}]`])).toBe(`r [links]
  Fait : Aucun diplôme du registre ne réclame cette ligne.
  Reçu : petit/eleves/${missing} (édition ${edition.manifest.edition})
  Attendu : chaque ligne de cette table dans les « links » d’un diplôme
  Réparation : Ajoutez-la à « links » du diplôme qui porte ce titre, ou créez son entrée.

1 problème`);
});

test('a newer edition is claimed too, even when each of its keys is new', () => {
  const table = edition.tables[0];
  if (!table) throw new Error('no table');
  const renamed = table.rows.map((row) => ({ ...row, key: `${row.key}-bis` }));
  const newer = { ...edition, tables: [{ ...table, rows: renamed }] };
  const text = say([`id: cap-a, links: [${links(keys)}]`], [edition, newer]);
  expect(text).toBe(`r [links]
  Fait : Aucun diplôme du registre ne réclame une seule ligne de cette table.
  Reçu : petit/eleves (édition 2020), ${keys.length} lignes : ${keys.map((key) => `${key}-bis`).join(', ')}
  Attendu : chaque ligne de cette table dans les « links » d’un diplôme
  Réparation : Si toute la table parle d’un seul diplôme, écrivez « petit@2020/eleves/* » dans ses « links ». Sinon, ajoutez chaque ligne à ceux du diplôme qui porte son titre.

1 problème`);
});

test('refuses a link that leads to no row, and a title printed by no row', () => {
  const all = links(keys);
  expect(say([`id: cap-a, links: [${all}, petit/eleves/est]`])).toBe(`r [cap-a.links]
  Fait : Ce lien ne mène à aucune ligne des données.
  Reçu : petit/eleves/est
  Attendu : jeu/table/ligne d’une ligne publiée, par exemple are/formations/50025433
  Réparation : Corrigez le lien, ou retirez-le si la ligne a disparu.

1 problème`);
  const former = '{ title: Ancien, before: 2008, printed: petit/eleves/est }';
  expect(say([`id: cap-a, links: [${all}], was: [${former}]`])).toContain('petit/eleves/est');
});

test('refuses the row of another code', async () => {
  const read = readRegisterEntries('.');
  if (!read.ok) throw new Error(formatProblems(read.problems));
  const editions = await loadEditions('.', registerTitles(read.value));
  if (!editions.ok) throw new Error(formatProblems(editions.problems));
  expect(linkProblems('r', read.value.diplomas, editions.value)).toEqual([]);
  const changed = read.value.diplomas.map((diploma) =>
    diploma.id === 'cap-boulanger' ? { ...diploma, codes: ['50022199'] } : diploma,
  );
  expect(formatProblems(linkProblems('r', changed, editions.value))).toBe(`r [cap-boulanger.codes]
  Fait : Le code de cette ligne n’est pas un code du diplôme.
  Reçu : 50022137 (are/formations/50022137)
  Attendu : 50022199
  Réparation : Ajoutez le code à « codes », ou donnez la ligne au diplôme qui le porte.

1 problème`);
});
