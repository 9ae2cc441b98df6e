import { expect, test } from 'vitest';
import { hasPage, indexDiplomas } from '../../../src/datasets/diplomas/index-diplomas.ts';
import { parseLink } from '../../../src/datasets/diplomas/links.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { register } from './register.ts';

const edition = smallEdition();
const [one = '', two = ''] = (edition.tables[0]?.rows ?? []).map(({ key }) => key);
const older = { ...edition, manifest: { ...edition.manifest, edition: '2019' } };
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

test.each([
  [
    'are/formations/50025433',
    { dataset: 'are', edition: null, table: 'formations', row: '50025433' },
  ],
  [
    'ort/indicateurs/lyon/bts',
    { dataset: 'ort', edition: null, table: 'indicateurs', row: 'lyon/bts' },
  ],
  ['cqp@camion/fiche/*', { dataset: 'cqp', edition: 'camion', table: 'fiche', row: null }],
])('the link %s is read', (text, expected) => {
  expect(parseLink(text)).toEqual(expected);
});

test('a diploma has the rows that it claims, of the newest edition that has them', () => {
  const entries = register(
    `id: cap-a, links: [petit/eleves/${one}]`,
    `id: cap-b, links: [petit/eleves/${two}]`,
  );
  const records = indexDiplomas(entries, [older, edition]);
  const rows = records.get('cap-a')?.rows ?? [];
  expect(rows.map(({ row }) => row.key)).toEqual([one]);
  expect(rows[0]?.edition).toBe(edition);
});

test('a link that names its edition stays on it', () => {
  const records = indexDiplomas(register("id: cap-a, links: ['petit@2019/eleves/*']"), [
    older,
    edition,
  ]);
  const rows = records.get('cap-a')?.rows ?? [];
  expect(rows.length).toBe(edition.tables[0]?.rows.length);
  expect(rows.every((row) => row.edition === older)).toBe(true);
});

test('a key part that names the register needs no link', () => {
  const table = edition.tables[0];
  if (!table) throw new Error('no table');
  const key = [{ id: 'diplome', title: 'Diplôme', register: 'diplomas' }];
  const rows = table.rows.map((row) => ({ ...row, parts: { diplome: 'cap-a' } }));
  const keyed = { ...edition, tables: [{ descriptor: { ...table.descriptor, key }, rows }] };
  expect(indexDiplomas(register('id: cap-a'), [keyed]).get('cap-a')?.rows).toHaveLength(
    rows.length,
  );
});

test('relations are read from both sides; parts, wholes and former titles are kept apart', () => {
  const records = indexDiplomas(
    register(
      'id: cap-a, related: [cap-b], parts: [cap-c], was: [{ title: Z, before: 2008, printed: a/b/c, id: cap-d }]',
      'id: cap-b',
      'id: cap-c',
      'id: cap-d',
    ),
    [],
  );
  expect(ids(records.get('cap-a')?.related)).toEqual(['cap-b']);
  expect(ids(records.get('cap-b')?.related)).toEqual(['cap-a']);
  expect(ids(records.get('cap-a')?.parts)).toEqual(['cap-c']);
  expect(ids(records.get('cap-c')?.wholes)).toEqual(['cap-a']);
  expect(ids(records.get('cap-d')?.successors)).toEqual(['cap-a']);
  expect(ids(records.get('cap-d')?.related)).toEqual([]);
});

test('totals and rows of no certain diploma have no page', () => {
  const entries = register('id: a', 'id: b, type: total', 'id: c, type: ligne');
  expect(entries.map(hasPage)).toEqual([true, false, false]);
  expect([...indexDiplomas(entries, []).keys()]).toEqual(['a']);
});
