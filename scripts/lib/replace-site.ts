import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a build changed of the site that stood there. Files, sorted, with `/`. */
export interface SiteChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Puts a complete built site in the place of the former one, in two renames: a build that fails before has touched
 * nothing. A file with the bytes that it had keeps its date, so that a host sends again, and a reader loads again,
 * only what changed.
 */
export function replaceSite(next: string, site: string): SiteChange {
  const previous = `${site}.ancien`;
  // Stopped between the two renames, the former site is still there.
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  const before = filesOf(site);
  const after = filesOf(next);
  const changed = [...after].filter((file) => before.has(file) && !keepDate(next, site, file));
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
  rmSync(previous, { recursive: true, force: true });
  return {
    added: [...after].filter((file) => !before.has(file)),
    changed,
    removed: [...before].filter((file) => !after.has(file)),
  };
}

/** Gives a file the date of its equal in the former site; false when the bytes differ. */
function keepDate(next: string, site: string, file: string): boolean {
  const [from, to] = [join(site, file), join(next, file)];
  const { size, atime, mtime } = statSync(from);
  if (size !== statSync(to).size || !readFileSync(from).equals(readFileSync(to))) return false;
  utimesSync(to, atime, mtime);
  return true;
}

function filesOf(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort(),
  );
}
