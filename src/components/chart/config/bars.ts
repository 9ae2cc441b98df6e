import type { ChartDataset } from 'chart.js';
import { isOverYears, type ChartModel, type ChartSeries } from '../model/chart-model.ts';
import { seriesToken, type Token } from '../palette.ts';
import { barLabelsPlugin, barLabelsWidth, separatorsPlugin } from '../plugins/bar-labels.ts';
import { breaksPlugin } from '../plugins/breaks.ts';
import { LABEL_LINE, categoryLabelsPlugin, shiftPlugin } from '../plugins/category-labels.ts';
import { baselinePlugin } from '../plugins/baseline.ts';
import { barDoubtsPlugin } from '../plugins/doubts.ts';
import { barGapsPlugin } from '../plugins/gaps.ts';
import { textWidth, wrapText } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, TEXT, type ChartView, type Config, type Datum } from '../view.ts';
import {
  baseOptions,
  categoryAxis,
  sameOrEach,
  shownLabels,
  valueAxis,
  type Options,
} from './base.ts';

/** Height of the axis of values under horizontal bars. */
export const AXIS = 24;
const BAR = 16;
const BAND_GAP = 10;
/** Between a name and the bar under it. */
const NAME_GAP = 2;
/** Share of the width that names may take before they go above their bars. */
const LEFT_SHARE = 0.42;

function isStacked(model: ChartModel): boolean {
  return model.kind === 'bars-stacked' || model.kind === 'shares';
}

/** Columns stand up when all names fit under them without turning; otherwise bars lie down. */
export function isHorizontal(model: ChartModel, view: ChartView): boolean {
  if (model.kind === 'bars-ranked' || model.kind === 'shares') return true;
  if (model.breaks.length > 0) return false;
  // A rate and its count stand side by side: only a lying bar leaves them room.
  if (model.counted !== null) return true;
  const band = (view.width - 40) / model.categories.length;
  return (
    !isOverYears(model) &&
    model.categories.some(({ label }) => textWidth(label, SMALL_TEXT) > band - 6)
  );
}

/** Sizes of horizontal bars, in px: everything that the height of the chart follows from. */
export interface BarLayout {
  readonly lines: readonly (readonly string[])[];
  readonly above: boolean;
  /** Height of the bars of one category. */
  readonly bars: number;
  readonly band: number;
  readonly left: number;
}

export function barLayout(model: ChartModel, view: ChartView): BarLayout {
  const series = model.panels[0]?.series ?? [];
  const bars = isStacked(model) ? BAR + 4 : Math.max(1, series.length) * BAR;
  const column = Math.floor(view.width * LEFT_SHARE);
  const wrapped = model.categories.map(({ label }) => wrapText(label, column, TEXT));
  const widest = Math.ceil(Math.max(0, ...wrapped.flat().map((line) => textWidth(line, TEXT))));
  const above = widest > column || wrapped.some((own) => own.length > 2);
  const lines = above
    ? model.categories.map(({ label }) => wrapText(label, view.width, TEXT))
    : wrapped;
  const tallest = LABEL_LINE * Math.max(1, ...lines.map((own) => own.length));
  const band = above
    ? tallest + NAME_GAP + bars + BAND_GAP
    : Math.max(tallest + 4, bars + BAND_GAP);
  return { lines, above, bars, band, left: above ? 0 : widest + 10 };
}

function barDataset(
  one: ChartSeries,
  model: ChartModel,
  view: ChartView,
): ChartDataset<'bar', Datum[]> {
  const token = (point: ChartSeries['points'][number]): Token => {
    if (point.uncertain) return 'bg';
    return point.small ? 'small' : seriesToken(one.slot);
  };
  return {
    type: 'bar',
    label: one.label,
    data: one.points.map((point) => point.drawn),
    backgroundColor: sameOrEach(one.points.map((point) => view.paint(token(point)))),
    borderWidth: 0,
    borderSkipped: false,
    // Chart.js inflates bars by a third of a pixel to hide seams: it would falsify widths.
    inflateAmount: 0,
    clip: false,
    ...(isStacked(model) ? { stack: 'whole' } : {}),
  };
}

/** Grouped, stacked and ranked bars, and shares. Always from zero. */
export function barsConfig(model: ChartModel, view: ChartView): Config {
  const series = model.panels[0]?.series ?? [];
  const stacked = isStacked(model);
  const horizontal = isHorizontal(model, view);
  const datasets = series.map((one) => barDataset(one, model, view));
  const labels = model.categories.map((category) => category.label);
  const shared = [
    barDoubtsPlugin(series, view),
    ...(stacked ? [separatorsPlugin(model, view)] : []),
    barGapsPlugin(series, view, { stacked, horizontal }),
    barLabelsPlugin(model, view, { stacked, horizontal }),
  ];
  if (!horizontal) {
    return {
      type: 'bar',
      data: {
        labels: [...labels],
        datasets: datasets.map((one) => ({ ...one, barPercentage: 1, categoryPercentage: 0.8 })),
      },
      options: {
        ...baseOptions({ top: 18, right: 4, bottom: 0, left: 0 }),
        scales: {
          x: { ...categoryAxis(view, shownLabels(labels, view.width - 50), true), stacked },
          y: { ...valueAxis(view, { unit: model.unit }), stacked },
        },
      },
      plugins: [breaksPlugin(model.breaks, view, { axis: 'x', labelled: true }), ...shared],
    };
  }
  const layout = barLayout(model, view);
  const thickness = stacked ? layout.bars : layout.bars / Math.max(1, series.length);
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: datasets.map((one) => ({ ...one, barThickness: thickness })),
    },
    options: {
      ...baseOptions({
        top: 0,
        right: stacked ? 16 : barLabelsWidth(model),
        bottom: 0,
        left: layout.left,
      }),
      indexAxis: 'y',
      scales: horizontalScales(model, view, stacked),
    },
    plugins: [
      breaksPlugin(model.breaks, view, { axis: 'y', labelled: true }),
      baselinePlugin(view, layout.above ? { height: layout.bars, shift: shiftOf(layout) } : null),
      categoryLabelsPlugin(layout.lines, view, layout),
      ...(layout.above ? [shiftPlugin(shiftOf(layout))] : []),
      ...shared,
    ],
  };
}

/** Under labels of one line more or less, bars are aligned on the tallest. */
function shiftOf(layout: BarLayout): number {
  return NAME_GAP / 2 + (LABEL_LINE * Math.max(1, ...layout.lines.map((own) => own.length))) / 2;
}

function horizontalScales(
  model: ChartModel,
  view: ChartView,
  stacked: boolean,
): NonNullable<Options['scales']> {
  const shares = model.kind === 'shares';
  const axis = valueAxis(view, {
    unit: shares ? '%' : model.unit,
    ticks: 5,
    // Every ranked bar carries its value: an axis would only repeat them.
    display: model.kind !== 'bars-ranked',
    ...(shares ? { max: 100 } : {}),
  });
  return {
    x: {
      ...axis,
      stacked,
      // Whole pixels for the axis leave whole pixels for the bars.
      afterFit: (scale) => {
        if (axis.display !== false) scale.height = AXIS;
      },
    },
    y: { type: 'category', display: false, ticks: { display: false }, stacked, offset: true },
  };
}
