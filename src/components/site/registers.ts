import type { Registers } from '../../datasets/printed-table.ts';
import { readRegisterEntries, registerTitles } from '../../datasets/read-registers.ts';
import type { RegisterEntries } from '../../datasets/read-registers.ts';
import { unwrap } from '../../lib/problem.ts';

/** Diplomas and regions, read once for the whole build. Throws with every problem of the registers. */
export function getRegisterEntries(): RegisterEntries {
  entries ??= unwrap(readRegisterEntries(process.cwd()));
  return entries;
}

/** Their titles, found once for the whole build. Throws with every problem of the registers. */
export function getRegisters(): Registers {
  titles ??= registerTitles(getRegisterEntries());
  return titles;
}

let entries: RegisterEntries | undefined;
let titles: Registers | undefined;
