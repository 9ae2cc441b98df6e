import type { IsoDate } from './dates.ts';
import { centsOf, monthlyCents } from './money.ts';
import { seriesOf, valueOn } from './parameters.ts';
import type { DatedValue } from './parameters.ts';

export const SMIC = 'smic-horaire';
export const FULL_TIME_HOURS = 35;

export interface Smic {
  /** Cents an hour. */
  readonly hourly: number;
  /** Cents a month for `weeklyHours`: hourly × weeklyHours × 52 / 12, rounded to the cent. */
  readonly monthly: number;
  readonly weeklyHours: number;
  /** The text that sets it: « Arrêté du 22/05/2026 ». */
  readonly text: string;
}

/** The gross SMIC in force on `date` for a working week, or null when it is not known on that date. */
export function smicOn(
  values: readonly DatedValue[],
  date: IsoDate,
  weeklyHours: number,
): Smic | null {
  const found = valueOn(values, SMIC, date);
  if (!found) return null;
  const hourly = centsOf(found);
  const monthly = monthlyCents(hourly, weeklyHours);
  return { hourly, monthly, weeklyHours, text: found.reference.text };
}

/** First days of a new SMIC strictly after `start` and before `end`. */
export function smicRises(
  values: readonly DatedValue[],
  start: IsoDate,
  end: IsoDate,
): readonly string[] {
  return seriesOf(values, SMIC).flatMap(({ from }) =>
    from !== null && from > start && from < end ? [from] : [],
  );
}

/** Last day for which the SMIC is known, or null when the series is open. */
export function lastKnownSmicDay(values: readonly DatedValue[]): string | null {
  return seriesOf(values, SMIC).at(-1)?.until ?? null;
}
