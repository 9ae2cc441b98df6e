import { expect, test } from '@playwright/test';
import { prepare, visit } from '../../scripts/lib/crawl.ts';
import { KINDS } from '../../scripts/lib/kinds.ts';

// Each control of a page is used, and waited for.
test.describe.configure({ timeout: 120_000 });

/** Pages that every kind of control stands on, beside one page of each kind. */
const OTHERS = [
  '/recherche/?q=cap',
  '/outils/eligibilite-are/',
  '/outils/dotation-are/',
  '/outils/bac-2020/',
];

test('a broken policy, an error of script and a request to another site are reported', async ({
  page,
  baseURL,
}) => {
  await prepare(page);
  await page.route('**/a-propos/', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(
      '</main>',
      '<button onclick="alert(1)">a</button><img src="https://ailleurs.example/a.png"></main>',
    );
    await route.fulfill({ body, contentType: 'text/html' });
  });
  const { faults } = await visit(page, baseURL ?? '', '/a-propos/');
  const kinds = new Set(faults.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['console', 'requête', 'règle']);
  expect(faults.map(({ text }) => text).join('\n')).toContain('script-src-attr inline');
  expect(faults.map(({ text }) => text).join('\n')).toContain('ailleurs.example');
});

for (const url of [...Object.values(KINDS), ...OTHERS]) {
  test(`every control of ${url} is used and the browser has nothing to say`, async ({
    page,
    baseURL,
  }) => {
    await prepare(page);
    const { controls, faults } = await visit(page, baseURL ?? '', url);
    expect(faults).toEqual([]);
    console.log(`${url} : ${controls} commandes`);
  });
}
