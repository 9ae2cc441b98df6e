import { unwrap } from '../../lib/problem.ts';
import type { Change } from '../../schemas/change.ts';
import { readChanges } from '../read-changes.ts';

let changes: readonly Change[] | undefined;

/** Every published change of this project, newest first, read once for the whole build. Throws with every problem. */
export function getChanges(): readonly Change[] {
  changes ??= unwrap(readChanges(process.cwd())).toReversed();
  return changes;
}
