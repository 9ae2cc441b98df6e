import { expect, test } from '@playwright/test';
import { pageFindings, withAxe } from '../../scripts/lib/axe.ts';
import { builtPages } from '../../scripts/lib/built-pages.ts';
import { cover } from '../../scripts/lib/structures.ts';

/**
 * Pages on which every structure of the site stands at least once; `npm run axe` visits every page. The calculators
 * and the charts, open and closed, have their own tests.
 */
const URLS = [...cover(builtPages()), '/nulle-part/'];

/** A page with one fault in the dark, one on a phone and one everywhere. */
const FAULTY = `<!doctype html><html lang="fr"><title>Fautes</title>
  <style>
    @media (prefers-color-scheme: dark) { .dark { color: #222; background: #111 } }
    @media (width <= 400px) { .phone { width: 200vw } }
  </style>
  <main><h1>Fautes</h1><p class="dark">Sombre</p><p class="phone">Large</p><img src="data:,"></main></html>`;

test('a fault is found in the look where it stands', async ({ page, context, baseURL }) => {
  await withAxe(context);
  await page.route('**/fautes/', (route) =>
    route.fulfill({ body: FAULTY, contentType: 'text/html' }),
  );
  const findings = await pageFindings(page, baseURL ?? '', '/fautes/');
  expect(findings.map(({ rule, seen }) => `${rule}, ${seen}`)).toEqual([
    'image-alt, 320 px light',
    'color-contrast, 320 px dark',
    'débordement, 320 px',
    'image-alt, 1280 px light',
    'color-contrast, 1280 px dark',
  ]);
});

for (const url of URLS) {
  test(`axe finds nothing on ${url}, two widths, light and dark, and nothing scrolls sideways`, async ({
    page,
    context,
    baseURL,
  }) => {
    // Four runs of axe over a table of 500 rows take a while on a busy machine.
    test.setTimeout(120_000);
    await withAxe(context);
    const findings = await pageFindings(page, baseURL ?? '', url);
    expect(findings).toEqual([]);
  });
}

test('the keyboard alone reaches the content, the navigation and every link of the home page, in order', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Aller au contenu');
  const links = await page.locator('a[href]:visible').count();
  const reached = new Set<string>();
  for (let at = 0; at < links + 5; at += 1) {
    reached.add(
      await page.evaluate(() => {
        const active = document.activeElement;
        return active instanceof HTMLAnchorElement ? `${active.href} ${active.textContent}` : '';
      }),
    );
    await page.keyboard.press('Tab');
  }
  const all = await page
    .locator('a[href]')
    .evaluateAll((found) =>
      found.map((link) => `${(link as HTMLAnchorElement).href} ${link.textContent}`),
    );
  expect(all.filter((link) => !reached.has(link))).toEqual([]);
});
