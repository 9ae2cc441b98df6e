import type { BarElement, Plugin } from 'chart.js';
import type { ChartSeries } from '../model/chart-model.ts';
import { seriesToken } from '../palette.ts';
import type { ChartView } from '../view.ts';
import { drawing } from './plugin.ts';

const STEP = 5;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Diagonal strokes cut to `box`: a pattern that both a canvas and our recorder can draw. */
export function hatch(ctx: CanvasRenderingContext2D, box: Box, color: string): void {
  const { x, y, width, height } = box;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let offset = -height; offset < width; offset += STEP) {
    ctx.moveTo(x + offset, y + height);
    ctx.lineTo(x + offset + height, y);
  }
  ctx.stroke();
  ctx.restore();
}

/** The drawn rectangle of a bar, after layout. */
export function barBox(bar: BarElement): Box {
  const props = bar.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true);
  const { base, width, height, horizontal } = props;
  // Chart.js types say null for an element that is not laid out yet: such a bar is an empty box.
  const x = props.x ?? base;
  const y = props.y ?? base;
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(y - base) };
}

function outline(ctx: CanvasRenderingContext2D, box: Box, color: string, dash: number[]): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.strokeRect(
    box.x + 0.75,
    box.y + 0.75,
    Math.max(0, box.width - 1.5),
    Math.max(0, box.height - 1.5),
  );
  ctx.setLineDash([]);
}

/** Bars: an uncertain one is hatched in a dashed outline, a small one is grey in an outline of its series. */
export function barDoubtsPlugin(series: readonly ChartSeries[], view: ChartView): Plugin {
  return drawing('bar-doubts', 'over', (ctx, chart) => {
    series.forEach((one, dataset) => {
      const color = view.paint(seriesToken(one.slot));
      one.points.forEach((point, index) => {
        if (point.drawn === null || !(point.small || point.uncertain)) return;
        // This plugin is only given to bar charts: their elements are bars.
        const box = barBox(chart.getDatasetMeta(dataset).data[index] as BarElement);
        // Too thin to hold an outline: the sign after its label says it.
        if (Math.min(box.width, box.height) < 3) return;
        if (point.uncertain) hatch(ctx, box, color);
        outline(ctx, box, color, point.uncertain ? [4, 2] : []);
      });
    });
  });
}

/** Points: an uncertain one, already hollow, is ringed by dashes. */
export function pointDoubtsPlugin(series: readonly ChartSeries[], view: ChartView): Plugin {
  return drawing('point-doubts', 'over', (ctx, chart) => {
    series.forEach((one, dataset) => {
      one.points.forEach((point, index) => {
        const element = chart.getDatasetMeta(dataset).data[index];
        if (!point.uncertain || !element) return;
        ctx.strokeStyle = view.paint(seriesToken(one.slot));
        ctx.lineWidth = 1.5;
        ctx.setLineDash([2, 2]);
        ctx.beginPath();
        ctx.arc(element.x, element.y, 7, 0, 2 * Math.PI);
        ctx.stroke();
      });
    });
  });
}
