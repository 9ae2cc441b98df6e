import { expect, test } from '@playwright/test';
import { faultsInBothSchemes, withAxe } from '../../scripts/lib/axe.ts';

const field = 'Un diplôme, une région, un mot, une question';

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('nothing is loaded before the field is used; keyboard alone finds, filters and opens', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/');
    await page.getByRole('link', { name: 'Rechercher' }).press('Enter');
    await expect(page).toHaveURL(/\/recherche\/$/u);
    expect(asked.filter((url) => url.endsWith('documents.json'))).toEqual([]);

    await page.getByLabel(field).focus();
    await page.keyboard.type('l’équipement');
    const results = page.locator('.search-results a');
    await expect(results.first()).toHaveAttribute('href', '/guides/aide-equipement-ile-de-france/');
    await expect(page.locator('.search-status')).toHaveText(/^\d+\u00A0résultats\.$/u);
    await expect(page).toHaveURL(/\?q=l%E2%80%99%C3%A9quipement$/u);

    await page.getByRole('checkbox', { name: 'Diplômes' }).press('Space');
    await expect(results.first()).toHaveAttribute('href', /^\/diplomes\//u);
    await expect(page).toHaveURL(/&type=diplome$/u);
    await results.first().press('Enter');
    await expect(page).toHaveURL(/\/diplomes\/[a-z0-9-]+\/$/u);
    await page.goBack();
    await expect(page.getByLabel(field)).toHaveValue('l’équipement');
    await expect(results.first()).toHaveAttribute('href', /^\/diplomes\//u);
  });

  test('what is typed before the engine has come is asked when it comes', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/documents.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/recherche/');
    await page.getByLabel(field).pressSequentially('flux');
    release();
    await expect(page.locator('.search-results a').first()).toHaveAttribute(
      'href',
      '/glossaire/flux/',
    );
    await expect(page).toHaveURL(/\?q=flux$/u);
  });

  test('an address asks the question; unknown words find nothing, near words are said near', async ({
    page,
  }) => {
    const status = page.locator('.search-status');
    await page.goto('/recherche/?q=cap+peinture+en+carrosserie+bretagne');
    await expect(page.locator('.search-results a').first()).toHaveAttribute(
      'href',
      '/donnees/anfa/2012-2013/effectifs/bretagne/#l-bretagne/cap-peinture-en-carrosserie',
    );
    await page.getByLabel(field).fill('zzyzx');
    await expect(status).toHaveText(/^Rien trouvé pour « zzyzx »\. Essayez/u);
    await expect(page.locator('.search-results li')).toHaveCount(0);
    await page.getByLabel(field).fill('ratrapage');
    await expect(status).toHaveText(/^Rien trouvé pour « ratrapage »\. Pour des mots proches/u);
    await expect(page.locator('.search-results')).toContainText('rattrapage');
  });

  test('axe finds nothing among results, light and dark', async ({ page, context }) => {
    test.setTimeout(90_000);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await withAxe(context);
    await page.goto('/recherche/?q=apprentissage');
    await expect(page.locator('.search-results li').first()).toBeVisible();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(refused).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is an index of the whole site, without a field that does nothing', async ({
    page,
  }) => {
    await page.goto('/recherche/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'B', exact: true }).click();
    await page.getByRole('link', { name: 'CAP Boulanger', exact: true }).click();
    await expect(page).toHaveURL(/\/diplomes\/cap-boulanger\/$/u);
  });
});
