import type { Plugin } from 'chart.js';
import { classes, onToneToken, toneOf } from '../config/classes.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { TILES } from '../model/tile-grid.ts';
import { wrapText } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, TEXT, fontOf, type ChartView } from '../view.ts';
import { barLabel } from './bar-labels.ts';
import { hatch } from './doubts.ts';
import { GAP_SIGN } from './gaps.ts';
import { drawing, withTitle } from './plugin.ts';

/** Name and value on each square; an empty dashed square, with the reason, where there is no value. */
export function tilesPlugin(
  model: ChartModel,
  view: ChartView,
  { side, full }: { readonly side: number; readonly full: boolean },
): Plugin {
  const points = model.panels[0]?.series[0]?.points ?? [];
  const bounds = classes(model);
  const [nameSize, valueSize] = [SMALL_TEXT, full ? 14 : TEXT];
  return drawing('tiles', 'over', (ctx, chart) => {
    const { x: across, y: down } = chart.scales;
    points.forEach((point, index) => {
      const region = model.regions[index];
      if (!region || !across || !down) return;
      const tile = TILES[region];
      const x = across.getPixelForValue(tile.column);
      const y = down.getPixelForValue(tile.row);
      const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
      const empty = point.drawn === null;
      const plain = empty || point.uncertain;
      const write = (): void => {
        const on = point.small ? 'on-small' : onToneToken(toneOf(point.drawn ?? 0, bounds));
        const color = view.paint(plain ? 'text' : on);
        const names = wrapText(full ? tile.name : tile.short, side, nameSize);
        const step = nameSize + 1;
        const top = y - (names.length * step + valueSize + 2) / 2 + step / 2;
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        ctx.fillStyle = color;
        ctx.font = fontOf(view, nameSize);
        names.forEach((line, at) => {
          ctx.fillText(line, x, top + at * step);
        });
        ctx.font = fontOf(view, valueSize, true);
        ctx.fillText(empty ? GAP_SIGN : barLabel(point, model), x, top + names.length * step + 1);
      };
      if (point.uncertain)
        hatch(ctx, { ...box, height: side / 4, y: box.y + (side * 3) / 4 }, view.paint('axis'));
      if (!empty) {
        write();
        return;
      }
      withTitle(ctx, point.title, () => {
        ctx.strokeStyle = view.paint('axis');
        ctx.lineWidth = 1;
        ctx.setLineDash([3, 3]);
        ctx.strokeRect(box.x, box.y, side, side);
        ctx.setLineDash([]);
        write();
      });
    });
  });
}
