/** npm run weight: what each built page weighs on a first visit, heaviest first; the budget is in docs/decisions. */
import { plainNumber } from '../src/lib/numbers-fr.ts';
import { builtPages } from './lib/built-pages.ts';
import { pageWeigher } from './lib/page-weight.ts';

const weigh = pageWeigher('dist');
const rows = [...builtPages()]
  .map(([url, html]) => ({ url, ...weigh(url, html) }))
  .sort((a, b) => b.total - a.total);

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
console.log('   HTML     CSS  script   total  requêtes  page (kB, brotli)');
for (const row of process.argv.includes('--all') ? rows : rows.slice(0, 25)) {
  console.log(
    `${kilo(row.html)} ${kilo(row.css)} ${kilo(row.script)} ${kilo(row.total)}  ${plainNumber(row.requests).padStart(8)}  ${row.url}`,
  );
}
const totals = rows.map((row) => row.total);
const middle = totals[Math.floor(totals.length / 2)] ?? 0;
console.log(
  `${rows.length} pages ; médiane ${kilo(middle).trim()} kB, pire ${kilo(totals[0] ?? 0).trim()} kB (${rows[0]?.url ?? ''})`,
);
