import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, pages, parsePage, resolveLink } from './dist.ts';

/** Attributes that name a resource or a page. */
const LINKS = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['form', 'action'],
] as const;

const ids = new Map(
  pages.map((page) => [
    page.url,
    new Set([...page.html.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? '')),
  ]),
);

function exists(path: string): boolean {
  return ids.has(path) || (existsSync(join(DIST, path)) && statSync(join(DIST, path)).isFile());
}

test('no dead link, no dead anchor, no missing resource, nothing from another site', () => {
  const faults: string[] = [];
  let count = 0;
  for (const page of pages) {
    const root = parsePage(page);
    for (const [tag, attribute] of LINKS) {
      for (const element of root.querySelectorAll(tag)) {
        const href = element.getAttribute(attribute);
        if (href === undefined) continue;
        count += 1;
        const link = resolveLink(page, href);
        if (!link) {
          const leaves = tag !== 'a' && element.getAttribute('rel') !== 'canonical';
          if (leaves) faults.push(`${page.url} charge ${href}`);
        } else if (!exists(link.path)) faults.push(`${page.url} → ${href} : rien à cette adresse`);
        else if (
          link.anchor !== '' &&
          ids.has(link.path) &&
          !ids.get(link.path)?.has(link.anchor)
        ) {
          faults.push(`${page.url} → ${href} : ancre absente`);
        }
      }
    }
  }
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
