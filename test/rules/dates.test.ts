import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  ageOn,
  firstOfMonthAfterBirthday,
  formatDate,
  parseIsoDate,
} from '../../src/rules/dates.ts';
import type { IsoDate } from '../../src/rules/dates.ts';

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} n’est pas une date`);
  return date;
}

test.each([
  '2026-02-31',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '01/01/2026',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '',
])('%s is not a date', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (text) => {
  expect(parseIsoDate(text)).toBe(text);
});

test.each([
  ['2005-09-15', '2026-09-14', 20],
  ['2005-09-15', '2026-09-15', 21],
  ['2004-02-29', '2025-02-28', 20],
  ['2004-02-29', '2025-03-01', 21],
  ['2004-02-29', '2024-02-29', 20],
])('born %s, age on %s', (birth, date, age) => {
  expect(ageOn(day(birth), day(date))).toBe(age);
});

test.each([
  ['2005-09-15', '2026-10-01'],
  ['2005-09-01', '2026-10-01'],
  ['2005-08-31', '2026-09-01'],
  ['2005-12-31', '2027-01-01'],
  ['2004-02-29', '2025-03-01'],
])('born %s, 21 counts from %s', (birth, from) => {
  expect(firstOfMonthAfterBirthday(day(birth), 21)).toBe(from);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-09-01', 12, '2027-09-01'],
])('%s and %i months', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

test('the French day', () => {
  expect(formatDate(day('2026-06-01'))).toBe('1er juin 2026');
  expect(formatDate(day('2026-12-31'))).toBe('31 décembre 2026');
});

test('the calendar agrees with the one of the platform', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.nat(13),
      fc.nat(32),
      (year, month, dayOfMonth) => {
        const text = [year, month, dayOfMonth]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        const real = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === dayOfMonth;
        expect(parseIsoDate(text) !== null).toBe(exists && month >= 1);
      },
    ),
  );
});
