import { fileURLToPath } from 'node:url';
import { readRegisterEntries } from '../datasets/read-registers.ts';
import { failure } from '../lib/problem.ts';
import { anfaImporter } from './anfa/importer.ts';
import type { Importer } from './importer.ts';

/** Spellings live in the registers, so that a new one is data: they are read once, beside the code. */
const registers = readRegisterEntries(fileURLToPath(new URL('../..', import.meta.url)));

/** The importer for other registers than those of the project: a draft may declare a new diploma. */
export const importerWith = anfaImporter;

/** Importer of « Les effectifs en formation » (Observatoire de l’ANFA). */
export const importer: Importer = registers.ok
  ? anfaImporter(registers.value)
  : { dataset: 'anfa', parse: () => failure(registers.problems) };
