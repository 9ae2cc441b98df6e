import type { Plugin } from 'chart.js';
import type { ChartSeries } from '../model/chart-model.ts';
import { seriesToken } from '../palette.ts';
import { textWidth, wrapText } from '../recorder/text-metrics.ts';
import { TEXT, fontOf, type ChartView } from '../view.ts';
import { drawing } from './plugin.ts';
import { spread } from './spread.ts';

const LINE = 14;
/** From the plot to the label: room for the line that joins them. */
const OFFSET = 22;

/** Lines of the label of each series, none wider than `width`. */
export function endLabelLines(series: readonly ChartSeries[], width: number): string[][] {
  return series.map((one) => wrapText(one.label, width, TEXT));
}

/** Room that the labels need at the right of the plot. */
export function endLabelsWidth(series: readonly ChartSeries[], width: number): number {
  const widest = Math.max(
    0,
    ...endLabelLines(series, width)
      .flat()
      .map((line) => textWidth(line, TEXT)),
  );
  return OFFSET + Math.ceil(widest) + 4;
}

/** The name of each series joined to its last value; labels keep their order and never overlap. */
export function endLabelsPlugin(
  series: readonly ChartSeries[],
  width: number,
  view: ChartView,
): Plugin {
  const lines = endLabelLines(series, width);
  return drawing('end-labels', 'over', (ctx, chart, area) => {
    const wanted = series.map((one, index) => {
      const last = one.points.findLastIndex((point) => point.drawn !== null);
      const y = chart.getDatasetMeta(index).data[last]?.y ?? area.bottom;
      return { center: y, size: LINE * (lines[index]?.length ?? 1) + 2 };
    });
    const centers = spread(wanted, area.top - LINE, area.bottom);
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.font = fontOf(view);
    series.forEach((one, index) => {
      if (!chart.isDatasetVisible(index)) return;
      const own = lines[index] ?? [];
      const y = centers[index] ?? area.bottom;
      const top = y - (LINE * (own.length - 1)) / 2;
      ctx.strokeStyle = view.paint(seriesToken(one.slot));
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(area.right + 6, wanted[index]?.center ?? y);
      ctx.lineTo(area.right + OFFSET - 4, top);
      ctx.stroke();
      ctx.fillStyle = view.paint('text');
      own.forEach((line, at) => {
        ctx.fillText(line, area.right + OFFSET, top + at * LINE);
      });
    });
  });
}
