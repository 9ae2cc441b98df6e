import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  formatEuros,
  formatNumber,
  formatPercent,
  formatSigned,
  parseNumber,
  plural,
  printedDecimals,
  roundHalfUp,
} from '../../src/lib/numbers-fr.ts';

describe('parseNumber', () => {
  test.each([
    ['0', 0],
    ['1 236', 1236],
    ['1\u202F236', 1236],
    ['1\u00A0236\u00A0000', 1236000],
    ['1385', 1385],
    ['-12,8', -12.8],
    ['\u22128.3', -8.3],
    ['+ 5', 5],
    [' 71,43 ', 71.43],
  ])('reads « %s »', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', '-', '3a5', '1 23', '12 34', '1,2,3', '12 %', 'NA', '1e3', '0x10', '٣'])(
    'refuses « %s »',
    (text) => expect(parseNumber(text)).toBeNull(),
  );
});

describe('formatNumber', () => {
  test.each([
    [0, undefined, '0'],
    [999, undefined, '999'],
    [1236, undefined, '1\u202F236'],
    [1234567.5, undefined, '1\u202F234\u202F567,5'],
    [-12.8, undefined, '\u221212,8'],
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-0.001, 2, '0,00'],
    [0.0000001, undefined, '0,0000001'],
  ])('%s with %s decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test('what is written is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (n, d) => {
        const value = n / 10 ** d;
        expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

test.each([
  [1.005, 2, '1.01'],
  [8.345, 2, '8.35'],
  [0.5, 0, '1'],
  [9.995, 2, '10.00'],
  [1e-7, 6, '0.000000'],
  [12, 2, '12.00'],
])('roundHalfUp(%s, %s)', (value, decimals, text) =>
  expect(roundHalfUp(value, decimals)).toBe(text),
);

test('units and signs', () => {
  expect(formatPercent(88.5)).toBe('88,5\u00A0%');
  expect(formatEuros(1867.02)).toBe('1\u202F867,02\u00A0€');
  expect(formatSigned(3.6)).toBe('+3,6');
  expect(formatSigned(0)).toBe('0');
  expect(formatSigned(-8.3)).toBe('\u22128,3');
});

test.each([
  ['3,6%', 1],
  ['71,43%', 2],
  ['100%', 0],
])('printedDecimals(%s)', (text, decimals) => expect(printedDecimals(text)).toBe(decimals));

test('French plurals: 0 and 1.5 are singular', () => {
  expect([0, 1, 1.5, 2].map((n) => plural(n, 'élève', 'élèves'))).toEqual([
    'élève',
    'élève',
    'élève',
    'élèves',
  ]);
  expect(countOf(1266, 'élève', 'élèves')).toBe('1\u202F266\u00A0élèves');
});
