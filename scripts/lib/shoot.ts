import type { Browser } from '@playwright/test';
import { LOOKS, WIDTHS } from './looks.ts';

/** One picture to take: its name, an address, and the first element to show alone; null for the whole page. */
export type Shot = readonly [name: string, url: string, only: string | null];

/** Writes a page in `folder` at each width and in each look, then the sheets that a printer would get. */
export async function shoot(
  browser: Browser,
  origin: string,
  folder: string,
  [name, url, only]: Shot,
): Promise<void> {
  for (const width of WIDTHS) {
    // A page of its own: after forced colours or a PDF, Chromium no longer paints the background of the next pictures.
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const response = await page.goto(origin + url);
    if (!response?.ok())
      throw new Error(
        `${url} : réponse ${response?.status() ?? 'absente'}. Construisez le site d’abord.`,
      );
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      const path = `${folder}/${name}-${width}-${look}.png`;
      if (only === null) await page.screenshot({ path, fullPage: true });
      else await page.locator(only).first().screenshot({ path });
    }
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(origin + url);
  await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, tagged: true });
  await page.close();
}
