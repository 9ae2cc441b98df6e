/**
 * npx node bench/scale.ts [10 100 1000]: how the build grows with the data. A copy of the project receives so many times
 * the editions of one dataset, each with its tables, slices, notes and files, and is built as a release. Prints time,
 * memory, pages and bytes, and what one further page costs. A measure, never asserted: it depends on the machine.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_FOLDER, changeFiles, changeId } from '../src/datasets/changes/change-files.ts';
import { REGISTER_FILE, addToRegister } from '../src/datasets/changes/chain.ts';
import { fingerprintsFile } from '../src/datasets/fingerprints/fingerprint.ts';
import { sha256 } from '../src/lib/hash.ts';
import { copyEdition } from '../test/support/second-edition/edition-folder.ts';
import { measureBuild } from './site/build.ts';
import { copyWholeProject } from '../test/support/project-copy.ts';

/** Five tables, one of them in slices: twelve pages or more an edition. */
const [DATASET, EDITION] = ['ort', '2025-v17'];

interface Size {
  readonly times: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly pageBytes: number;
  readonly dataBytes: number;
}

async function measure(times: number): Promise<Size> {
  const root = copyWholeProject(['scripts']);
  for (let made = 2; made <= times; made += 1) {
    const name = `essai-${String(made).padStart(4, '0')}`;
    copyEdition(root, DATASET, EDITION, name).save();
    announce(root, name);
  }
  const { seconds, megabytes } = await measureBuild(root);
  const built = filesOf(join(root, 'dist'));
  const html = built.filter(({ name }) => name.endsWith('.html'));
  const data = filesOf(join(root, 'src/data'));
  rmSync(root, { recursive: true, force: true });
  return {
    times,
    seconds,
    megabytes,
    pages: html.length,
    pageBytes: total(html) / html.length,
    dataBytes: total(data),
  };
}

/** The change that publishes a copied edition: it differs from the first by nothing. */
function announce(root: string, edition: string): void {
  const change = {
    date: '2026-11-30',
    dataset: DATASET,
    edition,
    previous_edition: EDITION,
    kind: 'nouvelle-edition' as const,
    summary: 'Une édition inventée pour une mesure.',
    sha256: sha256(`${DATASET} ${edition}`),
    rows: [],
    values: [],
  };
  const id = changeId(change, []);
  const files = changeFiles({ ...change, id });
  mkdirSync(join(root, CHANGES_FOLDER, id), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(root, CHANGES_FOLDER, id, name), text);
  // The same tables have the same fingerprints.
  const fingerprints = readFileSync(join(root, fingerprintsFile(DATASET, EDITION)), 'utf8');
  writeFileSync(join(root, fingerprintsFile(DATASET, edition)), fingerprints);
  const register = join(root, REGISTER_FILE);
  writeFileSync(register, addToRegister(readFileSync(register, 'utf8'), id, files, fingerprints));
}

const wanted = process.argv.slice(2).map(Number);
const [first, ...others] = [1, ...(wanted.length > 0 ? wanted : [10, 100, 1000])];
const base = await measure(first ?? 1);
print(base);
for (const times of others) print(await measure(times));

function print(size: Size): void {
  const { times, seconds, megabytes, pages, pageBytes, dataBytes } = size;
  const more = pages - base.pages;
  const cost =
    more === 0
      ? ''
      : ` ; une page de plus : ${(((seconds - base.seconds) * 1000) / more).toFixed(1)} ms, ${(((megabytes - base.megabytes) * 1000) / more).toFixed(0)} ko de mémoire`;
  console.log(
    `${String(times).padStart(5)} éditions de ${DATASET} : ${(dataBytes / 1e6).toFixed(1)} Mo de données, ${pages} pages,` +
      ` ${seconds.toFixed(1)} s, ${Math.round(megabytes)} Mo, ${(pageBytes / 1000).toFixed(1)} ko de HTML par page${cost}`,
  );
}

function filesOf(folder: string): readonly { readonly name: string; readonly size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, size: statSync(join(parentPath, name)).size }));
}

function total(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
