/** npm run readability: a French readability measure of each built guide, with its hardest sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { readability } from '../src/lib/readability.ts';

const GUIDES = 'dist/guides';
/** Longest sentence that design.md allows. Unit: words. */
const LIMIT = 25;

for (const slug of readdirSync(GUIDES)
  .filter((name) => !name.includes('.'))
  .sort()) {
  const main = parse(readFileSync(`${GUIDES}/${slug}/index.html`, 'utf8')).querySelector('main');
  // Blocks of prose only: tables, navigation and definitions shown on demand are not read in a row.
  for (const node of main?.querySelectorAll(
    'table, nav, [popover], svg, figure, footer, .notes, .sources',
  ) ?? [])
    node.remove();
  const blocks = main?.querySelectorAll('p, li, dd, h2, h3') ?? [];
  const text = blocks.map((block) => block.text.replace(/\s+/gu, ' ')).join('\n');
  const measure = readability(text);
  if (!measure) continue;
  const long = measure.longest.filter(({ words }) => words > LIMIT);
  console.log(
    `${slug} : ${measure.score.toFixed(0)} (Kandel-Moles), ${measure.words} mots, ${measure.sentences} phrases, ${long.length} de plus de ${LIMIT} mots`,
  );
  for (const { text: sentence, words } of measure.longest.slice(0, 3))
    console.log(`  ${words} mots : ${sentence}`);
}
