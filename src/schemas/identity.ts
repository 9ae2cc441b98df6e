/**
 * Identities: relations that the data must satisfy. A descriptor declares them as plain data;
 * one file of src/checks knows how to verify each kind.
 */

/** Rows whose key parts and labels equal these values; `{ not: value }` means « differs from ». */
export type RowFilter = Readonly<Record<string, string | { readonly not: string }>>;

/** Each row: `total` = sum of `parts`. Blanks count as nothing; a row entirely blank is not an instance. */
export interface ColumnSumSpec {
  readonly check: 'somme-colonnes';
  /** What makes instances of this specification distinct from others: ends the instance id. */
  readonly name: string;
  readonly table: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** Rows concerned; all when absent. */
  readonly rows?: RowFilter;
  /** French, for the reader: « Les voies s’additionnent : scolaire + apprentissage + … = total ». */
  readonly title: string;
}

/** Rows that agree on `within`: the row matching `total` is the sum of those matching `parts`, in each column. */
export interface RowSumSpec {
  readonly check: 'somme-lignes';
  readonly name: string;
  readonly table: string;
  /** Key parts or labels that the total and its parts share. */
  readonly within: readonly string[];
  readonly total: RowFilter;
  readonly parts: RowFilter;
  readonly columns: readonly string[];
  readonly title: string;
}

/** Each row: rate = 100 × numerator / denominator, to the printed digit. */
export interface RateSpec {
  readonly check: 'taux';
  readonly name: string;
  readonly table: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly rate: string;
  readonly title: string;
}

/** Each row: small ≤ large. */
export interface AtMostSpec {
  readonly check: 'au-plus';
  readonly name: string;
  readonly table: string;
  readonly small: string;
  readonly large: string;
  readonly title: string;
}

/** Each row: evolution = 100 × (last / previous − 1), to the printed digit. */
export interface EvolutionSpec {
  readonly check: 'evolution';
  readonly name: string;
  readonly table: string;
  readonly last: string;
  readonly previous: string;
  readonly evolution: string;
  readonly rows?: RowFilter;
  readonly title: string;
}

/** One term of an equality: a cell, or the sum of several rows of one column. */
export interface EqualityTerm {
  readonly table: string;
  readonly rows: readonly string[];
  readonly column: string;
}

/** Each pair: the two terms are equal. For figures that the document prints twice. */
export interface EqualitySpec {
  readonly check: 'egalite';
  readonly name: string;
  readonly pairs: readonly {
    readonly name: string;
    readonly left: EqualityTerm;
    /** Several terms are added up: « général + technologique ». */
    readonly right: EqualityTerm | readonly EqualityTerm[];
  }[];
  readonly title: string;
}

/** Each cell of `columns` holds only the characters that French text needs. Catches mojibake. */
export interface CharactersSpec {
  readonly check: 'caracteres';
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly title: string;
}

/** Each row: the characters `from`..`to` (0-based, end excluded) of `code` equal, or map to, `column`. */
export interface CodePartSpec {
  readonly check: 'partie-de-code';
  readonly name: string;
  readonly table: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly column: string;
  /** Code part → accepted texts of `column`; without it they must be equal. */
  readonly accepted?: Readonly<Record<string, readonly string[]>>;
  readonly title: string;
}

/** Each cell of `column` is a row key of `target`, or starts with one when `prefix` is set. */
export interface ReferenceSpec {
  readonly check: 'reference';
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly target: string;
  /** The target keys that cover a value, when equality is not the rule (« 20 » covers « 201 »). */
  readonly prefix?: boolean;
  readonly title: string;
}

/** Each row: `column` ends with one of the endings accepted for the text of `by`. */
export interface EndingSpec {
  readonly check: 'terminaison';
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly by: string;
  /** Text of `by` → accepted endings, leading space included. A row of another text is an empty instance. */
  readonly accepted: Readonly<Record<string, readonly string[]>>;
  readonly title: string;
}

/** Each number of `columns` stands from `from` to `to`, both allowed. */
export interface RangeSpec {
  readonly check: 'bornes';
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** Each rate comes from whole people among `whole`: all of them, or some of them (« ceux qui ont répondu »). */
export interface PossibleFractionSpec {
  readonly check: 'fraction-possible';
  readonly name: string;
  readonly table: string;
  readonly rate: string;
  readonly whole: string;
  readonly among: 'tous' | 'une-partie';
  readonly title: string;
}

/**
 * Each row has something in each of `columns`, or says that it is in doubt. For documents whose blanks
 * leave no trace: in a row with fewer values than columns, no value is sure of its column.
 */
export interface FullRowSpec {
  readonly check: 'ligne-complete';
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly title: string;
}

/** Rows of the same key in two tables say the same in each of `columns`. */
export interface AgreementSpec {
  readonly check: 'accord';
  readonly name: string;
  readonly table: string;
  readonly other: string;
  readonly columns: readonly string[];
  readonly title: string;
}

export type IdentitySpec =
  | ColumnSumSpec
  | RowSumSpec
  | RateSpec
  | AtMostSpec
  | EvolutionSpec
  | EqualitySpec
  | CharactersSpec
  | CodePartSpec
  | ReferenceSpec
  | EndingSpec
  | RangeSpec
  | PossibleFractionSpec
  | FullRowSpec
  | AgreementSpec;
