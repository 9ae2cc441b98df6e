import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRedirects } from '../../src/datasets/read-redirects.ts';
import {
  hostHeaders,
  nginxHeaders,
  securityHeaders,
  styleSources,
  stylesIn,
} from '../../src/hosting/headers.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { catalogFileUrl } from '../../src/lib/urls.ts';
import { hostRedirects, nginxRedirects } from '../../src/permalinks/server-redirects.ts';
import { isListed, robotsTxt, sitemapXml } from '../../src/permalinks/sitemap.ts';
import { hashSite } from './hash-site.ts';
import type { SiteHashes } from './hash-site.ts';
import { writeWorker } from './write-worker.ts';

const SERVER = 'deploy/nginx/generated';

/**
 * Writes what needs the whole site built in `dist`: map for search engines, redirects and headers of servers, worker.
 * Returns the hashes of the site, these files with the others.
 */
export function writeRootFiles(dist: string): SiteHashes {
  const listed: string[] = [];
  const styles = new Set<string>();
  const hashes = hashSite(dist, (file, bytes) => {
    if (!file.endsWith('.html')) return;
    const html = bytes.toString('utf8');
    for (const css of stylesIn(html)) styles.add(css);
    if (isListed(html)) listed.push(`/${file.replace(/(^|\/)index\.html$/u, '$1')}`);
  });
  const headers = securityHeaders(styleSources(styles));
  const write = (file: string, text: string) => {
    writeFileSync(join(dist, file), text);
    hashes.set(file, sha256(text));
  };
  write('sitemap.xml', sitemapXml(listed, SITE_ORIGIN));
  write('robots.txt', robotsTxt(SITE_ORIGIN));
  write('_redirects', hostRedirects(getRedirects()));
  write('_headers', hostHeaders({ [catalogFileUrl()]: 'application/ld+json' }, headers));
  writeWorker(dist, hashes, write);
  mkdirSync(SERVER, { recursive: true });
  writeFileSync(join(SERVER, 'headers.conf'), nginxHeaders(headers));
  writeFileSync(join(SERVER, 'redirections.conf'), nginxRedirects(getRedirects()));
  return hashes;
}
