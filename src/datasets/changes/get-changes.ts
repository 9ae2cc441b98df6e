import { ProblemsError } from '../../lib/problem.ts';
import type { Change } from '../../schemas/change.ts';
import { readChanges } from '../read-changes.ts';

let changes: readonly Change[] | undefined;

/** Every published change of this project, newest first, read once for the whole build. Throws with every problem. */
export function getChanges(): readonly Change[] {
  changes ??= load();
  return changes;
}

function load(): readonly Change[] {
  const read = readChanges(process.cwd());
  if (!read.ok) throw new ProblemsError(read.problems);
  return read.value.toReversed();
}
