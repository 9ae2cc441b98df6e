import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';

const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A throwaway project that can be built, without any cache of ours. Returns its root. */
export function wholeCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
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
