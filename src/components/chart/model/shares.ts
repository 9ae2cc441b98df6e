import type { ChartModel, ChartPoint } from './chart-model.ts';
import { shareText } from './value-text.ts';

/** Where one part is missing, or the whole is nothing, no share of that category can be said. */
function incomplete(point: ChartPoint): ChartPoint {
  return point.value === null
    ? point
    : {
        ...point,
        drawn: null,
        title: `${point.title} — part non calculée, le total n’est pas connu`,
      };
}

/** `model` with each value drawn as its share of the category's whole, in percent; the count stays in the words. */
export function toShares(model: ChartModel): ChartModel {
  const panels = model.panels.map((panel) => {
    const totals = model.categories.map((_, index) => {
      const values = panel.series.map((series) => series.points[index]?.value ?? null);
      return values.includes(null)
        ? 0
        : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    });
    const series = panel.series.map((one) => ({
      ...one,
      points: one.points.map((point, index) => {
        const total = totals[index] ?? 0;
        if (point.value === null || total === 0) return incomplete(point);
        const drawn = (100 * point.value) / total;
        return {
          ...point,
          drawn,
          title: point.title.replace(point.text, `${shareText(drawn)}, soit ${point.text}`),
        };
      }),
    }));
    return { ...panel, series };
  });
  return { ...model, panels };
}
