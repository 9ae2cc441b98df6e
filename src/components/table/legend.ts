import { STATUS_SENTENCES, STATUSES } from '../../schemas/cell.ts';
import { noteKind } from '../notes/labels.ts';
import type { CellView } from './cell-view.ts';
import type { RowView } from './model.ts';

/** One line of the key under a table: how such a cell shows, and what it means. */
export interface LegendEntry {
  readonly look: CellView['look'];
  /** Anchor of the entry: cells that only print a sign link to it. */
  readonly id: string;
  /** Signs met in the table: « - », « NA »; empty for looks without sign. */
  readonly signs: readonly string[];
  readonly sentence: string;
}

const ABSENT = 'Case grisée : le document n’a pas cette colonne pour cette ligne.';

/** Id of the entry of a look. */
export const legendAnchor = (look: CellView['look']): string => `legende-${look}`;

/** Entries for the looks that stand in these rows, and for them only. */
export function buildLegend(
  rows: readonly RowView[],
  blankMeaning: string,
): readonly LegendEntry[] {
  const cells = rows.flatMap((row) => row.cells);
  const sentences = new Map<CellView['look'], string>([
    ...STATUSES.map((status) => [status, STATUS_SENTENCES[status]] as const),
    ['blank', blankMeaning],
    ['finding', noteKind('finding').sentence],
    ['absent', ABSENT],
  ]);
  sentences.delete('ok');
  return [...sentences].flatMap(([look, sentence]): LegendEntry[] => {
    const met = cells.filter((cell) => cell.look === look);
    if (met.length === 0) return [];
    const printsSign = met.some((cell) => cell.marks.length === 0 && cell.text !== '');
    const signs = printsSign ? [...new Set(met.map((cell) => cell.text))].sort() : [];
    return [{ look, id: legendAnchor(look), signs, sentence }];
  });
}
