import { AXIS, barLayout, barsConfig, isHorizontal } from './config/bars.ts';
import { drawnMaximum, niceMaximum } from './config/base.ts';
import { linesConfig, smallLinesConfig } from './config/lines.ts';
import { slopeConfig } from './config/slope.ts';
import { tileKey, tileMapConfig, tileMapHeight } from './config/tile-map.ts';
import { allSeries, type ChartModel, type ChartPanel } from './model/chart-model.ts';
import { seriesShape, seriesToken } from './palette.ts';
import { slopeLabelLines, slopeLabelsHeight } from './plugins/slope-labels.ts';
import { wrapText } from './recorder/text-metrics.ts';
import { layoutKey } from './chart-key.ts';
import {
  PANEL_TITLE_LINE,
  TEXT,
  isRoomy,
  type ChartView,
  type Config,
  type KeyItem,
  type Panel,
  type Sheet,
} from './view.ts';

const PANEL_GAP = 14;

/** The Chart.js configuration of a chart that has one panel. */
function configOf(model: ChartModel, view: ChartView): Config {
  if (model.kind === 'lines') return linesConfig(model, view);
  if (model.kind === 'slope') return slopeConfig(model, view);
  if (model.kind === 'tile-map') return tileMapConfig(model, view);
  return barsConfig(model, view);
}

function plotHeight(model: ChartModel, view: ChartView): number {
  const roomy = isRoomy(view);
  if (model.kind === 'tile-map') return tileMapHeight(view);
  if (model.kind === 'slope') {
    const lines = slopeLabelLines(allSeries(model), roomy ? 260 : 120);
    return Math.max(roomy ? 360 : 320, slopeLabelsHeight(lines) + 20) + AXIS;
  }
  if (model.kind !== 'lines' && isHorizontal(model, view)) {
    const axis = model.kind === 'bars-ranked' ? 0 : AXIS;
    return barLayout(model, view).band * model.categories.length + axis;
  }
  return roomy ? 340 : 260;
}

function keyOf(model: ChartModel, view: ChartView): KeyItem[] {
  if (model.kind === 'tile-map') return tileKey(model);
  const series = model.panels[0]?.series ?? [];
  const labelled = model.kind === 'slope' || (model.kind === 'lines' && isRoomy(view));
  if (series.length < 2 || labelled) return [];
  const lines = model.kind === 'lines' || model.kind === 'small-multiples';
  return series.map((one) => ({
    label: one.label,
    color: seriesToken(one.slot),
    shape: lines ? seriesShape(one.slot) : 'bar',
  }));
}

function unitOf(model: ChartModel): string {
  if (model.kind === 'shares') return `Part de chaque groupe, en\u00A0% (${model.unit})`;
  if (model.unit === '%' && model.counted !== null && model.kind.startsWith('bars'))
    return `En\u00A0%, puis entre parenthèses le nombre de ${model.counted}`;
  return model.unit === '%' ? 'En\u00A0%' : `Unité\u00A0: ${model.unit}`;
}

function marksOf(panel: ChartPanel): string[][] {
  return panel.series.map((one) => one.points.map((point) => point.title));
}

/** How many panels stand side by side: as many as leave the fewest places empty in the last row. */
function panelsAcross(count: number, view: ChartView): number {
  if (!isRoomy(view)) return 2;
  const empty = (across: number): number => (across - (count % across)) % across;
  return empty(3) < empty(4) ? 3 : 4;
}

function smallPanels(model: ChartModel, view: ChartView, top: number): Panel[] {
  const across = panelsAcross(model.panels.length, view);
  const width = Math.floor((view.width - PANEL_GAP * (across - 1)) / across);
  const height = isRoomy(view) ? 150 : 134;
  const max = niceMaximum(drawnMaximum(allSeries(model)));
  const titles = model.panels.map(({ title }) => wrapText(title, width, TEXT, true));
  const titleHeight = PANEL_TITLE_LINE * Math.max(...titles.map((lines) => lines.length)) + 4;
  return model.panels.map((panel, index) => ({
    x: (index % across) * (width + PANEL_GAP),
    y: top + titleHeight + 6 + Math.floor(index / across) * (height + titleHeight + PANEL_GAP),
    width,
    height,
    title: titles[index] ?? [],
    config: smallLinesConfig(model, panel, { ...view, width }, { max, axis: true }),
    marks: marksOf(panel),
  }));
}

/**
 * The whole chart of `model` for `view`: key, unit and Chart.js configurations with their places. The one
 * function behind the static picture, the file and the interactive chart.
 */
export function chartSheet(model: ChartModel, view: ChartView): Sheet {
  const key = keyOf(model, view);
  const unit = unitOf(model);
  const top = layoutKey(key, view.width).height;
  const panels =
    model.kind === 'small-multiples'
      ? smallPanels(model, view, top)
      : model.panels.map((panel) => ({
          x: 0,
          y: top,
          width: view.width,
          height: plotHeight(model, view),
          title: [],
          config: configOf(model, view),
          marks: marksOf(panel),
        }));
  const height = Math.ceil(Math.max(...panels.map((panel) => panel.y + panel.height)));
  return { width: view.width, height, key, unit, panels };
}
