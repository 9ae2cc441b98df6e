import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { diskEffects } from '../../src/placement/effects.ts';
import { LOCK_FILE, takeLock } from '../../src/placement/lock.ts';
import type { Processes } from '../../src/placement/lock.ts';
import { thisProcess } from '../../src/placement/this-process.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});
const project = () => {
  const root = mkdtempSync(join(tmpdir(), 'reperes-'));
  roots.push(root);
  return root;
};
const processes = (pid: number, alive: readonly number[], host = 'ici'): Processes => ({
  pid,
  host,
  isAlive: (other) => alive.includes(other),
});
const take = (root: string, who: Processes, command = `commande ${who.pid}`) =>
  takeLock(root, command, who, diskEffects);

test('a lock is taken, refused to another, released, taken again; nothing is left', () => {
  const root = project();
  const first = take(root, processes(1, [1, 2]));
  const second = take(root, processes(2, [1, 2]));
  expect(second.ok ? '' : formatProblems(second.problems)).toBe(`.actualisation/verrou.json
  Fait : Une autre commande change déjà les données.
  Reçu : « commande 1 » (processus 1 sur ici)
  Attendu : une seule commande à la fois
  Réparation : Attendez qu’elle finisse. Si vous êtes sûr qu’elle ne tourne plus, supprimez .actualisation/verrou.json et relancez.

1 problème`);
  if (first.ok) first.value.release();
  const third = take(root, processes(2, [1, 2]));
  expect(third.ok && third.value.abandoned).toBe(null);
  if (third.ok) third.value.release();
  expect(readdirSync(root)).toEqual([]);
});

test.each([
  ['whose process has ended', '{"pid":1,"host":"ici","command":"commande 1"}', 'commande 1'],
  ['that cannot be read', '{"pid":', 'verrou illisible'],
])('a lock %s is taken over, and said', (_, text, command) => {
  const root = project();
  diskEffects.write(join(root, LOCK_FILE), text);
  const lock = take(root, processes(2, [2]));
  expect(lock.ok && lock.value.abandoned?.command).toBe(command);
  expect(readdirSync(join(root, '.actualisation'))).toEqual(['verrou.json']);
});

test('the process of another machine cannot be looked at: its lock is respected', () => {
  const root = project();
  expect(take(root, processes(1, [], 'ailleurs')).ok).toBe(true);
  expect(take(root, processes(2, [2])).ok).toBe(false);
});

test('two processes that find the same abandoned lock: one wins, the other is refused', () => {
  const root = project();
  diskEffects.write(join(root, LOCK_FILE), '{"pid":9,"host":"ici","command":"ancienne"}');
  const slow = {
    ...diskEffects,
    // Between its reading and its own move, another process takes the lock over.
    rename: (from: string, to: string) => {
      expect(take(root, processes(1, [1, 2])).ok).toBe(true);
      diskEffects.rename(from, to);
    },
  };
  const second = takeLock(root, 'commande 2', processes(2, [1, 2]), slow);
  expect(second.ok ? '' : formatProblems(second.problems)).toContain('« commande 1 »');
  expect(diskEffects.read(join(root, LOCK_FILE))).toContain('commande 1');
});

test('this process is alive, a process that never was is not', () => {
  expect(thisProcess.isAlive(process.pid)).toBe(true);
  expect(thisProcess.isAlive(2 ** 30)).toBe(false);
});
