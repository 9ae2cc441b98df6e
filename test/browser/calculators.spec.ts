import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { faultsInBothSchemes, withAxe } from '../../scripts/lib/axe.ts';

// Long on purpose: the four calculators are used the same way, and a test missing for one shows.
/**
 * A phone, with script then without: each part sets both itself, whatever the project, so that no test is skipped.
 */
const PHONE = { viewport: { width: 360, height: 740 } };
const SLUGS = ['salaire-contrat-pro', 'eligibilite-are', 'dotation-are', 'bac-2020'] as const;
const PAY = '/outils/salaire-contrat-pro/';
const ARE = '/outils/eligibilite-are/';
const BAC = '/outils/bac-2020/';
const PAY_QUERY = '#naissance=15%2F10%2F2005&qualification=bac-technologique&debut=01%2F09%2F2026';
const COVERED =
  'classe=premiere-annee&etablissement=lycee-public&ile_de_france=oui&statut=scolaire';

const spaced = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');
const verdict = (page: Page) => page.locator('#resultat .calc-verdict');
const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Goes on with Tab until the control has the focus: what a keyboard alone can do. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Le clavier n’atteint pas cet élément.');
}

/** The message of a control, read through the ids that tie it for screen readers. */
async function messageOf(page: Page, name: string): Promise<string> {
  await expect(control(page, name)).toHaveAttribute('aria-invalid', 'true');
  const ids = (await control(page, name).getAttribute('aria-describedby')) ?? '';
  expect(ids.split(' ')).toContain(`err-${name}`);
  const message = page.locator(`[id="err-${name}"]`);
  await expect(message).toBeVisible();
  return spaced(await message.innerText());
}

