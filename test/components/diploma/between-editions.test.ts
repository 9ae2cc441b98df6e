import { expect, test } from 'vitest';
import {
  changesByDiploma,
  diplomaChanges,
} from '../../../src/components/diploma/between-editions.ts';
import type { RowOwner } from '../../../src/datasets/diplomas/row-owner.ts';
import { compareEditions } from '../../../src/datasets/compare-editions.ts';
import { editCsv, smallEdition } from '../../support/small-edition.ts';

const bare = { findings: 'findings: []\n' };
const owner: RowOwner = (_, __, { parts }) => (parts['metier'] === 'bois' ? 'cap-bois' : undefined);
const before = smallEdition(bare);
const renamed = smallEdition({
  ...bare,
  csv: editCsv('toutes,bois,Bois,detail,10', 'toutes,bois,Bois,detail,11'),
});
const after = {
  ...renamed,
  manifest: { ...renamed.manifest, edition: '2021', title: 'Année 2021' },
};
const two = { before, after, ...compareEditions(before, after, owner) };

test('each difference goes to the diploma that owns its row', () => {
  const parts = changesByDiploma(two, owner);
  expect([...parts.keys()]).toEqual(['cap-bois']);
  expect(parts.get('cap-bois')?.values).toMatchObject([
    { row: 'toutes/bois', before: '10', after: '11' },
  ]);
});

test('a page shows the first slice, counts the others, and leads to the comparison', () => {
  const elsewhere = two.values.map((value) => ({ ...value, row: 'nord/bois' }));
  const changes = diplomaChanges(two, { rows: [], values: [...two.values, ...elsewhere] }, {});
  expect(changes).toMatchObject({
    id: 'depuis-petit-2021',
    title: 'Petit : de Année 2020 à Année 2021',
    elsewhere: 1,
    href: '/donnees/petit/comparer/2020/2021/',
    tables: [
      {
        values: [
          { title: 'Toutes · Bois', before: '10', after: '11', move: '+1\u00A0(+10,0\u00A0%)' },
        ],
      },
    ],
  });
  expect(diplomaChanges(two, { rows: [], values: [] }, {})).toBeNull();
});
