import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareImports } from '../../src/bundling/bare-imports.ts';
import { pageAt } from './dist.ts';

const FOLDER = 'dist/_astro';
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

test('no script of the site carries the helper of the bundler', () => {
  expect(scripts.filter((name) => /modulepreload|preloadError/u.test(textOf(name)))).toEqual([]);
});

test('a page with a table asks for one script, and that one asks for the rest by a plain import', () => {
  const { html } = pageAt('/donnees/anfa/2012-2013/resultats/alsace/');
  const [, name = ''] = /<script[^>]+src="\/_astro\/([^"]+)"/u.exec(html) ?? [];
  const later = [...textOf(name).matchAll(/import\(`\.\/([^`]+)`\)/gu)].map(([, file]) => file);
  expect(later).toHaveLength(3);
  expect(scripts).toEqual(expect.arrayContaining(later));
});

test('what a click brings has its style sheet, which no page asks for before', () => {
  const { html } = pageAt('/donnees/anfa/2012-2013/resultats/alsace/');
  const [, name = ''] = /<script[^>]+src="\/_astro\/([^"]+)"/u.exec(html) ?? [];
  for (const [later, sheet] of [
    ['open-chart', 'live-chart'],
    ['open-tools', 'table-tools'],
  ]) {
    const found = readdirSync(FOLDER).filter((file) => file.startsWith(`${sheet}.`));
    expect(found).toHaveLength(1);
    const script = scripts.find((file) => file.startsWith(`${later}.`)) ?? '';
    expect(textOf(script)).toContain(found[0]);
    // It stands alone: what it imported would be asked for only once it is read.
    expect(textOf(script)).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'{]/u);
    expect(textOf(name) + html).not.toContain(found[0]);
  }
});

test.each([
  ['/donnees/are/2023-2024/formations/', ['open-tools']],
  ['/graphiques/reussite-alsace/', ['open-chart', 'save-png']],
  ['/regions/alsace/', ['open-chart', 'save-png']],
  ['/recherche/', ['mount']],
])('the script of %s holds what this page uses, whole in one file', (url, asked) => {
  const found = [...pageAt(url).html.matchAll(/<script[^>]+src="\/_astro\/([^"]+)"/gu)];
  expect(found).toHaveLength(1);
  const text = textOf(found[0]?.[1] ?? '');
  const later = [...text.matchAll(/import\(`\.\/([a-z-]+)\.[^`]+`\)/gu)].map(([, name]) => name);
  expect(later).toEqual(asked);
  // An import would be one more request.
  expect(text).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'{]/u);
});

test('only the helper is replaced', () => {
  const { load } = bareImports();
  if (typeof load !== 'function') throw new Error('bareImports() has no load().');
  // It asks nothing of the bundler, so it needs none here.
  const loaded = (id: string): unknown => Reflect.apply(load, undefined, [id]);
  expect(loaded('/x/src/lib/text.ts')).toBe(null);
  expect(loaded('\0vite/preload-helper.js')).toContain('load()');
  expect(loaded('\0vite/preload-helper.js?own=tables')).toContain('load()');
});
