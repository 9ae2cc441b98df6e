import { failure, success } from '../lib/problem.ts';
import { readFormations } from './are/formations.ts';
import { readMontants } from './are/montants.ts';
import { readSections } from './are/sections.ts';
import { readSpecialites } from './are/specialites.ts';
import type { Importer } from './importer.ts';

/**
 * Reads the yearly rules of the « aide régionale à l’équipement » of Île-de-France: the annexed list
 * of diplomas, the eligible specialities and the two amounts. Cells are kept as printed: spoiled
 * letters are corrected in corrections.csv, not here.
 */
export const importer: Importer = {
  dataset: 'are',
  parse(document) {
    const sections = readSections(document);
    if (!sections.ok) return sections;
    const { year, eligible, amounts, annex, list } = sections.value;
    const readings = [
      readFormations(document.name, list, year),
      readSpecialites(document.name, eligible),
      readMontants(document.name, amounts, annex, year),
    ];
    const problems = readings.flatMap((reading) => reading.problems);
    return problems.length > 0
      ? failure(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
      : success(readings.map((reading) => reading.table));
  },
};
