import type { Cell } from './cell.ts';
import type { Correction } from './correction.ts';
import type { DatasetDescriptor, TableDescriptor } from './dataset.ts';
import type { EditionFile } from './edition-file.ts';
import type { Finding } from './finding.ts';

/** One typed row. `key` joins `parts` by `/`; `labels` are the descriptive columns, as in the CSV. */
export interface Row {
  readonly key: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** 1-based line of the source document. */
  readonly sourceLine: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** One table with its rows, in the order of the document. */
export interface Table {
  readonly descriptor: TableDescriptor;
  readonly rows: readonly Row[];
}

/** Everything known of one edition of one dataset. Plain data: it can be stored as JSON. */
export interface Edition {
  readonly dataset: DatasetDescriptor;
  readonly manifest: EditionFile;
  readonly tables: readonly Table[];
  readonly corrections: readonly Correction[];
  readonly findings: readonly Finding[];
}
