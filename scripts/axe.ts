/** npm run axe: axe on every built page, two widths, light and dark; findings by rule. Exit code 1 when there is one. */
import { pageFindings, withAxe, type Finding } from './lib/axe.ts';
import { everyPage } from './lib/every-page.ts';

const found: Finding[] = [];
const { pages, seconds, unvisited } = await everyPage(process.argv.slice(2), async (browser) => {
  const context = await withAxe(await browser.newContext({ locale: 'fr-FR' }));
  const page = await context.newPage();
  return async (origin, url) => {
    found.push(...(await pageFindings(page, origin, url)));
  };
});

const rules = Map.groupBy(found, ({ rule }) => rule);
for (const [rule, of] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const faulty = new Set(of.map(({ url }) => url));
  console.log(`\n${rule} : ${faulty.size} pages`);
  for (const { url, seen, element, count } of of.slice(0, 10))
    console.log(`  ${url} (${seen}, ${count}) ${element.slice(0, 200)}`);
}
console.log(
  `\n${pages} pages, ${found.length} constats, ${unvisited.length} pages non visitées, ${seconds} s`,
);
process.exitCode = found.length + unvisited.length === 0 ? 0 : 1;
