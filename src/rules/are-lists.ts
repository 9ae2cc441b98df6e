import { indexDiplomas } from './are-search.ts';
import type { EligibleDiploma } from './are-search.ts';
import type { AreLists, EligibleSpeciality } from './are-training.ts';

/** What is read of an edition of `are`: the typed editions of the site have this shape. */
export interface AreEdition {
  readonly tables: readonly {
    readonly descriptor: { readonly id: string };
    readonly rows: readonly {
      readonly sourceLine: number;
      readonly cells: Readonly<Record<string, { readonly value: string | number | null }>>;
    }[];
  }[];
}

type EditionRow = AreEdition['tables'][number]['rows'][number];

/** Everyday names that neither the whole label nor its initials give, by code. The titles are those of the list itself. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  '67010031': ['troisième prépa-métiers', '3e prépa-métiers', 'prépa métiers'],
  '43013403': ['STD2A'],
  '43020010': ['STI2D'],
  '43033402': ['STHR'],
  '43321005': ['STAV'],
  '24113401': ['DNMADE', 'DN MADE'],
};

function niveauOf(printed: string): EligibleDiploma['niveau'] {
  if (printed.startsWith('PRE')) return 'pre-bac';
  return printed.startsWith('POST') ? 'post-bac' : 'prepa-metiers';
}

function rowsOf(edition: AreEdition, id: string): readonly EditionRow[] {
  return edition.tables.find(({ descriptor }) => descriptor.id === id)?.rows ?? [];
}

function text(row: EditionRow, column: string): string {
  const value = row.cells[column]?.value;
  if (typeof value === 'string') return value;
  throw new Error(`Colonne ${column} sans texte à la ligne ${row.sourceLine} du document are.`);
}

/**
 * The searchable list of diplomas and the eligible specialities, from the published (corrected) values.
 * `aliases`: other spellings and former names by code, such as those of the register of diplomas.
 */
export function areListsOf(
  edition: AreEdition,
  aliases: Readonly<Record<string, readonly string[]>> = {},
): AreLists {
  const diplomas = rowsOf(edition, 'formations').map((row): EligibleDiploma => {
    const code = text(row, 'code_diplome');
    return {
      code,
      label: text(row, 'libelle_diplome'),
      type: text(row, 'type_diplome'),
      niveau: niveauOf(text(row, 'niveau')),
      specialite: text(row, 'specialite'),
      ligne: row.sourceLine,
      aliases: [...(ALIASES[code] ?? []), ...(aliases[code] ?? [])],
    };
  });
  const specialities = rowsOf(edition, 'specialites').map((row): EligibleSpeciality => ({
    code: text(row, 'code_specialite'),
    label: text(row, 'libelle'),
    ligne: row.sourceLine,
  }));
  return { index: indexDiplomas(diplomas), specialities };
}
