import type { Plugin } from 'chart.js';
import { fontOf, type ChartView } from '../view.ts';
import { drawing } from './plugin.ts';

export const LABEL_LINE = 15;

/** Names of horizontal bars: in a column at the left, or above their bars where the drawing is narrow. */
export function categoryLabelsPlugin(
  lines: readonly (readonly string[])[],
  view: ChartView,
  {
    above,
    bars,
  }: { readonly above: boolean; /** Height of the bars of a category. */ readonly bars: number },
): Plugin {
  return drawing('category-labels', 'under', (ctx, chart) => {
    ctx.font = fontOf(view);
    ctx.fillStyle = view.paint('text');
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const scale = chart.scales['y'];
    const tallest = Math.max(1, ...lines.map((own) => own.length));
    lines.forEach((own, index) => {
      const center = scale?.getPixelForValue(index) ?? 0;
      // Above: names and bars together are centred in the band, the last line next to the bar (see shiftPlugin).
      const rows = above ? tallest : own.length;
      const room = rows * LABEL_LINE + (above ? bars + 2 : 0);
      const top = center - room / 2 + (rows - own.length) * LABEL_LINE;
      own.forEach((line, at) => {
        ctx.fillText(line, 0, top + (at + 0.5) * LABEL_LINE);
      });
    });
  });
}

/** Moves every bar down by `by` px, under its label. Runs after each layout, when Chart.js has reset them. */
export function shiftPlugin(by: number): Plugin {
  return {
    id: 'shift',
    afterDatasetsUpdate(chart) {
      chart.data.datasets.forEach((_, dataset) => {
        for (const element of chart.getDatasetMeta(dataset).data) element.y += by;
      });
    },
  };
}
