import { expect, test } from 'vitest';
import { headedByColumn } from '../../../src/components/table/headed.ts';
import { buildTable } from '../../../src/components/table/model.ts';
import type { CellView, TableView } from '../../../src/components/table/model.ts';
import { EDITION, REGISTERS, TABLE } from './fixture.ts';

const built = buildTable({
  edition: EDITION,
  table: TABLE,
  rows: TABLE.rows,
  title: 'Effectifs',
  registers: REGISTERS,
});
const plain = {
  id: null,
  look: 'ok',
  numeric: false,
  marks: [],
  changed: null,
} as const satisfies Omit<CellView, 'text'>;

/** The table of the fixture, its second column made of `cell`. */
function withSecond(cell: (title: string, index: number) => CellView): TableView {
  const rows = built.rows.map((row, index) => ({
    ...row,
    cells: row.cells.with(1, cell(row.title, index)),
  }));
  return { ...built, rows };
}
const repeated = withSecond((title) => ({ ...plain, text: title }));

test('a column that says the row headers again gives them its name', () => {
  const view = headedByColumn(repeated);
  const [first, second, ...others] = built.columns;
  expect(view.headed).toEqual(second);
  expect(view.rowHeader).toBe(second?.title);
  expect(view.columns).toEqual([first, ...others]);
  expect(view.rows.map(({ cells }) => cells)).toEqual(
    built.rows.map(({ cells }) => cells.toSpliced(1, 1)),
  );
});

const mark = { letter: 'a', href: '#note-a' };
const changed = { before: '58', href: '/actualisations/' };
test.each<[string, TableView]>([
  ['says something else', built],
  [
    'says something else in one row',
    withSecond((title, index) => ({ ...plain, text: index === 1 ? 'autre' : title })),
  ],
  ['bears a note', withSecond((title) => ({ ...plain, text: title, marks: [mark] }))],
  ['changed', withSecond((title) => ({ ...plain, text: title, changed }))],
  ['is corrected', withSecond((title) => ({ ...plain, text: title, look: 'corrected' }))],
  ['has no row', { ...repeated, rows: [] }],
])('a column that %s stays', (_name, view) => {
  expect(headedByColumn(view)).toBe(view);
});
