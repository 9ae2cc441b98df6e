import type { ChartModel } from '../model/chart-model.ts';
import { labelText } from '../model/value-text.ts';
import { pointDoubtsPlugin } from '../plugins/doubts.ts';
import { axisGapsPlugin } from '../plugins/gaps.ts';
import { SLOPE_OFFSET, slopeLabelsPlugin, slopeLabelLines } from '../plugins/slope-labels.ts';
import { textWidth } from '../recorder/text-metrics.ts';
import { SMALL_TEXT, TEXT, isRoomy, type ChartView, type Config } from '../view.ts';
import { baseOptions, categoryAxis, valueAxis } from './base.ts';
import { lineDataset } from './lines.ts';

/** Two dates, one line a row. Values stand at both ends, names at the right: no axis to read. */
export function slopeConfig(model: ChartModel, view: ChartView): Config {
  const series = model.panels[0]?.series ?? [];
  const labels = model.categories.map((category) => category.label);
  const names = isRoomy(view) ? 260 : 120;
  const lines = slopeLabelLines(series, names);
  const values = series.map((one) => one.points[0]?.value ?? 0);
  const left =
    SLOPE_OFFSET +
    4 +
    Math.max(...values.map((value) => textWidth(labelText(value, model.unit), TEXT, true)));
  const right =
    SLOPE_OFFSET + 6 + Math.max(...lines.flat().map((line) => textWidth(line, SMALL_TEXT)));
  return {
    type: 'line',
    data: { labels: [...labels], datasets: series.map((one) => lineDataset(one, [], view, 4)) },
    options: {
      ...baseOptions({ top: 0, right: Math.ceil(right), bottom: 24, left: Math.ceil(left) }),
      scales: {
        // Dates stand above: under the plot they would meet the names of low values.
        x: { ...categoryAxis(view, labels, false), position: 'top', border: { display: false } },
        y: valueAxis(view, { unit: model.unit, display: false }),
      },
    },
    plugins: [
      axisGapsPlugin(series, view),
      pointDoubtsPlugin(series, view),
      slopeLabelsPlugin(model, lines, view),
    ],
  };
}
