import { formatSigned, plural } from '../../../lib/numbers-fr.ts';
import type { ChartPoint } from '../model/chart-model.ts';
import { unitWord } from '../model/value-text.ts';

/** A point that has a value. */
export type Known = ChartPoint & { readonly value: number };

export function known(points: readonly ChartPoint[]): Known[] {
  return points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
}

/** « a, b et c ». */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} et ${last}` : last;
}

/** All points that share the highest (`sign` 1) or lowest (`sign` -1) value, in their order. */
export function extremes(points: readonly Known[], sign: 1 | -1): Known[] {
  const best = Math.max(...points.map((point) => sign * point.value));
  return points.filter((point) => sign * point.value === best);
}

const MAX_NAMED = 3;

/** Where an extreme stands: « 2005 », « 2005 et 2007 », « 4 fois, d’abord 2005 ». */
export function places(points: readonly Known[]): string {
  const names = points.map((point) => point.category);
  return names.length > MAX_NAMED ? `${names.length} fois, d’abord ${names[0] ?? ''}` : list(names);
}

/** Below this, a percentage of change says more about chance than about the trend. Unit: that of the values. */
const SMALLEST_BASE = 50;

/** Change in words: in points for rates, in percent for counts, as a plain difference from a small count. */
export function changeText(from: number, to: number, unit: string): string {
  const difference = Math.round((to - from) * 10) / 10;
  if (difference === 0) return 'sans changement';
  if (unit === '%')
    return `${formatSigned(difference)}\u00A0${plural(difference, 'point', 'points')}`;
  if (from < SMALLEST_BASE) return `${formatSigned(difference)}\u00A0${unitWord(difference, unit)}`;
  return `${formatSigned((100 * (to - from)) / from, 1)}\u00A0%`;
}

/** A change smaller than this is called stable. Unit: percent of the start, or points for rates. */
const STABLE = 2;

export function direction(from: number, to: number, unit: string): string {
  const relative = unit === '%' || from === 0 ? to - from : (100 * (to - from)) / from;
  if (Math.abs(relative) < STABLE) return 'stable';
  return to > from ? 'en hausse' : 'en baisse';
}
