import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ask } from './client.ts';
import { WANTED_HEADERS } from './wanted-headers.ts';

const root = inject('root');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(root, name)).isFile())
  .sort();

/** The first file of the site with this ending, as an address. */
function fileWith(extension: string): string {
  const name = files.find((file) => file.endsWith(extension));
  if (name === undefined) throw new Error(`Aucun fichier ${extension} dans le site construit.`);
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** Every kind of answer: address, status, type, cache. */
const ANSWERS: readonly (readonly [string, number, string, string])[] = [
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/guides/cqp/', 200, 'text/html; charset=utf-8', 'no-cache'],
  [fileWith('.css'), 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  [fileWith('.js'), 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/donnees/index.json', 200, 'application/json', 'no-cache'],
  ['/donnees/catalog.jsonld', 200, 'application/ld+json', 'no-cache'],
  ['/donnees/anfa/2012-2013/series.csv', 200, 'text/csv; charset=utf-8', 'no-cache'],
  ['/donnees/anfa/2012-2013/series-tableur.csv', 200, 'text/csv; charset=utf-8', 'no-cache'],
  ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/robots.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
  ['/sitemap.xml', 200, 'text/xml; charset=utf-8', 'no-cache'],
  ['/rien-ici/', 404, 'text/html; charset=utf-8', 'no-cache'],
  // A file of another version must not be missing for a year.
  ['/_astro/rien.js', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['/ancienne-page/', 301, 'text/html', 'no-cache'],
];

test.each(ANSWERS)('%s is answered %i, %s, %s, with every header', async (path, ...wanted) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual(wanted);
  for (const [name, value] of WANTED_HEADERS) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
});

test('an error of the request carries the headers too', async () => {
  const { status, headers } = await ask('/', { method: 'POST' });
  expect(status).toBe(405);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('no answer names the version of the server, and none sets a cookie', async () => {
  for (const [path] of ANSWERS) {
    const { headers } = await ask(path);
    expect(headers.server).toBe('nginx');
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('every file of the site has a type that the server knows', async () => {
  const extensions = new Set(files.map(extname));
  extensions.delete('.br');
  extensions.delete('.gz');
  for (const extension of extensions) {
    const { headers } = await ask(fileWith(extension));
    expect(headers['content-type'], extension).not.toBe('application/octet-stream');
  }
});
