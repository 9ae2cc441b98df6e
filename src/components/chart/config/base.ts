import type { ChartOptions } from 'chart.js';
import { formatNumber } from '../../../lib/numbers-fr.ts';
import type { ChartSeries } from '../model/chart-model.ts';
import { textWidth } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, type ChartView } from '../view.ts';

export type Options = ChartOptions<'bar' | 'line' | 'scatter'>;
type LinearOptions = NonNullable<NonNullable<Options['scales']>[string]>;

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What all our charts share: no animation (colours pass through untouched), no legend or title of Chart.js. */
export function baseOptions(padding: Padding): Options {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    devicePixelRatio: 1,
    events: [],
    layout: { padding: { ...padding }, autoPadding: false },
    plugins: { legend: { display: false }, title: { display: false } },
  };
}

function tickFont(view: ChartView): { family: string; size: number } {
  return { family: view.font, size: SMALL_TEXT };
}

/** The value axis: from zero, few ticks, French numbers. `max` fixes the top, for panels that share a scale. */
export function valueAxis(
  view: ChartView,
  {
    unit,
    max,
    ticks = 6,
    display = true,
  }: { unit: string; max?: number; ticks?: number; display?: boolean },
): LinearOptions {
  const suffix = unit === '%' ? '\u00A0%' : '';
  return {
    type: 'linear',
    display,
    beginAtZero: true,
    ...(max === undefined ? {} : { max }),
    border: { display: false },
    grid: {
      color: view.paint('grid'),
      // Without this, a stub of no length follows each line.
      drawTicks: false,
      // Trap: Chart.js starts bars after half of the line of zero, which falsifies short ones. No line, no loss.
      lineWidth: (context) => (context.tick?.value === 0 ? 0 : 1),
    },
    ticks: {
      // Chart.js measures the labels of an axis that it does not show, unless they are hidden too.
      display,
      color: view.paint('muted'),
      font: tickFont(view),
      maxTicksLimit: ticks,
      padding: 6,
      // A count has no half: 0, 1, 2 and never 0,5.
      ...(unit === '%' ? {} : { precision: 0 }),
      callback: (value) => `${formatNumber(Number(value))}${suffix}`,
    },
  };
}

/** Which labels of a time axis fit in `width`: regular, and always the last one, the one people look for. */
export function shownLabels(labels: readonly string[], width: number): string[] {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, SMALL_TEXT)));
  const step = Math.max(1, Math.ceil((widest + 8) / (width / labels.length)));
  return labels.map((label, index) => ((labels.length - 1 - index) % step === 0 ? label : ''));
}

/** The axis of categories under a chart. `offset` leaves half a band at each end, for bars. */
export function categoryAxis(
  view: ChartView,
  labels: readonly string[],
  offset: boolean,
): LinearOptions {
  return {
    type: 'category',
    offset,
    border: { color: view.paint('axis') },
    grid: { display: false },
    ticks: {
      color: view.paint('muted'),
      font: tickFont(view),
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      callback: (_value, index) => labels[index] ?? '',
    },
  };
}

/** A round number at or above `value`: 1, 2, 2.5 or 5 times a power of ten, cut in few steps. */
export function niceMaximum(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}

/** One value when all are the same: Chart.js then resolves the options of one mark for all, else those of each. */
export function sameOrEach<Value>(values: Value[]): Value | Value[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

export function drawnMaximum(series: readonly ChartSeries[]): number {
  return Math.max(0, ...series.flatMap((one) => one.points.map((point) => point.drawn ?? 0)));
}
