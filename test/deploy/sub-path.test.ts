import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { copyUnderBase } from '../../scripts/lib/copies.ts';
import { copyCompressed } from '../../scripts/lib/copy-compressed.ts';
import { serveNginx } from '../../scripts/lib/serve-nginx.ts';
import { underBase } from '../../src/hosting/addresses.ts';
import { nginxRedirects, readdressed } from '../../src/permalinks/server-redirects.ts';
import { ask as askAny } from './client.ts';
import { MOVES } from './moves.ts';
import { WANTED_HEADERS } from './wanted-headers.ts';

/** The site in a folder of another one, as `npm run sub-path` and `npm run compress` write it, behind the real server. */
const BASE = '/sous/chemin/';
const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
const root = join(folder, 'nginx');
copyUnderBase('dist', join(folder, 'sub-path'), BASE);
await copyCompressed(join(folder, 'sub-path'), root, 5);
const redirects = nginxRedirects(readdressed(MOVES, underBase(BASE)));
const server = await serveNginx({ root, redirects });
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, headers = {}) => askAny(path, { headers, ports: server });

const TABLE = `${BASE}donnees/anfa/2012-2013/series/`;
const KEPT = 'public, max-age=31536000, immutable';
const script = /src="([^"]*\.js)"/u.exec(
  readFileSync(join(root, BASE, 'guides/cqp/index.html'), 'utf8'),
);

const ANSWERS = [
  [BASE, 200, 'text/html; charset=utf-8', 'no-cache'],
  [TABLE, 200, 'text/html; charset=utf-8', 'no-cache'],
  [`${BASE}recherche/documents.json`, 200, 'application/json', 'no-cache'],
  [`${BASE}donnees/anfa/2012-2013/series.csv`, 200, 'text/csv; charset=utf-8', 'no-cache'],
  [`${BASE}service-worker.js`, 200, 'text/javascript; charset=utf-8', 'no-cache'],
  [script?.[1] ?? 'script absent', 200, 'text/javascript; charset=utf-8', KEPT],
  [`${BASE}_astro/rien.js`, 404, 'text/html; charset=utf-8', 'no-cache'],
  [`${BASE}rien-ici/`, 404, 'text/html; charset=utf-8', 'no-cache'],
  [`${BASE}404.html`, 404, 'text/html; charset=utf-8', 'no-cache'],
  // The site is in its folder only: the rest of the host is not ours.
  ['/', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['/guides/cqp/', 404, 'text/html; charset=utf-8', 'no-cache'],
] as const;

test.each(ANSWERS)('%s is answered %i, %s, %s, with every header', async (path, ...wanted) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual(wanted);
  for (const [name, value] of WANTED_HEADERS) expect(headers[name.toLowerCase()], name).toBe(value);
});

test.each([
  ['/ancienne-page/', 'guides/cqp/'],
  ['/ancienne-ligne/?q=cap', 'donnees/anfa/2012-2013/series/?q=cap#l-cap'],
  ['/guides/cqp', 'guides/cqp/'],
  ['/guides/cqp/index.html?a=1', 'guides/cqp/?a=1'],
])('%s leads to %s, both of the folder', async (from, to) => {
  const { status, headers } = await ask(BASE + from.slice(1));
  expect([status, headers.location]).toEqual([301, BASE + to]);
});

test('the page of what is missing leads back into the folder', async () => {
  const body = (await ask('/nulle-part/')).body.toString();
  expect(body).toContain('<h1>Page introuvable</h1>');
  const links = [...body.matchAll(/ href="(\/[^"]*)"/gu)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !href.startsWith(BASE))).toEqual([]);
});

test('a table comes compressed, and is confirmed without content', async () => {
  const asked = { 'accept-encoding': 'br' };
  const { headers } = await ask(TABLE, asked);
  expect(headers['content-encoding']).toBe('br');
  const again = await ask(TABLE, { ...asked, 'if-none-match': headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('in Chromium the search finds pages of the folder, and what is kept offline is of the folder alone', async () => {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // The certificate of this run has no authority, and a worker is refused without one.
    args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  });
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const origin = `https://127.0.0.1:${server.https}`;
  await page.goto(`${origin}${BASE}recherche/?q=carrosserie`);
  const first = page.locator('.search-results a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/sous\/chemin\//u);

  await page.goto(`${origin}${BASE}hors-ligne/`);
  await page.getByRole('button', { name: 'Garder ce site hors ligne' }).click();
  await page.getByText('Le site est gardé sur cet appareil').waitFor();
  const { scope, stores, kept } = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      scope: (await navigator.serviceWorker.getRegistration())?.scope,
      stores: names,
      kept: requests.flat().map(({ url }) => new URL(url).pathname),
    };
  });
  await browser.close();
  expect(scope).toBe(origin + BASE);
  expect(stores).toEqual([expect.stringContaining(`reperes:${BASE}@`)]);
  expect(kept).toContain(`${BASE}guides/cqp/`);
  expect(kept.filter((path) => !path.startsWith(BASE))).toEqual([]);
  expect(said).toEqual([]);
});
