import { createHash } from 'node:crypto';
import { drawChart } from '../../../src/components/chart/draw.ts';
import { LIGHT } from '../../../src/components/chart/palette.ts';
import { NARROW, WIDE } from '../../../src/components/chart/view.ts';
import { NAMES, modelNamed } from './fixtures.ts';

/** One sha256 over the drawing of each kind of chart, for a phone and for a text column. */
export function goldenHash(): string {
  const hash = createHash('sha256');
  for (const name of NAMES) {
    for (const width of [NARROW, WIDE]) {
      const view = {
        width,
        paint: (token: keyof typeof LIGHT) => LIGHT[token],
        font: 'sans-serif',
      };
      hash.update(drawChart(modelNamed(name), view, name).body);
    }
  }
  return hash.digest('hex');
}
