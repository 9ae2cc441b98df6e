/**
 * How a published value stands to its source. Published names: they do not change.
 * - `ok`: as printed. `corrected`: differs from what is printed there, proven.
 * - `uncertain`: published, but the document does not decide; the note gives the alternatives.
 * - `blank`: nothing is printed. `dash`: « - » or « / » is printed. `pending`: « en cours ».
 * - `not_applicable`: « NA ». `error_in_source`: such as « #DIV/0! ». `computed`: by us; the note says how.
 */
export const STATUSES = [
  'ok',
  'corrected',
  'uncertain',
  'blank',
  'dash',
  'pending',
  'not_applicable',
  'error_in_source',
  'computed',
] as const;

export type Status = (typeof STATUSES)[number];

/** A published value: number in the unit of its column, text, or null when there is none. */
export type Value = number | string | null;

/** One cell of one table, with the proof of where it comes from. */
export interface Cell {
  readonly value: Value;
  readonly status: Status;
  /** The cell as printed at this place of the table; empty when nothing is printed. */
  readonly printed: string;
  /** 1-based line of the source document where the published value stands. */
  readonly sourceLine: number;
  /** Id of the correction or finding that explains the cell, or null. */
  readonly note: string | null;
}

/** The address of a cell inside an edition. `row` is the row key, parts joined by `/`. */
export interface CellRef {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** `table:row:column`, the one text form of a cell address. */
export function cellId(ref: CellRef): string {
  return `${ref.table}:${ref.row}:${ref.column}`;
}

/** The reader's sentence for a cell without value, by status; null when the status carries a value. */
export const STATUS_SENTENCES: Readonly<Record<Status, string>> = {
  ok: 'Valeur imprimée dans le document.',
  corrected:
    'Valeur corrigée : elle diffère de ce qui est imprimé à cette place, et la note le prouve.',
  uncertain:
    'Valeur incertaine : le document ne permet pas de trancher, la note donne les possibilités.',
  blank: 'Case vide dans le document : il ne dit rien ici. Ce n’est pas un zéro.',
  dash: 'Le document imprime un tiret ou une barre : il signale qu’il n’y a rien à compter.',
  pending: 'Le document imprime « en cours » : le résultat n’était pas encore connu.',
  not_applicable: 'Le document indique que cette mesure ne s’applique pas ici.',
  error_in_source: 'Le document imprime une erreur de calcul à la place d’une valeur.',
  computed: 'Valeur calculée par nous ; la note dit comment.',
};
