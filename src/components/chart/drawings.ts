import { perObject } from '../../lib/per-object.ts';
import { drawChart, paintChart, recordChart, type Drawing } from './draw.ts';
import type { ChartModel } from './model/chart-model.ts';
import { LIGHT, cssPaint } from './palette.ts';
import { NARROW, WIDE } from './view.ts';

/** The drawings of a chart that are published as SVG. */
export interface ChartDrawings {
  /** For a phone, in the colours of the page. */
  readonly narrow: Drawing;
  /** For a text column, in the colours of the page. */
  readonly wide: Drawing;
  /** The wide one as the file that leaves the site shows it, in light colours. */
  readonly file: Drawing;
}

/** Drawn once for all pages that show the chart and for its file; the wide one is recorded once and painted twice. */
export const chartDrawings = perObject((model: ChartModel): ChartDrawings => {
  const wide = recordChart(model, WIDE);
  return {
    narrow: drawChart(model, { width: NARROW, paint: cssPaint }, `${model.id}-${NARROW}`),
    wide: paintChart(wide, cssPaint, `${model.id}-${WIDE}`),
    file: paintChart(wide, (token) => LIGHT[token], model.id),
  };
});
