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

test('what was expected, with the nearest names when there are some', () => {
  expect(expectedNames('alsaçe', NAMES, 'une région')).toBe('une région, par exemple alsace');
  expect(expectedNames('zzzzzz', NAMES, 'une région')).toBe('une région');
});
