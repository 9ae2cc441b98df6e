import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRedirects } from '../../src/datasets/read-redirects.ts';
import { hostHeaders, nginxHeaders } from '../../src/hosting/headers.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { catalogFileUrl } from '../../src/lib/urls.ts';
import { hostRedirects, nginxRedirects } from '../../src/permalinks/server-redirects.ts';
import { isListed, robotsTxt, sitemapXml } from '../../src/permalinks/sitemap.ts';
import { writeWorker } from './write-worker.ts';

const SERVER = 'deploy/nginx/generated';

/** Writes what needs the whole built site: map for search engines, redirects and headers of servers. `pages` are HTML files of `dist`. */
export function writeRootFiles(dist: string, pages: readonly string[]): void {
  const listed = pages
    .filter((page) => isListed(readFileSync(join(dist, page), 'utf8')))
    .map((page) => `/${page.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`);
  writeFileSync(join(dist, 'sitemap.xml'), sitemapXml(listed, SITE_ORIGIN));
  writeFileSync(join(dist, 'robots.txt'), robotsTxt(SITE_ORIGIN));
  writeFileSync(join(dist, '_redirects'), hostRedirects(getRedirects()));
  writeFileSync(join(dist, '_headers'), hostHeaders({ [catalogFileUrl()]: 'application/ld+json' }));
  writeWorker(dist);
  mkdirSync(SERVER, { recursive: true });
  writeFileSync(join(SERVER, 'headers.conf'), nginxHeaders());
  writeFileSync(join(SERVER, 'redirections.conf'), nginxRedirects(getRedirects()));
}
