import type { Registers } from '../../datasets/printed-table.ts';
import { readRegisterEntries, registerTitles } from '../../datasets/read-registers.ts';
import { ProblemsError } from '../../lib/problem.ts';

/** Titles of diplomas and regions, read once for the whole build. Throws with every problem of the registers. */
export function getRegisters(): Registers {
  titles ??= load();
  return titles;
}

let titles: Registers | undefined;

function load(): Registers {
  const read = readRegisterEntries(process.cwd());
  if (!read.ok) throw new ProblemsError(read.problems);
  return registerTitles(read.value);
}
