import { join } from 'node:path';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import type { DiskEffects } from './effects.ts';
import { WORK_FOLDER } from './place-files.ts';

export const LOCK_FILE = `${WORK_FOLDER}/verrou.json`;

/** Who holds the lock. */
export interface LockHolder {
  readonly pid: number;
  /** Name of the machine: the process of another one cannot be looked at. */
  readonly host: string;
  /** What it does, as the maintainer typed it. */
  readonly command: string;
}

/** The process that asks, and what it can know of others. */
export interface Processes {
  readonly pid: number;
  readonly host: string;
  isAlive(pid: number): boolean;
}

/** A lock taken: the one that was abandoned before, if any, is said to the maintainer. */
export interface Lock {
  readonly abandoned: LockHolder | null;
  release(): void;
}

/**
 * Takes the only lock of the project, or says who holds it. A lock whose process has ended on this machine is
 * abandoned: it is taken over. The lock appears whole, by a link: two processes cannot both have it.
 */
export function takeLock(
  root: string,
  command: string,
  processes: Processes,
  disk: DiskEffects,
): Result<Lock> {
  const file = join(root, LOCK_FILE);
  const { pid, host } = processes;
  const own: LockHolder = { pid, host, command };
  const holder = lockHolder(root, disk);
  if (holder && isHeld(holder, processes)) return failure([lockProblem(holder)]);
  const draft = `${file}.${pid}`;
  try {
    disk.write(draft, JSON.stringify(own));
    if (holder) setAside(file, JSON.stringify(holder), pid, disk);
    disk.link(draft, file);
  } catch (error) {
    const winner = lockHolder(root, disk);
    // The name was taken between our reading and our link.
    if (winner && winner.pid !== pid) return failure([lockProblem(winner)]);
    throw error;
  } finally {
    disk.remove(draft);
  }
  const release = () => {
    disk.remove(file);
    disk.removeEmpty(join(root, WORK_FOLDER));
  };
  return success({ abandoned: holder, release });
}

/** Moves an abandoned lock away; a lock that someone took meanwhile is given back to them. */
function setAside(file: string, expected: string, pid: number, disk: DiskEffects): void {
  const aside = `${file}.${pid}.ancien`;
  disk.rename(file, aside);
  const moved = disk.read(aside);
  if (moved !== expected && moved !== null && parseHolder(moved)) disk.link(aside, file);
  disk.remove(aside);
}

/** The holder of the lock under `root`, or null. A lock that cannot be read names no process: it is abandoned. */
export function lockHolder(root: string, disk: DiskEffects): LockHolder | null {
  const text = disk.read(join(root, LOCK_FILE));
  return text === null ? null : (parseHolder(text) ?? UNREADABLE);
}

const UNREADABLE: LockHolder = { pid: 0, host: '', command: 'verrou illisible' };

function parseHolder(text: string): LockHolder | null {
  try {
    // Written by `takeLock` alone; any other text is caught below.
    const { pid, host, command } = JSON.parse(text) as LockHolder;
    return { pid: Number(pid), host: String(host), command: String(command) };
  } catch {
    return null;
  }
}

/** True when the holder may still be at work: its process lives, or it is on another machine. */
export function isHeld(holder: LockHolder, { host, isAlive }: Processes): boolean {
  if (holder.pid === 0) return false;
  return holder.host !== host || isAlive(holder.pid);
}

export function lockProblem({ pid, host, command }: LockHolder): Problem {
  return {
    file: LOCK_FILE,
    fact: 'Une autre commande change déjà les données.',
    received: `« ${command} » (processus ${pid} sur ${host})`,
    expected: 'une seule commande à la fois',
    repair: `Attendez qu’elle finisse. Si vous êtes sûr qu’elle ne tourne plus, supprimez ${LOCK_FILE} et relancez.`,
  };
}
