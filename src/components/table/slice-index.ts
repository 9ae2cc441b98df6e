import { sliceUrl } from '../../lib/urls.ts';
import type { Row } from '../../schemas/edition.ts';
import { buildLegend } from './legend.ts';
import { buildTable } from './model.ts';
import type { TableSource, TableView } from './model.ts';
import type { Slice } from './slices.ts';

/**
 * One row for each slice: its total, headed by a link to its page. Null when a slice has no single
 * total row: a list of links is then the honest index. Columns that no total has are left out.
 */
export function buildSliceIndex(
  source: Omit<TableSource, 'rows'>,
  slices: readonly Slice[],
): TableView | null {
  const summaries = slices.flatMap((slice) => (slice.summary ? [slice.summary] : []));
  if (slices.length === 0 || summaries.length < slices.length) return null;
  const { edition, table } = source;
  const owner = (row: Row) => slices.find(({ summary }) => summary === row);
  const view = buildTable({
    ...source,
    rows: summaries,
    heading: (row) => owner(row)?.title ?? row.key,
  });
  const printed = view.columns.map((_, index) =>
    view.rows.some((row) => row.cells[index]?.look !== 'absent'),
  );
  const address = [edition.dataset.id, edition.manifest.edition, table.descriptor.id] as const;
  const rows = view.rows.map((row, index) => ({
    ...row,
    total: false,
    descriptions: [],
    cells: row.cells.filter((_, column) => printed[column]),
    href: sliceUrl(...address, slices[index]?.id ?? ''),
  }));
  const cut = table.descriptor.key.find(({ id }) => id === table.descriptor.sliceBy);
  return {
    ...view,
    rowHeader: cut?.title ?? view.rowHeader,
    descriptions: [],
    columns: view.columns.filter((_, index) => printed[index]),
    rows,
    legend: buildLegend(rows, table.descriptor.blankMeaning),
  };
}
