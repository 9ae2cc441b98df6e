import { readdirSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { cutPieces, printedSheets, squeezed } from './pdf.ts';
import type { Sheet } from './pdf.ts';

// A PDF of many sheets takes seconds where several builds share the machine.
test.describe.configure({ timeout: 120_000 });

/** Each kind of page, how many sheets it may take, and what must be read on them beside its address. */
const CASES: readonly (readonly [string, number, number, readonly string[]])[] = [
  ['/', 1, 3, ['Site indépendant, non officiel']],
  ['/guides/cqp/', 4, 6, ['Sources et période', 'Texte relu le', 'avril 2013']],
  ['/guides/aide-equipement-ile-de-france/', 3, 5, ['Texte relu le', 'année scolaire 2023-2024']],
  ['/diplomes/cap-peinture-en-carrosserie/', 2, 3, ['En 2012-2013', 'avril 2013', '50025433']],
  ['/regions/bretagne/', 3, 4, ['En 2012-2013', 'avril 2013']],
  ['/glossaire/', 4, 6, ['effectif']],
  ['/glossaire/flux/', 1, 1, ['Automobile 2012-2013']],
  ['/graphiques/regions-effectifs/', 1, 2, ['Source : Observatoire', 'avril 2013']],
  ['/donnees/bac-2020/2020/synthese/', 1, 2, ['Source : ', 'lignes']],
  ['/donnees/anfa/2012-2013/series/', 5, 8, ['Source : Observatoire', 'édition 2012-2013']],
  ['/donnees/anfa/2012-2013/effectifs/alsace/', 4, 6, ['Source : ', 'édition 2012-2013']],
  ['/donnees/anfa/2012-2013/resultats/alsace/', 8, 12, ['Notes', 'édition 2012-2013']],
  ['/donnees/are/2023-2024/formations/', 8, 12, ['Source : Région', 'édition 2023-2024']],
  ['/donnees/ort/2025-v17/indicateurs/ecole-de-travail/', 3, 5, ['Source : ']],
];

/** The address that the QR code of the printed page opens, read as a telephone reads it. */
async function scanned(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print' });
  const picture = (await page.locator('.qr:visible').screenshot()).toString('base64');
  await page.emulateMedia({ media: null });
  const { side, reds } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    // Twice as large, with the quiet zone that the margins of the sheet give.
    const [width, quiet] = [image.width * 2, 20];
    const canvas = new OffscreenCanvas(width + 2 * quiet, width + 2 * quiet);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, quiet, quiet, width, width);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { side: canvas.width, reds: [...data.filter((_, index) => index % 4 === 0)] };
  }, picture);
  const pixels = Uint8ClampedArray.from(reds.flatMap((red) => [red, red, red, 255]));
  const text = jsQR(pixels, side, side)?.data;
  return text === undefined ? undefined : new URL(text).href;
}

/** The words of each table that a print must keep: its head, and both ends of its first and last rows. */
async function corners(page: Page): Promise<readonly Corner[]> {
  return page.locator('main table').evaluateAll((tables) =>
    tables.map((table) => {
      const words = (cell: Element | null | undefined) =>
        [...(cell?.childNodes ?? [])]
          .filter((node) => !(node instanceof HTMLElement && node.matches('span, .n')))
          .map((node) => node.textContent ?? '')
          .join('');
      const rows = [...table.querySelectorAll('tbody tr')];
      const ends = [rows[0], rows.at(-1)].flatMap((row) => [
        words(row?.firstElementChild),
        words(row?.lastElementChild),
      ]);
      return {
        head: words(table.querySelector('thead th')) + words(table.querySelector('thead th + th')),
        ends,
        rows: rows.map((row) => words(row.firstElementChild)),
      };
    }),
  );
}

interface Corner {
  readonly head: string;
  readonly ends: readonly string[];
  readonly rows: readonly string[];
}

