import { countOf } from '../../../lib/numbers-fr.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';

/** Beyond this, the lines are counted: the table beside the chart names them. */
const MAX_NAMED = 8;

/** `items` without those at `indexes`. */
function without<T>(items: readonly T[], indexes: ReadonlySet<number>): T[] {
  return items.filter((_, index) => !indexes.has(index));
}

/** `model` without the categories that no series has a value for; each is named with its reason instead. */
export function nameEmpty(model: ChartModel): ChartModel {
  const series = model.panels.flatMap((panel) => panel.series);
  const at = (index: number): ChartPoint[] =>
    series.flatMap((one) => one.points.slice(index, index + 1));
  const empty = new Set(
    model.categories.flatMap((_, index) =>
      at(index).every((point) => point.value === null) ? [index] : [],
    ),
  );
  if (empty.size === 0) return model;
  const reasons = new Map<string, string[]>();
  for (const index of empty) {
    const reason = [...new Set(at(index).map((point) => point.missing))].join(', ');
    reasons.set(reason, [...(reasons.get(reason) ?? []), model.categories[index]?.label ?? '']);
  }
  return {
    ...model,
    categories: without(model.categories, empty),
    panels: model.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((one) => ({ ...one, points: without(one.points, empty) })),
    })),
    asides: [
      ...model.asides,
      ...[...reasons].map(
        ([reason, labels]) =>
          `Sans aucune valeur (${reason})\u00A0: ${labels.length > MAX_NAMED ? countOf(labels.length, 'ligne', 'lignes') : labels.join('\u00A0; ')}.`,
      ),
    ],
  };
}
