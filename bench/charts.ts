/**
 * Draws each kind of chart many times and prints the time and size of one drawing.
 * Usage: npx node bench/charts.ts [count]. A measure, never asserted: it depends on the machine.
 */
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { drawChart } from '../src/components/chart/draw.ts';
import { chartFigure } from '../src/components/chart/figure.ts';
import { cssPaint } from '../src/components/chart/palette.ts';
import { NARROW, WIDE } from '../src/components/chart/view.ts';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { NAMES, modelNamed } from '../test/components/chart/fixtures.ts';

const WARM_UP = 50;
const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < 1) {
  console.error('Nombre de dessins attendu.\nRéparation : npx node bench/charts.ts 1000');
  process.exit(1);
}

function bytes(text: string): string {
  const raw = Buffer.byteLength(text);
  return `${formatNumber(raw).padStart(7)} o  ${formatNumber(brotliCompressSync(text).length).padStart(6)} o br`;
}

console.log(`${formatNumber(count)} dessins de chaque, ${process.version}`);
for (const name of NAMES) {
  const model = modelNamed(name);
  for (const width of [NARROW, WIDE]) {
    const view = { width, paint: cssPaint, font: 'sans-serif' };
    const draw = (): string => drawChart(model, view, 'banc').body;
    for (let index = 0; index < WARM_UP; index += 1) draw();
    const start = performance.now();
    for (let index = 0; index < count; index += 1) draw();
    const milliseconds = (performance.now() - start) / count;
    console.log(
      `${name.padEnd(22)} ${String(width).padStart(4)} px  ${formatNumber(milliseconds, 2).padStart(6)} ms  ${bytes(draw())}`,
    );
  }
  const { drawings, payload } = chartFigure(model);
  console.log(
    `${''.padEnd(22)} figure entière       ${bytes(drawings.map(({ body }) => body).join('') + payload)}`,
  );
}
