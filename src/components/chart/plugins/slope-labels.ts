import type { Plugin } from 'chart.js';
import type { ChartModel, ChartSeries } from '../model/chart-model.ts';
import { seriesToken } from '../palette.ts';
import { wrapText } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, TEXT, fontOf, type ChartView, type XY } from '../view.ts';
import { barLabel } from './bar-labels.ts';
import { drawing } from './plugin.ts';
import { spread } from './spread.ts';

const LINE = 14;
/** From a point to its label: room for the line that joins them. */
export const SLOPE_OFFSET = 20;
/** Around a point, left free of the line. */
const CLEAR = 7;

/** Names as they are cut at the right end. */
export function slopeLabelLines(series: readonly ChartSeries[], width: number): string[][] {
  return series.map((one) => wrapText(one.label, width, SMALL_TEXT));
}

/** Height that the labels of the right end need, in px. */
export function slopeLabelsHeight(lines: readonly (readonly string[])[]): number {
  return lines.reduce((sum, own) => sum + (own.length + 1) * LINE + 6, 0);
}

/** Value at the left end; value and name at the right end. */
export function slopeLabelsPlugin(
  model: ChartModel,
  lines: readonly (readonly string[])[],
  view: ChartView,
): Plugin {
  const series = model.panels[0]?.series ?? [];
  return drawing('slope-labels', 'over', (ctx, chart, area) => {
    const y = (dataset: number, end: number): number =>
      chart.getDatasetMeta(dataset).data[end]?.y ?? area.bottom;
    const ends = series.map((_, index) => ({ left: y(index, 0), right: y(index, 1) }));
    const lefts = spread(
      ends.map(({ left }) => ({ center: left, size: LINE })),
      area.top - 10,
      area.bottom + 4,
    );
    const rights = spread(
      ends.map(({ right }, index) => ({
        center: right,
        size: ((lines[index]?.length ?? 0) + 1) * LINE + 4,
      })),
      area.top - 14,
      area.bottom + 20,
    );
    const join = (from: XY, to: XY): void => {
      ctx.beginPath();
      ctx.moveTo(from.x, from.y);
      ctx.lineTo(to.x, to.y);
      ctx.stroke();
    };
    ctx.textBaseline = 'middle';
    ctx.lineWidth = 1;
    series.forEach((one, index) => {
      if (!chart.isDatasetVisible(index)) return;
      const [first, last] = one.points;
      const own = lines[index] ?? [];
      const left = lefts[index] ?? 0;
      const top = (rights[index] ?? 0) - (own.length * LINE) / 2;
      const end = ends[index] ?? { left, right: top };
      ctx.strokeStyle = view.paint(seriesToken(one.slot));
      ctx.fillStyle = view.paint('text');
      ctx.font = fontOf(view, TEXT, true);
      if (first && first.drawn !== null) {
        join({ x: area.left - CLEAR, y: end.left }, { x: area.left - SLOPE_OFFSET + 3, y: left });
        ctx.textAlign = 'right';
        ctx.fillText(barLabel(first, model), area.left - SLOPE_OFFSET, left);
      }
      ctx.textAlign = 'left';
      if (last && last.drawn !== null) {
        join({ x: area.right + CLEAR, y: end.right }, { x: area.right + SLOPE_OFFSET - 4, y: top });
        ctx.fillText(barLabel(last, model), area.right + SLOPE_OFFSET, top);
      }
      ctx.font = fontOf(view, SMALL_TEXT);
      own.forEach((line, at) => {
        ctx.fillText(line, area.right + SLOPE_OFFSET, top + (at + 1) * LINE);
      });
    });
  });
}
