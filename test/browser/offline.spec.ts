import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDist } from '../../scripts/lib/serve-dist.ts';

/** Each test has its own server, which it stops: the network really fails. */
let folder: string;
let server: Awaited<ReturnType<typeof serveDist>>;

test.beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'reperes-')), 'dist');
  cpSync('dist', folder, { recursive: true });
  server = await serveDist({ root: folder });
});
test.afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const stores = (page: Page) => page.evaluate(() => caches.keys());
const notice = (page: Page) => page.locator('main > .notice', { hasText: 'Hors ligne' });

async function keepSite(page: Page): Promise<void> {
  await page.goto(`${server.origin}/hors-ligne/`);
  await page.getByRole('button', { name: 'Garder ce site hors ligne' }).click();
  await expect(page.getByRole('status')).toContainText('Le site est gardé sur cet appareil');
}

/** Another version of the site: one page and the worker change, as a build would write them. */
function publishAgain(day: string): void {
  const page = join(folder, 'guides/cqp/index.html');
  const dated = readFileSync(page, 'utf8').replace(/(<time datetime="[^"]*">)[^<]*/u, `$1${day}`);
  writeFileSync(page, dated);
  const worker = join(folder, 'service-worker.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"./u, '"version":"z'));
}

test('nothing is kept before the button is used, on any page', async ({ page }) => {
  for (const path of ['/', '/guides/cqp/', '/hors-ligne/']) {
    await page.goto(server.origin + path);
    expect([await workers(page), await stores(page)]).toEqual([0, []]);
  }
});

test('without network a kept page is whole and says its day; with network it says nothing', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await keepSite(page);
  await page.goto(`${server.origin}/guides/cqp/`);
  await expect(notice(page)).toHaveCount(0);
  expect(said).toEqual([]);
  server.close();
  await page.reload();
  const day = await page.locator('footer time').textContent();
  await expect(notice(page)).toContainText(`version du ${day ?? ''}`);
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
  await page.getByRole('link', { name: 'Glossaire', exact: true }).click();
  await expect(notice(page)).toContainText(`version du ${day ?? ''}`);
});

test('without network the search still finds', async ({ page }) => {
  await keepSite(page);
  server.close();
  await page.goto(`${server.origin}/recherche/?q=carrosserie`);
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await expect(notice(page)).toBeVisible();
});

test('a page of figures is kept once it has been read; another one is said not to be', async ({
  page,
}) => {
  await keepSite(page);
  const [read, unread] = ['/regions/bretagne/', '/regions/alsace/'];
  await page.goto(server.origin + read);
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, read))
    .toBe(true);
  server.close();
  await page.goto(server.origin + read);
  await expect(notice(page)).toContainText('version du');
  await expect(page.locator('h1')).toContainText('Bretagne');
  const answer = await page.goto(server.origin + unread);
  expect(answer?.status()).toBe(503);
  await expect(notice(page)).toContainText('cette page n’est pas gardée');
});

test('a new version is shown at once, and takes the place of the one that was kept', async ({
  page,
}) => {
  test.slow();
  await keepSite(page);
  await page.goto(`${server.origin}/regions/bretagne/`);
  const before = await stores(page);
  publishAgain('2 décembre 2026');
  await page.goto(`${server.origin}/guides/cqp/`);
  await expect(page.locator('footer time')).toHaveText('2 décembre 2026');
  const replaced = async () => {
    const now = await stores(page);
    return now.length === 1 && now[0] !== before[0];
  };
  // The browser looks for another worker once the page is drawn, then the worker downloads the core again.
  await expect.poll(replaced, { timeout: 25_000 }).toBe(true);
  server.close();
  await page.goto(`${server.origin}/guides/cqp/`);
  await expect(notice(page)).toContainText('version du 2 décembre 2026');
  // What had been read is still there.
  await page.goto(`${server.origin}/regions/bretagne/`);
  await expect(page.locator('h1')).toContainText('Bretagne');
});

test('what is kept is taken away by one button, all of it', async ({ page }) => {
  await keepSite(page);
  await expect(page.getByRole('button', { name: 'Garder ce site' })).toBeHidden();
  await page.getByRole('button', { name: 'Retirer la copie' }).click();
  await expect(page.getByRole('button', { name: 'Garder ce site hors ligne' })).toBeFocused();
  expect([await workers(page), await stores(page)]).toEqual([0, []]);
});

test('a download that fails keeps nothing, and says so', async ({ page }) => {
  rmSync(join(folder, 'favicon.svg'));
  await page.goto(`${server.origin}/hors-ligne/`);
  await page.getByRole('button', { name: 'Garder ce site hors ligne' }).click();
  await expect(page.getByRole('status')).toContainText('La copie n’a pas pu être faite');
  expect(await workers(page)).toBe(0);
});
