import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind. The calculators and the charts, open and closed, have their own tests. */
const KINDS = [
  '/',
  '/guides/',
  '/guides/cqp/',
  '/guides/bac-2020/',
  '/guides/scolaire-apprentissage-contrat-pro/',
  '/glossaire/',
  '/glossaire/flux/',
  '/diplomes/',
  '/diplomes/cap-peinture-en-carrosserie/',
  '/diplomes/bac-pro-photographie/',
  '/regions/',
  '/regions/bretagne/',
  '/outils/',
  '/donnees/',
  '/donnees/anfa/',
  '/donnees/anfa/2012-2013/',
  '/donnees/anfa/2012-2013/effectifs/',
  '/donnees/anfa/2012-2013/effectifs/bretagne/',
  '/donnees/anfa/2012-2013/resultats/alsace/',
  '/donnees/bac-2020/2020/synthese/',
  '/donnees/are/2023-2024/formations/',
  '/donnees/ort/2025-v17/indicateurs/lyon/',
  '/graphiques/',
  '/sources/',
  '/qualite/',
  '/qualite/anfa/',
  '/accessibilite/',
  '/a-propos/',
  // The page of an address that does not exist.
  '/nulle-part/',
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const url of KINDS) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on ${url} at ${width} px, light and dark, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const response = await page.goto(url);
      expect(response?.status()).toBe(url === '/nulle-part/' ? 404 : 200);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
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
