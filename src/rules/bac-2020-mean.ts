import { formatNumber } from '../lib/numbers-fr.ts';
import { toHundredths } from './money.ts';

/** An exact mean: hundredths of a mark, as a fraction. 9.995 is under 10 and stays under 10. */
export interface Mean {
  readonly numerator: number;
  readonly denominator: number;
}

export interface MarkedTest {
  readonly epreuve: string;
  readonly note: number;
  readonly coefficient: number;
}

export function meanOf(tests: readonly MarkedTest[]): Mean {
  // Coefficients have at most one decimal: tenths are whole.
  const tenths = tests.map(({ coefficient }) => Math.round(coefficient * 10));
  return {
    numerator: tests.reduce(
      (sum, { note }, index) => sum + toHundredths(note) * (tenths[index] ?? 0),
      0,
    ),
    denominator: tenths.reduce((sum, tenth) => sum + tenth, 0),
  };
}

export function meanFrom(mark: number): Mean {
  return { numerator: toHundredths(mark), denominator: 1 };
}

/** The middle of a mean and a mark, exact. */
export function middle(mean: Mean, mark: number): Mean {
  return {
    numerator: mean.numerator + toHundredths(mark) * mean.denominator,
    denominator: 2 * mean.denominator,
  };
}

/** Negative, zero or positive: where the mean stands to a threshold, without rounding. */
export function compareMean(mean: Mean, threshold: number): number {
  return mean.numerator - toHundredths(threshold) * mean.denominator;
}

/** Two decimals at most, cut and not rounded: a mean under 10 is never shown as 10. */
export function shownMean(mean: Mean): number {
  return Math.floor(mean.numerator / mean.denominator) / 100;
}

export function formatMean(mean: Mean): string {
  return formatNumber(shownMean(mean));
}

/** Points, in marks × coefficients, that are missing to reach a threshold; 0 when it is reached. */
export function missingPoints(mean: Mean, threshold: number): number {
  // Numerator is in hundredths of a mark × tenths of a coefficient.
  return Math.max(0, -compareMean(mean, threshold)) / 1000;
}

/**
 * The tests after the second group: an oral mark replaces the first one only if it is higher, same coefficient.
 * Names are compared by `same`.
 */
export function withOrals(
  tests: readonly MarkedTest[],
  orals: readonly { readonly epreuve: string; readonly note: number }[],
  same: (a: string, b: string) => boolean,
): readonly MarkedTest[] {
  return tests.map((test) => {
    const oral = orals.find(({ epreuve }) => same(epreuve, test.epreuve));
    return oral && oral.note > test.note ? { ...test, note: oral.note } : test;
  });
}
