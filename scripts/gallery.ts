/** npm run gallery: one page of each kind at two widths, light, dark and printed, in galerie/ with an index. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './lib/chromium.ts';
import { KINDS } from './lib/kinds.ts';
import { serveDist } from './lib/serve-dist.ts';

const FOLDER = 'galerie';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = await serveDist();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox'],
});
for (const [name, url] of Object.entries(KINDS)) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const response = await page.goto(server.origin + url);
      if (!response?.ok())
        throw new Error(
          `${url} : réponse ${response?.status() ?? 'absente'}. Construisez le site d’abord.`,
        );
      await page.screenshot({
        path: `${FOLDER}/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      if (width === 1280 && colorScheme === 'light') {
        await page.pdf({ path: `${FOLDER}/${name}.pdf`, preferCSSPageSize: true, tagged: true });
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();
const shots = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.png'))
  .sort();
const figures = shots.map(
  (file) =>
    `<figure><figcaption>${file}</figcaption><img loading="lazy" src="${file}" alt=""></figure>`,
);
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Galerie</title>${figures.join('\n')}</html>\n`,
);
console.log(`${shots.length} images et ${Object.keys(KINDS).length} PDF dans ${FOLDER}/`);
