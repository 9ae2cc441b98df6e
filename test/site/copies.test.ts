import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyForKey, copyUnderBase } from '../../scripts/lib/copies.ts';
import { rewritePage } from '../../src/hosting/rewrite.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { deadLinks } from './dead-links.ts';
import { DIST, files, pages } from './dist.ts';
import type { Page } from './dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
const [key, under] = [join(folder, 'usb'), join(folder, 'sub-path')];
copyForKey(DIST, key);
copyUnderBase(DIST, under, '/formation/');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of a copy, and its pages at the addresses that `urlOf` gives them. */
function read(root: string, urlOf: (file: string) => string) {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
  const written: readonly Page[] = all
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      url: urlOf(`/${file}`),
      html: readFileSync(join(root, file), 'utf8'),
    }));
  const paths = new Set(all.map((file) => `/${file}`));
  return { all, pages: written, isFile: (path: string) => paths.has(path) };
}

/** An address of the site in any attribute of any page: its path stands in `known`. */
function addressesLeft(of: readonly Page[], known: ReadonlySet<string>): string[] {
  return of.flatMap(({ url, html }) =>
    [...html.matchAll(/\s([a-z-]+)="(\/[^"?#]*)[^"]*"/gu)]
      // A document prints « / » for « nothing »: a sign in a label is no address.
      .filter(([, name, path]) => known.has(path ?? '') && !(name === 'aria-label' && path === '/'))
      .map(([attribute]) => `${url} :${attribute}`),
  );
}

const published = new Set([...pages.map(({ url }) => url), ...files.map((file) => `/${file}`)]);

test('an attribute that would keep the address of the site is found', () => {
  const html = '<p data-new="/guides/cqp/">';
  const page = { file: 'a.html', url: '/a.html', html: rewritePage(html, (path) => `/f${path}`) };
  expect(addressesLeft([page], published)).toEqual(['/a.html : data-new="/guides/cqp/"']);
});

describe('read from a folder', () => {
  const copy = read(key, (file) => file);

  test('no link is dead: each names a file, and its anchor is there', () => {
    const { count, faults } = deadLinks(copy.pages, copy.isFile);
    expect(count).toBeGreaterThan(copy.pages.length);
    expect(faults).toEqual([]);
  });

  test('every page but the one of servers is there, without script and without address of a server', () => {
    expect(copy.pages.length).toBe(pages.length - 1);
    expect(copy.pages.filter(({ html }) => /<script/u.test(html))).toEqual([]);
    expect(addressesLeft(copy.pages, published)).toEqual([]);
  });

  test('every table is there, byte for byte', () => {
    const tables = files.filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(0);
    for (const file of tables) {
      expect(readFileSync(join(key, file)).equals(readFileSync(join(DIST, file))), file).toBe(true);
    }
  });

  test('names can be written on any key: ASCII, and distinct without capitals', () => {
    expect(copy.all.filter((name) => !/^[A-Za-z0-9._/-]{1,200}$/u.test(name))).toEqual([]);
    expect(new Set(copy.all.map((name) => name.toLowerCase())).size).toBe(copy.all.length);
  });
});

describe('under a base', () => {
  const copy = read(under, (file) => file.replace(/\/index\.html$/u, '/'));

  test('no link is dead, and none leaves the folder', () => {
    const { count, faults } = deadLinks(copy.pages, copy.isFile);
    expect(count).toBeGreaterThan(copy.pages.length);
    expect(faults).toEqual([]);
    expect(addressesLeft(copy.pages, published)).toEqual([]);
  });

  test('every full address, in any file, is one of the folder', () => {
    const wrong = copy.all.filter((file) => {
      const text = withPlainAddresses(readFileSync(join(under, file), 'utf8'));
      return text.replaceAll(`${SITE_ORIGIN}/formation/`, '').includes(`${SITE_ORIGIN}/`);
    });
    expect(wrong).toEqual([]);
  });

  test('what the search and the index of data give are addresses of the folder', () => {
    for (const file of ['recherche/documents.json', 'donnees/index.json']) {
      const text = readFileSync(join(under, 'formation', file), 'utf8');
      const found = [...text.matchAll(/"(\/[^"?#]+)[^"]*"/gu)].map(([, path = '']) => path);
      expect(found.length).toBeGreaterThan(50);
      expect(found.filter((path) => !path.startsWith('/formation/'))).toEqual([]);
    }
  });

  test('figures are the same, those that are printed « / » too', () => {
    for (const file of files.filter((name) => /^donnees\/.*\/.*\.(?:csv|json)$/u.test(name))) {
      const [ours, theirs] = [join(DIST, file), join(under, 'formation', file)].map((path) =>
        readFileSync(path, 'utf8'),
      );
      expect(theirs?.replaceAll(`${SITE_ORIGIN}/formation/`, `${SITE_ORIGIN}/`), file).toBe(ours);
    }
  });
});

test('no script holds an address of the site: a copy would not change it', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const held = scripts.flatMap((file) =>
    [...readFileSync(join(DIST, file), 'utf8').matchAll(/["'`](\/[a-z0-9_-][^"'`?#]*)/gu)]
      .map(([, path = '']) => path)
      .filter((path) => published.has(path))
      .map((path) => `${file} : ${path}`),
  );
  expect(held).toEqual([]);
});

/** The address of a message stands encoded in a page. */
function withPlainAddresses(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2F', '/');
}
