import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TOOLS } from '../../src/components/calculator/tools.ts';
import { ownerOf } from '../../src/bundling/own-modules.ts';
import { pageAt } from './dist.ts';

const linked = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, url = '']) => url);

test.each(Object.keys(TOOLS))('%s has one script of its own, under 15 kB', (slug) => {
  const { html } = pageAt(`/outils/${slug}/`);
  const scripts = linked(html, /<script[^>]+src="([^"]+)"/gu);
  expect(scripts).toHaveLength(1);
  const script = readFileSync(`dist${scripts[0] ?? ''}`);
  // An import would be one more request.
  expect(script.toString()).not.toMatch(/\bimport\s*[{"'(]|\bfrom\s*["']/u);
  expect(brotliCompressSync(script).length).toBeLessThan(15_000);
});

test('a module belongs to the calculator, or the kind of page, that imports it, and to no other page', () => {
  expect(ownerOf('/x/src/components/calculator/entry/bac-2020.ts')).toBe('bac-2020');
  expect(ownerOf('/x/src/components/site/entry/tables.ts')).toBe('tables');
  expect(ownerOf('/x/src/components/table/live/open-tools.ts')).toBe('open-tools');
  expect(ownerOf('/x/src/components/table/live/mount.ts')).toBe(null);
  expect(ownerOf('/x/src/rules/money.ts?own=are-grant')).toBe('are-grant');
  expect(ownerOf('/x/src/rules/money.ts')).toBe(null);
});
