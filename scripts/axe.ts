/** npm run axe: axe on every built page, two widths, light and dark; findings by rule. Exit code 1 when there is one. */
import { pageFindings, withAxe, type Finding } from './lib/axe.ts';
import { everyPage } from './lib/every-page.ts';

const found: Finding[] = [];
const visited = await everyPage(process.argv.slice(2), async (browser) => {
  const context = await withAxe(await browser.newContext({ locale: 'fr-FR' }));
  const page = await context.newPage();
  return {
    async visit(origin, url) {
      found.push(...(await pageFindings(page, origin, url)));
    },
    close: () => context.close(),
  };
});

const rules = Map.groupBy(found, ({ rule }) => rule);
for (const [rule, of] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const pages = new Set(of.map(({ url }) => url));
  console.log(`\n${rule} : ${pages.size} pages`);
  for (const { url, seen, element, count } of of.slice(0, 10))
    console.log(`  ${url} (${seen}, ${count}) ${element.slice(0, 200)}`);
}
console.log(`\n${visited.pages} pages, ${found.length} constats, ${visited.seconds} s`);
process.exitCode = found.length === 0 ? 0 : 1;
