import { expect, test } from 'vitest';
import { readSourceLine, writeSourceLine } from '../../src/datasets/source-line.ts';

test.each([
  ['75', { row: 75, cells: {} }],
  ['75 insertion_metier=76', { row: 75, cells: { insertion_metier: 76 } }],
  ['75 a=76 b=77', { row: 75, cells: { a: 76, b: 77 } }],
])('« %s » is read and written', (text, lines) => {
  expect(readSourceLine(text)).toEqual(lines);
  expect(writeSourceLine(lines)).toBe(text);
});

test('a cell on the line of its row is not named', () => {
  expect(writeSourceLine({ row: 75, cells: { a: 75, b: 76 } })).toBe('75 b=76');
});

test.each(['', 'onze', '-3', '7.5', '75  a=76', '75 a', '75 a=b'])('« %s » is no line', (text) => {
  const { row, cells } = readSourceLine(text);
  expect([row, ...Object.values(cells)].some((line) => Number.isNaN(line))).toBe(true);
});
