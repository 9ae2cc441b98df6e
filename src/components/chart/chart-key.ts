import { drawPoint } from 'chart.js/helpers';
import { textWidth } from './recorder/text-metrics.ts';
import {
  PANEL_TITLE_LINE,
  SMALL_TEXT,
  TEXT,
  fontOf,
  type ChartView,
  type KeyItem,
  type Sheet,
} from './view.ts';

const ROW = 20;
const MARKER = 16;
const GAP = 14;

interface Placed extends KeyItem {
  readonly x: number;
  readonly y: number;
}

export interface KeyLayout {
  readonly items: readonly Placed[];
  readonly unitY: number;
  readonly height: number;
}

/** Places the entries of the key on as many lines as they need. `y` is the middle of a line. */
export function layoutKey(items: readonly KeyItem[], width: number): KeyLayout {
  let x = 0;
  let y = ROW / 2;
  const placed = items.map((item): Placed => {
    const needed = MARKER + textWidth(item.label, TEXT);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += ROW;
    }
    const here = { ...item, x, y };
    x += needed + GAP;
    return here;
  });
  const bottom = items.length > 0 ? y + ROW / 2 + 2 : 0;
  return { items: placed, unitY: bottom + ROW / 2, height: bottom + ROW };
}

function drawItem(ctx: CanvasRenderingContext2D, item: Placed, view: ChartView): void {
  const { label, color, shape, x, y } = item;
  ctx.fillStyle = view.paint(color);
  ctx.strokeStyle = view.paint(color);
  ctx.lineWidth = 2;
  if (shape === 'bar' || shape === 'tile') {
    ctx.fillRect(x, y - 5, 11, 10);
    if (shape === 'tile') {
      // The palest class would be lost on the background.
      ctx.strokeStyle = view.paint('axis');
      ctx.lineWidth = 1;
      ctx.strokeRect(x, y - 5, 11, 10);
    }
  } else {
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + 12, y);
    ctx.stroke();
    drawPoint(ctx, { pointStyle: shape, radius: 4, rotation: 0, borderWidth: 2 }, x + 6, y);
  }
  ctx.font = fontOf(view);
  ctx.fillStyle = view.paint('text');
  ctx.fillText(label, x + MARKER, y);
}

/** Draws all of a sheet that Chart.js does not: key, unit, titles of panels. */
export function drawHeader(ctx: CanvasRenderingContext2D, sheet: Sheet, view: ChartView): void {
  const layout = layoutKey(sheet.key, sheet.width);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const item of layout.items) drawItem(ctx, item, view);
  ctx.font = fontOf(view, SMALL_TEXT);
  ctx.fillStyle = view.paint('muted');
  ctx.fillText(sheet.unit, 0, layout.unitY);
  ctx.font = fontOf(view, TEXT, true);
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = view.paint('text');
  for (const { title, x, y } of sheet.panels) {
    title.forEach((line, index) => {
      ctx.fillText(line, x, y - 2 - (title.length - 1 - index) * PANEL_TITLE_LINE);
    });
  }
}
