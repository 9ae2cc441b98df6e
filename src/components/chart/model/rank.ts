import { countOf } from '../../../lib/numbers-fr.ts';
import type { ChartModel } from './chart-model.ts';

/**
 * `model`, of one panel, with its categories in the order of what the series `key` draws: largest first, the
 * order of the table for equals, gaps last.
 */
export function rankBy(model: ChartModel, key: string): ChartModel {
  const series = model.panels[0]?.series ?? [];
  const points = series.find((one) => one.key === key)?.points ?? [];
  const order = points
    .map((point, index) => ({ index, value: point.drawn ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : b.value - a.value))
    .map(({ index }) => index);
  const sorted = <T>(items: readonly T[]): T[] =>
    order.flatMap((index) => items.slice(index, index + 1));
  return {
    ...model,
    categories: sorted(model.categories),
    panels: [{ title: '', series: series.map((one) => ({ ...one, points: sorted(one.points) })) }],
  };
}

/** `model`, already ranked, with its `top` largest bars; the others are counted in words. */
export function keepLargest(model: ChartModel, top: number | undefined): ChartModel {
  const rest = model.categories.length - (top ?? Number.POSITIVE_INFINITY);
  if (top === undefined || rest <= 0) return model;
  const panels = model.panels.map((panel) => ({
    ...panel,
    series: panel.series.map((one) => ({ ...one, points: one.points.slice(0, top) })),
  }));
  const aside = `Le graphique montre les ${top} plus grandes valeurs. ${countOf(rest, 'autre ligne est', 'autres lignes sont')} dans le tableau.`;
  return {
    ...model,
    categories: model.categories.slice(0, top),
    panels,
    asides: [...model.asides, aside],
  };
}
