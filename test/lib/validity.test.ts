import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTICE_DAYS, daysLeft, validityAt } from '../../src/lib/validity.ts';
import type { Term, Validity } from '../../src/lib/validity.ts';

const term = (until: string | null, next: string | null): Term => ({ until, next });

describe('what a dated thing is worth on a day', () => {
  const CASES: readonly (readonly [string, Term, string, Validity, number | null])[] = [
    ['nothing is known', term(null, null), '2026-11-30', 'open', null],
    ['its last day is far', term('2027-11-23', null), '2026-11-30', 'valid', 359],
    ['its last day is today', term('2026-11-30', null), '2026-11-30', 'due', 1],
    ['its last day was yesterday', term('2026-11-29', null), '2026-11-30', 'expired', 0],
    ['its last month has begun', term('2026-11', null), '2026-11-01', 'due', 30],
    ['its last month is February of a leap year', term('2028-02', null), '2028-02-29', 'due', 1],
    ['its last year is over', term('2020', null), '2021-01-01', 'expired', 0],
    ['its last year is not over', term('2020', null), '2020-12-31', 'due', 1],
    ['its successor is far', term(null, '2027-01-01'), '2026-06-01', 'valid', 214],
    ['its successor is in 61 days', term(null, '2027-01-01'), '2026-11-01', 'valid', 61],
    ['its successor is in 60 days', term(null, '2027-01-01'), '2026-11-02', 'due', 60],
    ['its successor is tomorrow', term(null, '2027-01-01'), '2026-12-31', 'due', 1],
    ['its successor is due today', term(null, '2027-01-01'), '2027-01-01', 'expired', 0],
    ['its successor is due this month', term(null, '2024-09'), '2024-09-15', 'expired', -14],
    ['the first of two ends decides', term('2026-12-31', '2027-06'), '2026-11-30', 'due', 32],
    ['the other first of two ends decides', term('2030', '2026-12'), '2026-11-30', 'due', 1],
  ];

  test.each(CASES)('%s', (_, given, date, expected, left) => {
    expect(validityAt(given, date)).toBe(expected);
    expect(daysLeft(given, date)).toBe(left);
  });

  test('only goes one way as days pass: valid, due, expired', () => {
    const order: readonly Validity[] = ['valid', 'due', 'expired'];
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (end, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const rank = (date: string) => order.indexOf(validityAt(term(null, end), date));
        expect(rank(early)).toBeLessThanOrEqual(rank(late));
        expect(validityAt(term(null, end), end)).toBe('expired');
      }),
    );
  });

  test('is announced two months ahead', () => {
    expect(NOTICE_DAYS).toBe(60);
  });
});
