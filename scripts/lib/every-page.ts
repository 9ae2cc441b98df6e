import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { ensureChromium } from './chromium.ts';
import { serveDist } from './serve-dist.ts';

/** Two cores: a third worker only waits. */
const WORKERS = 2;

/** One that looks at pages, one after the other, then closes what it opened. */
export interface Worker {
  visit(origin: string, url: string): Promise<void>;
  close(): Promise<void>;
}

/** What was visited, and the time it took. */
export interface Visited {
  readonly pages: number;
  readonly seconds: number;
}

/** Serves the built site and has the `wanted` pages visited in Chromium, or every page, by as many workers as cores. */
export async function everyPage(
  wanted: readonly string[],
  hire: (browser: Browser) => Promise<Worker>,
): Promise<Visited> {
  const server = await serveDist();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const urls = wanted.length > 0 ? wanted : [...builtPages().keys()];
  const started = performance.now();
  let next = 0;
  const work = async () => {
    const worker = await hire(browser);
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      await worker.visit(server.origin, url);
      if (next % 100 === 0) console.log(`${next} pages…`);
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  await browser.close();
  server.close();
  return { pages: urls.length, seconds: Math.round((performance.now() - started) / 1000) };
}
