import type { Plugin } from 'chart.js';
import type { ChartBreak } from '../model/chart-model.ts';
import { SMALL_TEXT, fontOf, type ChartView } from '../view.ts';
import { drawing, withTitle } from './plugin.ts';

/** « rupture », numbered when there are several: the notes under the chart give the reason of each. */
export function breakLabel(index: number, count: number): string {
  return count > 1 ? `rupture ${index + 1}` : 'rupture';
}

/** Names that would meet keep only their numbers. Unit: px. */
const NAME_WIDTH = 52;

/** A dashed line between the two categories that must not be compared, named at its top. */
export function breaksPlugin(
  breaks: readonly ChartBreak[],
  view: ChartView,
  { axis, labelled }: { readonly axis: 'x' | 'y'; readonly labelled: boolean },
): Plugin {
  return drawing('breaks', 'under', (ctx, chart, area) => {
    const scale = chart.scales[axis];
    if (!scale) return;
    const places = breaks.map(({ after }) => scale.getPixelForValue(after));
    const close = places.some((at, index) => at - (places[index - 1] ?? -Infinity) < NAME_WIDTH);
    breaks.forEach((cut, index) => {
      const at = (scale.getPixelForValue(cut.after) + scale.getPixelForValue(cut.after + 1)) / 2;
      const title = `Rupture entre ${cut.from} et ${cut.to}\u00A0: ${cut.reason}`;
      withTitle(ctx, title, () => {
        ctx.strokeStyle = view.paint('axis');
        ctx.lineWidth = 1;
        ctx.setLineDash([4, 3]);
        ctx.beginPath();
        ctx.moveTo(axis === 'x' ? at : 0, axis === 'x' ? area.top - (labelled ? 4 : 0) : at);
        ctx.lineTo(axis === 'x' ? at : area.right, axis === 'x' ? area.bottom : at);
        ctx.stroke();
        if (!labelled) return;
        ctx.font = fontOf(view, SMALL_TEXT);
        ctx.fillStyle = view.paint('muted');
        ctx.textAlign = axis === 'x' ? 'center' : 'right';
        ctx.textBaseline = 'bottom';
        const [x, y] = axis === 'x' ? [at, area.top - 5] : [area.right, at];
        const name = breakLabel(index, breaks.length);
        ctx.fillText(close ? name.replace(/\D+/u, '') : name, x, y);
      });
    });
  });
}
