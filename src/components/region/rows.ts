import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import type { Edition } from '../../schemas/edition.ts';

/** The annexes by region: enrolments and results. */
export type Annex = 'effectifs' | 'resultats';

const DATASET = 'anfa';

/** Rows of each region in each annex, found once. */
export interface RegionRows {
  readonly edition: Edition;
  readonly effectifs: ReadonlyMap<string, readonly LinkedRow[]>;
  readonly resultats: ReadonlyMap<string, readonly LinkedRow[]>;
}

/** The rows of the newest edition that counts by region; null when no edition does. */
export function indexRegions(editions: readonly Edition[]): RegionRows | null {
  const edition = editions.findLast(({ dataset }) => dataset.id === DATASET);
  if (!edition) return null;
  const rows = (id: Annex) => {
    const table = edition.tables.find(({ descriptor }) => descriptor.id === id);
    const linked = table?.rows.map((row) => ({ edition, table, row })) ?? [];
    return Map.groupBy(linked, ({ row }) => row.parts['region'] ?? '');
  };
  return { edition, effectifs: rows('effectifs'), resultats: rows('resultats') };
}

/** The row that adds up all the diplomas of a region. */
export function grandTotal(rows: readonly LinkedRow[]): LinkedRow | null {
  return rows.find(({ row }) => row.labels['nature'] === 'total') ?? null;
}

/** Rows that add up a family of diplomas, in the order of the document. */
export function familyTotals(rows: readonly LinkedRow[]): readonly LinkedRow[] {
  return rows.filter(({ row }) => row.labels['nature'] === 'total-groupe');
}

/** Rows of one diploma each. */
export function details(rows: readonly LinkedRow[]): readonly LinkedRow[] {
  return rows.filter(({ row }) => row.labels['nature'] === 'detail');
}