test.describe('with script', () => {
  test.use({ ...PHONE, javaScriptEnabled: true });

  test('keyboard alone: pay is found, announced, kept in the address and given back', async ({
    page,
  }) => {
    const sent: string[] = [];
    await page.goto(PAY);
    page.on('request', (request) => sent.push(request.url()));

    await tabTo(page, control(page, 'naissance'));
    await page.keyboard.type('15102005');
    await tabTo(page, control(page, 'qualification'));
    await page.keyboard.type('Bac tech');
    await tabTo(page, control(page, 'debut'));
    await page.keyboard.type('01/09/2026');
    // Typed, not sent: the answer is there already.
    await expect(verdict(page)).toHaveText(/1.026,86.€ ou 1.213,56.€ brut par mois/u);
    await expect(page.locator('#annonce')).toContainText('brut par mois');
    await page.keyboard.press('Enter');
    await expect(page.locator('#reponse')).toBeFocused();
    await expect(page).toHaveURL(/#naissance=15102005&qualification=bac-technologique&debut=/u);
    expect(await page.evaluate(() => history.length)).toBe(2);
    const text = await page.locator('#resultat').innerHTML();
    // Chromium asks for the icon again when an address changes.
    const own = /^http:\/\/[^/]+\/favicon\.svg$/u;
    expect(sent.filter((url) => !own.test(url))).toEqual([]);
    await page.reload();
    expect(await page.locator('#resultat').innerHTML()).toBe(text);
  });

  test('an anchor of the page stays in the address when nothing is filled', async ({ page }) => {
    await page.goto(`${PAY}#grille`);
    // Longer than the rest after which an address is written.
    await page.waitForTimeout(600);
    expect(new URL(page.url()).hash).toBe('#grille');
  });

  test('keyboard alone: a diploma is proposed, chosen, and answered', async ({ page }) => {
    await page.goto(`${ARE}#${COVERED}`);
    await tabTo(page, control(page, 'diplome'));
    await page.keyboard.type('menuisier fab');
    const choice = page.getByRole('button', { name: /CAP Menuisier fabricant/u });
    await tabTo(page, choice);
    await page.keyboard.press('Enter');
    await expect(control(page, 'diplome')).toHaveValue('CAP Menuisier fabricant');
    await expect(control(page, 'diplome')).toBeFocused();
    await expect(verdict(page)).toHaveText(/^Oui : 151,00.€ par élève, versés à l’établissement$/u);
  });

  test('a name that begins a diploma asks which one; « aucun » says absent, never no', async ({
    page,
  }) => {
    await page.goto(`${ARE}#${COVERED}`);
    await control(page, 'diplome').fill('menuis');
    await expect(verdict(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Aucun de ceux-là' }).click();
    await expect(verdict(page)).toHaveText('Absent de la liste indicative');
    await expect(page).toHaveURL(/hors_liste=oui/u);
    await page.reload();
    await expect(verdict(page)).toHaveText('Absent de la liste indicative');
    // A name that changes takes it back; words of a listed diploma are not its name.
    await control(page, 'diplome').fill('Bac pro vente');
    await expect(page).not.toHaveURL(/hors_liste/u);
    await expect(verdict(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /vente/iu }).first()).toBeVisible();
    await control(page, 'diplome').fill('Brevet de sorcellerie');
    await expect(verdict(page)).toHaveText('Absent de la liste indicative');
    await expect(page.locator('#resultat')).toContainText('n’est pas un refus');
  });

  test.describe('bad input gets its sentence beside its field, and nothing typed is lost', () => {
    const filled = { naissance: '15/03/2006', debut: '01/09/2026', qualification: 'aucune' };
    const CASES: readonly (readonly [string, string, Record<string, string>, RegExp])[] = [
      [PAY, 'debut', { ...filled, debut: '31/02/2026' }, /« 31\/02\/2026 » n’existe pas/u],
      [PAY, 'debut', { ...filled, debut: '31/12/2011' }, /n’est pas entre le 01\/01\/2012/u],
      [PAY, 'debut', { ...filled, debut: '01/01/2027' }, /Nous ne connaissons pas le montant/u],
      [
        PAY,
        'age',
        { age: '14', debut: '01/09/2026', qualification: 'aucune' },
        /« 14 » n’est pas/u,
      ],
      [PAY, 'age', { age: '120', debut: '01/09/2026', qualification: 'aucune' }, /« 120 » n’est/u],
      [PAY, 'heures', { ...filled, heures: '-5' }, /« -5 » n’est pas entre 1 et 35/u],
      [PAY, 'heures', { ...filled, heures: 'beaucoup' }, /« beaucoup » n’est pas un nombre/u],
      [PAY, 'age', { ...filled, age: '20' }, /la date de naissance seule, elle suffit/u],
      [BAC, 'moyenne', { voie: 'general', moyenne: '21' }, /« 21 » n’est pas entre 0 et 20/u],
      [
        BAC,
        'notes.2.note',
        {
          voie: 'general',
          'notes.2.epreuve': 'Maths',
          'notes.2.note': '21',
          'notes.2.coefficient': '7',
        },
        /« 21 » n’est pas entre 0 et 20/u,
      ],
      [
        '/outils/dotation-are/',
        'boursiers',
        { post_bac: '10', boursiers: '12', effectif_boursiers: '10', enquetes: 'oui' },
        /c’est plus que l’effectif/u,
      ],
    ];
    for (const [url, name, values, message] of CASES) {
      test(`${name} : ${values[name] ?? ''} (${url})`, async ({ page }) => {
        await page.goto(`${url}#${new URLSearchParams(values).toString()}`);
        await page.getByRole('button', { name: 'Calculer' }).click();
        expect(await messageOf(page, name)).toMatch(message);
        await expect(page.locator('#refus')).toBeFocused();
        const link = page.locator('#refus a').first();
        expect(spaced(await link.innerText())).toMatch(message);
        await link.press('Enter');
        await expect(control(page, name)).toBeFocused();
        for (const [key, value] of Object.entries(values)) {
          await expect(control(page, key)).toHaveValue(value);
        }
        await expect(verdict(page)).toHaveCount(0);
      });
    }
  });

  test('what is missing is said without reproach while one types, and beside each field once asked', async ({
    page,
  }) => {
    await page.goto(PAY);
    await control(page, 'debut').fill('01/09/2026');
    await expect(page.locator('.calc-pending')).toHaveText(/^Il manque encore : .*diplôme/u);
    await expect(page.locator('.calc-error:visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Calculer' }).click();
    expect(await messageOf(page, 'qualification')).toContain('choisissez une réponse de la liste');
    await control(page, 'qualification').selectOption('aucune');
    await expect(page.locator('[id="err-qualification"]')).toBeHidden();
    await control(page, 'age').fill('19');
    await expect(verdict(page)).toHaveText(/1.026,86/u);
    await expect(page.locator('#refus')).toBeHidden();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(page.locator('.calc-example')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${PAY}$`, 'u'));
  });

  test('lines of marks grow, and the address keeps them all', async ({ page }) => {
    await page.goto(BAC);
    await control(page, 'voie').selectOption('general');
    await page.getByText('Les notes par épreuve').click();
    await page.getByRole('button', { name: 'Ajouter une épreuve' }).click();
    await expect(control(page, 'notes.4.epreuve')).toBeFocused();
    await control(page, 'notes.4.epreuve').fill('Maths');
    await control(page, 'notes.4.note').fill('12');
    await control(page, 'notes.4.coefficient').fill('7');
    await expect(verdict(page)).toHaveText('Admis');
    await expect(page).toHaveURL(/notes\.0\.note=12/u);
    await page.reload();
    await expect(control(page, 'notes.0.epreuve')).toHaveValue('Maths');
    await expect(verdict(page)).toHaveText('Admis');
  });

  test('the answer is copied whole, with its address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAY + PAY_QUERY);
    await page.getByRole('button', { name: 'Copier la réponse' }).click();
    await expect(page.locator('#copie')).toHaveText('Réponse copiée, avec son adresse.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(spaced(text)).toContain('1 026,86 € ou 1 213,56 € brut par mois');
    expect(text).toContain('[Code du travail, art. D6325-15, alinéa 1]');
    expect(text).toContain(PAY_QUERY);
  });

  test('a calculator page asks for one script and no sheet', async ({ page }) => {
    for (const slug of SLUGS) {
      const asked: string[] = [];
      const hear = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
      page.on('request', hear);
      await page.goto(`/outils/${slug}/`, { waitUntil: 'networkidle' });
      page.off('request', hear);
      const kinds = asked
        .filter((path) => path !== '/favicon.svg')
        .map((path) => (path.split('.').at(1) ? path.replace(/^.*\./u, '.') : 'page'));
      expect(kinds.sort()).toEqual(['.js', 'page']);
    }
  });

  test('an answer with everything asked prints on one sheet', async ({ page }) => {
    await page.goto(`${PAY}${PAY_QUERY}&duree_mois=24&salaire_cdi=2100&comparer_annee=1`);
    await expect(verdict(page)).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(1);
  });

  for (const slug of SLUGS) {
    test(`each cell of ${slug} is the answer of the script`, async ({ page }) => {
      await page.goto(`/outils/${slug}/`);
      // One of five: the unit tests compare them all without a browser.
      const cells = await page.locator('td[data-answers]').evaluateAll(async (all) => {
        const found = all.filter((_, index) => index % 5 === 0);
        const text = (within: string) => document.querySelector(within)?.textContent.trim() ?? '';
        const read = [];
        for (const cell of found) {
          const query = cell.getAttribute('data-answers') ?? '';
          if (location.hash !== query) {
            // The page listens since before: when this hears of the address, the answer is there.
            const heard = new Promise((done) => {
              addEventListener('hashchange', done, { once: true });
            });
            location.hash = query;
            await heard;
          }
          const total = text('[data-amount="total-verse"] dd');
          const said = [text('#resultat .calc-verdict'), text('#resultat .calc-summary'), total];
          read.push({ query, printed: cell.firstChild?.textContent?.trim() ?? '', said });
        }
        return read;
      });
      expect(cells.length).toBeGreaterThan(8);
      const wrong = cells.filter(({ printed, said }) => {
        const cell = spaced(printed).toLowerCase();
        // The unit of a table of pay stands in its caption, « au moins » in its head.
        const ways = [cell, `${cell} brut par mois`, `au moins ${cell} brut par mois`];
        return !said.map((one) => spaced(one).toLowerCase()).some((one) => ways.includes(one));
      });
      expect(wrong).toEqual([]);
    });

    test(`axe finds nothing on ${slug}, light and dark: example, refusals, answer`, async ({
      page,
      context,
    }) => {
      // Hundreds of rows are read six times.
      test.setTimeout(90_000);
      await withAxe(context);
      await page.goto(`/outils/${slug}/`);
      expect(await faultsInBothSchemes(page)).toEqual([]);
      await page.getByRole('button', { name: 'Calculer' }).click();
      await expect(page.locator('#refus')).toBeFocused();
      expect(await faultsInBothSchemes(page)).toEqual([]);
      const query = await page.locator('td[data-answers]').first().getAttribute('data-answers');
      // As a reader opens an address that was given: on a page of its own.
      await page.goto('about:blank');
      await page.goto(`/outils/${slug}/${query ?? ''}`);
      await expect(verdict(page)).toBeVisible();
      // Read to its end: what is out of sight has no place before one has come to it.
      await page.locator('#partage').scrollIntoViewIfNeeded();
      // At the answer: elsewhere its reminder covers what happens to be at the foot of the screen.
      await page.locator('#reponse').scrollIntoViewIfNeeded();
      expect(await faultsInBothSchemes(page)).toEqual([]);
    });
  }
});

test.describe('without script', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  for (const slug of SLUGS) {
    test(`${slug} says that its tables answer, works an example out and lists its rules`, async ({
      page,
    }) => {
      await page.goto(`/outils/${slug}/`);
      await page.getByRole('link', { name: 'La grille plus bas' }).click();
      await expect(page.locator('#grille')).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Calculer' })).toHaveCount(0);
      await expect(page.locator('#resultat .calc-steps li').first()).toBeVisible();
      await expect(page.locator('.calc-rules li').first()).toBeAttached();
      const overflow = await page.locator('body').evaluate((body) => body.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(360);
    });
  }

  test('the pay grid gives the amounts of the script', async ({ page }) => {
    await page.goto(PAY);
    const row = page.getByRole('row', { name: /Bac technologique/u }).first();
    expect(spaced(await row.locator('td').first().innerText())).toContain(
      '1 026,86 € ou 1 213,56 €',
    );
  });

  test('the bac page says at its top that it is historical', async ({ page }) => {
    await page.goto(BAC);
    await expect(page.locator('h1 + .notice')).toContainText('Page historique');
  });
});
