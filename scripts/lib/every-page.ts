import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { ensureChromium } from './chromium.ts';
import { serveDist } from './serve-dist.ts';
import { visitAll } from './visits.ts';
import type { Unvisited } from './visits.ts';

/** Two cores: a third worker only waits. Each has a browser of its own, so that one that dies takes one page with it. */
const TEAM = { workers: 2, visitsEach: 100, patience: 300_000 } as const;

/** Looks at one page of `origin`. */
export type Visit = (origin: string, url: string) => Promise<void>;

/** What was visited, what could not be, and the time it took. */
export interface Visited {
  readonly pages: number;
  readonly seconds: number;
  readonly unvisited: readonly Unvisited[];
}

/**
 * Serves the built site and has the `wanted` pages visited in Chromium, or every page. `open` prepares each new browser
 * and returns what looks at a page with it.
 */
export async function everyPage(
  wanted: readonly string[],
  open: (browser: Browser) => Promise<Visit>,
): Promise<Visited> {
  const server = await serveDist();
  const executablePath = await ensureChromium();
  const urls = wanted.length > 0 ? wanted : [...builtPages().keys()];
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const unvisited = await visitAll(urls, {
    ...TEAM,
    async hire() {
      const browser = await chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-sync',
        ],
      });
      const visit = await open(browser);
      return { visit: (url) => visit(server.origin, url), close: () => browser.close() };
    },
    progress(done) {
      if (done % 100 === 0) console.log(`${done} pages en ${seconds()} s…`);
    },
  });
  server.close();
  for (const { url, reason } of unvisited)
    console.log(`${url} n’a pas pu être visitée : ${reason}`);
  return { pages: urls.length, seconds: seconds(), unvisited };
}
