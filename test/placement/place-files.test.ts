import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { diskEffects } from '../../src/placement/effects.ts';
import { isPlacementOpen, placeFiles, undoPlacement } from '../../src/placement/place-files.ts';
import { settlePlacement } from '../../src/placement/settle.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { picture } from '../support/project-copy.ts';
import { Killed, killedAt, refusing } from './disk.ts';

const BEFORE = {
  'data/a/1/a.csv': 'ancien a',
  'data/a/1/notes.yaml': 'gardé',
  'data/reg.csv': 'r',
};
const FILES = new Map([
  ['data/a/1/a.csv', 'nouveau a'],
  ['data/a/2/a.csv', 'deux'],
  ['data/changes/jour/change.yaml', 'changement'],
  ['data/reg.csv', 'r, plus un'],
]);
const AFTER = { ...BEFORE, ...Object.fromEntries(FILES) };

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  roots.push(root);
  for (const [file, text] of Object.entries(BEFORE)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const hashes = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, text]) => [file, sha256(text)]),
  );

/** Folders too: an empty one left behind would be read as an edition. */
const folders = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

/** Number of changes of a whole placement. */
function changesOfOne(): number {
  const counting = killedAt(Infinity);
  placeFiles(project(), FILES, counting);
  return counting.count();
}

test('every file is in its place, the others stay, nothing is left beside', () => {
  const root = project();
  placeFiles(root, FILES, diskEffects);
  expect(picture(root)).toEqual(hashes(AFTER));
  expect(readdirSync(root)).toEqual(['data']);
});

describe('killed', () => {
  const steps = Array.from({ length: changesOfOne() + 1 }, (_, step) => step);

  test.each(steps)(
    'before change %i: the next command finds all of the old or all of the new',
    (step) => {
      const root = project();
      const before = folders(root);
      try {
        placeFiles(root, FILES, killedAt(step));
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      expect(settlePlacement(root)).toEqual([]);
      undoPlacement(root, diskEffects);
      const isNew = picture(root)['data/reg.csv'] === sha256('r, plus un');
      expect(picture(root)).toEqual(hashes(isNew ? AFTER : BEFORE));
      if (!isNew) expect(folders(root)).toEqual(before);
      expect(readdirSync(root)).toEqual(['data']);
    },
  );

  test.each(steps)('at change %i, then killed again at every step of the repair', (step) => {
    for (let second = 0; second < 12; second += 1) {
      const root = project();
      const before = folders(root);
      expect(() =>
        placeFiles(root, FILES, killedAt(step === steps.length - 1 ? 9 : step)),
      ).toThrow();
      try {
        undoPlacement(root, killedAt(second));
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      undoPlacement(root, diskEffects);
      const isNew = picture(root)['data/reg.csv'] === sha256('r, plus un');
      expect(picture(root)).toEqual(hashes(isNew ? AFTER : BEFORE));
      if (!isNew) expect(folders(root)).toEqual(before);
    }
  });
});

describe('refused by the disk', () => {
  test.each(Array.from({ length: changesOfOne() }, (_, step) => step))(
    'at change %i: all of the old, at once',
    (step) => {
      const root = project();
      const before = folders(root);
      const disk = refusing('ENOSPC', (_, __, at) => at === step);
      try {
        placeFiles(root, FILES, disk);
      } catch (error) {
        expect(String(error)).toContain('ENOSPC');
      }
      const isNew = picture(root)['data/reg.csv'] === sha256('r, plus un');
      if (!isNew) expect(folders(root)).toEqual(before);
      expect(isPlacementOpen(root, diskEffects)).toBe(false);
    },
  );

  test('a disk that refuses the repair too: the next command does it', () => {
    const root = project();
    let renames = 0;
    const disk = refusing('EROFS', (effect) => {
      if (effect === 'rename') renames += 1;
      return renames > 4;
    });
    expect(() => placeFiles(root, FILES, disk)).toThrow('EROFS');
    expect(isPlacementOpen(root, diskEffects)).toBe(true);
    expect(settlePlacement(root)).toEqual([]);
    expect(picture(root)).toEqual(hashes(BEFORE));
  });
});

test('a command that is placing its files now is a problem, not a repair', () => {
  const root = project();
  expect(() => placeFiles(root, FILES, killedAt(8))).toThrow();
  const holder = { pid: 7, host: 'ici', command: 'npm run refresh' };
  diskEffects.write(join(root, '.actualisation/verrou.json'), JSON.stringify(holder));
  const others = { pid: 8, host: 'ici', isAlive: () => true };
  expect(settlePlacement(root, diskEffects, others).map(({ fact }) => fact)).toEqual([
    'Une autre commande change déjà les données.',
  ]);
  expect(isPlacementOpen(root, diskEffects)).toBe(true);
  expect(settlePlacement(root, diskEffects, { ...others, isAlive: () => false })).toEqual([]);
  expect(isPlacementOpen(root, diskEffects)).toBe(false);
});
