import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import {
  allSeries,
  isOverYears,
  type ChartModel,
} from '../../src/components/chart/model/chart-model.ts';
import { TILES } from '../../src/components/chart/model/tile-grid.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** One row a point, as Plot likes its data. */
function rowsOf(model: ChartModel) {
  return model.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points.map(({ category, drawn, title }, index) => ({
        panel: panel.title,
        series: series.label,
        category,
        drawn,
        title,
        region: model.regions[index],
      })),
    ),
  );
}

function marksOf(model: ChartModel, rows: ReturnType<typeof rowsOf>): Plot.Markish[] {
  const common = { title: 'title', fill: 'series' } as const;
  const several = allSeries(model).length > 1;
  switch (model.kind) {
    case 'lines':
    case 'small-multiples':
    case 'slope': {
      const lines = { x: 'category', y: 'drawn', stroke: 'series' } as const;
      const facet = model.kind === 'small-multiples' ? { fx: 'panel' } : {};
      return [
        Plot.lineY(rows, { ...lines, ...facet }),
        Plot.dot(rows, { ...lines, ...facet, title: 'title', symbol: 'series' }),
      ];
    }
    case 'bars-ranked':
      return [
        Plot.barX(rows, { ...common, y: 'category', x: 'drawn', sort: { y: '-x' } }),
        Plot.text(rows, { y: 'category', x: 'drawn', text: 'drawn', textAnchor: 'start' }),
      ];
    case 'bars-stacked':
    case 'shares':
      return isOverYears(model)
        ? [Plot.barY(rows, { ...common, x: 'category', y: 'drawn' })]
        : [Plot.barX(rows, { ...common, y: 'category', x: 'drawn' })];
    case 'bars-grouped':
      return [
        Plot.barX(rows, {
          ...common,
          fy: 'category',
          y: several ? 'series' : 'category',
          x: 'drawn',
        }),
      ];
    case 'tile-map': {
      const column = ({ region }: (typeof rows)[number]) => region && TILES[region].column;
      const row = ({ region }: (typeof rows)[number]) => region && TILES[region].row;
      return [
        Plot.cell(rows, { x: column, y: row, fill: 'drawn', title: 'title' }),
        Plot.text(rows, { x: column, y: row, text: 'category' }),
      ];
    }
  }
}

/** Years are names here: Plot would take them for numbers and warn. */
function scaleOf(model: ChartModel): Plot.PlotOptions {
  if (['lines', 'small-multiples', 'slope'].includes(model.kind)) return { x: { type: 'point' } };
  if (!isOverYears(model)) return {};
  return model.kind === 'bars-grouped' ? { fy: { type: 'band' } } : { x: { type: 'band' } };
}

/**
 * The values of `model` drawn by Plot, as plainly as its defaults allow: without our labels, signs of gaps,
 * cuts of series nor key.
 */
export function drawPlot(model: ChartModel, width: number): string {
  const drawn = Plot.plot({
    // linkedom has what Plot calls, not the types of a page.
    document: document as unknown as Document,
    width,
    ...scaleOf(model),
    marks: marksOf(model, rowsOf(model)),
  });
  return drawn.outerHTML;
}
