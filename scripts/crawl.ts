/**
 * npm run crawl [-- /page/ …]: opens every built page in Chromium and uses every control; prints each broken content
 * policy, message of the console, script error and request that is not ours. Exit code 1 when there is one.
 */
import { prepare, visit } from './lib/crawl.ts';
import type { Fault } from './lib/crawl.ts';
import { everyPage } from './lib/every-page.ts';

const faults: Fault[] = [];
let controls = 0;
const { pages, seconds, unvisited } = await everyPage(process.argv.slice(2), async (browser) => {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await prepare(page);
  return async (origin, url) => {
    const seen = await visit(page, origin, url);
    faults.push(...seen.faults);
    controls += seen.controls;
  };
});

for (const { url, kind, text } of faults.slice(0, 50))
  console.log(`${url} (${kind}) ${text.slice(0, 200)}`);
console.log(
  `\n${pages} pages, ${controls} commandes essayées, ${faults.length} constats, ${unvisited.length} pages non visitées, ${seconds} s`,
);
process.exitCode = faults.length + unvisited.length === 0 ? 0 : 1;
