import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** One chart of each kind that the site has, and a table page that shows its chart. */
const PAGES = [
  '/graphiques/serie-bac-pro-maintenance-voitures-particulieres/',
  '/graphiques/regions-effectifs/',
  '/graphiques/regions-voies/',
  '/graphiques/reussite-bretagne/',
  '/graphiques/bac-2020-specialites-pro/',
  '/graphiques/cap-voies-depuis-2001/',
  '/graphiques/superieur-2007-2012/',
  '/graphiques/effectifs-ile-de-france/',
  '/donnees/anfa/2012-2013/effectifs/bretagne/',
];

/** Addresses of the scripts that the page asks for from now on. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

for (const url of PAGES) {
  test(`the picture is whole before any click on ${url}`, async ({ page, javaScriptEnabled }) => {
    const asked = scriptsOf(page);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const pictures = page.locator('.chart').first().getByRole('img');
    // Two drawings, one for each width: a reader meets only one.
    await expect(pictures).toHaveCount(1);
    await expect(pictures).toBeVisible();
    const box = await pictures.boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box?.width).toBeGreaterThan(width < 500 ? 250 : 500);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(asked.filter((path) => /interactive|save-png/u.test(path))).toEqual([]);
    await expect(page.getByRole('button', { name: 'Graphique interactif' })).toHaveCount(
      javaScriptEnabled ? 1 : 0,
    );
    await expect(page.locator('canvas')).toHaveCount(0);
    expect(refused).toEqual([]);
  });
}

test('no text of a drawing leaves it or meets another', async ({ page }) => {
  for (const url of PAGES) {
    await page.goto(url);
    const faults = await page
      .locator('.chart')
      .first()
      .evaluate((chart) => {
        const svg = [...chart.querySelectorAll('svg')].find((one) => one.clientWidth > 0);
        const edge = svg?.getBoundingClientRect();
        const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        if (!edge) return ['aucun dessin'];
        return texts.flatMap(({ words, box }, index) => {
          const out = box.left < edge.left - 1 || box.right > edge.right + 1;
          const met = texts.slice(index + 1).filter(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              // Lines of one label share the room between their letters.
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 5,
          );
          return [
            ...(out ? [`« ${words} » sort`] : []),
            ...met.map((other) => `« ${words} » touche « ${other.words} »`),
          ];
        });
      });
    expect(faults, url).toEqual([]);
  }
});

test('no letter of a drawing is smaller than 11 px, on the smallest phone too', async ({
  page,
}) => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  for (const across of [320, width]) {
    await page.setViewportSize({ width: across, height });
    for (const url of PAGES) {
      await page.goto(url);
      const sizes = await page
        .locator('.chart')
        .first()
        .evaluate((chart) => {
          const svg = [...chart.querySelectorAll('svg')].find((one) => one.clientWidth > 0);
          const scale = (svg?.clientWidth ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          return [...(svg?.querySelectorAll('text') ?? [])].map(
            (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          );
        });
      expect(Math.min(...sizes), `${url}, ${across} px`).toBeGreaterThanOrEqual(10.99);
    }
  }
});

test('the chart is downloaded as a file that says where it comes from', async ({ page }) => {
  await page.goto('/graphiques/regions-effectifs/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Image SVG/u }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('regions-effectifs.svg');
  expect(readFileSync(await download.path(), 'utf8')).toContain('Observatoire de l’ANFA');
});

test('on paper: the picture, its values and its source, and no button', async ({ page }) => {
  await page.goto('/graphiques/reussite-bretagne/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chart').getByRole('img')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(/Source\s: Observatoire/u)).toBeVisible();
  await expect(page.locator('.chart-actions')).toBeHidden();
});
