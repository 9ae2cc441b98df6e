import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/components/site/qr-path.ts';
import type { QrPath } from '../../../src/components/site/qr-path.ts';

/** Pixels of one module, and the quiet zone in modules. */
const [SCALE, QUIET] = [4, 4];

/** Draws the line as a browser does, module after module. Returns the address that a reader of codes opens. */
function read({ size, path, dashes }: QrPath): string {
  const side = (size + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const inks = dashes
    .split(' ')
    .flatMap((length, index) => Array<boolean>(Number(length)).fill(index % 2 === 0));
  let [x, y, at] = [0, 0, 0];
  expect(path).toMatch(/^M0 \.5(?:h-?\d+v1)+$/u);
  for (const [, steps = ''] of path.matchAll(/h(-?\d+)v1/gu)) {
    const way = Math.sign(Number(steps));
    // A step to the left fills the module on its left.
    for (let step = 0; step < Math.abs(Number(steps)); step += 1, at += 1, x += way) {
      if (inks[at]) fillModule(pixels, side, way > 0 ? x : x - 1, y);
    }
    expect(inks[at] ?? false).toBe(false);
    at += 1;
    y += 1;
  }
  return new URL(jsQR(pixels, side, side)?.data ?? '').href;
}

function fillModule(pixels: Uint8ClampedArray, side: number, x: number, y: number): void {
  for (let row = 0; row < SCALE; row += 1) {
    const start = (((y + QUIET) * SCALE + row) * side + (x + QUIET) * SCALE) * 4;
    for (let at = start; at < start + SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
  }
}

test.each([
  'https://reperes-formation.example/guides/cqp/',
  'https://reperes-formation.example/donnees/anfa/2012-2013/resultats/provence-alpes-cote-d-azur/',
  'https://reperes-formation.example/outils/salaire-contrat-pro/#naissance=15%2F10%2F2005&qualification=bac-technologique',
])('the code of %s is read again', (address) => {
  expect(read(qrPath(address))).toBe(address);
});

test('the host in capitals makes the modules fewer', () => {
  expect(qrPath('https://reperes-formation.example/guides/indicateurs-cfa/').size).toBe(29);
});

test('any path of the site is read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9/-]{1,90}$/u), (path) => {
      const address = `https://reperes-formation.example/${path}`;
      expect(read(qrPath(address))).toBe(address);
    }),
    { numRuns: 40 },
  );
});

test('the code of an ordinary address adds less than 700 bytes to a page', () => {
  const { path, dashes } = qrPath('https://reperes-formation.example/guides/cqp/');
  expect(brotliCompressSync(path + dashes).length).toBeLessThan(700);
});
