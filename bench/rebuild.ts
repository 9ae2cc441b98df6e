/**
 * npx node bench/rebuild.ts: what one changed cell costs. Builds a copy of the project from nothing, changes one cell of
 * it and builds again over the first site, then builds the changed project from nothing elsewhere and compares the two
 * byte by byte. A measure, never asserted: its times depend on the machine. Exits with 1 when a byte differs.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuild, type BuildCost } from './site/build.ts';
import { copyWholeProject, editTable } from '../test/support/project-copy.ts';
import { publishAsIs } from '../test/support/publish-as-is.ts';

/** A figure that no identity pins: its row, and the cell before and after. */
const ROW = ',ecole-de-travail,cap-ifca,';
const [OLD, NEW] = ['92,3%', '92,9%'];

async function changeOneCell(root: string): Promise<void> {
  editTable(root, 'ort/2025-v17', 'indicateurs', (csv) =>
    csv.replace(new RegExp(`^.*${ROW}.*$`, 'mu'), (line) => line.replace(OLD, NEW)),
  );
  await publishAsIs(root);
}

const first = copyWholeProject(['scripts']);
const cold = await measureBuild(first);
const dates = datesOf(join(first, 'dist'));
await changeOneCell(first);
const again = await measureBuild(first);
const kept = datesOf(join(first, 'dist'));
const rewritten = [...kept]
  // A date that is put back is so to the millisecond.
  .filter(([file, date]) => Math.abs((dates.get(file) ?? 0) - date) > 2)
  .map(([file]) => file);

const second = copyWholeProject(['scripts']);
await changeOneCell(second);
const whole = await measureBuild(second);
const differing = [...kept.keys()].filter(
  (file) =>
    !readFileSync(join(first, 'dist', file)).equals(readFileSync(join(second, 'dist', file))),
);
const missing = [...datesOf(join(second, 'dist')).keys()].filter((file) => !kept.has(file));

show('à froid', cold);
show('une case changée, sur place', again);
show('une case changée, à froid', whole);
const pages = rewritten.filter((file) => file.endsWith('.html'));
console.log(
  `fichiers récrits : ${rewritten.length} sur ${kept.size}, dont ${pages.length} pages\n  ${rewritten.join('\n  ')}`,
);
console.log(`octets différents entre les deux : ${differing.length + missing.length} fichiers`);
for (const root of [first, second]) rmSync(root, { recursive: true, force: true });
process.exitCode = differing.length + missing.length === 0 ? 0 : 1;

function show(what: string, { seconds, megabytes }: BuildCost): void {
  console.log(`${what.padEnd(28)} ${seconds.toFixed(1)} s, ${Math.round(megabytes)} Mo`);
}

function datesOf(folder: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, statSync(join(folder, file)).mtimeMs]),
  );
}
