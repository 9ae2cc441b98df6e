import { expect, test } from 'vitest';
import { readPublication } from '../../src/datasets/read-publication.ts';
import { pages } from './dist.ts';

test('every page says, at its foot, the day it speaks of', () => {
  const read = readPublication('.', process.env['PUBLICATION_DATE']);
  const day = read.ok ? read.value : '';
  const foot = new RegExp(`<footer.*Site publié le <time datetime="${day}">`, 'su');
  expect(day).not.toBe('');
  expect(pages.filter(({ html }) => !foot.test(html)).map(({ url }) => url)).toEqual([]);
});
