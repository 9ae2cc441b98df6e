import {
  BarController,
  BarElement,
  BasePlatform,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { chartSheet } from './config.ts';
import { drawHeader } from './chart-key.ts';
import type { ChartModel } from './model/chart-model.ts';
import { TOKENS, cssPaint, type Token } from './palette.ts';
import { together } from './plugins/plugin.ts';
import { titlesPlugin } from './plugins/titles.ts';
import { RecordingContext } from './recorder/context.ts';
import type { Primitive } from './recorder/primitives.ts';
import { writeSvg } from './recorder/svg-writer.ts';
import type { ChartView, Panel } from './view.ts';

Chart.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale);
Chart.register(PointElement, ScatterController);

/** Chart.js on a recording context: no window, no events, one pixel a pixel. */
class RecordingPlatform extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    return canvas.getContext('2d') ?? refuse();
  }
  override releaseContext(): boolean {
    return true;
  }
  override isAttached(): boolean {
    return true;
  }
  override getDevicePixelRatio(): number {
    return 1;
  }
  override getMaximumSize(canvas: HTMLCanvasElement): { width: number; height: number } {
    return { width: canvas.width, height: canvas.height };
  }
}

function refuse(): never {
  throw new Error('Contexte de dessin absent.\nRéparation : passer par drawChart().');
}

/** The recording context in the two roles that Chart.js gives a canvas. */
function asCanvas(context: RecordingContext): HTMLCanvasElement {
  const canvas = { ...context.canvas, getContext: () => context };
  // RecordingContext has what Chart.js 4 calls, not the whole DOM interface: draw.test.ts holds it to that.
  return canvas as unknown as HTMLCanvasElement;
}

function drawPanel(panel: Panel): Primitive[] {
  const context = new RecordingContext(panel.width, panel.height, panel);
  const plugins = [together([titlesPlugin(panel.marks), ...(panel.config.plugins ?? [])])];
  new Chart(asCanvas(context), { ...panel.config, plugins, platform: RecordingPlatform }).destroy();
  return context.primitives;
}

/** A chart drawn at one width and not painted yet: its colours are those of cssPaint(), one for each role. */
export interface Recording {
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

/** Draws `model` for that width, in px: the costly part, the same for every set of colours. */
export function recordChart(model: ChartModel, width: number): Recording {
  // A recording has no font family: the page, the file or the picture gives its own.
  const view = { width, paint: cssPaint, font: 'sans-serif' };
  const sheet = chartSheet(model, view);
  const header = new RecordingContext(sheet.width, sheet.height);
  drawHeader(header as unknown as CanvasRenderingContext2D, sheet, view); // as above
  const primitives = [...header.primitives, ...sheet.panels.flatMap((panel) => drawPanel(panel))];
  return { width: sheet.width, height: sheet.height, primitives };
}

/** A drawing: what stands inside an SVG element of that size, in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** A recording as SVG in the colours of `paint`. `prefix` starts the ids inside and must be unique on the page. */
export function paintChart(
  { width, height, primitives }: Recording,
  paint: (token: Token) => string,
  prefix: string,
): Drawing {
  const colors = new Map(TOKENS.map((token) => [cssPaint(token), paint(token)]));
  return {
    width,
    height,
    body: writeSvg(primitives, prefix, (color) => colors.get(color) ?? color),
  };
}

/** Draws and paints `model` at once, for that width in px. Same input, same bytes. */
export function drawChart(
  model: ChartModel,
  { width, paint }: Pick<ChartView, 'width' | 'paint'>,
  prefix: string,
): Drawing {
  return paintChart(recordChart(model, width), paint, prefix);
}
