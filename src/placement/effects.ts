import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What placing files does to the disk, as an argument: a test can stop or refuse any of them. */
export interface DiskEffects {
  /** Writes a text that a power cut does not lose, and the folders above it. */
  write(file: string, text: string): void;
  /** Moves a file in one step, and makes the folders above its new place. */
  rename(from: string, to: string): void;
  /** Gives a file a second name; throws when the name is taken: only one process can win. */
  link(from: string, to: string): void;
  /** Removes a file or a folder with all it holds; nothing to do when it is absent. */
  remove(path: string): void;
  /** Removes a folder if it is empty; leaves it otherwise. */
  removeEmpty(folder: string): void;
  /** Text of a file, or null when there is none. */
  read(file: string): string | null;
  exists(path: string): boolean;
}

const above = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true });
};

export const diskEffects: DiskEffects = {
  write: (file, text) => {
    above(file);
    writeFileSync(file, text, { flush: true });
  },
  rename: (from, to) => {
    above(to);
    renameSync(from, to);
  },
  link: linkSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  removeEmpty: (folder) => {
    try {
      rmdirSync(folder);
    } catch {
      // Not empty or already gone: both are what we want.
    }
  },
  read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  exists: existsSync,
};
