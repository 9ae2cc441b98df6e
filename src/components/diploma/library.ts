import { getEditions } from '../../datasets/editions.ts';
import { indexDiplomas } from '../../datasets/diplomas/index-diplomas.ts';
import type { DiplomaRecord } from '../../datasets/diplomas/index-diplomas.ts';
import { readSpecialities } from '../../datasets/read-registers.ts';
import { unwrap } from '../../lib/problem.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Region, Specialities } from '../../schemas/register.ts';
import { getRegisterEntries } from '../site/registers.ts';

/** Everything that the pages of diplomas and regions show, found once for the whole build. */
export interface DiplomaLibrary {
  readonly editions: readonly Edition[];
  /** By id, in the order of the register; only diplomas that have a page. */
  readonly records: ReadonlyMap<string, DiplomaRecord>;
  /** France first, then its regions. */
  readonly regions: readonly Region[];
  readonly specialities: Specialities;
}

let library: Promise<DiplomaLibrary> | undefined;

/** The library of the build. Throws with every problem of the registers. */
export function getDiplomaLibrary(): Promise<DiplomaLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<DiplomaLibrary> {
  const editions = await getEditions();
  const { diplomas, regions } = getRegisterEntries();
  return {
    editions,
    records: indexDiplomas(diplomas, editions),
    regions,
    specialities: unwrap(readSpecialities(process.cwd())),
  };
}
