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
  expect(later).toHaveLength(4);
  expect(scripts).toEqual(expect.arrayContaining(later));
});

test('what a click brings has its style sheet, which no page asks for before', () => {
  const sheets = readdirSync(FOLDER).filter((name) => /^(?:live-chart|table-tools)\./u.test(name));
  expect(sheets).toHaveLength(2);
  const { html } = pageAt('/donnees/anfa/2012-2013/resultats/alsace/');
  const [, name = ''] = /<script[^>]+src="\/_astro\/([^"]+)"/u.exec(html) ?? [];
  for (const sheet of sheets) {
    expect(textOf(name)).toContain(sheet);
    expect(html).not.toContain(sheet);
  }
});

test('only the helper is replaced', () => {
  const { load } = bareImports();
  if (typeof load !== 'function') throw new Error('bareImports() has no load().');
  // It asks nothing of the bundler, so it needs none here.
  const loaded = (id: string): unknown => Reflect.apply(load, undefined, [id]);
  expect(loaded('/x/src/lib/text.ts')).toBe(null);
  expect(loaded('\0vite/preload-helper.js')).toContain('load()');
});
