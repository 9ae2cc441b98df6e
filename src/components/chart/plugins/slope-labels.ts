import type { Plugin } from 'chart.js';
import type { ChartModel, ChartSeries } from '../model/chart-model.ts';
import { wrapText } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, TEXT, fontOf, type ChartView } from '../view.ts';
import { barLabel } from './bar-labels.ts';
import { drawing } from './plugin.ts';
import { spread } from './spread.ts';

const LINE = 14;
const OFFSET = 10;

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
    ctx.textBaseline = 'middle';
    series.forEach((one, index) => {
      if (!chart.isDatasetVisible(index)) return;
      const [first, last] = one.points;
      const own = lines[index] ?? [];
      ctx.fillStyle = view.paint('text');
      ctx.font = fontOf(view, TEXT, true);
      ctx.textAlign = 'right';
      if (first) ctx.fillText(barLabel(first, model), area.left - OFFSET, lefts[index] ?? 0);
      ctx.textAlign = 'left';
      const top = (rights[index] ?? 0) - (own.length * LINE) / 2;
      if (last) ctx.fillText(barLabel(last, model), area.right + OFFSET, top);
      ctx.font = fontOf(view, SMALL_TEXT);
      own.forEach((line, at) => {
        ctx.fillText(line, area.right + OFFSET, top + (at + 1) * LINE);
      });
    });
  });
}
