import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';

/** SHA-256 of each file of a site, by name from its folder, with `/`. */
export type SiteHashes = ReadonlyMap<string, string>;

/**
 * Reads each file of a site once, in the order of names; none where the folder does not stand. `look` sees what is read.
 */
export function hashSite(
  folder: string,
  look?: (file: string, bytes: Buffer) => void,
): Map<string, string> {
  return new Map(
    filesOf(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      look?.(file, bytes);
      return [file, sha256(bytes)];
    }),
  );
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
