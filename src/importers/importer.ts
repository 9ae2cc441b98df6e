import type { Result } from '../lib/problem.ts';
import type { DatasetDescriptor } from '../schemas/dataset.ts';

/** One table as the importer read it: the content of one CSV, cells untouched. */
export interface PrintedTable {
  readonly id: string;
  /** `source_line`, then the key parts, the labels and the columns of the descriptor, in its order. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What an importer is given: the text, and the name under which problems are reported. */
export interface SourceDocument {
  /** Shown as the file of each problem. */
  readonly name: string;
  /** Decoded UTF-8, line ends as received. */
  readonly text: string;
}

/**
 * Reads one kind of document. `parse` is pure: it finds headers by their labels, keeps every cell as
 * printed with its 1-based line, and refuses, all problems at once, what it cannot place. `descriptor` is
 * that of the edition: where columns are years, it says which the manifest announces.
 */
export interface Importer {
  readonly dataset: string;
  parse(document: SourceDocument, descriptor: DatasetDescriptor): Result<readonly PrintedTable[]>;
}
