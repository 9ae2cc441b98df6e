/**
 * npm run gallery [-- name …]: in galerie/, each kind of page and each kind of chart by itself, at two widths,
 * light, dark, as printed and in forced colours, with an index; and the sheets that a printer would get.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHART_KINDS } from './lib/chart-kinds.ts';
import { ensureChromium } from './lib/chromium.ts';
import { KINDS } from './lib/kinds.ts';
import { LOOKS, WIDTHS } from './lib/looks.ts';
import { serveDist } from './lib/serve-dist.ts';

const FOLDER = 'galerie';
const wanted = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = await serveDist();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox'],
});

async function shoot(name: string, url: string, only: string | null): Promise<void> {
  // A page of its own: after a PDF, Chromium no longer paints the background of the next pictures.
  const page = await browser.newPage();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const response = await page.goto(server.origin + url);
    if (!response?.ok())
      throw new Error(
        `${url} : réponse ${response?.status() ?? 'absente'}. Construisez le site d’abord.`,
      );
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      const path = `${FOLDER}/${name}-${width}-${look}.png`;
      if (only === null) await page.screenshot({ path, fullPage: true });
      else await page.locator(only).first().screenshot({ path });
    }
  }
  await page.emulateMedia({ media: null });
  await page.pdf({ path: `${FOLDER}/${name}.pdf`, preferCSSPageSize: true, tagged: true });
  await page.close();
}

const shots = [
  ...Object.entries(KINDS).map(([name, url]) => [name, url, null] as const),
  ...Object.entries(CHART_KINDS).map(([kind, url]) => [`dessin-${kind}`, url, '.chart'] as const),
].filter(([name]) => wanted.length === 0 || wanted.includes(name));
for (const [name, url, only] of shots) await shoot(name, url, only);
await browser.close();
server.close();
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
const figures = files
  .sort()
  .map(
    (file) =>
      `<figure><figcaption>${file}</figcaption><img loading="lazy" src="${file}" alt=""></figure>`,
  );
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Galerie</title>${figures.join('\n')}</html>\n`,
);
console.log(`${files.length} images et ${shots.length} PDF dans ${FOLDER}/`);
