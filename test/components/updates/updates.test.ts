import { describe, expect, test } from 'vitest';
import {
  changeCounts,
  describeChange,
  kindName,
} from '../../../src/components/updates/describe-change.ts';
import { differences } from '../../../src/components/updates/differences.ts';
import { datasetFeed, siteFeed } from '../../../src/components/updates/feeds.ts';
import { valueTexts } from '../../../src/components/updates/value-text.ts';
import type { Change, RowChange, ValueChange } from '../../../src/schemas/change.ts';
import type { ColumnDescriptor } from '../../../src/schemas/column.ts';
import { atomFaults } from '../../support/atom.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
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
const rows: readonly RowChange[] = [
  {
    table: 'eleves',
    kind: 'added',
    row: 'sud/bois',
    label: 'Bois',
    previous_row: '',
    previous_label: '',
  },
  {
    table: 'eleves',
    kind: 'removed',
    row: '',
    label: '',
    previous_row: 'sud/fer',
    previous_label: 'Fer',
  },
  {
    table: 'eleves',
    kind: 'renamed',
    row: 'nord/bois',
    label: 'Bois',
    previous_row: 'nord/hetre',
    previous_label: 'Hêtre',
  },
];
const change: Change = {
  id: '2026-12-01-petit-2020',
  date: '2026-12-01',
  dataset: 'petit',
  edition: '2020',
  previous_edition: null,
  kind: 'correction',
  summary: 'Une valeur était mal lue.',
  sha256: '0'.repeat(64),
  rows,
  values: [value],
};

const column = (type: ColumnDescriptor['type']): ColumnDescriptor => ({
  id: 'c',
  title: 'C',
  type,
  unit: '',
  description: '',
});

describe('a changed value, before and after', () => {
  test.each<[ColumnDescriptor['type'], Partial<ValueChange>, string, string, string]>([
    ['integer', { before: '1000', after: '1250' }, '1 000', '1 250', '+250 (+25,0 %)'],
    ['integer', { before: '1250', after: '1000' }, '1 250', '1 000', '−250 (−20,0 %)'],
    ['integer', { before: '0', after: '12' }, '0', '12', '+12'],
    ['percent', { before: '88.5', after: '86.4' }, '88,5 %', '86,4 %', '−2,1 points'],
    ['percent', { before: '50', after: '51' }, '50 %', '51 %', '+1 point'],
    ['change', { before: '-3.6', after: '3.6' }, '−3,6 %', '+3,6 %', '+7,2 points'],
    ['euros', { before: '151', after: '154' }, '151 €', '154 €', '+3 (+2,0 %)'],
    ['text', { before: 'Bois', after: 'Hêtre' }, 'Bois', 'Hêtre', ''],
    ['integer', { before: '', status_before: 'blank', after: '7' }, 'case vide', '7', ''],
    ['integer', { before: '7', after: '', status_after: 'pending' }, '7', 'en cours', ''],
    ['integer', { before: '7', after: '', status_after: 'corrected' }, '7', 'rien', ''],
    ['integer', { before: '', status_before: '', after: '7' }, 'pas de case', '7', ''],
    [
      'integer',
      { before: '7', after: '7', status_after: 'uncertain' },
      '7, comme imprimé',
      '7, incertain',
      '',
    ],
  ])('%s %o', (type, texts, before, after, move) => {
    const seen = valueTexts({ ...value, ...texts }, column(type));
    const spaces = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');
    expect(Object.values(seen).map(spaces)).toEqual([before, after, move]);
  });
});

test('differences by table: each row and value with its name and its address', () => {
  const seen = differences({ after: edition, before: null, rows, values: [value], registers: {} });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    added: [{ title: 'Sud · Bois', href: '/donnees/petit/2020/eleves/sud/#l-sud/bois' }],
    removed: [{ title: 'Fer', href: null }],
    renamed: [{ title: 'Nord · Bois', previous: 'avant : « nord/hetre · Hêtre »' }],
    values: [
      {
        id: 'v-eleves-nord/bois-filles',
        title: 'Nord · Bois',
        column: 'Filles',
        before: '3',
        after: '4',
      },
    ],
  });
  expect(
    differences({ after: edition, before: null, rows: [], values: [], registers: {} }),
  ).toEqual([]);
});

test('a removed row leads to the edition that has it', () => {
  const gone = rows.map((row) =>
    row.kind === 'removed' ? { ...row, previous_row: 'sud/bois' } : row,
  );
  const [seen] = differences({
    after: edition,
    before: edition,
    rows: gone,
    values: [],
    registers: {},
  });
  expect(seen?.removed).toEqual([
    { title: 'Sud · Bois', href: '/donnees/petit/2020/eleves/sud/#l-sud/bois', previous: '' },
  ]);
});

test.each([
  [change, 'Correction'],
  [{ ...change, kind: 'nouvelle-edition' as const }, 'Première publication'],
  [{ ...change, kind: 'nouvelle-edition' as const, previous_edition: '2019' }, 'Nouvelle édition'],
])('the kind of a change has a name', (one, name) => {
  expect(kindName(one)).toBe(name);
});

test('a change says what it counts, and nothing where it counts nothing', () => {
  expect(changeCounts(change).replace(/\u00A0/gu, ' ')).toBe(
    '1 ligne ajoutée, 1 ligne retirée, 1 ligne renommée, 1 valeur changée',
  );
  expect(changeCounts({ rows: [], values: [] })).toBe('');
  expect(describeChange(change, [edition])).toMatchObject({
    subject: 'Un petit jeu de données, édition Année 2020',
    href: '/actualisations/2026-12-01-petit-2020/',
  });
  expect(() => describeChange({ ...change, edition: '2019' }, [edition])).toThrow('petit/2019');
});

test('the feeds of the site and of a dataset are valid, and have the same entries', () => {
  const other = { ...change, id: '2026-12-02-petit-2020', date: '2026-12-02' };
  const site = siteFeed([other, change], [edition]) ?? '';
  const own =
    datasetFeed(edition, [other, change, { ...change, dataset: 'autre' }], [edition]) ?? '';
  expect([atomFaults(site), atomFaults(own)]).toEqual([[], []]);
  expect(own.match(/<entry>[^]*<\/entry>/u)?.[0]).toBe(site.match(/<entry>[^]*<\/entry>/u)?.[0]);
  expect([siteFeed([], []), datasetFeed(edition, [], [])]).toEqual([null, null]);
});
