import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { declaredBreaks } from '../mdx/model/calc.ts';
import { anfaRows, yearsOf } from './anfa.ts';
import { isEmpty, remarksOf, rowHref, rowSources } from './fact-table.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { factCell } from './figure.ts';

/** One line a year, one column a way of training; the way leads to its row. Null without series. */
export function seriesTable(record: DiplomaRecord): FactTable | null {
  return yearTable(record, 'series') ?? yearTable(record, 'cqp');
}

function yearTable(record: DiplomaRecord, id: 'series' | 'cqp'): FactTable | null {
  const rows = anfaRows(record, id);
  const [first] = rows;
  if (!first) return null;
  const { descriptor } = first.table;
  const lines = yearsOf(descriptor).map((year): FactRow => ({
    title: year,
    href: null,
    total: false,
    cells: rows.map((row) => factCell(row, year)),
  }));
  const filled = lines.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const view: FactTable = {
    id: `table-${id}`,
    title: `Effectifs de ${filled[0]?.title ?? ''} à ${filled.at(-1)?.title ?? ''}`,
    unit: descriptor.unit,
    rowHeader: 'Année',
    columns: rows.map((row) => ({ title: wayTitle(row), href: rowHref(row), numeric: true })),
    rows: filled,
    remarks: remarksOf(filled, breakRemarks(first, Number(filled[0]?.title))),
    sources: rowSources(rows),
  };
  return isEmpty(view) ? null : view;
}

/** Name of the way of training of a row of the series; of the only row otherwise. */
function wayTitle({ table, row }: LinkedRow): string {
  const way = table.descriptor.key.find(({ id }) => id === 'statut');
  return way?.values?.[row.parts[way.id] ?? ''] ?? 'Effectif';
}

/**
 * A title that says « (avant 2008 …) » cuts its series: years before count another title. Nothing is said of a
 * change that came before the first year of the series.
 */
function breakRemarks({ row }: LinkedRow, firstYear: number): readonly string[] {
  return declaredBreaks(row)
    .filter((year) => year > firstYear)
    .map(
      (year) =>
        `Avant ${year}, le document compte l’ancien titre : ne comparez pas les deux périodes sans le dire.`,
    );
}
