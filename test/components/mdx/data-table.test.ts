import { describe, expect, test } from 'vitest';
import { dataTableView } from '../../../src/components/mdx/model/data-table.ts';
import { unwrap } from '../../../src/lib/problem.ts';
import { smallLibrary } from './library.ts';

const LIBRARY = smallLibrary();
const build = (input: Readonly<Record<string, unknown>>) =>
  unwrap(dataTableView(LIBRARY, { table: 'petit:eleves', caption: 'Une table', n: '2', ...input }));
const titles = (input: Readonly<Record<string, unknown>>) =>
  build(input).view.rows.map(({ title }) => title);

describe('the rows that an author chooses', () => {
  test.each([
    ['a slice', { slice: 'nord' }, ['Bois', 'TOTAL']],
    ['a row of a slice', { slice: 'nord', rows: 'bois' }, ['Bois']],
    ['one row of each slice', { rows: '*/bois' }, ['Toutes', 'Nord', 'Sud']],
    ['a list, in its order', { rows: 'sud/bois, nord/bois' }, ['Sud', 'Nord']],
    ['a list of texts', { rows: ['sud/bois', 'nord/bois'] }, ['Sud', 'Nord']],
    ['each row once', { rows: 'sud/bois,sud' }, ['Bois', 'TOTAL']],
  ])('%s', (_rule, input, expected) => {
    expect(titles(input)).toEqual(expected);
  });
});

describe('the table of a guide', () => {
  const table = build({ slice: 'sud', columns: 'recus,total' });

  test('shows the chosen columns, in the order of the choice', () => {
    expect(table.view.columns.map(({ id }) => id)).toEqual(['recus', 'total']);
    expect(table.view.descriptions).toEqual([]);
  });

  test('has no anchor of its own and leads each row to its page', () => {
    expect(table.id).toBe('table-2');
    expect(table.view.rows[0]).toMatchObject({
      id: null,
      href: '/donnees/petit/2020/eleves/sud/#l-sud/bois',
      sourceLines: [11],
    });
    const ids = table.view.rows.flatMap(({ cells }) => cells).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([null]));
  });

  test('marks lead to short notes under the table, and these to the note in full', () => {
    expect(table.view.rows[0]?.cells[0]?.marks).toEqual([{ letter: 'a', href: '#note-t2-a' }]);
    expect(table.notes[0]).toMatchObject({
      anchor: 't2-a',
      href: '/donnees/petit/2020/eleves/sud/#note-sud-recus',
    });
  });

  test('cites every line that it shows', () => {
    expect(table.sources).toEqual([
      { kind: 'document', dataset: 'petit', edition: '2020', lines: [11, 12] },
    ]);
  });
});
