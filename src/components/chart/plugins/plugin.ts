import type { Chart, Plugin } from 'chart.js';

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Layer = 'under' | 'over';

/** A Chart.js plugin that only draws: under the marks or over them. State of the context is put back. */
export function drawing(
  id: string,
  layer: Layer,
  draw: (ctx: CanvasRenderingContext2D, chart: Chart, area: Area) => void,
): Plugin {
  const run = (chart: Chart): void => {
    chart.ctx.save();
    draw(chart.ctx, chart, chart.chartArea);
    chart.ctx.restore();
  };
  return layer === 'under' ? { id, beforeDatasetsDraw: run } : { id, afterDatasetsDraw: run };
}

/**
 * The hooks of `plugins` that our charts use, in one plugin: for each plugin Chart.js resolves options twice, and ours
 * have none.
 */
export function together(plugins: readonly Plugin[]): Plugin {
  return {
    id: 'together',
    afterDatasetsUpdate(...args) {
      for (const plugin of plugins) plugin.afterDatasetsUpdate?.(...args);
    },
    beforeDatasetsDraw(...args) {
      for (const plugin of plugins) plugin.beforeDatasetsDraw?.(...args);
    },
    afterDatasetsDraw(...args) {
      for (const plugin of plugins) plugin.afterDatasetsDraw?.(...args);
    },
  };
}

/** What our recording context adds to a canvas: the sentence of what is being drawn. */
interface TitledContext {
  beginMark(title: string): void;
  endMark(): void;
}

function isTitled(ctx: object): ctx is TitledContext {
  return 'beginMark' in ctx;
}

/** Draws, and says in words what is drawn where the context can keep it. On a canvas it only draws. */
export function withTitle(ctx: object, title: string, draw: () => void): void {
  if (!isTitled(ctx)) {
    draw();
    return;
  }
  ctx.beginMark(title);
  draw();
  ctx.endMark();
}
