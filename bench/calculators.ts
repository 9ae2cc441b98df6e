/**
 * What each calculator page weighs in script, and how long an answer takes after an input, in a real Chromium.
 * Usage: npx node bench/calculators.ts. A measure of dist/, never asserted: it depends on the machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { serveDist } from '../scripts/lib/serve-dist.ts';
import { TOOLS } from '../src/components/calculator/tools.ts';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { toolUrl } from '../src/lib/urls.ts';
import { answerTimes } from './calculators/answer-times.ts';
import { scriptWeight } from './calculators/script-weight.ts';

/** Most that the script of a page may weigh, with its rules and data. Unit: bytes, brotli. */
const BUDGET = 15_000;
/** One frame of a 60 Hz screen. Unit: milliseconds. */
const FRAME = 1000 / 60;
/** This machine, and a cheap phone: about four times slower. */
const SLOWDOWNS = [1, 4];
/** Inputs measured on each page. */
const ROUNDS = 60;

const folder = 'dist';
if (!existsSync(join(folder, toolUrl('bac-2020')))) {
  console.error(`${folder} ne contient pas les calculateurs.\nRéparation : npm run build`);
  process.exit(1);
}

const site = await serveDist();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});

for (const { slug } of Object.values(TOOLS)) {
  const url = toolUrl(slug);
  const { script, data } = scriptWeight(folder, url);
  const total = script + data;
  console.log(
    `${slug.padEnd(20)} ${formatNumber(script)} + ${formatNumber(data)} = ${formatNumber(total)} o br` +
      ` (${total <= BUDGET ? 'sous' : 'AU-DESSUS DE'} ${formatNumber(BUDGET)})`,
  );
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  for (const { slowdown, times } of await answerTimes(page, site.origin + url, SLOWDOWNS, ROUNDS)) {
    const ms = (rank: number) => formatNumber(times[Math.floor(rank)] ?? Number.NaN, 1);
    const within = times.filter((time) => time <= FRAME).length;
    console.log(
      `  processeur ÷ ${slowdown} : médiane ${ms(ROUNDS / 2)} ms, neuf sur dix ${ms(ROUNDS * 0.9)} ms,` +
        ` pire ${ms(ROUNDS - 1)} ms ; ${within} réponses sur ${ROUNDS} en une image (16,7 ms)`,
    );
  }
  await page.close();
}
await browser.close();
site.close();
