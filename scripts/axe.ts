/** npm run axe: axe on every built page, two widths, light and dark; findings by rule. Exit code 1 when there is one. */
import { chromium } from '@playwright/test';
import { pageFindings, withAxe, type Finding } from './lib/axe.ts';
import { builtPages } from './lib/built-pages.ts';
import { ensureChromium } from './lib/chromium.ts';
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
const found: Finding[] = [];
const started = performance.now();
let next = 0;
async function work(): Promise<void> {
  const context = await withAxe(await browser.newContext({ locale: 'fr-FR' }));
  const page = await context.newPage();
  for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
    found.push(...(await pageFindings(page, server.origin, url)));
    if (next % 100 === 0) console.log(`${next} pages…`);
  }
  await context.close();
}
await Promise.all(Array.from({ length: WORKERS }, work));
await browser.close();
server.close();

const rules = Map.groupBy(found, ({ rule }) => rule);
for (const [rule, of] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const pages = new Set(of.map(({ url }) => url));
  console.log(`\n${rule} : ${pages.size} pages`);
  for (const { url, seen, element, count } of of.slice(0, 10))
    console.log(`  ${url} (${seen}, ${count}) ${element.slice(0, 200)}`);
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${urls.length} pages, ${found.length} constats, ${seconds} s`);
process.exitCode = found.length === 0 ? 0 : 1;
