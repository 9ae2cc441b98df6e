import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind. */
const KINDS = [
  '/',
  '/donnees/',
  '/donnees/anfa/',
  '/donnees/anfa/2012-2013/',
  '/donnees/anfa/2012-2013/effectifs/',
  '/donnees/anfa/2012-2013/effectifs/bretagne/',
  '/donnees/bac-2020/2020/synthese/',
  '/donnees/are/2023-2024/formations/',
  '/sources/',
  '/qualite/',
  '/qualite/anfa/',
  '/accessibilite/',
  '/a-propos/',
  '/404.html',
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const url of KINDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${url} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
