import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageWeigher } from '../../scripts/lib/page-weight.ts';
import type { PageWeight } from '../../scripts/lib/page-weight.ts';
import { DIST, pages } from './dist.ts';

/** HTML, sheet and script of a page that only shows. Unit: bytes, brotli. */
const MOST = 15_000;
const MOST_REQUESTS = 3;
/** A calculator carries its rules and its finite cases: `calculator-scripts.test.ts` bounds its script. */
const isCalculator = (url: string) => /^\/outils\/[a-z0-9-]+\/$/u.test(url);

const isHeavy = ({ total, requests }: PageWeight) => total > MOST || requests > MOST_REQUESTS;

test('no page but the calculators weighs more than 15 kB, and each asks for three files at most', () => {
  const weigh = pageWeigher(DIST);
  const weighed = pages
    .filter(({ url }) => !isCalculator(url))
    .map(({ url, html }) => ({ url, ...weigh(url, html) }));
  expect(weighed.length).toBeGreaterThan(700);
  expect(weighed.filter(isHeavy)).toEqual([]);
});

test('calculators ask for three files too', () => {
  const weigh = pageWeigher(DIST);
  const weighed = pages
    .filter(({ url }) => isCalculator(url))
    .map(({ url, html }) => ({ url, requests: weigh(url, html).requests }));
  expect(weighed.length).toBeGreaterThan(3);
  expect(weighed.filter(({ requests }) => requests > MOST_REQUESTS)).toEqual([]);
});

/** Letters that no compression makes shorter than three quarters of a byte each. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 64));
  });
  return letters.join('');
}

test.each([
  ['light', { sheet: 100, script: 'let a' }, false],
  ['heavy by its sheet', { sheet: 24_000, script: 'let a' }, true],
  ['heavy by its script', { sheet: 100, script: `'${noise(24_000).replaceAll("'", '')}'` }, true],
  ['of four files', { sheet: 100, script: 'import"./b.js"' }, true],
])('a page that is %s', (_name, { sheet, script }, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'poids-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/a.css'), noise(sheet));
  writeFileSync(join(folder, '_astro/a.js'), script);
  writeFileSync(join(folder, '_astro/b.js'), 'let b');
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>';
  expect(isHeavy(pageWeigher(folder)('/page/', html))).toBe(expected);
});
