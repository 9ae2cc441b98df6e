import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsInBothSchemes, violationsOn, withAxe } from '../../scripts/lib/axe.ts';
import { CHART_KINDS } from '../../scripts/lib/chart-kinds.ts';

/** What a reader does with a chart once it is interactive. These tests need scripts. */
const SERIES = '/graphiques/serie-cap-peinture-en-carrosserie-ensemble/';

/** What axe finds on the page as it stands: light, dark, and in forced colours, where every rule is asked again. */
async function axeInEachLook(page: Page): Promise<string[]> {
  const found = await faultsInBothSchemes(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return [...found, ...forced.map(({ rule, element }) => `forced : ${rule} : ${element}`)];
}

for (const [kind, url] of Object.entries(CHART_KINDS)) {
  test(`axe finds nothing on ${kind}, closed and open: light, dark, forced colours`, async ({
    page,
    context,
  }) => {
    test.slow();
    await withAxe(context);
    await page.goto(url);
    expect(await axeInEachLook(page)).toEqual([]);
    await page.getByRole('button', { name: 'Graphique interactif' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
    expect(await axeInEachLook(page)).toEqual([]);
  });
}

test('the interactive chart keeps the letters and, in forced colours, the depths of its picture', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.goto(CHART_KINDS['tile-map']);
  // The font of each text, when it is written: what a context keeps afterwards says nothing of it.
  await page.evaluate(() => {
    const fonts = new Set<string>();
    Reflect.set(globalThis, 'writtenFonts', fonts);
    const canvas = CanvasRenderingContext2D.prototype;
    canvas.fillText = new Proxy(canvas.fillText, {
      apply: (write, context: CanvasRenderingContext2D, text) => {
        fonts.add(context.font.replaceAll('"', ''));
        Reflect.apply(write, context, text);
      },
    });
  });
  await page.getByRole('button', { name: 'Graphique interactif' }).click();
  const map = page.locator('canvas').last();
  await expect(map).toBeVisible();
  // Fills of the tiles: the pixel under the corner of each, as red values.
  const depths = await map.evaluate((canvas: HTMLCanvasElement) => {
    const { data } =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ??
      new ImageData(1, 1);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255) counts.set(data[at] ?? 0, (counts.get(data[at] ?? 0) ?? 0) + 1);
    }
    // A tile holds about two hundredths of the map; letters and their edges far less.
    const least = canvas.width * canvas.height * 0.008;
    return [...counts].filter(([, count]) => count > least).length;
  });
  expect(depths).toBe(5);
  const family = (element: Element): string => getComputedStyle(element).fontFamily;
  const drawn = await page.locator('.chart svg').first().evaluate(family);
  const fonts = await page.evaluate(() => [
    ...(Reflect.get(globalThis, 'writtenFonts') as ReadonlySet<string>), // as left above
  ]);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toContain(drawn.split(',')[0]?.replaceAll('"', ''));
});

test('the click loads the chart from our own files, once, without a refusal', async ({ page }) => {
  const loaded: { path: string; bytes: number }[] = [];
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(SERIES, { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    const bytes = response.body().then((body) => body.length);
    void bytes.then((size) => loaded.push({ path: new URL(response.url()).pathname, bytes: size }));
  });
  const open = page.getByRole('button', { name: 'Graphique interactif' });
  const start = Date.now();
  await open.click();
  await expect(page.locator('canvas')).toHaveCount(2);
  const first = Date.now() - start;
  await page.getByRole('button', { name: 'Revenir à l’image' }).click();
  await expect(page.locator('.chart').getByRole('img')).toBeVisible();
  const before = loaded.length;
  await open.click();
  await expect(page.locator('canvas')).toHaveCount(2);
  expect(loaded.length).toBe(before);
  expect(loaded.some(({ path }) => /^\/_astro\/interactive/u.test(path))).toBe(true);
  expect(refused).toEqual([]);
  console.log(
    `après le clic : ${first} ms, ${loaded.map(({ bytes }) => bytes).join(' + ')} octets`,
  );
});

test('the keyboard reads each value aloud and comes back', async ({ page }) => {
  await page.goto(SERIES);
  const open = page.getByRole('button', { name: 'Graphique interactif' });
  await open.focus();
  await page.keyboard.press('Enter');
  const surface = page.getByRole('application');
  await expect(surface).toBeFocused();
  await expect(surface).toHaveAccessibleName(/CAP Peinture en carrosserie.*Flèches/u);
  const spoken = page.locator('.chart').getByRole('status');
  const hear = async (key: string, words: string): Promise<void> => {
    await page.keyboard.press(key);
    await expect(spoken).toHaveText(words);
  };
  await hear('ArrowRight', '2001 · Statut scolaire : 790 personnes');
  await hear('ArrowRight', '2002 · Statut scolaire : 788 personnes');
  await hear('ArrowDown', '2002 · Apprentissage : 2 301 personnes');
  await hear('End', '2012 · Apprentissage : 1 266 personnes');
  await hear('ArrowRight', '2012 · Apprentissage : 1 266 personnes');
  await hear('Home', '2001 · Apprentissage : 2 121 personnes');
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await expect(page.locator('.chart').getByRole('img')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a series is hidden and shown by its button, and skipped by the keyboard', async ({
  page,
}) => {
  await page.goto(SERIES);
  await page.getByRole('button', { name: 'Graphique interactif' }).click();
  const toggle = page.getByRole('button', { name: 'Apprentissage' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.chart').getByRole('status')).toHaveText(/Contrat pro/u);
});

test('the PNG is made in the browser, at twice the size of the file', async ({ page }) => {
  await page.goto('/graphiques/regions-effectifs/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Image PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('regions-effectifs.png');
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * 728);
  expect(png.length).toBeGreaterThan(20_000);
});
