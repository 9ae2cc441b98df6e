import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { labelled } from '../../src/offline/label.ts';
import { SIZE_MARK, sizeText } from '../../src/offline/manifest.ts';
import { DIST, fileAt, pageAt, pages } from './dist.ts';

const [head = '', ...code] = fileAt('/service-worker.js').split('\n');
const { version, core } = z
  .object({ version: z.string(), core: z.array(z.string()) })
  .parse(JSON.parse(head.replace(/^self\.site=(.*);$/u, '$1')));
const files = core.map((path) => (/(?:^|\/)$/u.test(path) ? `${path}index.html` : path));

test('the worker stands alone: a browser asks for one file, and runs it as it is', () => {
  expect(code.join('\n')).not.toMatch(/\b(?:import|export)\b/u);
  expect(version).toMatch(/^[0-9a-f]{16}$/u);
});

test('everything that is kept is there: one missing file would keep nothing', () => {
  expect(core.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
});

test('a kept page has all that it asks for', () => {
  const asked = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [
      ...fileAt(file).matchAll(/(?:src|href)="\/(_astro\/[^"]+|favicon\.svg)"/gu),
    ])
    .map(([, path = '']) => path);
  expect([...new Set(asked)].filter((path) => !core.includes(path))).toEqual([]);
});

test('every page says its day in the words that the worker looks for', () => {
  const silent = pages.filter(({ html }) => !labelled(html).includes('</strong> version du '));
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('the size that the page says is the one that is downloaded', () => {
  const { html } = pageAt('/hors-ligne/');
  const size = files.reduce((sum, file) => sum + gzipSync(fileAt(file)).length, 0);
  expect(html).not.toContain(SIZE_MARK);
  expect(html).toMatch(new RegExp(`environ\\s${sizeText(size)}\\.`, 'u'));
});

test('no other page knows the worker: it is never there without being asked for', () => {
  const others = pages.filter(
    ({ url, html }) => url !== '/hors-ligne/' && html.includes('worker.js'),
  );
  expect(others).toEqual([]);
});
