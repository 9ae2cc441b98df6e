import { readParameterFolder } from '../../datasets/read-parameters.ts';
import { unwrap } from '../../lib/problem.ts';
import type { Parameter } from '../../schemas/parameter.ts';

/** The dated values of rules, read once for the whole build. Throws with every problem of their files. */
export function getParameters(): readonly Parameter[] {
  // While authors write, a file changes: nothing is kept.
  if (import.meta.env.DEV) return load();
  parameters ??= load();
  return parameters;
}

let parameters: readonly Parameter[] | undefined;

function load(): readonly Parameter[] {
  return unwrap(readParameterFolder(process.cwd()));
}
