import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRedirects } from '../../src/datasets/read-redirects.ts';
import { hostHeaders, nginxHeaders } from '../../src/hosting/headers.ts';
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
  const hashes = hashSite(dist, (file, bytes) => {
    if (file.endsWith('.html') && isListed(bytes.toString('utf8')))
      listed.push(`/${file.replace(/(^|\/)index\.html$/u, '$1')}`);
  });
  const write = (file: string, text: string) => {
    writeFileSync(join(dist, file), text);
    hashes.set(file, sha256(text));
  };
  write('sitemap.xml', sitemapXml(listed, SITE_ORIGIN));
  write('robots.txt', robotsTxt(SITE_ORIGIN));
  write('_redirects', hostRedirects(getRedirects()));
  write('_headers', hostHeaders({ [catalogFileUrl()]: 'application/ld+json' }));
  writeWorker(dist, hashes, write);
  mkdirSync(SERVER, { recursive: true });
  writeFileSync(join(SERVER, 'headers.conf'), nginxHeaders());
  writeFileSync(join(SERVER, 'redirections.conf'), nginxRedirects(getRedirects()));
  return hashes;
}
