import { expect, test } from 'vitest';
import { pages, parsePage, resolveLink } from './dist.ts';

/** Links from the home page to the farthest answer, followed in plain HTML: no script helps. */
const MOST = 3;

test(`every page is at most ${MOST} links from the home page`, () => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const depth = new Map([['/', 0]]);
  const queue = ['/'];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const page = byUrl.get(url);
    if (!page) continue;
    for (const link of parsePage(page).querySelectorAll('a[href]')) {
      const target = resolveLink(page, link.getAttribute('href') ?? '');
      if (!target || depth.has(target.path) || !byUrl.has(target.path)) continue;
      depth.set(target.path, (depth.get(url) ?? 0) + 1);
      queue.push(target.path);
    }
  }
  const far = pages
    .filter((page) => page.url !== '/404.html' && (depth.get(page.url) ?? Infinity) > MOST)
    .map((page) => `${page.url} : ${depth.get(page.url) ?? 'aucun chemin'}`);
  expect(far).toEqual([]);
});
