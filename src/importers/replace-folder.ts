import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The writes of an import, as an argument so that a test can stop it between any two of them. */
export interface FolderEffects {
  copy(from: string, to: string): void;
  write(file: string, text: string): void;
  rename(from: string, to: string): void;
  remove(folder: string): void;
  exists(path: string): boolean;
}

export const diskEffects: FolderEffects = {
  copy: (from, to) => cpSync(from, to, { recursive: true }),
  write: (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  },
  rename: renameSync,
  remove: (folder) => rmSync(folder, { recursive: true, force: true }),
  exists: existsSync,
};

/**
 * Replaces files of a folder all at once: the new folder is complete before it takes the place of
 * the old one. Stopped anywhere, `recoverFolder` finds either the old content or the new one.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  effects: FolderEffects,
): void {
  const { next, previous } = besides(folder);
  effects.remove(next);
  if (effects.exists(folder)) effects.copy(folder, next);
  for (const [name, text] of files) effects.write(join(next, name), text);
  if (effects.exists(folder)) effects.rename(folder, previous);
  effects.rename(next, folder);
  effects.remove(previous);
}

/** Puts back what an interrupted replacement left aside; does nothing after a complete one. */
export function recoverFolder(folder: string, effects: FolderEffects): void {
  const { next, previous } = besides(folder);
  if (!effects.exists(folder) && effects.exists(previous)) effects.rename(previous, folder);
  effects.remove(next);
  effects.remove(previous);
}

/** Hidden neighbours: on the same disk, so that a rename is one step, and never read as editions. */
function besides(folder: string): { next: string; previous: string } {
  const name = basename(folder);
  return {
    next: join(dirname(folder), `.${name}.nouveau`),
    previous: join(dirname(folder), `.${name}.ancien`),
  };
}
