import type { ColumnDescriptor, MissingSigns } from './column.ts';
import type { IdentitySpec } from './identity.ts';

/** One part of a row key. Ids and values are ASCII and published. */
export interface KeyPart {
  readonly id: string;
  readonly title: string;
  /** Register that holds every allowed value with its French title (src/data/registers/<name>.yaml). */
  readonly register?: string;
  /** Small closed vocabularies: allowed values with their French titles. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A column that describes the row (printed label, group): shown and downloadable, not an observation. */
export interface LabelColumn {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Allowed values with their French titles; free text when absent. */
  readonly values?: Readonly<Record<string, string>>;
}

/** One table of a dataset. `id` is published. */
export interface TableDescriptor {
  readonly id: string;
  readonly title: string;
  /** Two sentences at most: what the table counts, for whom, when. */
  readonly description: string;
  /** Unit of most cells, for the caption: « jeunes en formation ». */
  readonly unit: string;
  readonly key: readonly KeyPart[];
  readonly labels: readonly LabelColumn[];
  /** Key part or label that heads the row. */
  readonly rowHeader: string;
  readonly columns: readonly ColumnDescriptor[];
  readonly missing: MissingSigns;
  /** What a blank cell means in this table, one sentence for the reader. */
  readonly blankMeaning: string;
  /** Key part by which the table is cut into pages (`/<table>/<slice>/`). */
  readonly sliceBy?: string;
  /** Rows that are totals, shown apart: label or key part, and the values that make a total. */
  readonly totals?: { readonly by: string; readonly values: readonly string[] };
}

/** The typed description of a dataset: plain data, no function, so that it travels with its rows. */
export interface DatasetDescriptor {
  readonly id: string;
  readonly title: string;
  /** One or two words for navigation. */
  readonly shortTitle: string;
  /** What the dataset answers, two sentences for a family. */
  readonly summary: string;
  readonly tables: readonly TableDescriptor[];
  readonly identities: readonly IdentitySpec[];
}

/** What the tables of a dataset may depend on, from the manifest of an edition. */
export interface EditionFacts {
  /** Years that the document prints one column each for, both included. */
  readonly years: { readonly from: number; readonly to: number };
  /** Last year of the period that the edition describes. */
  readonly lastYear: number;
}

/** A dataset whose columns or titles name the years of its edition. */
export interface DatedDataset {
  readonly id: string;
  forEdition(facts: EditionFacts): DatasetDescriptor;
}

/** What `dataset.ts` exports: one descriptor for every edition, or the way to make that of each. */
export type DatasetSource = DatasetDescriptor | DatedDataset;

/** Gives a descriptor its type where it is written, so that a slip is an editor error. */
export function defineDataset(descriptor: DatasetDescriptor): DatasetDescriptor {
  return descriptor;
}

/** As `defineDataset`, for a dataset whose columns or titles name the years of its edition. */
export function defineDatedDataset(
  id: string,
  forEdition: (facts: EditionFacts) => DatasetDescriptor,
): DatedDataset {
  return { id, forEdition };
}
