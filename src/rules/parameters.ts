import { formatDate, parseIsoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { refusal } from './answer.ts';
import type { Refusal } from './answer.ts';

/** One value of a rule, from a date on, with the text that sets it. Same shape as src/schemas/parameter.ts. */
export interface DatedValue {
  readonly id: string;
  /** First day of validity; null for a document that carries no date. */
  readonly from: string | null;
  /** Last day for which the value is known. Absent: until the next value of the same id, or open. */
  readonly until?: string | undefined;
  readonly value: number;
  readonly unit: string;
  /** The text that sets the value, as readers see it. */
  readonly reference: { readonly text: string };
}

/** All values of one series, oldest first. */
export function seriesOf<V extends DatedValue>(values: readonly V[], id: string): readonly V[] {
  return values
    .filter((value) => value.id === id)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** The value in force on `date`, or null: before the first, after the last known day. Never the nearest one. */
export function valueOn<V extends DatedValue>(
  values: readonly V[],
  id: string,
  date: IsoDate,
): V | null {
  const started = seriesOf(values, id).filter((value) => (value.from ?? '') <= date);
  const last = started.at(-1);
  return last && (last.until === undefined || date <= last.until) ? last : null;
}

/** A number that the rule cannot do without, on a date where its absence is a fault of the data, not of the reader. */
export function numberOn(values: readonly DatedValue[], id: string, date: IsoDate): number {
  const found = valueOn(values, id, date);
  if (!found) throw new Error(`Paramètre absent : ${id} au ${date}.`);
  return found.value;
}

/**
 * The refusal for a date outside the series: says which dates are known, from `min` on, which the field refuses
 * below. `what` begins with its article.
 */
export function unknownOn(
  values: readonly DatedValue[],
  id: string,
  date: IsoDate,
  field: string,
  what: string,
  min: string,
): Refusal {
  const series = seriesOf(values, id);
  const start = series[0]?.from ?? '';
  const first = parseIsoDate(start > min ? start : min);
  const last = parseIsoDate(series.at(-1)?.until ?? '');
  const known = [
    first ? `à partir du ${formatDate(first)}` : '',
    last ? `jusqu’au ${formatDate(last)}` : '',
  ];
  return refusal(
    field,
    'valeur-inconnue',
    `Nous ne connaissons pas ${what} au ${formatDate(date)}. ` +
      `Choisissez une date ${known.filter(Boolean).join(' et ')}.`,
  );
}
