/**
 * What each calculator page weighs in script, and how long an answer takes after an input, in a real Chromium.
 * Usage: npx node bench/calculators.ts [folder of a built site]. A measure, never asserted: it depends on the machine.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { TOOLS } from '../src/components/calculator/tools.ts';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { toolUrl } from '../src/lib/urls.ts';

/** Most that the script of a page may weigh, with its rules and data. Unit: bytes, brotli. */
const BUDGET = 15_000;
/** Inputs measured on each page. */
const ROUNDS = 60;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const folder = process.argv[2] ?? 'dist';
if (!existsSync(join(folder, toolUrl('bac-2020')))) {
  console.error(`${folder} ne contient pas les calculateurs.\nRéparation : npm run build`);
  process.exit(1);
}

const brotli = (text: string) => brotliCompressSync(text).length;

/** Bytes of the scripts that a page loads, with what they import, and of the data that it carries. */
function scriptWeight(url: string): { readonly script: number; readonly data: number } {
  const page = readFileSync(join(folder, url, 'index.html'), 'utf8');
  const queue = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, file = '']) => file);
  const seen = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu)) {
      queue.push(`/_astro/${name}`);
    }
  }
  const data = [...page.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/gu)];
  return {
    script: [...seen].reduce(
      (sum, file) => sum + brotli(readFileSync(join(folder, file), 'utf8')),
      0,
    ),
    data: brotli(data.map(([, text = '']) => text).join('')),
  };
}

const server = createServer(({ url = '/' }, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
  createReadStream(file).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('Serveur sans port.');
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});

for (const { slug } of Object.values(TOOLS)) {
  const url = toolUrl(slug);
  const { script, data } = scriptWeight(url);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const client = await page.context().newCDPSession(page);
  // A cheap phone is about four times slower than this machine.
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://127.0.0.1:${address.port}${url}`);
  const query = await page.locator('td[data-answers]').first().getAttribute('data-answers');
  await page.goto(`http://127.0.0.1:${address.port}${url}${query ?? ''}`);
  // From the input event to the answer laid out: all that one frame must hold.
  const times = await page.evaluate((rounds) => {
    const control = [...document.querySelectorAll<HTMLInputElement>('#calcul input')].find(
      ({ value }) => value !== '',
    );
    const result = document.querySelector('#resultat');
    if (!control || !result) return [];
    return Array.from({ length: rounds }, () => {
      const start = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      result.getBoundingClientRect();
      return performance.now() - start;
    });
  }, ROUNDS);
  const sorted = times.toSorted((a, b) => a - b);
  const total = script + data;
  console.log(
    `${slug.padEnd(20)} ${formatNumber(script)} + ${formatNumber(data)} = ${formatNumber(total)} o br` +
      ` (${total <= BUDGET ? 'sous' : 'AU-DESSUS DE'} ${formatNumber(BUDGET)})` +
      `  réponse : médiane ${formatNumber(sorted[ROUNDS >> 1] ?? 0, 1)} ms, pire ${formatNumber(sorted.at(-1) ?? 0, 1)} ms (processeur ÷ 4)`,
  );
  await page.close();
}
await browser.close();
server.close();
