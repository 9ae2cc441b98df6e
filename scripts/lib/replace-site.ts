import { existsSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { hashSite } from './hash-site.ts';
import type { SiteHashes } from './hash-site.ts';

/** What a build changed of the site that stood there. Files, sorted, with `/`. */
export interface SiteChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The site that stands, for `replaceSite`. Stopped between its two renames, the former site is put back first. */
export function formerSite(site: string): SiteHashes {
  const previous = previousOf(site);
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  return hashSite(site);
}

/**
 * Puts a complete built site in the place of the former one, in two renames: a build that fails before has touched
 * nothing. A file with the bytes that it had keeps its date, so that a host sends again, and a reader loads again,
 * only what changed.
 */
export function replaceSite(
  next: string,
  site: string,
  after: SiteHashes,
  before: SiteHashes,
): SiteChange {
  const previous = previousOf(site);
  const both = [...after.keys()].filter((file) => before.has(file));
  for (const file of both)
    if (before.get(file) === after.get(file)) keepDate(join(site, file), join(next, file));
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
  rmSync(previous, { recursive: true, force: true });
  return {
    added: [...after.keys()].filter((file) => !before.has(file)).sort(),
    changed: both.filter((file) => before.get(file) !== after.get(file)).sort(),
    removed: [...before.keys()].filter((file) => !after.has(file)),
  };
}

const previousOf = (site: string): string => `${site}.ancien`;

/** A former file may have been removed since it was read: the new one then keeps its own date. */
function keepDate(from: string, to: string): void {
  const former = statSync(from, { throwIfNoEntry: false });
  if (former) utimesSync(to, former.atime, former.mtime);
}
