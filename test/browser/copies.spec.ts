import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyForKey, copyUnderBase } from '../../scripts/lib/copies.ts';
import { serveDist } from '../../scripts/lib/serve-dist.ts';

// One copy for all tests of the file.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
const [key, under] = [join(folder, 'usb'), join(folder, 'sub-path')];
let server: Awaited<ReturnType<typeof serveDist>>;

test.beforeAll(async () => {
  copyForKey('dist', key);
  copyUnderBase('dist', under, '/formation/');
  server = await serveDist({ root: under });
});
test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that the browser complains of while the page is used. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(request.url()));
  return said;
}

const PAGES = ['', 'guides/cqp/', 'donnees/anfa/2012-2013/series/', 'outils/salaire-contrat-pro/'];

for (const path of PAGES) {
  test(`from a folder, /${path} is drawn with its sheet, and the browser is silent`, async ({
    page,
  }) => {
    const said = complaints(page);
    await page.goto(pathToFileURL(join(key, path, 'index.html')).href);
    await expect(page.locator('h1')).toBeVisible();
    // Without its sheet the page has the margins of the browser.
    await expect(page.locator('body')).toHaveCSS('margin', '0px');
    await expect(page.getByText('Site publié le')).toBeVisible();
    expect(said).toEqual([]);
  });

  test(`under a base, /${path} works, and the browser is silent`, async ({ page }) => {
    const said = complaints(page);
    await page.goto(`${server.origin}/formation/${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('margin', '0px');
    expect(said).toEqual([]);
  });
}

test('from a folder, links lead from page to page', async ({ page }) => {
  await page.goto(pathToFileURL(join(key, 'index.html')).href);
  await page.getByRole('link', { name: 'Glossaire', exact: true }).click();
  await expect(page).toHaveURL(/glossaire\/index\.html$/u);
  await page.getByRole('link', { name: 'Repères Formation' }).first().click();
  await expect(page).toHaveURL(/usb\/index\.html$/u);
});

test('under a base, the search gives addresses of the folder', async ({ page }) => {
  const said = complaints(page);
  await page.goto(`${server.origin}/formation/recherche/?q=carrosserie`);
  const first = page.locator('.search-results a').first();
  await expect(first).toHaveAttribute('href', /^\/formation\//u);
  await first.click();
  await expect(page).toHaveURL(/\/formation\/(?!recherche)/u);
  await expect(page.locator('h1')).toBeVisible();
  expect(said).toEqual([]);
});
