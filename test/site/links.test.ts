import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, fileAt, files, pages, parsePage, resolveLink } from './dist.ts';

/** Attributes that name a resource or a page. */
const LINKS = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['use', 'href'],
  ['object', 'data'],
  ['iframe', 'src'],
  ['button', 'data-svg'],
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
