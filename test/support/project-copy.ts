import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
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

/** Hash of every file under a folder, by relative path: two equal pictures mean that nothing changed. */
export function picture(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );
}
