import { expect, test } from 'vitest';
import { buildTable } from '../../../src/components/table/model.ts';
import {
  frameClasses,
  isOfTexts,
  leastWidth,
  hasRoom,
} from '../../../src/components/table/width.ts';
import { EDITION, REGISTERS, TABLE } from './fixture.ts';

const view = buildTable({
  edition: EDITION,
  table: TABLE,
  rows: TABLE.rows,
  title: 'Effectifs',
  registers: REGISTERS,
});
const [effectif, , remarque] = view.columns;
const times = (column: typeof effectif, count: number) =>
  column === undefined ? [] : Array.from({ length: count }, () => column);

test('a long word widens its column', () => {
  const long = view.columns.map((each) => ({ ...each, title: 'Professionnalisation' }));
  expect(leastWidth({ ...view, columns: long })).toBeGreaterThan(leastWidth(view));
});

test('so does the letter of a note', () => {
  const rows = view.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, marks: [] })),
  }));
  expect(leastWidth({ ...view, rows })).toBeLessThan(leastWidth(view));
});

test.each([
  ['few columns fit', times(effectif, 4), ['fits']],
  ['more columns turn the paper', times(effectif, 10), ['fits', 'wide']],
  ['too many scroll in their frame', times(effectif, 14), ['wide']],
  ['texts are read row by row', times(remarque, 2), ['fits', 'texts']],
])('%s', (_name, columns, expected) =>
  expect(frameClasses({ ...view, columns, rows: [] })).toEqual(expected),
);

test('half of the columns make a table of texts', () => {
  const columns = (numbers: number, texts: number) => [
    ...times(effectif, numbers),
    ...times(remarque, texts),
  ];
  expect(isOfTexts({ ...view, columns: columns(2, 2) })).toBe(true);
  expect(isOfTexts({ ...view, columns: columns(3, 2) })).toBe(false);
});

test.each([
  ['four years', ['2001', '2002', '2003', '2004'], true],
  ['thirteen years', Array.from({ length: 13 }, (_, year) => String(2001 + year)), true],
  ['fourteen years', Array.from({ length: 14 }, (_, year) => String(2001 + year)), false],
  ['six long words', Array.from({ length: 6 }, () => 'professionnalisation'), false],
])('a table of figures has room on a large screen: %s', (_, titles, expected) => {
  expect(hasRoom(titles)).toBe(expected);
});
