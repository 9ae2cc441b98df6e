import type { ChartModel } from './chart-model.ts';

/** `model` with its only series sorted: largest first, the order of the table for equals, gaps last. */
export function rankPanels(model: ChartModel): ChartModel {
  const series = model.panels[0]?.series[0];
  if (!series) return model;
  const order = series.points
    .map((point, index) => ({ index, value: point.value ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : b.value - a.value))
    .map(({ index }) => index);
  const sorted = <T>(items: readonly T[]): T[] =>
    order.flatMap((index) => items.slice(index, index + 1));
  return {
    ...model,
    categories: sorted(model.categories),
    panels: [{ title: '', series: [{ ...series, points: sorted(series.points) }] }],
  };
}
