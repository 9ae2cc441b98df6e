import type { ChartModel } from '../model/chart-model.ts';
import { GRID_COLUMNS, GRID_ROWS, TILES } from '../model/tile-grid.ts';
import { tilesPlugin } from '../plugins/tiles.ts';
import { isRoomy, type ChartView, type Config, type KeyItem } from '../view.ts';
import { baseOptions } from './base.ts';
import { classes, toneOf, toneToken } from './classes.ts';
import { labelText } from '../model/value-text.ts';

/** Between two tiles, in px. */
export const TILE_GAP = 2;
/** A tile larger than this only spreads its neighbours. Unit: px. */
const MAX_TILE = 86;

/** Side of a tile, in px. */
export function tileSide(view: ChartView): number {
  return Math.min(MAX_TILE, Math.floor(view.width / GRID_COLUMNS));
}

export function tileMapHeight(view: ChartView): number {
  return tileSide(view) * GRID_ROWS;
}

/** The classes of the key, from the smallest values. */
export function tileKey(model: ChartModel): KeyItem[] {
  return classes(model).map(({ from, to, tone }) => ({
    label: `${labelText(from, '')} à ${labelText(to, model.unit)}`,
    color: toneToken(tone),
    shape: 'tile',
  }));
}

/** Regions as squares at their place: a scatter chart whose points are the squares. */
export function tileMapConfig(model: ChartModel, view: ChartView): Config {
  const points = model.panels[0]?.series[0]?.points ?? [];
  const side = tileSide(view);
  const bounds = classes(model);
  const width = side * GRID_COLUMNS;
  const margin = Math.max(0, (view.width - width) / 2);
  return {
    type: 'scatter',
    data: {
      labels: model.categories.map((category) => category.label),
      datasets: [
        {
          type: 'scatter',
          label: model.title,
          data: points.map((point, index) => {
            const region = model.regions[index];
            // Chart.js draws no point without a number: a region without value leaves its square empty.
            if (point.drawn === null || !region) return { x: Number.NaN, y: Number.NaN };
            return { x: TILES[region].column, y: TILES[region].row };
          }),
          pointStyle: 'rect',
          // Chart.js gives the half diagonal of a square.
          pointRadius: ((side - TILE_GAP) / 2) * Math.SQRT2,
          pointHoverRadius: ((side - TILE_GAP) / 2) * Math.SQRT2,
          pointBorderWidth: 1,
          pointBorderColor: view.paint('axis'),
          pointBackgroundColor: points.map((point) => {
            if (point.uncertain) return view.paint('bg');
            return view.paint(point.small ? 'small' : toneToken(toneOf(point.drawn ?? 0, bounds)));
          }),
          clip: false,
        },
      ],
    },
    options: {
      ...baseOptions({ top: 0, bottom: 0, left: margin, right: margin }),
      scales: {
        x: {
          type: 'linear',
          display: false,
          ticks: { display: false },
          min: -0.5,
          max: GRID_COLUMNS - 0.5,
        },
        y: {
          type: 'linear',
          display: false,
          ticks: { display: false },
          reverse: true,
          min: -0.5,
          max: GRID_ROWS - 0.5,
        },
      },
    },
    plugins: [tilesPlugin(model, view, { side: side - TILE_GAP, full: isRoomy(view) })],
  };
}
