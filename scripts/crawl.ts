/**
 * npm run crawl [-- /page/ …]: opens every built page in Chromium and uses every control; prints each broken content
 * policy, message of the console, script error and request that is not ours. Exit code 1 when there is one.
 */
import { chromium } from '@playwright/test';
import { builtPages } from './lib/built-pages.ts';
import { ensureChromium } from './lib/chromium.ts';
import { prepare, visit } from './lib/crawl.ts';
import type { Fault } from './lib/crawl.ts';
import { serveDist } from './lib/serve-dist.ts';

/** Two cores: a third worker only waits. */
const WORKERS = 2;

const server = await serveDist();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const wanted = process.argv.slice(2);
const urls = wanted.length > 0 ? wanted : [...builtPages().keys()];
const faults: Fault[] = [];
const started = performance.now();
let [next, controls] = [0, 0];
async function work(): Promise<void> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await prepare(page);
  for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
    const seen = await visit(page, server.origin, url);
    faults.push(...seen.faults);
    controls += seen.controls;
    if (next % 100 === 0) console.log(`${next} pages…`);
  }
  await page.close();
}
await Promise.all(Array.from({ length: WORKERS }, work));
await browser.close();
server.close();

for (const { url, kind, text } of faults.slice(0, 50))
  console.log(`${url} (${kind}) ${text.slice(0, 200)}`);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `\n${urls.length} pages, ${controls} commandes essayées, ${faults.length} constats, ${seconds} s`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
