import type { Problem } from '../lib/problem.ts';
import { diskEffects } from './effects.ts';
import type { DiskEffects } from './effects.ts';
import { isHeld, lockHolder, lockProblem } from './lock.ts';
import type { Processes } from './lock.ts';
import { isPlacementOpen, undoPlacement } from './place-files.ts';
import { thisProcess } from './this-process.ts';

/**
 * To call before reading the data: gives back the old state after a command that was killed while it put files in
 * place. A command that is doing it now is a problem: half of its files are there.
 */
export function settlePlacement(
  root: string,
  disk: DiskEffects = diskEffects,
  processes: Processes = thisProcess,
): readonly Problem[] {
  if (!isPlacementOpen(root, disk)) return [];
  const holder = lockHolder(root, disk);
  if (holder && holder.pid !== processes.pid && isHeld(holder, processes)) {
    return [lockProblem(holder)];
  }
  undoPlacement(root, disk);
  return [];
}
