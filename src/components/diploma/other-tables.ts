import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { tableUrl } from '../../lib/urls.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { remarksOf, rowHref, rowSources } from './fact-table.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { factCell } from './figure.ts';

/** Datasets that the page shows in a way of their own. */
const SHOWN_APART: readonly string[] = ['anfa', 'are'];
/** Above this number of rows a table is about the diploma as a whole: the page leads to it. */
const MAX_COLUMNS = 4;

/** What one dataset says of a diploma, in tables of one line a measure. */
export interface OtherData {
  readonly edition: Edition;
  readonly tables: readonly FactTable[];
  /** Whole tables about the diploma. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

/** Every dataset that has no section of its own, in order: a new one shows without code. */
export function otherData({ rows }: Pick<DiplomaRecord, 'rows'>): readonly OtherData[] {
  const others = rows.filter(({ edition }) => !SHOWN_APART.includes(edition.dataset.id));
  return [...Map.groupBy(others, ({ edition }) => edition)].map(([edition, members]) => {
    const tables = [...Map.groupBy(members, ({ table }) => table)];
    return {
      edition,
      tables: tables
        .filter(([, linked]) => linked.length <= MAX_COLUMNS)
        .map(([table, linked]) => measureTable(table, linked)),
      links: tables
        .filter(([, linked]) => linked.length > MAX_COLUMNS)
        .map(([{ descriptor }]) => ({
          title: descriptor.title,
          href: tableUrl(edition.dataset.id, edition.manifest.edition, descriptor.id),
        })),
    };
  });
}

/** One line a column of the data, one column a row of the data: these tables are wide and a diploma has few rows. */
function measureTable({ descriptor }: Table, linked: readonly LinkedRow[]): FactTable {
  const rows = descriptor.columns
    .map((column): FactRow => ({
      title: column.title,
      href: null,
      total: column.id === 'total',
      cells: linked.map((row) => factCell(row, column.id)),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  return {
    id: `table-${descriptor.id}`,
    title: descriptor.title,
    unit: descriptor.unit,
    rowHeader: 'Mesure',
    columns: linked.map((row) => ({ title: columnTitle(row), href: rowHref(row), numeric: true })),
    rows,
    // What a rate rests on is said there: these documents often print no count.
    remarks: remarksOf(rows, [descriptor.description]),
    sources: rowSources(linked),
  };
}

/** The printed name of a row, after the titled part of its key that says where; a bare number is named. */
function columnTitle({ table: { descriptor }, row }: LinkedRow): string {
  const where = descriptor.key.find(({ id }) => id === descriptor.sliceBy);
  const place = where?.values?.[row.parts[where.id] ?? ''];
  const label = descriptor.labels.find(({ id }) => id === 'libelle');
  const printed = row.labels['libelle'] ?? row.key;
  const name = /\p{L}/u.test(printed) ? printed : `${label?.title ?? ''} ${printed}`.trim();
  return place === undefined ? name : `${place} : ${name}`;
}
