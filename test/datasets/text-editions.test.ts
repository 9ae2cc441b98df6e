import { describe, expect, test } from 'vitest';
import { editionPairs, editionsOf, newerThan } from '../../src/datasets/edition-order.ts';
import { parseTextEditions } from '../../src/datasets/read-text-editions.ts';
import { newerPlace } from '../../src/components/updates/newer-place.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { smallEdition } from '../support/small-edition.ts';

const newest = smallEdition();
const older = { ...newest, manifest: { ...newest.manifest, edition: '2019' } };
const other = { ...newest, dataset: { ...newest.dataset, id: 'autre' } };
const all = [other, older, newest];

test('editions of a dataset, pairs that follow each other, the newest', () => {
  expect(editionsOf(all, 'petit')).toEqual([older, newest]);
  expect(editionPairs(all)).toEqual([{ before: older, after: newest }]);
  expect([newerThan(all, older), newerThan(all, newest), newerThan(all, other)]).toEqual([
    newest,
    null,
    null,
  ]);
});

test.each([
  [{}, '/donnees/petit/2020/'],
  [{ table: 'eleves' }, '/donnees/petit/2020/eleves/'],
  [{ table: 'eleves', slice: 'nord' }, '/donnees/petit/2020/eleves/nord/'],
  [{ table: 'eleves', slice: 'est' }, '/donnees/petit/2020/eleves/'],
  [{ table: 'maitres' }, '/donnees/petit/2020/'],
])('the reader of an older edition at %o is led to %s', (place, href) => {
  expect(newerPlace(all, older, place)?.href).toBe(href);
  expect(newerPlace(all, newest, place)).toBeNull();
});

describe('the editions against which the texts were read', () => {
  test('each dataset has one', () => {
    expect(parseTextEditions("autre: '2020'\npetit: '2019'\n", all)).toEqual({
      ok: true,
      value: { autre: '2020', petit: '2019' },
    });
  });

  test.each([
    ['an edition that does not exist', "autre: '2020'\npetit: '2018'\n"],
    ['a dataset left out', "petit: '2019'\n"],
    ['a dataset that does not exist', "autre: '2020'\npetit: '2019'\ngrand: '2019'\n"],
    ['a number', "autre: '2020'\npetit: 2019\n"],
  ])('%s: refused', (_, text) => {
    const read = parseTextEditions(text, all);
    expect(read.ok ? '' : formatProblems(read.problems)).toMatchSnapshot();
  });
});
