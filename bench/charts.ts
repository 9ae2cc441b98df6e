/**
 * Draws each kind of chart many times and prints the time and size of one drawing, ours beside Chart.js on a
 * native canvas that writes SVG, and beside Observable Plot on the same values.
 * Usage: npx node bench/charts.ts [count]. A measure, never asserted: it depends on the machine.
 */
import { drawChart } from '../src/components/chart/draw.ts';
import { chartFigure } from '../src/components/chart/figure.ts';
import { cssPaint } from '../src/components/chart/palette.ts';
import { NARROW, WIDE } from '../src/components/chart/view.ts';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { NAMES, modelNamed } from '../test/components/chart/fixtures.ts';
import { drawNative } from './charts/native-canvas.ts';
import { drawPlot } from './charts/observable-plot.ts';
import { bytes, measure } from './charts/measure.ts';

const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < 1) {
  console.error('Nombre de dessins attendu.\nRéparation : npx node bench/charts.ts 1000');
  process.exit(1);
}

function line(name: string, what: string, draw: () => string): void {
  const { milliseconds, text } = measure(draw, count);
  const label = `${name.padEnd(21)} ${what.padEnd(28)}`;
  console.log(`${label} ${formatNumber(milliseconds, 2).padStart(7)} ms  ${bytes(text)}`);
}

console.log(`${formatNumber(count)} dessins de chaque, ${process.version}`);
for (const name of NAMES) {
  const model = modelNamed(name);
  for (const width of [NARROW, WIDE]) {
    const view = { width, paint: cssPaint, font: 'sans-serif' };
    line(name, `le nôtre, ${width} px`, () => drawChart(model, view, 'banc').body);
  }
  line('', `toile native, ${WIDE} px`, () => drawNative(model, WIDE));
  line('', `Observable Plot, ${WIDE} px`, () => drawPlot(model, WIDE));
  const { drawings } = chartFigure(model);
  const figure = drawings.map(({ body }) => body).join('');
  console.log(
    `${''.padEnd(21)} ${'figure entière d’une page'.padEnd(28)} ${''.padStart(7)}     ${bytes(figure)}`,
  );
}
