import type { BarElement, Plugin } from 'chart.js';
import type { ChartModel, ChartPoint } from '../model/chart-model.ts';
import { labelText, shareText } from '../model/value-text.ts';
import { onSeriesToken, type Token } from '../palette.ts';
import { textWidth } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, fontOf, type ChartView } from '../view.ts';
import { barBox } from './doubts.ts';
import { drawing } from './plugin.ts';

/** After a value that rests on few people; the notes under the chart say what it means. */
const SMALL_SIGN = '*';

/** The words beside or inside a bar. Empty when there is nothing to say. */
export function barLabel(point: ChartPoint, model: ChartModel): string {
  if (point.drawn === null || point.value === null) return '';
  const text =
    model.kind === 'shares' ? shareText(point.drawn) : labelText(point.value, model.unit);
  return `${text}${point.small ? SMALL_SIGN : ''}${point.uncertain ? '\u00A0?' : ''}`;
}

/** The label of a bar, with the people behind a rate: « 83,8 % (1 266) ». */
function countedLabel(point: ChartPoint, model: ChartModel): string {
  const label = barLabel(point, model);
  return point.behind === null || label === '' ? label : `${label}\u00A0(${point.behind})`;
}

/** Room that labels after horizontal bars need. */
export function barLabelsWidth(model: ChartModel): number {
  const texts = model.panels.flatMap((panel) =>
    panel.series.flatMap((series) => series.points.map((point) => countedLabel(point, model))),
  );
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, SMALL_TEXT)))) + 8;
}

/** Values after (beside) bars, or inside stacked ones; a label that does not fit is left to the title. */
export function barLabelsPlugin(
  model: ChartModel,
  view: ChartView,
  { stacked, horizontal }: { readonly stacked: boolean; readonly horizontal: boolean },
): Plugin {
  const series = model.panels[0]?.series ?? [];
  return drawing('bar-labels', 'over', (ctx, chart) => {
    ctx.font = fontOf(view, SMALL_TEXT);
    series.forEach((one, dataset) => {
      if (!chart.isDatasetVisible(dataset)) return;
      one.points.forEach((point, index) => {
        const text = countedLabel(point, model);
        if (text === '') return;
        // This plugin is only given to bar charts: their elements are bars.
        const bar = chart.getDatasetMeta(dataset).data[index] as BarElement;
        const box = barBox(bar);
        const width = textWidth(text, SMALL_TEXT);
        if (stacked) {
          if (point.uncertain || width + 4 > box.width || box.height < 13) return;
          const token: Token = point.small ? 'on-small' : onSeriesToken(one.slot);
          ctx.fillStyle = view.paint(token);
          place(ctx, text, 'center', 'middle', box.x + box.width / 2, box.y + box.height / 2);
          return;
        }
        ctx.fillStyle = view.paint('text');
        if (horizontal) place(ctx, text, 'left', 'middle', box.x + box.width + 5, bar.y);
        else if (width <= box.width) place(ctx, text, 'center', 'bottom', bar.x, box.y - 2);
      });
    });
  });
}

function place(
  ctx: CanvasRenderingContext2D,
  text: string,
  align: CanvasTextAlign,
  baseline: CanvasTextBaseline,
  x: number,
  y: number,
): void {
  ctx.textAlign = align;
  ctx.textBaseline = baseline;
  ctx.fillText(text, x, y);
}

/** A thin line of background between stacked parts: they stay apart without their colours. */
export function separatorsPlugin(model: ChartModel, view: ChartView): Plugin {
  return drawing('separators', 'over', (ctx, chart) => {
    ctx.fillStyle = view.paint('bg');
    (model.panels[0]?.series ?? []).forEach((_, dataset) => {
      if (dataset === 0 || !chart.isDatasetVisible(dataset)) return;
      for (const element of chart.getDatasetMeta(dataset).data) {
        const bar = element as BarElement; // as above
        const { x, y, width, height } = barBox(bar);
        const along = bar.getProps(['horizontal'], true).horizontal;
        // A part too thin for a separator would disappear under it.
        if ((along ? width : height) < 4) continue;
        if (along) ctx.fillRect(x - 0.75, y, 1.5, height);
        else ctx.fillRect(x, y + height - 0.75, width, 1.5);
      }
    });
  });
}
