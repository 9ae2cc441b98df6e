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

/** In bars: the sign stands where the bar would begin, or after what the stack has. */
export function barGapsPlugin(
  series: readonly ChartSeries[],
  view: ChartView,
  { stacked, horizontal }: { readonly stacked: boolean; readonly horizontal: boolean },
): Plugin {
  return drawing('bar-gaps', 'over', (ctx, chart, area) => {
    series.forEach((one, dataset) => {
      one.points.forEach((point, index) => {
        const bar = chart.getDatasetMeta(dataset).data[index];
        if (point.drawn !== null || !bar) return;
        const ends = !stacked
          ? []
          : series.flatMap((other, at) => {
              const end = chart.getDatasetMeta(at).data[index];
              return end && other.points[index]?.drawn != null ? [end] : [];
            });
        withTitle(ctx, point.title, () => {
          if (horizontal)
            drawSign(ctx, Math.max(area.left, ...ends.map((end) => end.x)) + 7, bar.y, view);
          else drawSign(ctx, bar.x, Math.min(area.bottom, ...ends.map((end) => end.y)) - 7, view);
        });
      });
    });
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
