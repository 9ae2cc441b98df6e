/**
 * npx node bench/search.ts: on a first visit of the search page of dist/, the time from the focus of the field to the first
 * result, engine and data included, then the time of each letter typed, in a real Chromium: here, on a slow phone, and on a
 * slow phone with a slow network. A measure, never asserted: it depends on the machine.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { serveDist } from '../scripts/lib/serve-dist.ts';
import { formatNumber } from '../src/lib/numbers-fr.ts';
import { searchTimes } from './search/times.ts';
import type { Reader } from './search/times.ts';

/** First visits of each reader. */
const VISITS = 7;
/** The slow phone of Lighthouse, and « Slow 3G » as the tools of Chromium name it: 400 ms, 400 kbit/s. */
const READERS: readonly Reader[] = [
  { name: 'cette machine', slowdown: 1, network: null },
  { name: 'processeur ÷ 4', slowdown: 4, network: null },
  { name: 'et réseau lent', slowdown: 4, network: { latency: 400, throughput: 400_000 / 8 } },
];
/** A diploma, everyday words, a slip, words that are nowhere. */
const QUESTIONS = ['cap peinture bretagne', 'aide pour blouse', 'carosserie', 'zzyzx'];

if (!existsSync('dist/recherche/index.html')) {
  console.error('dist/ ne contient pas la recherche.\nRéparation : npm run build');
  process.exit(1);
}

const site = await serveDist({ brotli: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
console.log(
  'lecteur         réponses     octets  reçu ms  premier résultat ms (pire)  par lettre ms (9 sur 10, pire)',
);
for (const reader of READERS) {
  // The first one warms the server, which compresses.
  await searchTimes(browser, site.origin, { ...reader, network: null }, QUESTIONS.slice(0, 1));
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1)
    visits.push(await searchTimes(browser, site.origin, reader, QUESTIONS));
  const drawn = sorted(visits.map(({ first }) => first.drawn));
  const letters = sorted(visits.flatMap(({ keystrokes }) => keystrokes));
  const { answers = 0, bytes = 0 } = visits[0]?.first ?? {};
  const received = at(sorted(visits.map(({ first }) => first.received)), 0.5);
  console.log(
    [
      reader.name.padEnd(15),
      String(answers).padStart(8),
      formatNumber(bytes).padStart(10),
      ms(received).padStart(8),
      `${ms(at(drawn, 0.5))} (${ms(at(drawn, 1))})`.padStart(27),
      `${ms(at(letters, 0.5))} (${ms(at(letters, 0.9))}, ${ms(at(letters, 1))})`.padStart(31),
    ].join(' '),
  );
}
await browser.close();
site.close();

function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b);
}

/** The time that this part of the sorted times does not exceed. */
function at(times: readonly number[], part: number): number {
  return times[Math.ceil(part * times.length) - 1] ?? Number.NaN;
}

function ms(time: number): string {
  return formatNumber(time, 0);
}
