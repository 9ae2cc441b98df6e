import type { Plugin } from 'chart.js';
import type { ChartView } from '../view.ts';
import { drawing } from './plugin.ts';

/** Where the bars of a category stand in its band, in px. */
interface Bars {
  readonly height: number;
  /** From the middle of the band to the middle of the bars. */
  readonly shift: number;
}

/**
 * The line from which horizontal bars start. It is under them: it takes nothing from their length. With
 * `bars`, names stand above them, and the line stops where it would cross a name.
 */
export function baselinePlugin(view: ChartView, bars: Bars | null): Plugin {
  return drawing('baseline', 'under', (ctx, chart, area) => {
    const x = chart.scales['x']?.getPixelForValue(0) ?? area.left;
    const middles = (chart.data.labels ?? []).map(
      (_, index) => (chart.scales['y']?.getPixelForValue(index) ?? 0) + (bars?.shift ?? 0),
    );
    const half = (bars?.height ?? 0) / 2 + 2;
    const stretches = bars
      ? middles.map((y) => [y - half, y + half] as const)
      : [[area.top, area.bottom] as const];
    ctx.strokeStyle = view.paint('axis');
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (const [from, to] of stretches) {
      ctx.moveTo(x, from);
      ctx.lineTo(x, to);
    }
    ctx.stroke();
  });
}
