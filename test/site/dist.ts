import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

export const DIST = 'dist';

if (!existsSync(DIST)) {
  throw new Error(
    'dist/ manque : ces tests lisent le site construit. Lancez d’abord « npm run build ».',
  );
}

/** Every file of the built site, relative to dist/, sorted. */
export const files: readonly string[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.[a-z0-9]+$/u.test(name))
  .sort();

/** One built page. `url` is root-relative, with a trailing slash but for files such as 404.html. */
export interface Page {
  readonly file: string;
  readonly url: string;
  readonly html: string;
}

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    file,
    url: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
    html: readFileSync(join(DIST, file), 'utf8'),
  }));

/** The elements of a page. Parsed on demand: hundreds of pages do not stay in memory. */
export function parsePage(page: Page): HTMLElement {
  return parse(page.html);
}

export function pageAt(url: string): Page {
  const page = pages.find((each) => each.url === url);
  if (!page) throw new Error(`Aucune page à l’adresse ${url}.`);
  return page;
}

/** The text of a built file, by root-relative address. */
export function fileAt(url: string): string {
  return readFileSync(join(DIST, url), 'utf8');
}

/** A link found on a page, resolved against it: root-relative path and anchor; null when it leaves the site. */
export function resolveLink(page: Page, href: string): { path: string; anchor: string } | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(href)) return null;
  const [path = '', anchor = ''] = href.split('#');
  // A question without path is asked of the page itself.
  const target =
    path === '' || path.startsWith('?')
      ? page.url
      : posix.resolve(posix.dirname(`${page.url}x`), path);
  const slash = path.endsWith('/') && !target.endsWith('/') ? '/' : '';
  return { path: target.split('?')[0] + slash, anchor: decodeURIComponent(anchor) };
}
