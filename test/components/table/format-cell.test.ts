import { describe, expect, test } from 'vitest';
import {
  columnDecimals,
  formatCell,
  formatDate,
} from '../../../src/components/table/format-cell.ts';
import type { Cell } from '../../../src/schemas/cell.ts';
import type { ColumnType } from '../../../src/schemas/column.ts';
import { INTEGER, PERCENT, printedCell } from './fixture.ts';

const column = (type: ColumnType) => ({ ...INTEGER, type });
const spaces = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('a cell is written with the decimals that the document prints', () => {
  test.each<[ColumnType, string, Cell['value'], number, string]>([
    ['integer', '12 345', 12345, 0, '12_345'],
    ['integer', '0', 0, 0, '0'],
    ['decimal', '4,40', 4.4, 1, '4,40'],
    ['percent', '100,0%', 100, 0, '100,0~%'],
    ['percent', '71%', 71, 1, '71~%'],
    ['change', '+3,6%', 3.6, 0, '+3,6~%'],
    ['change', '-12%', -12, 0, '\u221212~%'],
    ['euros', '151€', 151, 0, '151~€'],
    ['euros', '1 867,02 €', 1867.02, 0, '1_867,02~€'],
    ['text', 'a ; b', 'a ; b', 0, 'a ; b'],
    ['code', '01022103', '01022103', 0, '01022103'],
    ['date', '2024-04-12', '2024-04-12', 0, '12 avril 2024'],
  ])('%s « %s »', (type, printed, value, decimals, expected) => {
    expect(spaces(formatCell(printedCell(printed, value, 1), column(type), decimals))).toBe(
      expected,
    );
  });

  test('a value of ours takes the decimals of its column, and never loses one', () => {
    const ours = (value: number): Cell => ({ ...printedCell('', value, 1), status: 'corrected' });
    expect(spaces(formatCell(ours(88), PERCENT, 1))).toBe('88,0~%');
    expect(spaces(formatCell(ours(88.25), PERCENT, 1))).toBe('88,25~%');
  });

  test('an uncertain value that stands where it is printed keeps its writing', () => {
    const cell: Cell = { ...printedCell('30', 30, 1), status: 'uncertain' };
    expect(spaces(formatCell(cell, PERCENT, 1))).toBe('30~%');
  });

  test('no value, no text', () => {
    expect(formatCell({ ...printedCell('-', null, 1), status: 'dash' }, INTEGER, 0)).toBe('');
  });
});

test('decimals of a column come from printed numbers only', () => {
  const cells: Cell[] = [
    printedCell('71,43%', 71.43, 1),
    printedCell('8%', 8, 2),
    { ...printedCell('9,1234', 9.1, 3), status: 'corrected' },
  ];
  expect(columnDecimals(PERCENT, cells)).toBe(2);
  expect(columnDecimals(INTEGER, cells)).toBe(0);
  expect(columnDecimals(PERCENT, [])).toBe(0);
});

test.each([
  ['2024', '2024'],
  ['2013-04', 'avril 2013'],
  ['2024-03-01', '1er mars 2024'],
  ['2025-10-29', '29 octobre 2025'],
])('date %s', (iso, expected) => expect(formatDate(iso)).toBe(expected));
