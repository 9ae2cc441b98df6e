import type { ChartDataset } from 'chart.js';
import type {
  ChartBreak,
  ChartModel,
  ChartPanel,
  ChartPoint,
  ChartSeries,
} from '../model/chart-model.ts';
import { seriesShape, seriesToken, type Token } from '../palette.ts';
import { axisGapsPlugin } from '../plugins/gaps.ts';
import { breaksPlugin } from '../plugins/breaks.ts';
import { pointDoubtsPlugin } from '../plugins/doubts.ts';
import { endLabelsPlugin, endLabelsWidth } from '../plugins/end-labels.ts';
import { isRoomy, type ChartView, type Config, type Datum } from '../view.ts';
import { baseOptions, categoryAxis, sameOrEach, shownLabels, valueAxis } from './base.ts';

/** Widest label beside a line, in px. */
const LABEL_WIDTH = 150;

function fillOf(point: ChartPoint, color: Token): Token {
  if (point.uncertain) return 'bg';
  return point.small ? 'small' : color;
}

/** A line of Chart.js: cut at gaps and at breaks, a shape of point for each series. */
export function lineDataset(
  one: ChartSeries,
  breaks: readonly ChartBreak[],
  view: ChartView,
  radius: number,
): ChartDataset<'line', Datum[]> {
  const token = seriesToken(one.slot);
  const color = view.paint(token);
  const cuts = new Set(
    breaks.filter(({ rows }) => rows === null || rows.includes(one.key)).map(({ after }) => after),
  );
  return {
    type: 'line',
    label: one.label,
    data: one.points.map((point) => point.drawn),
    borderColor: color,
    borderWidth: 2,
    spanGaps: false,
    clip: false,
    ...(cuts.size > 0
      ? {
          segment: {
            borderColor: (ctx) => (cuts.has(ctx.p0DataIndex) ? 'transparent' : undefined),
          },
        }
      : {}),
    pointStyle: seriesShape(one.slot),
    pointRadius: radius,
    pointHoverRadius: radius + 2,
    pointBorderWidth: 1.5,
    pointBackgroundColor: sameOrEach(one.points.map((point) => view.paint(fillOf(point, token)))),
    pointBorderColor: sameOrEach(
      one.points.map((point) => view.paint(point.small ? 'small' : token)),
    ),
  };
}

/** Lines over years. Names stand beside the lines where there is room, in the key above otherwise. */
export function linesConfig(model: ChartModel, view: ChartView): Config {
  const series = model.panels[0]?.series ?? [];
  const roomy = isRoomy(view) && series.length > 1;
  const right = roomy ? endLabelsWidth(series, LABEL_WIDTH) : 14;
  const labels = model.categories.map((category) => category.label);
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: series.map((one) => lineDataset(one, model.breaks, view, roomy ? 3.5 : 3)),
    },
    options: {
      ...baseOptions({ top: model.breaks.length > 0 ? 18 : 8, right, bottom: 0, left: 0 }),
      scales: {
        x: categoryAxis(view, shownLabels(labels, view.width - right - 40), false),
        y: valueAxis(view, { unit: model.unit }),
      },
    },
    plugins: [
      breaksPlugin(model.breaks, view, { axis: 'x', labelled: true }),
      axisGapsPlugin(series, view),
      pointDoubtsPlugin(series, view),
      ...(roomy ? [endLabelsPlugin(series, LABEL_WIDTH, view)] : []),
    ],
  };
}

/** The breaks that cut a series of the panel: a cut drawn across whole lines would be a lie. */
function breaksOf(panel: ChartPanel, breaks: readonly ChartBreak[]): readonly ChartBreak[] {
  return breaks.filter(
    ({ rows }) => rows === null || panel.series.some(({ key }) => rows.includes(key)),
  );
}

/** One small line chart: first and last year only, and the scale that all panels share. */
export function smallLinesConfig(
  model: ChartModel,
  panel: ChartPanel,
  view: ChartView,
  { max, axis }: { readonly max: number; readonly axis: boolean },
): Config {
  const labels = model.categories.map((category) => category.label);
  const ends = labels.map((label, index) =>
    index === 0 || index === labels.length - 1 ? label : '',
  );
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: panel.series.map((one) => lineDataset(one, model.breaks, view, 1.8)),
    },
    options: {
      ...baseOptions({ top: 6, right: 14, bottom: 0, left: 0 }),
      scales: {
        x: categoryAxis(view, ends, false),
        y: valueAxis(view, { unit: model.unit, max, ticks: 3, display: axis }),
      },
    },
    plugins: [
      breaksPlugin(breaksOf(panel, model.breaks), view, { axis: 'x', labelled: false }),
      axisGapsPlugin(panel.series, view),
      pointDoubtsPlugin(panel.series, view),
    ],
  };
}
