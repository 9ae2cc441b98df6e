import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { addressOfRow } from '../mdx/model/find.ts';
import type { Source } from '../mdx/model/library.ts';
import { NOTED } from './figure.ts';
import type { FactCell } from './figure.ts';

/** A heading, with the row of the data that it stands for when it stands for one. */
export interface FactHeading {
  readonly title: string;
  readonly href: string | null;
}

export interface FactRow extends FactHeading {
  readonly total: boolean;
  readonly cells: readonly FactCell[];
}

/** A small table that gathers cells of the data: each figure is one link away from its row. */
export interface FactTable {
  readonly id: string;
  readonly title: string;
  /** What the figures count; empty when the columns say it. */
  readonly unit: string;
  readonly rowHeader: string;
  readonly columns: readonly (FactHeading & { readonly numeric: boolean })[];
  readonly rows: readonly FactRow[];
  /** Sentences under the table: signs, breaks, small numbers. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
}

const NOTE_REMARK = `${NOTED} Valeur expliquée par une note : suivez l’étoile.`;

/** The address of a row in its own table. */
export function rowHref(linked: LinkedRow): string {
  return addressOfRow(linked, linked.row);
}

/** Where the figures of some rows stand in their documents. */
export function rowSources(rows: readonly LinkedRow[]): readonly Source[] {
  return rows.map(({ edition, row }) => ({
    kind: 'document',
    dataset: edition.dataset.id,
    edition: edition.manifest.edition,
    lines: [row.sourceLine],
  }));
}

/** The remark on stars when a cell has one, then the other remarks. */
export function remarksOf(rows: readonly FactRow[], others: readonly string[]): readonly string[] {
  const noted = rows.some(({ cells }) =>
    cells.some(({ marks }) => marks.some(({ sign }) => sign === NOTED)),
  );
  return [...(noted ? [NOTE_REMARK] : []), ...others];
}

/** True when no cell of the table has anything to read. */
export function isEmpty({ rows }: Pick<FactTable, 'rows'>): boolean {
  return rows.every(({ cells }) => cells.every(({ text }) => text === ''));
}
