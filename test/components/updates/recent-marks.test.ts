import { describe, expect, test } from 'vitest';
import {
  SEASON_DAYS,
  isRecent,
  recentMarks,
} from '../../../src/components/updates/recent-marks.ts';
import type { Change, ValueChange } from '../../../src/schemas/change.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const [table] = edition.tables;
if (!table) throw new Error('Le petit jeu n’a pas de table.');
const small = table;
const value: ValueChange = {
  table: 'eleves',
  row: 'nord/bois',
  column: 'filles',
  before: '3',
  after: '4',
  status_before: 'ok',
  status_after: 'ok',
  note: '',
};
const change: Change = {
  id: '2026-12-01-petit-2020',
  date: '2026-12-01',
  dataset: 'petit',
  edition: '2020',
  previous_edition: null,
  kind: 'correction',
  summary: 'Une valeur était mal lue.',
  sha256: '0'.repeat(64),
  rows: [],
  values: [value],
};
const row = table.rows.find(({ key }) => key === 'nord/bois');
const [girls] = table.descriptor.columns;

function mark(today: string, ...changes: readonly Change[]) {
  return row && girls ? recentMarks(changes, edition, small, today)(row, girls) : undefined;
}

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2027-03-01', true],
  ['2027-03-02', false],
])('on %s a change of 1 December is recent: %s', (today, recent) => {
  expect(SEASON_DAYS).toBe(90);
  expect(isRecent('2026-12-01', today)).toBe(recent);
  expect(mark(today, change) !== null).toBe(recent);
});

describe('the mark of a cell', () => {
  test('gives the old value, and leads to the page that shows both', () => {
    expect(mark('2026-12-15', change)).toEqual({
      before: '3',
      href: '/actualisations/2026-12-01-petit-2020/#v-eleves-nord/bois-filles',
    });
  });

  test('of a new edition leads to the comparison of the slice', () => {
    const news = { ...change, kind: 'nouvelle-edition' as const, previous_edition: '2019' };
    expect(mark('2026-12-15', news)?.href).toBe(
      '/donnees/petit/comparer/2019/2020/eleves/nord/#v-eleves-nord/bois-filles',
    );
  });

  test.each<[string, Change]>([
    ['another edition', { ...change, edition: '2019' }],
    ['another dataset', { ...change, dataset: 'autre' }],
    ['another table', { ...change, values: [{ ...value, table: 'maitres' }] }],
    ['another cell', { ...change, values: [{ ...value, row: 'sud/bois' }] }],
    [
      'a status alone',
      { ...change, values: [{ ...value, before: '4', status_before: 'uncertain' }] },
    ],
  ])('is not there for %s', (_, other) => {
    expect(mark('2026-12-15', other)).toBeNull();
  });

  test('tells the last of two changes', () => {
    const later = {
      ...change,
      id: '2026-12-09-petit-2020',
      date: '2026-12-09',
      values: [{ ...value, before: '5' }],
    };
    expect(mark('2026-12-15', later, change)?.before).toBe('5');
  });

  test('is left out where a new edition changes most of a table: the page says it once', () => {
    const all = small.rows.flatMap(({ key }) =>
      small.descriptor.columns.map(({ id }) => ({ ...value, row: key, column: id })),
    );
    const news = {
      ...change,
      kind: 'nouvelle-edition' as const,
      previous_edition: '2019',
      values: all,
    };
    expect(mark('2026-12-15', news)).toBeNull();
    expect(mark('2026-12-15', { ...news, values: all.slice(0, all.length / 2) })).not.toBeNull();
    expect(
      mark('2026-12-15', { ...news, kind: 'correction', previous_edition: null }),
    ).not.toBeNull();
  });
});
