import { expect, test } from 'vitest';
import { closest, expectedNames } from '../../src/lib/closest.ts';

const NAMES = ['alsace', 'aquitaine', 'auvergne', 'bretagne'];

test.each([
  ['alsasse', ['alsace']],
  ['bretagn', ['bretagne']],
  ['zzzzzz', []],
  ['tagne', ['bretagne']],
])('%s', (text, expected) => {
  expect(closest(text, NAMES)).toEqual(expected);
});

test.each([
  ['alsaçe', NAMES, 'une région, par exemple alsace'],
  ['zzzzzz', NAMES, 'une région : alsace, aquitaine, auvergne, bretagne'],
  ['zzzzzz', [...NAMES, ...'bcdefgh'], 'une région'],
  ['zzzzzz', [], 'une région'],
])('what was expected in place of %s', (text, names, expected) => {
  expect(expectedNames(text, names, 'une région')).toBe(expected);
});
