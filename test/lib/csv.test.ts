import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertCell, toCsv } from '../../src/lib/csv.ts';

test.each([
  [',' as const, 'a,"b,c","d ""e"""\n'],
  [';' as const, 'a;"b,c";"d ""e"""\n'],
])('quotes only when needed, with %s', (separator, text) =>
  expect(toCsv([['a', 'b,c', 'd "e"']], separator)).toBe(text),
);

test('any cells come back from a CSV reader as they were', () => {
  const cells = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, fc.constantFrom(',' as const, ';' as const), (rows, separator) => {
      expect(
        parse(toCsv(rows, separator), { delimiter: separator, record_delimiter: '\n' }),
      ).toEqual(rows);
    }),
  );
});

describe('inertCell', () => {
  test.each([
    ['=CMD()', "'=CMD()"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+A1', "'+A1"],
    ['-cmd', "'-cmd"],
    ['\tx', "'\tx"],
  ])('makes « %s » inert', (text, inert) => expect(inertCell(text)).toBe(inert));

  test.each(['-12,8%', '+3,6%', '-', '- 20%', '-8.3%', 'CAP', '', '+ 5%'])(
    'leaves « %s » alone',
    (text) => expect(inertCell(text)).toBe(text),
  );
});