/** The line of the source, at the right end of each row. */
const SOURCE_LINE = /^l\.\s*\d+/u;

/** Tells whether a row of the table begins on the sheet: its first words at the left, its source line at the right. */
function showsRow({ pieces, width }: Sheet, { rows }: Corner): boolean {
  const ends = pieces.filter(({ text, x }) => SOURCE_LINE.test(text) && x > width * 0.85);
  return pieces.some(
    ({ text, x, y }) =>
      x < width * 0.1 &&
      rows.some((row) => squeezed(row).startsWith(squeezed(text))) &&
      ends.some((end) => Math.abs(end.y - y) < 4),
  );
}

/** Indexes of sheets that show rows of a table, and of those that do not show its head. */
function sheetsOf(sheets: readonly Sheet[], table: Corner): Record<'shown' | 'headless', number[]> {
  const shown = [...sheets.keys()].filter((index) => {
    const sheet = sheets[index];
    return sheet !== undefined && showsRow(sheet, table);
  });
  const head = squeezed(table.head);
  return { shown, headless: shown.filter((index) => !sheets[index]?.text.includes(head)) };
}

test('a row without the head of its table is seen', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y, width: 20 });
  const row = (y: number) => [at('Alsace', 34, y), at('l. 12', 540, y + 1)];
  const sheet = { width: 595, height: 842 };
  const headed = { ...sheet, pieces: row(700), text: 'RégionEffectifAlsacel.12' };
  const without = { ...headed, text: 'Alsacel.12' };
  const note = { ...sheet, pieces: [at('Alsace', 34, 90)], text: 'Alsace(l.12)' };
  const table = { head: 'Région Effectif', ends: [], rows: ['Alsace'] };
  expect(sheetsOf([headed, without, note], table)).toEqual({ shown: [0, 1], headless: [1] });
});

test('a text outside the sheet is seen', () => {
  const sheet = { width: 595, height: 842, text: '' };
  const at = (x: number, y: number, width: number) => [{ text: 'mot', x, y, width }];
  expect(cutPieces({ ...sheet, pieces: at(40, 40, 500) })).toEqual([]);
  for (const pieces of [at(40, 40, 560), at(-3, 40, 20), at(40, 2, 20), at(40, 900, 20)])
    expect(cutPieces({ ...sheet, pieces })).toEqual(pieces);
});

for (const [url, least, most, wanted] of CASES) {
  test(`on paper, nothing of ${url} is cut, and the sheet says where it comes from`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(url);
    const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? baseURL;
    const tables = await corners(page);
    const sheets = await printedSheets(page);
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const sheet of sheets) {
      expect([sheet.width, sheet.height].map(Math.round).sort()).toEqual([595, 842]);
      expect(cutPieces(sheet)).toEqual([]);
    }
    const all = sheets.map(({ text }) => text).join('');
    for (const text of [...wanted, ...tables.flatMap(({ ends }) => ends)])
      expect(all).toContain(squeezed(text));
    for (const [index, { text }] of sheets.entries())
      expect(text).toContain(`${index + 1}/${sheets.length}`);
    expect(sheets.at(-1)?.text).toContain(address);
    expect(sheets.at(-1)?.text).toMatch(/Sitepubliéle\d+(?:er)?\p{L}+\d{4}/u);
    expect(await scanned(page)).toBe(address);
    // One table alone can be followed from sheet to sheet by its words.
    if (url.startsWith('/donnees/')) {
      for (const table of tables) {
        const { shown, headless } = sheetsOf(sheets, table);
        expect(shown).not.toEqual([]);
        expect(headless).toEqual([]);
      }
    }
  });
}

