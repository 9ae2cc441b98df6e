/**
 * npm run gallery [-- name …]: in galerie/, each kind of page and each kind of chart by itself, at two widths,
 * light, dark, as printed and in forced colours, with an index; and the sheets that a printer would get. The pages of
 * two editions come from a second site, built apart when one of them is wanted.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHART_KINDS } from './lib/chart-kinds.ts';
import { ensureChromium } from './lib/chromium.ts';
import { KINDS, SECOND_KINDS } from './lib/kinds.ts';
import { secondSite } from './lib/second-site.ts';
import { serveDist } from './lib/serve-dist.ts';
import { shoot } from './lib/shoot.ts';
import type { Shot } from './lib/shoot.ts';

const FOLDER = 'galerie';
const wanted = process.argv.slice(2);
const only = (shots: readonly Shot[]) =>
  shots.filter(([name]) => wanted.length === 0 || wanted.includes(name));
const shots = only([
  ...Object.entries(KINDS).map(([name, url]): Shot => [name, url, null]),
  ...Object.entries(CHART_KINDS).map(([kind, url]): Shot => [`dessin-${kind}`, url, '.chart']),
]);
const second = only(Object.entries(SECOND_KINDS).map(([name, url]): Shot => [name, url, null]));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox'],
});
await take(shots, 'dist');
if (second.length > 0) {
  const { dist, remove } = await secondSite();
  await take(second, dist).finally(remove);
}
await browser.close();

async function take(list: readonly Shot[], root: string): Promise<void> {
  const server = await serveDist({ root });
  for (const shot of list) await shoot(browser, server.origin, FOLDER, shot);
  server.close();
}

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
console.log(`${files.length} images et ${shots.length + second.length} PDF dans ${FOLDER}/`);
