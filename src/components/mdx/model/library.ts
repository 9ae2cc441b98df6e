import type { SiteChart } from '../../chart/catalogue.ts';
import type { Registers } from '../../../datasets/printed-table.ts';
import type { LegendEntry } from '../../table/legend.ts';
import type { TextEditions } from '../../../datasets/read-text-editions.ts';
import type { Term } from '../../../markdown/terms.ts';
import type { Edition } from '../../../schemas/edition.ts';
import type { Parameter } from '../../../schemas/parameter.ts';

/** Everything that a component may print: data, dated values, words. */
export interface Library {
  /** Sorted by dataset then edition: the newest edition of a dataset comes last. */
  readonly editions: readonly Edition[];
  /** The edition of each dataset against which the texts were read; of a dataset left out, the newest. */
  readonly textEditions: TextEditions;
  readonly registers: Registers;
  readonly parameters: readonly Parameter[];
  readonly terms: readonly Term[];
  readonly charts: readonly SiteChart[];
}

/** Where something printed comes from, for the list of sources of the page. */
export type Source =
  | {
      readonly kind: 'document';
      readonly dataset: string;
      readonly edition: string;
      /** 1-based lines of the document. */
      readonly lines: readonly number[];
    }
  | {
      readonly kind: 'text';
      /** « Code du travail, art. D6325-15 » */
      readonly text: string;
      /** The copy that was read. */
      readonly provenance?: string | undefined;
      readonly url?: string | undefined;
    };

/** What every model of a component gives besides what it shows. */
export interface Cited {
  readonly sources: readonly Source[];
  /** Looks of the cells that need explaining, for a table. */
  readonly legend?: readonly LegendEntry[];
}

/** The edition of a dataset that our texts speak of. Undefined for an unknown dataset. */
export function textEdition(
  { editions, textEditions }: Pick<Library, 'editions' | 'textEditions'>,
  dataset: string,
): Edition | undefined {
  const mine = editions.filter((one) => one.dataset.id === dataset);
  return mine.find(({ manifest }) => manifest.edition === textEditions[dataset]) ?? mine.at(-1);
}
