import { expect, test } from 'vitest';
import { neighbours } from '../../../src/components/site/neighbours.ts';

const slices = ['france', 'alsace', 'corse'].map((id) => ({ id }));

test.each([
  ['france', [['Suivante', 'alsace']]],
  [
    'alsace',
    [
      ['Précédente', 'france'],
      ['Suivante', 'corse'],
    ],
  ],
  ['corse', [['Précédente', 'alsace']]],
  ['inconnue', []],
])('beside %s', (current, expected) => {
  const found = neighbours(slices, current).map(({ name, slice }) => [name, slice.id]);
  expect(found).toEqual(expected);
});

test('a table of one page has no other', () => {
  expect(neighbours(slices.slice(0, 1), 'france')).toEqual([]);
});
