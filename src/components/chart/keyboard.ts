import { allSeries, type ChartModel, type ChartPoint } from './model/chart-model.ts';

/** The value that the keyboard stands on: a series of all panels, and one of its points. */
export interface Cursor {
  readonly series: number;
  readonly index: number;
}

export const START: Cursor = { series: 0, index: 0 };

function step(position: number, by: number, count: number): number {
  return Math.min(Math.max(position + by, 0), count - 1);
}

/** Next series in the direction of `by` that is shown; the same one when there is none. */
function nextShown(
  model: ChartModel,
  from: number,
  by: 1 | -1,
  hidden: ReadonlySet<number>,
): number {
  const series = allSeries(model);
  for (let at = from + by; at >= 0 && at < series.length; at += by) {
    if (!hidden.has(series[at]?.slot ?? -1)) return at;
  }
  return from;
}

/**
 * Where `key` leads, or null when the chart does not use that key. Left and right follow the categories, up
 * and down the series; Home and End go to the first and last category. `hidden` holds slots of hidden series.
 */
export function moveCursor(
  model: ChartModel,
  cursor: Cursor,
  key: string,
  hidden: ReadonlySet<number> = new Set(),
): Cursor | null {
  const count = model.categories.length;
  switch (key) {
    case 'ArrowRight':
      return { ...cursor, index: step(cursor.index, 1, count) };
    case 'ArrowLeft':
      return { ...cursor, index: step(cursor.index, -1, count) };
    case 'ArrowDown':
      return { ...cursor, series: nextShown(model, cursor.series, 1, hidden) };
    case 'ArrowUp':
      return { ...cursor, series: nextShown(model, cursor.series, -1, hidden) };
    case 'Home':
      return { ...cursor, index: 0 };
    case 'End':
      return { ...cursor, index: count - 1 };
    default:
      return null;
  }
}

export function pointAt(model: ChartModel, cursor: Cursor): ChartPoint | undefined {
  return allSeries(model)[cursor.series]?.points[cursor.index];
}

/** Panel and dataset of Chart.js where a series of all panels is drawn. */
export function datasetAt(model: ChartModel, series: number): { panel: number; dataset: number } {
  let rest = series;
  for (const [panel, { series: own }] of model.panels.entries()) {
    if (rest < own.length) return { panel, dataset: rest };
    rest -= own.length;
  }
  return { panel: 0, dataset: 0 };
}
