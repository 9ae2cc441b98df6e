/**
 * npm run bench: builds the site, then prints the time and memory of the build, the weight of one page of each kind, and
 * what Lighthouse says of it on a slow phone. `npm run bench -- tranche table` measures these kinds only, `--no-build`
 * takes dist/ as it stands, `--no-lighthouse` weighs only. A measure, never asserted: it depends on the machine.
 */
import { KINDS } from '../scripts/lib/kinds.ts';
import { builtPages } from '../scripts/lib/built-pages.ts';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { pageWeigher, type PageWeight } from '../scripts/lib/page-weight.ts';
import { serveDist } from '../scripts/lib/serve-dist.ts';
import { measureBuild } from './site/build.ts';
import { lighthouse, type Scores } from './site/lighthouse.ts';

const wanted = process.argv.slice(2);
const names = wanted.filter((name) => !name.startsWith('--'));
const kinds = Object.entries(KINDS).filter(([name]) => names.length === 0 || names.includes(name));

if (!wanted.includes('--no-build')) {
  const build = await measureBuild(process.cwd());
  console.log(
    `construction : ${build.seconds.toFixed(1)} s, ${Math.round(build.megabytes)} Mo, ${process.version}`,
  );
}

const pages = builtPages();
const weigh = pageWeigher('dist');
const all = [...pages].map(([url, html]) => weigh(url, html));
const worst = (pick: (weight: (typeof all)[number]) => number): number =>
  Math.max(...all.map(pick));
console.log(
  `${pages.size} pages ; la plus lourde ${kilo(worst(({ total }) => total))} kB ; requêtes : ${worst(({ requests }) => requests)} au plus\n`,
);

console.log(
  `${'page'.padEnd(17)}  HTML   CSS script total req.${wanted.includes('--no-lighthouse') ? '' : '  perf accs prat  réf   LCP ms    CLS  blocage ms'}`,
);
const server = await serveDist({ brotli: true });
const chromium = await ensureChromium();
for (const [name, url] of kinds) {
  const html = pages.get(url);
  if (html === undefined)
    throw new Error(`${url} n’est pas construite : corrigez scripts/lib/kinds.ts.`);
  const weight = weigh(url, html);
  const sizes = [weight.html, weight.css, weight.script, weight.total].map(kilo).join(' ');
  const scores = wanted.includes('--no-lighthouse') ? '' : showScores(await scoresOf(url, weight));
  console.log(`${name.padEnd(17)} ${sizes} ${String(weight.requests).padStart(4)}${scores}`);
}
server.close();

/** Each file is asked for once before: the server measured has compressed them, as the real one (decision 0015). */
async function scoresOf(url: string, { files }: PageWeight): Promise<Scores> {
  for (const path of [url, ...files, '/favicon.svg', '/robots.txt'])
    await (await fetch(server.origin + path)).arrayBuffer();
  return lighthouse(server.origin + url, chromium);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(5);
}

function showScores({ categories, lcp, cls, blocking, failed }: Scores): string {
  const marks = categories.map((score) => String(Math.round(score * 100)).padStart(4)).join(' ');
  const why = failed.length > 0 ? `  ${failed.join(', ')}` : '';
  return `  ${marks} ${String(Math.round(lcp)).padStart(8)} ${cls.toFixed(3)} ${String(Math.round(blocking)).padStart(11)}${why}`;
}
