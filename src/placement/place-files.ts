import { dirname, join } from 'node:path';
import type { DiskEffects } from './effects.ts';

/** Work in progress of the maintainer's commands: never committed, on the same disk as the data. */
export const WORK_FOLDER = '.actualisation';
const JOURNAL = `${WORK_FOLDER}/mise-en-place.json`;
const STAGING = `${WORK_FOLDER}/.mise-en-place`;

/** What must be undone if the placement stops: it is on the disk before the first file moves. */
interface Journal {
  /** Places relative to the project, in order; the staged files bear their index. */
  readonly files: readonly { readonly target: string; readonly existed: boolean }[];
  /** Folders that did not exist, outermost first. */
  readonly folders: readonly string[];
}

/**
 * Puts files in place all at once; keys are relative to `root`. Every text is on the disk before the first one
 * moves, and the journal is removed last: stopped anywhere, `undoPlacement` gives back exactly what was there.
 * A refusal of the disk is undone here, then thrown.
 */
export function placeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  disk: DiskEffects,
): void {
  undoPlacement(root, disk);
  const entries = [...files];
  try {
    for (const [index, [, text]] of entries.entries()) disk.write(staged(root, index), text);
    const journal: Journal = {
      files: entries.map(([target]) => ({ target, existed: disk.exists(join(root, target)) })),
      folders: missingFolders(root, [...files.keys()], disk),
    };
    disk.write(staged(root, 'journal'), JSON.stringify(journal));
    disk.rename(staged(root, 'journal'), join(root, JOURNAL));
    for (const [index, { target, existed }] of journal.files.entries()) {
      if (existed) disk.rename(join(root, target), kept(root, index));
      disk.rename(staged(root, index), join(root, target));
    }
    disk.remove(join(root, JOURNAL));
  } catch (error) {
    try {
      undoPlacement(root, disk);
    } catch {
      // The disk refuses this too: the journal stays, and the next command undoes before it reads.
    }
    throw error;
  }
  removeStaging(root, disk);
}

/** True when a placement stopped before its end: what stands on the disk is neither old nor new. */
export function isPlacementOpen(root: string, disk: DiskEffects): boolean {
  return disk.exists(join(root, JOURNAL));
}

/**
 * Gives back what stood before a placement that stopped; returns whether there was one. It can itself be stopped
 * anywhere and started again: each file is given back by one rename, the journal goes last.
 */
export function undoPlacement(root: string, disk: DiskEffects): boolean {
  const text = disk.read(join(root, JOURNAL));
  if (text === null) {
    removeStaging(root, disk);
    return false;
  }
  // Written whole by `placeFiles` before a rename made it the journal: it cannot be half a file.
  const journal = JSON.parse(text) as Journal;
  for (const [index, { target, existed }] of [...journal.files.entries()].reverse()) {
    if (disk.exists(kept(root, index))) disk.rename(kept(root, index), join(root, target));
    else if (!existed && !disk.exists(staged(root, index))) disk.remove(join(root, target));
  }
  for (const folder of journal.folders.toReversed()) disk.removeEmpty(join(root, folder));
  disk.remove(join(root, JOURNAL));
  removeStaging(root, disk);
  return true;
}

const staged = (root: string, name: number | 'journal'): string =>
  join(root, STAGING, 'nouveau', String(name));

const kept = (root: string, index: number): string => join(root, STAGING, 'ancien', String(index));

/** What is left after the end or before the journal is of no use: nothing refers to it. */
function removeStaging(root: string, disk: DiskEffects): void {
  if (disk.exists(join(root, STAGING))) disk.remove(join(root, STAGING));
  disk.removeEmpty(join(root, WORK_FOLDER));
}

/** Folders of `targets` that do not exist yet, outermost first. */
function missingFolders(root: string, targets: readonly string[], disk: DiskEffects): string[] {
  const folders = new Set<string>();
  for (const target of targets) {
    for (let folder = dirname(target); folder !== '.'; folder = dirname(folder)) {
      if (!disk.exists(join(root, folder))) folders.add(folder);
    }
  }
  return [...folders].sort();
}
