/**
 * npx node bench/bare-astro.ts: the time and memory of our build beside those of a bare Astro site of the same pages. The
 * bare site is given the content of each of our built pages, already rendered, and only lays it in one plain page:
 * no data, no check, no chart, no prose to read. A measure, never asserted: it depends on the machine.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtPages } from '../scripts/lib/built-pages.ts';
import { measureBuild, type BuildCost } from './site/build.ts';
import { copyWholeProject } from '../test/support/project-copy.ts';

const ROUNDS = 3;
const PAGE = `---
import pages from '../pages.json';
export const getStaticPaths = () =>
  pages.map(({ path, title, main }) => ({ params: { path }, props: { title, main } }));
const { title, main } = Astro.props;
---
<html lang="fr"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><main set:html={main} /></body></html>
`;

const root = mkdtempSync(join(tmpdir(), 'nu-'));
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
mkdirSync(join(root, 'src/pages'), { recursive: true });
const pages = [...builtPages()].map(([url, html]) => ({
  path: url.replace(/^\/|\/$/gu, '') || undefined,
  title: /<title>([^]*?)<\/title>/u.exec(html)?.[1] ?? '',
  main: /<main\b[^>]*>([^]*?)<\/main>/u.exec(html)?.[1] ?? '',
}));
const empty = pages.filter(({ main }) => main === '').length;
if (empty > 0) throw new Error(`${empty} pages sans contenu : rien à comparer.`);
writeFileSync(join(root, 'src/pages.json'), JSON.stringify(pages));
writeFileSync(join(root, 'src/pages/[...path].astro'), PAGE);
writeFileSync(join(root, 'astro.config.mjs'), 'export default { telemetry: false };\n');
writeFileSync(
  join(root, 'package.json'),
  JSON.stringify({ type: 'module', scripts: { build: 'astro build --force' } }),
);

const ours = copyWholeProject(['scripts']);
const bare: BuildCost[] = [];
const full: BuildCost[] = [];
// One after the other, so that a busy moment of the machine weighs on both.
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await measureBuild(root));
  full.push(await measureBuild(ours));
}
for (const folder of [root, ours]) rmSync(folder, { recursive: true, force: true });

const [theirs, mine] = [best(bare), best(full)];
console.log(`Astro nu   ${show(theirs)}\nce site    ${show(mine)}`);
console.log(
  `${pages.length} pages ; rapport ${(mine.seconds / theirs.seconds).toFixed(2)}, le meilleur de ${ROUNDS} essais chacun`,
);

function best(costs: readonly BuildCost[]): BuildCost {
  const [first] = costs.toSorted((a, b) => a.seconds - b.seconds);
  if (!first) throw new Error('Aucune mesure.');
  return first;
}

function show({ seconds, megabytes }: BuildCost): string {
  return `${seconds.toFixed(1)} s, ${Math.round(megabytes)} Mo`;
}
