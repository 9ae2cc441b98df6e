import type { ChartModel, ChartPoint, ChartSeries } from '../model/chart-model.ts';
import { changeText, direction, extremes, known, places } from './words.ts';

/** Stretches of a series that may be compared: cut at the breaks that concern it. */
function stretches(series: ChartSeries, model: ChartModel): (readonly ChartPoint[])[] {
  const cuts = model.breaks
    .filter(({ rows }) => rows === null || rows.includes(series.key))
    .map(({ after }) => after + 1);
  const edges = [0, ...cuts.sort((a, b) => a - b), series.points.length];
  return edges.slice(0, -1).map((start, index) => series.points.slice(start, edges[index + 1]));
}

/** Trend, highest and lowest of one stretch; nothing is ever compared across a break. */
function stretchFact(name: string, all: readonly ChartPoint[], unit: string): string {
  const points = known(all);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) {
    const to = all.length > 1 ? ` à ${all.at(-1)?.category ?? ''}` : '';
    return `${name}\u00A0: aucune valeur de ${all[0]?.category ?? ''}${to}.`;
  }
  if (first === last) return `${name}\u00A0: ${first.text} (${first.category}).`;
  const change = changeText(first.value, last.value, unit);
  const trend =
    `${name}\u00A0: ${direction(first.value, last.value, unit)} de ${first.category} (${first.text})` +
    ` à ${last.category} (${last.text}), soit ${change}.`;
  const [high] = extremes(points, 1);
  const [low] = extremes(points, -1);
  if (!high || !low || points.length < 3 || high.value === low.value) return trend;
  return (
    `${trend} Plus haut\u00A0: ${high.text} (${places(extremes(points, 1))})\u00A0;` +
    ` plus bas\u00A0: ${low.text} (${places(extremes(points, -1))}).`
  );
}

/** One fact for each stretch of each series. */
export function factsOverTime(model: ChartModel): string[] {
  return model.panels.flatMap((panel) =>
    panel.series.flatMap((series) => {
      const alone = panel.title !== '' && panel.series.length === 1;
      const name = [panel.title, alone ? '' : series.label]
        .filter((part) => part !== '')
        .join(', ');
      return stretches(series, model).map((points) => stretchFact(name, points, model.unit));
    }),
  );
}
