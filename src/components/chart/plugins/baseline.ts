import type { Plugin } from 'chart.js';
import type { ChartView } from '../view.ts';
import { drawing } from './plugin.ts';

/** The line from which horizontal bars start. It is under them: it takes nothing from their length. */
export function baselinePlugin(view: ChartView): Plugin {
  return drawing('baseline', 'under', (ctx, chart, area) => {
    const x = chart.scales['x']?.getPixelForValue(0) ?? area.left;
    ctx.strokeStyle = view.paint('axis');
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, area.top);
    ctx.lineTo(x, area.bottom);
    ctx.stroke();
  });
}
