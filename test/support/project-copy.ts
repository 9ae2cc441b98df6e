import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';

/** A throwaway project: its data is a copy, its code is ours. Returns its root. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  mkdirSync(join(root, 'src'));
  cpSync('src/data', join(root, 'src/data'), { recursive: true });
  for (const folder of ['lib', 'schemas', 'datasets', 'importers', 'checks']) {
    symlinkSync(resolve('src', folder), join(root, 'src', folder));
  }
  return root;
}

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A throwaway project that can be built: all that a build reads, and `more`, without any cache of ours. Returns its root. */
export function copyWholeProject(more: readonly string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  for (const part of [...PARTS, ...more]) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** Rewrites a table of an edition and its recorded hash. Throws when the edit changes nothing. */
export function editTable(
  root: string,
  edition: string,
  table: string,
  edit: (csv: string) => string,
): void {
  const file = join(root, 'src/data', edition, `${table}.csv`);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Rien n’a changé dans ${file}.`);
  writeFileSync(file, after);
  const manifest = join(root, 'src/data', edition, 'edition.yaml');
  const text = readFileSync(manifest, 'utf8').replace(sha256(before), sha256(after));
  writeFileSync(manifest, text);
}

/** Hash of every file under a folder, by relative path: two equal pictures mean that nothing changed. */
export function picture(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );
}
