import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';
import { DIST, fileAt, files, pages } from './dist.ts';

const pageUrls = new Set(pages.map(({ url }) => url));

function isFile(path: string): boolean {
  return existsSync(join(DIST, path)) && statSync(join(DIST, path)).isFile();
}

function exists(path: string): boolean {
  return pageUrls.has(path) || isFile(path);
}

test('no dead link, no dead anchor, no missing resource, nothing from another site', () => {
  const { count, faults } = deadLinks(pages, isFile);
  console.log(`${pages.length} pages, ${count} liens vérifiés`);
  expect(count).toBeGreaterThan(pages.length);
  expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
  const faults = pages.flatMap((page) => {
    const all = [...page.html.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? '');
    return all.length === new Set(all).size ? [] : [page.url];
  });
  expect(faults).toEqual([]);
});

/** What a sheet or a script asks for: `url(…)`, imports before it runs, imports on demand. */
const ASKED = [/url\(["']?([^"')]+)["']?\)/gu, /(?:from|import)\s*\(?["'](\.[^"']+)["']/gu];

test('no sheet and no script asks for a file that is missing or of another site', () => {
  const sources = files.filter((file) => /^_astro\/.*\.(?:css|js)$/u.test(file));
  const asked = sources.flatMap((file) =>
    ASKED.flatMap((pattern) =>
      [...fileAt(file).matchAll(pattern)].map(([, path = '']) => ({
        file,
        path: posix.resolve('/', posix.dirname(file), path),
      })),
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ path }) => !exists(path))).toEqual([]);
});
