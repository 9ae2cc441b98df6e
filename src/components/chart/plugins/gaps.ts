import type { Plugin } from 'chart.js';
import type { ChartSeries } from '../model/chart-model.ts';
import { fontOf, type ChartView } from '../view.ts';
import { drawing, withTitle } from './plugin.ts';

/** The sign of a missing value in the drawing; never a zero. */
export const GAP_SIGN = '–';

/** Over years: one sign on the axis for each category where a series has no value, with the reasons in words. */
export function axisGapsPlugin(series: readonly ChartSeries[], view: ChartView): Plugin {
  const count = series[0]?.points.length ?? 0;
  return drawing('axis-gaps', 'over', (ctx, chart, area) => {
    const scale = chart.scales['x'];
    if (!scale) return;
    for (let index = 0; index < count; index += 1) {
      const missing = series.filter((one) => one.points[index]?.value === null);
      if (missing.length === 0) continue;
      const titles = missing.map((one) => one.points[index]?.title ?? '').join('\n');
      withTitle(ctx, titles, () => {
        drawSign(ctx, scale.getPixelForValue(index), area.bottom - 6, view);
      });
    }
  });
}

/** In bars: the sign stands where the bar would begin; a stack has one sign for all it lacks, after what it has. */
export function barGapsPlugin(
  series: readonly ChartSeries[],
  view: ChartView,
  { stacked, horizontal }: { readonly stacked: boolean; readonly horizontal: boolean },
): Plugin {
  return drawing('bar-gaps', 'over', (ctx, chart, area) => {
    const barOf = (dataset: number, index: number) => chart.getDatasetMeta(dataset).data[index];
    const sign = (titles: readonly string[], x: number, y: number): void => {
      withTitle(ctx, titles.join('\n'), () => {
        if (horizontal) drawSign(ctx, Math.max(area.left, x) + 7, y, view);
        else drawSign(ctx, x, Math.min(area.bottom, y) - 7, view);
      });
    };
    for (let index = 0; index < (series[0]?.points.length ?? 0); index += 1) {
      const missing = series.flatMap((one, dataset) => {
        const point = one.points[index];
        const bar = barOf(dataset, index);
        return point?.drawn === null && bar ? [{ title: point.title, bar }] : [];
      });
      const [first] = missing;
      if (!first) continue;
      if (!stacked) {
        for (const { title, bar } of missing) {
          sign([title], horizontal ? area.left : bar.x, horizontal ? bar.y : area.bottom);
        }
        continue;
      }
      const ends = series.flatMap((one, dataset) => {
        const end = barOf(dataset, index);
        return end && one.points[index]?.drawn != null ? [end] : [];
      });
      sign(
        missing.map(({ title }) => title),
        horizontal ? Math.max(area.left, ...ends.map((end) => end.x)) : first.bar.x,
        horizontal ? first.bar.y : Math.min(area.bottom, ...ends.map((end) => end.y)),
      );
    }
  });
}

export function drawSign(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  view: ChartView,
): void {
  ctx.font = fontOf(view, 12, true);
  ctx.fillStyle = view.paint('muted');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(GAP_SIGN, x, y);
}
