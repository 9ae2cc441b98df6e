/**
 * The types of diploma that the annexed list prints, as printed. The list is closed: nothing separates
 * a type from the label that follows, so an unknown type cannot be told from a label.
 * Read in the edition 2023-2024, rows of each code prefix agreeing.
 */
export const DIPLOMA_TYPES = [
  '3EME',
  "CERTIFICAT D'APTITUDE PROFESSIONNELLE",
  "CERTIFICAT D'APTITUDE PROFESSIONNELLE AGRICOLE",
  'BACCALAUREAT PROFESSIONNEL',
  'BACCALAUREAT TECHNOLOGIQUE',
  "BREVET DES METIERS D'ART - BREVET DES METIERS DU SPECTACLE",
  'BREVET DE TECHNICIEN',
  'BREVET DE TECHNICIEN SUPERIEUR',
  'BREVET DE TECHNICIEN SUPERIEUR AGRICOLE',
  'PREPARATION DIVERSE PRE-BAC (DE NIV V)',
  'PREPARATION DIVERSE POST BAC (DE NIV.ll)',
  'DIPLÔME NATIONAL',
  'DIPLÔME SUPERIEUR DES ARTS APPLIQUES',
] as const;

/** A row’s last two cells: the type and what follows it, both as printed and trimmed. */
export interface TypeAndLabel {
  readonly type: string;
  readonly label: string;
}

/** Splits after the longest type that ends at a space; undefined when no type is known or no label follows. */
export function splitType(text: string): TypeAndLabel | undefined {
  const type = DIPLOMA_TYPES.filter((candidate) => text.startsWith(`${candidate} `))
    .sort((a, b) => b.length - a.length)
    .at(0);
  if (type === undefined) return undefined;
  const label = text.slice(type.length).trim();
  return label === '' ? undefined : { type, label };
}
