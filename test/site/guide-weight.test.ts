import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

/** One first round trip: ten segments of 1 460 bytes. */
const ROUND_TRIP = 14_600;
const LIGHT = 9_000;

/** What a reader of a guide loads before reading: its HTML, which holds its style. Unit: bytes, brotli. */
const guides = pages
  .filter(({ url }) => /^\/guides\/[a-z0-9-]+\/$/u.test(url))
  .map(({ url, html }) => ({ url, weight: brotliCompressSync(html).length }));

test('a guide with its sheet holds in one first round trip', () => {
  expect(guides.length).toBeGreaterThan(5);
  expect(guides.filter(({ weight }) => weight >= ROUND_TRIP)).toEqual([]);
});

test('half of the guides are light', () => {
  const light = guides.filter(({ weight }) => weight < LIGHT);
  expect(light.length, JSON.stringify(guides)).toBeGreaterThanOrEqual(guides.length / 2);
});
