import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** What the document prints for apprentices in « CAP Peinture en carrosserie » in Bretagne. */
const ROW = 'bretagne/cap-peinture-en-carrosserie';
const COLUMN = 'apprentissage_effectif';

test('a reader finds a figure from the home page, sees where it comes from, downloads and opens the table', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Chercher un chiffre' }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /métiers de l’automobile/iu })
    .first()
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Effectifs.*par région/iu })
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Bretagne', exact: true }).first().click();

  const row = page.locator(`[id="l-${ROW}"]`);
  await expect(row.getByRole('rowheader')).toHaveText(/CAP Peinture en carrosserie/u);
  const headers = await page.locator('thead th').allInnerTexts();
  const at = headers.findIndex((text) => /apprentissage/iu.test(text) && /effectif/iu.test(text));
  const shown = await row.locator('td, th').nth(at).innerText();
  const line = Number(/\d+/u.exec(await row.locator('td').last().innerText())?.[0]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Toutes les cellules, avec leur ligne (CSV)' }).click(),
  ]);
  const observations = parse(readFileSync(await download.path(), 'utf8'), { columns: true });
  const cell = (observations as Record<string, string>[]).find(
    (each) => each['table'] === 'effectifs' && each['row'] === ROW && each['column'] === COLUMN,
  );
  expect(cell).toMatchObject({ value: shown.trim(), status: 'ok', source_line: String(line) });

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Table (CSV)', exact: true }).click(),
  ]);
  const rows = parse(readFileSync(await table.path(), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[];
  expect(
    rows.find(
      (each) => each['region'] === 'bretagne' && each['diplome'] === 'cap-peinture-en-carrosserie',
    ),
  ).toMatchObject({ [COLUMN]: shown.trim() });
});

test('a link to a row leads to that row', async ({ page }) => {
  await page.goto(`/donnees/anfa/2012-2013/effectifs/bretagne/#l-${ROW}`);
  await expect(page.locator(`[id="l-${ROW}"]`)).toBeInViewport();
});
