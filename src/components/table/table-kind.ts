import type { TableView } from './model.ts';
import { isOfTexts } from './width.ts';

/** The sheet and the script of a page with a table of its own. */
export interface TableKind {
  readonly sheet: 'tables' | 'tables-charts' | 'tables-full';
  readonly script: 'tables' | 'tables-charts';
}

/**
 * What the page of this table loads: nothing for charts where it shows none, nothing for texts beside charts unless the
 * table is of texts. `view`: null where the page only leads to the slices of the table; `charts`: how many it shows.
 */
export function tableKind(view: TableView | null, charts: number): TableKind {
  if (charts === 0) return { sheet: 'tables', script: 'tables' };
  const texts = view !== null && isOfTexts(view);
  return { sheet: texts ? 'tables-full' : 'tables-charts', script: 'tables-charts' };
}