/** A situation of each calculator whose answer is printed. */
const ANSWERS = [
  '/outils/salaire-contrat-pro/#naissance=15%2F10%2F2005&qualification=bac-technologique&debut=01%2F09%2F2026',
  '/outils/eligibilite-are/#classe=premiere-annee&etablissement=lycee-public&ile_de_france=oui&statut=scolaire&diplome=50025433',
  '/outils/dotation-are/#prepa_metiers=24&pre_bac=96&post_bac=30&taux_boursiers=42%2C5&reliquats_pre_bac=350%2C50&enquetes=oui',
  '/outils/bac-2020/#voie=general&moyenne=11%2C5',
];

/** Ways to print an answer. Without the file that draws it, the code is missing and the address stays in letters. */
const WAYS: readonly (readonly [string, boolean, (page: Page) => Promise<void>])[] = [
  ['by its button', true, (page) => page.getByRole('button', { name: 'Imprimer' }).click()],
  ['by the shortcut', true, (page) => page.keyboard.down('Control')],
  ['by the menu', false, () => Promise.resolve()],
];
for (const answer of ANSWERS) {
  test(`the answer ${answer.replace(/#.*/u, '')} is one sheet with the address that gives it again`, async ({
    page,
    baseURL,
  }) => {
    // The sheet is asked for below: the dialogue of the browser would only stop the test.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    for (const [name, drawn, ask] of WAYS) {
      await test.step(name, async () => {
        await page.goto('about:blank');
        await page.goto(answer);
        await expect(page.locator('.calc-answered')).toBeAttached();
        await ask(page);
        if (name === 'by its button')
          await expect(page.locator('html[data-printed]')).toBeAttached();
        await page.waitForLoadState('networkidle');
        const sheets = await printedSheets(page);
        expect(sheets).toHaveLength(1);
        expect(sheets.flatMap(cutPieces)).toEqual([]);
        const address = new URL(page.url(), baseURL).href;
        expect(sheets[0]?.text).toContain(squeezed(address));
        if (drawn) expect(await scanned(page)).toBe(address);
        else await expect(page.locator('.qr[data-address] path')).toHaveCount(0);
      });
    }
  });
}

/** The longest pages of diplomas: what fits there fits on the others, which were all printed once (decision 0017). */
const DIPLOMAS = readdirSync('dist/diplomes', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['niveaux', 'specialites'].includes(entry.name))
  .map(({ name }) => ({
    url: `/diplomes/${name}/`,
    size: statSync(`dist/diplomes/${name}/index.html`).size,
  }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 12)
  .map(({ url }) => url);

/** Long titles and long remarks fill a sheet too. */
const TIGHT = '/diplomes/licence-pro-services-automobile/';

for (const url of [
  ...new Set([...DIPLOMAS, TIGHT]),
  '/outils/salaire-contrat-pro/',
  '/outils/eligibilite-are/',
]) {
  test(`the sheet of ${url} is one page, with its sources and its address`, async ({ page }) => {
    await page.goto(url);
    await page.getByText('Fiche d’une page à imprimer').click();
    await expect(page.getByText('l’essentiel tient sur une page')).toBeVisible();
    const title = await page.locator('h1').innerText();
    const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const sheets = await printedSheets(page);
    expect(sheets).toHaveLength(1);
    expect(sheets.flatMap(cutPieces)).toEqual([]);
    for (const text of [title, address, 'Site publié le'])
      expect(sheets[0]?.text).toContain(squeezed(text));
    expect(sheets[0]?.text).toMatch(/Sources|SMIC:|édition2023-2024,l\./u);
    expect(await scanned(page)).toBe(address);
    // Its address opens it too, and the whole page is printed once it is closed.
    await page.goto('about:blank');
    await page.goto(`${url}#fiche`);
    await expect(page.getByText('l’essentiel tient sur une page')).toBeVisible();
    expect(await printedSheets(page)).toHaveLength(1);
    await page.getByText('Fiche d’une page à imprimer').click();
    await expect(page.getByText('l’essentiel tient sur une page')).toBeHidden();
    expect((await printedSheets(page)).length).toBeGreaterThan(1);
  });
}
