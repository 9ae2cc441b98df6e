import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  divideHalfUp,
  fromCents,
  highest,
  hourlyCents,
  monthlyCents,
  percentOf,
  toHundredths,
} from '../../src/rules/money.ts';
import { smicOn } from '../../src/rules/smic.ts';
import { parseIsoDate } from '../../src/rules/dates.ts';
import { siteContext } from './support.ts';

const { values } = await siteContext();

/** Published monthly amounts, 35 hours, in euros: not computed by us. */
const PUBLISHED: readonly (readonly [string, number])[] = [
  ['2012-01-01', 1398.37],
  ['2012-07-01', 1425.67],
  ['2013-01-01', 1430.22],
  ['2014-01-01', 1445.38],
  ['2015-01-01', 1457.52],
  ['2016-01-01', 1466.62],
  ['2017-01-01', 1480.27],
  ['2018-01-01', 1498.47],
  ['2019-01-01', 1521.22],
  ['2020-01-01', 1539.42],
  ['2021-01-01', 1554.58],
  ['2021-10-01', 1589.47],
  ['2022-01-01', 1603.12],
  ['2022-05-01', 1645.58],
  ['2022-08-01', 1678.95],
  ['2023-01-01', 1709.28],
  ['2023-05-01', 1747.2],
  ['2024-01-01', 1766.92],
  ['2024-11-01', 1801.8],
  ['2026-01-01', 1823.03],
  ['2026-06-01', 1867.02],
];

test.each(PUBLISHED)('the monthly SMIC of %s is the published one', (day, euros) => {
  const date = parseIsoDate(day);
  expect(date && smicOn(values, date, 35)?.monthly).toBe(toHundredths(euros));
});

test('every dated SMIC since 2012 is in the published table', () => {
  const dated = values.filter(({ id, from }) => id === 'smic-horaire' && (from ?? '') >= '2012');
  expect(dated.map(({ from }) => from)).toEqual(PUBLISHED.map(([day]) => day));
});

describe('exact whole numbers', () => {
  test('half a cent goes up, less goes down', () => {
    expect(divideHalfUp(1, 2)).toBe(1);
    expect(divideHalfUp(49, 100)).toBe(0);
    expect(divideHalfUp(0, 7)).toBe(0);
  });

  test('a number that is not whole is refused', () => {
    expect(() => divideHalfUp(0.5, 2)).toThrow(RangeError);
    expect(() => divideHalfUp(-1, 2)).toThrow(RangeError);
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError);
    expect(() => percentOf(Number.MAX_SAFE_INTEGER, 55)).toThrow(RangeError);
  });

  test('rounding agrees with exact integers', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.integer({ min: 1, max: 1e6 }), (numerator, denominator) => {
        const [n, d] = [BigInt(numerator), BigInt(denominator)];
        expect(BigInt(divideHalfUp(numerator, denominator))).toBe((2n * n + d) / (2n * d));
      }),
    );
  });

  test('two decimals become whole hundredths whatever the binary writing', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (cents) => {
        expect(toHundredths(cents / 100)).toBe(cents);
        expect(toHundredths(fromCents(cents, '€').value)).toBe(cents);
      }),
    );
  });

  test('a full month gives its hour back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000 }), (hourly) => {
        expect(hourlyCents(monthlyCents(hourly, 35), 35)).toBe(hourly);
      }),
    );
  });

  test('151.67 hours would be wrong', () => {
    expect(monthlyCents(1231, 35)).toBe(186702);
    expect(Math.round(1231 * 151.67)).toBe(186706);
  });
});

test('amounts of two units do not compare: the type refuses it', () => {
  const month = fromCents(100, '€/mois');
  const hour = fromCents(200, '€/heure');
  // @ts-expect-error a month and an hour are not the same unit
  expect(highest(month, hour).value).toBe(2);
  expect(highest(month, fromCents(50, '€/mois'))).toBe(month);
});
