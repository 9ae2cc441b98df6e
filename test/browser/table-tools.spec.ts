import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { faultsInBothSchemes, withAxe } from '../../scripts/lib/axe.ts';

const TABLE = '/donnees/anfa/2012-2013/effectifs/bretagne/';
const ROW = 'l-bretagne/cap-peinture-en-carrosserie-connexe';
const COLUMN = 'apprentissage_effectif';

/** Text of one column, rows that show, top to bottom, without notes and hidden words. */
async function columnTexts(page: Page, column: string, rows = 'tr:not(.total)'): Promise<string[]> {
  return page.locator('table[data-live]').evaluate(
    (table, wanted) => {
      const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
      const at = heads.findIndex((head) => head.dataset['col'] === wanted.column);
      return [...table.querySelectorAll<HTMLTableRowElement>(`tbody ${wanted.rows}`)]
        .filter((row) => !row.hidden)
        .map((row) =>
          [...(row.cells[at]?.childNodes ?? [])]
            .filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeName === 'A')
            .map((node) => node.textContent?.trim())
            .join(''),
        );
    },
    { column, rows },
  );
}

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('nothing of the tools is loaded before they are asked for', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(TABLE);
    await expect(page.getByRole('button', { name: 'Trier, filtrer, copier' })).toBeVisible();
    expect(scripts).toHaveLength(1);
  });

  test('keyboard alone: sort, filter, hide a column; the address gives the same table again', async ({
    page,
  }) => {
    await page.goto(TABLE);
    await page.getByRole('button', { name: 'Trier, filtrer, copier' }).press('Enter');
    const field = page.getByRole('searchbox', { name: 'Filtrer les lignes' });
    await expect(field).toBeFocused();

    const heading = page.locator(`th[data-col="${COLUMN}"]`);
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    const numbers = (await columnTexts(page, COLUMN)).map((text) =>
      text === '' ? -1 : Number(text.replace(/\s/gu, '')),
    );
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(0);
    const status = page.locator('.tools-status');
    await expect(status).toContainText('du plus grand au plus petit');
    // Totals are apart: none stands above a row that is not one.
    const totals = await page
      .locator('table[data-live] tbody tr')
      .evaluateAll((all) => all.map((row) => row.classList.contains('total')));
    expect(totals.indexOf(true)).toBe(totals.lastIndexOf(false) + 1);

    await field.fill('connexe peinture');
    await expect(status).toContainText(/1.ligne sur \d+/u);
    expect(await columnTexts(page, 'nom')).toEqual(['CAP Peinture en carrosserie, connexe']);

    await page.getByText('Choisir les colonnes').press('Enter');
    await page.getByRole('checkbox', { name: 'Source' }).press('Space');
    await expect(page.locator('th[data-col="source"]')).toBeHidden();
    await expect(page).toHaveURL(
      new RegExp(`\\?tri=${COLUMN}&sens=decroissant&filtre=connexe\\+peinture&sans=source$`, 'u'),
    );
    await page.reload();
    await expect(page.locator('th[data-col="source"]')).toBeHidden();
    expect(await columnTexts(page, 'nom')).toEqual(['CAP Peinture en carrosserie, connexe']);

    await page.getByRole('button', { name: 'Tout remettre' }).press('Enter');
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${TABLE}$`, 'u'));
    await expect(page.locator('th[data-col="source"]')).toBeVisible();
  });

  test('a table put back is the table as it was written', async ({ page }) => {
    await page.goto(TABLE);
    const written = await columnTexts(page, 'nom', 'tr');
    await page.goto(`${TABLE}?tri=nom&sens=decroissant`);
    await expect(page.locator('th[data-col="nom"]')).toHaveAttribute('aria-sort', 'descending');
    expect(await columnTexts(page, 'nom', 'tr')).not.toEqual(written);
    await page.getByRole('button', { name: 'Tout remettre' }).click();
    expect(await columnTexts(page, 'nom', 'tr')).toEqual(written);
  });

  test('a row and the table are copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(`${TABLE}?filtre=connexe+peinture#${ROW}`);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(page.locator('.tools-status')).toHaveText('Lien de la ligne copié.');
    expect(await clipboard()).toMatch(new RegExp(`^http[^?]+${TABLE}#${ROW}$`, 'u'));
    await page.getByRole('button', { name: 'Copier pour un tableur' }).click();
    await expect(page.locator('.tools-status')).toContainText('Tableau copié');
    const lines = (await clipboard()).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^CAP Peinture en carrosserie, connexe\t/u);
    expect(lines[0]?.split('\t')).toHaveLength(lines[1]?.split('\t').length ?? 0);
  });

  test('axe finds nothing with every tool open, light and dark', async ({ page, context }) => {
    await withAxe(context);
    await page.goto(`${TABLE}?tri=${COLUMN}&filtre=cap&large=oui#${ROW}`);
    await page.getByText('Choisir les colonnes').click();
    await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
