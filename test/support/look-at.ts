import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { serveDist } from '../../scripts/lib/serve-dist.ts';

/**
 * Opens built pages on a phone of 360 px. Returns what must not happen: a dialog, a script error, a broken policy,
 * a page wider than its window, each with the page.
 */
export async function lookAt(dist: string, urls: readonly string[]): Promise<readonly string[]> {
  const server = await serveDist({ root: dist });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const seen: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    page.on('dialog', (dialog) => {
      seen.push(`${page.url()} : dialogue ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => seen.push(`${page.url()} : ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(`${page.url()} : ${message.text()}`);
    });
    for (const url of urls) {
      const response = await page.goto(server.origin + url, { waitUntil: 'networkidle' });
      if (!response?.ok()) seen.push(`${url} : ne répond pas`);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) seen.push(`${url} : ${excess} px de trop`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return seen;
}
