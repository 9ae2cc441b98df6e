import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import { BasePlatform, Chart } from 'chart.js';
import { drawHeader } from '../../src/components/chart/chart-key.ts';
import { chartSheet } from '../../src/components/chart/config.ts';
import type { ChartModel } from '../../src/components/chart/model/chart-model.ts';
import { LIGHT } from '../../src/components/chart/palette.ts';

/** Chart.js on a native canvas: no window, one pixel a pixel. */
class NativePlatform extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    // The native canvas has the drawing interface of a page, not its types.
    return canvas.getContext('2d') as CanvasRenderingContext2D;
  }
  override isAttached(): boolean {
    return true;
  }
  override getDevicePixelRatio(): number {
    return 1;
  }
}

/** The same configuration as ours, drawn by Skia and written as SVG: one file a panel, joined. */
export function drawNative(model: ChartModel, width: number): string {
  const view = { width, paint: (token: keyof typeof LIGHT) => LIGHT[token], font: 'sans-serif' };
  const sheet = chartSheet(model, view);
  const header = createCanvas(sheet.width, sheet.height, SvgExportFlag.NoPrettyXML);
  drawHeader(header.getContext('2d') as unknown as CanvasRenderingContext2D, sheet, view); // as above
  const panels = sheet.panels.map((panel) => {
    const canvas = createCanvas(panel.width, panel.height, SvgExportFlag.NoPrettyXML);
    new Chart(canvas as unknown as HTMLCanvasElement, {
      ...panel.config,
      platform: NativePlatform,
    }).destroy(); // as above
    return canvas.getContent().toString('utf8');
  });
  return header.getContent().toString('utf8') + panels.join('');
}
