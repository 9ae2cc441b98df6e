/** What a result is, in the words of the filter. */
export const KINDS = {
  guide: 'Guides',
  outil: 'Calculs',
  diplome: 'Diplômes',
  region: 'Régions',
  table: 'Tableaux',
  ligne: 'Lignes de tableau',
  graphique: 'Graphiques',
  mot: 'Glossaire',
} as const;

export type Kind = keyof typeof KINDS;

/** One thing that can be found. Short keys: hundreds of them travel to a phone. */
export interface SearchDocument {
  readonly kind: Kind;
  readonly title: string;
  readonly url: string;
  /** Line under the title: what it is, of which edition. */
  readonly context: string;
  /** Other names: spellings, codes, initials, former titles. */
  readonly names?: readonly string[];
  /** Text searched but not shown. */
  readonly text?: string;
}

/** Tables whose rows are a region and a diploma: a query that names both leads to the row. */
export interface RegionRows {
  /** Address of the slice of a region and its row, with `{region}` and `{row}`. */
  readonly url: string;
  readonly context: string;
  /** Region id → its name. */
  readonly regions: Readonly<Record<string, string>>;
  /** Diploma id → its title, for diplomas that have a row. */
  readonly diplomas: Readonly<Record<string, string>>;
  /** `region/diplome` keys that the table has not. */
  readonly absent: readonly string[];
}

/** Words that mean the same to a reader: `words` typed, `means` searched too. */
export interface Synonym {
  readonly words: readonly string[];
  readonly means: readonly string[];
}

/** `/recherche/documents.json`: all that the search of the site knows. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  readonly rows: readonly RegionRows[];
  readonly synonyms: readonly Synonym[];
  /** Words of a question that name nothing. */
  readonly ignored: readonly string[];
}
