import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskEffects, recoverFolder, replaceFiles } from '../../src/importers/replace-folder.ts';
import type { FolderEffects } from '../../src/importers/replace-folder.ts';

const BEFORE = { 'a.csv': 'ancien a', 'notes.yaml': 'gardé' };
const AFTER = { 'a.csv': 'nouveau a', 'b.csv': 'nouveau b', 'notes.yaml': 'gardé' };
const FILES = new Map([
  ['a.csv', 'nouveau a'],
  ['b.csv', 'nouveau b'],
]);

function folderWith(content: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'reperes-')), '2020');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(content)) writeFileSync(join(folder, name), text);
  return folder;
}

function content(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Disk effects that stop before the n-th change. */
function stoppingAt(step: number): FolderEffects {
  let done = 0;
  const counted = <A extends unknown[]>(change: (...args: A) => void) => {
    return (...args: A) => {
      if (done === step) throw new Error('arrêt');
      done += 1;
      change(...args);
    };
  };
  return {
    copy: counted(diskEffects.copy),
    write: counted(diskEffects.write),
    rename: counted(diskEffects.rename),
    remove: counted(diskEffects.remove),
    exists: diskEffects.exists,
  };
}

test('files are replaced and added, the others stay, nothing is left beside', () => {
  const folder = folderWith(BEFORE);
  replaceFiles(folder, FILES, diskEffects);
  expect(content(folder)).toEqual(AFTER);
  expect(readdirSync(join(folder, '..'))).toEqual(['2020']);
});

test('a folder that does not exist yet is made', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'reperes-')), '2021');
  replaceFiles(folder, FILES, diskEffects);
  expect(Object.keys(content(folder))).toEqual(['a.csv', 'b.csv']);
});

// Seven changes: remove, copy, write, write, rename, rename, remove.
test.each([0, 1, 2, 3, 4, 5, 6])(
  'stopped before change %i, the folder is all old or all new',
  (step) => {
    const folder = folderWith(BEFORE);
    expect(() => replaceFiles(folder, FILES, stoppingAt(step))).toThrow('arrêt');
    recoverFolder(folder, diskEffects);
    expect(content(folder)).toEqual(step < 6 ? BEFORE : AFTER);
    expect(readdirSync(join(folder, '..'))).toEqual(['2020']);
  },
);

test('there is no eighth change', () => {
  const folder = folderWith(BEFORE);
  expect(() => replaceFiles(folder, FILES, stoppingAt(7))).not.toThrow();
});
