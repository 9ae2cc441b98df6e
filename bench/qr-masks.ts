/**
 * Each mask of a QR code, and the choice among the eight, on the addresses of the built site: time to make the codes, and
 * how many poor photographs of them are read.
 * Usage: after a build, npx node bench/qr-masks.ts. A measure, never asserted. The photographs are the same at each run.
 */
import { generate, mode, type Bitmap2D, type Mask } from 'lean-qr';
import jsQR from 'jsqr';
import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { SITE_ORIGIN } from '../src/lib/site.ts';

/** Pixels a module, and how far the light of a pixel strays, of 255. */
const PHOTOGRAPHS = [
  [2.3, 30],
  [2.6, 60],
] as const;
const MASKS: readonly (Mask | null)[] = [null, 0, 1, 2, 3, 4, 5, 6, 7];

/** Numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The code as a bad camera sees it: askew, small, grey and noisy. */
function photograph(code: Bitmap2D, [scale, noise]: readonly [number, number], seed: number) {
  const chance = chances(seed);
  const side = Math.ceil((code.size + 14) * scale);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const turn = (chance() - 0.5) / 3;
  const [cos, sin] = [Math.cos(turn) / scale, Math.sin(turn) / scale];
  const middle = code.size / 2 + chance() - 0.5;
  const light = (x: number, y: number): number => {
    const [dx, dy] = [x - side / 2, y - side / 2];
    const [column, row] = [cos * dx + sin * dy + middle, cos * dy - sin * dx + middle];
    return code.get(Math.floor(column), Math.floor(row)) ? 40 : 225;
  };
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [at % side, Math.floor(at / side)];
    const near = [light(x, y), light(x + 0.5, y), light(x, y + 0.5), light(x + 0.5, y + 0.5)];
    const grey = near.reduce((sum, one) => sum + one) / 4 + (chance() - 0.5) * 2 * noise;
    pixels.fill(grey, at * 4, at * 4 + 3);
  }
  return { pixels, side };
}

const texts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .sort()
  .map((file) => `${SITE_ORIGIN.toUpperCase()}/${file.slice(0, -'index.html'.length)}`);
const modes = [mode.alphaNumeric, mode.ascii];

console.log(`${formatNumber(texts.length)} adresses, ${process.version}`);
for (const mask of MASKS) {
  const start = performance.now();
  const codes = texts.map((text) => generate(text, { modes, mask }));
  const time = performance.now() - start;
  const read = PHOTOGRAPHS.map(
    (conditions) =>
      codes.filter((code, index) => {
        const { pixels, side } = photograph(code, conditions, index);
        return jsQR(pixels, side, side)?.data === texts[index];
      }).length,
  );
  const name = mask === null ? 'choisi parmi huit' : `masque ${mask}`;
  console.log(
    `${name.padEnd(18)} ${formatNumber(time, 0).padStart(4)} ms  lus : ${read.join(' et ')}`,
  );
}
