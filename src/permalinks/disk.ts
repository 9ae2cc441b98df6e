import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf, formatSection, mergeAddresses, parseSection, sectionOf } from './register.ts';
import type { Addresses } from './register.ts';

const FOLDER = 'src/data/permalinks';
/** Files whose name changes with their content, and pictures of shared links: no one links to them. */
const UNLINKED = /^(?:_astro|apercus)\//u;

/** The addresses of the site built in `dist`: pages with their anchors, then files. */
export function builtAddresses(dist: string): Addresses {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.[a-z0-9]+$/u.test(name) && !UNLINKED.test(name))
    .sort();
  return new Map(
    files.map((name) => {
      if (!name.endsWith('.html')) return [`/${name}`, new Set<string>()];
      const anchors = anchorsOf(readFileSync(join(dist, name), 'utf8'));
      return [`/${name.replace(/(^|\/)index\.html$/u, '$1')}`, new Set(anchors)];
    }),
  );
}

/** The register under `root`; empty before the first publication. */
export function readRegister(root: string): Addresses {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return new Map();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseSection(readFileSync(join(folder, name), 'utf8'), `${FOLDER}/${name}`))
    .reduce(mergeAddresses, new Map());
}

/** Writes the register under `root`, a file a section. */
export function writeRegister(root: string, addresses: Addresses): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [section, entries] of Map.groupBy(addresses, ([path]) => sectionOf(path))) {
    writeFileSync(join(root, FOLDER, `${section}.txt`), formatSection(new Map(entries)));
  }
}
