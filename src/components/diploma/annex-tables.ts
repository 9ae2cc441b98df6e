import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { SMALL_COUNT, isSmall } from '../../datasets/diplomas/small-numbers.ts';
import { formatNumber } from '../../lib/numbers-fr.ts';
import { anfaRows, franceRow, regionRows, waysOf } from './anfa.ts';
import { isEmpty, remarksOf, rowHref, rowSources } from './fact-table.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { factCell, numberOf } from './figure.ts';
import type { FactCell } from './figure.ts';

const collator = new Intl.Collator('fr');

/** Sign of a rate that rests on very few people. */
const SMALL = '†';
const SMALL_REMARK = `${SMALL} Moins de ${formatNumber(SMALL_COUNT)} candidats présentés : ce taux ne permet aucune comparaison.`;

/** What an annex measures for each way: end of the column id, heading. */
const MEASURES = {
  effectifs: [
    ['effectif', 'Effectif'],
    ['flux', 'Flux'],
  ],
  resultats: [
    ['presentes', 'Présentés'],
    ['recus', 'Reçus'],
    ['taux', 'Taux de réussite'],
  ],
} as const;

type Annex = keyof typeof MEASURES;

/** One cell of an annex; a rate on few candidates is marked. */
export function annexCell(linked: LinkedRow, way: string, measure: string): FactCell {
  const cell = factCell(linked, `${way}_${measure}`);
  const presented = numberOf(linked, `${way}_presentes`);
  if (measure !== 'taux' || cell.text === '' || presented === null || !isSmall(presented)) {
    return cell;
  }
  const mark = { sign: SMALL, label: 'petit nombre de candidats', href: null };
  return { ...cell, marks: [...cell.marks, mark] };
}

/** The remark on small numbers, when a cell needs it. */
export function smallRemarks(rows: readonly FactRow[]): readonly string[] {
  const small = rows.some(({ cells }) =>
    cells.some(({ marks }) => marks.some(({ sign }) => sign === SMALL)),
  );
  return small ? [SMALL_REMARK] : [];
}

/** One line a way of training for one row of an annex. Ways without figure are left out; null when all are. */
export function wayTable(linked: LinkedRow, annex: Annex, title: string): FactTable | null {
  const { descriptor } = linked.table;
  const measures = MEASURES[annex];
  const rows = waysOf(descriptor, measures[0][0])
    .map((way): FactRow => ({
      title: way.title,
      href: rowHref(linked),
      total: way.id === 'total',
      cells: measures.map(([measure]) => annexCell(linked, way.id, measure)),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  if (rows.length === 0) return null;
  return {
    id: `table-${annex}-voies`,
    title,
    unit: descriptor.unit,
    rowHeader: 'Voie',
    columns: measures.map(([, name]) => ({ title: name, href: null, numeric: true })),
    rows,
    remarks: remarksOf(rows, smallRemarks(rows)),
    sources: rowSources([linked]),
  };
}

/** The country by way of training. */
export function franceTable(record: DiplomaRecord, annex: Annex): FactTable | null {
  const row = franceRow(anfaRows(record, annex));
  return row && wayTable(row, annex, 'France, par voie');
}

/** Columns of the table by region: every way for enrolments, all ways together for results. */
function regionColumns(annex: Annex, linked: LinkedRow) {
  const ways = waysOf(linked.table.descriptor, MEASURES[annex][0][0]);
  const total = ways.filter(({ id }) => id === 'total');
  const shown =
    annex === 'effectifs' ? [...total, ...ways.filter((way) => !total.includes(way))] : total;
  return shown.flatMap((way) =>
    MEASURES[annex].map(([measure, name]) => ({
      way: way.id,
      measure,
      title: annex === 'effectifs' ? `${way.title}, ${name.toLowerCase()}` : name,
    })),
  );
}

/**
 * The 22 regions in alphabetical order: each leads to its row. `regionTitle` names a region id.
 * Regions without any figure are left out and counted in a remark. Null without region.
 */
export function regionTable(
  record: DiplomaRecord,
  annex: Annex,
  regionTitle: (id: string) => string,
): FactTable | null {
  const rows = regionRows(anfaRows(record, annex));
  const [first] = rows;
  if (!first) return null;
  const columns = regionColumns(annex, first);
  const lines = rows
    .map((linked) => ({ linked, title: regionTitle(linked.row.parts['region'] ?? '') }))
    .sort((a, b) => collator.compare(a.title, b.title))
    .map(({ linked, title }): FactRow => ({
      title,
      href: rowHref(linked),
      total: false,
      cells: columns.map(({ way, measure }) => annexCell(linked, way, measure)),
    }));
  const filled = lines.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const empty = lines.filter((line) => !filled.includes(line)).map(({ title }) => title);
  // A column that is empty in every region says nothing.
  const kept = columns.map((_, index) => filled.some(({ cells }) => cells[index]?.text !== ''));
  const shown = filled.map((row) => ({
    ...row,
    cells: row.cells.filter((_, index) => kept[index]),
  }));
  const view: FactTable = {
    id: `table-${annex}-regions`,
    title: 'Par région d’avant 2016',
    unit: first.table.descriptor.unit,
    rowHeader: 'Région',
    columns: columns
      .filter((_, index) => kept[index])
      .map(({ title }) => ({ title, href: null, numeric: true })),
    rows: shown,
    remarks: remarksOf(shown, [
      ...smallRemarks(shown),
      ...(empty.length === 0 ? [] : [`Rien d’imprimé pour : ${empty.join(', ')}.`]),
    ]),
    sources: rowSources(rows),
  };
  return isEmpty(view) ? null : view;
}
