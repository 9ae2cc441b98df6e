/** npm run weight: what each built page weighs on a first visit, heaviest first; the budget is in docs/decisions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { plainNumber } from '../src/lib/numbers-fr.ts';

const DIST = 'dist';
const sizes = new Map<string, number>();

/** Brotli size in bytes at the quality that static hosts precompress with. */
function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

const rows = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const html = readFileSync(join(DIST, name), 'utf8');
    const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
    const css = linked(/<link rel="stylesheet" href="([^"]+)"/gu);
    const js = linked(/<script[^>]+src="([^"]+)"/gu);
    const sum = (urls: readonly string[]) =>
      urls.reduce((all, url) => all + brotli(join(DIST, url)), 0);
    const page = brotli(join(DIST, name));
    return { name, page, css: sum(css), js: sum(js), requests: 1 + css.length + js.length };
  })
  .sort((a, b) => b.page + b.css + b.js - (a.page + a.css + a.js));

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
console.log('   HTML     CSS  script   total  requêtes  page (kB, brotli)');
for (const row of process.argv.includes('--all') ? rows : rows.slice(0, 25)) {
  const total = row.page + row.css + row.js;
  console.log(
    `${kilo(row.page)} ${kilo(row.css)} ${kilo(row.js)} ${kilo(total)}  ${plainNumber(row.requests).padStart(8)}  ${row.name}`,
  );
}
const totals = rows.map((row) => row.page + row.css).sort((a, b) => a - b);
const middle = totals[Math.floor(totals.length / 2)] ?? 0;
console.log(
  `${rows.length} pages ; HTML + CSS : médiane ${kilo(middle).trim()} kB, pire ${kilo(totals.at(-1) ?? 0).trim()} kB (${rows[0]?.name ?? ''})`,
);
