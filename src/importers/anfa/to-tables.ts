import type { Diploma } from '../../schemas/register.ts';
import type { AnnexRow } from './annex.ts';
import { annexColumns } from './groups.ts';
import type { AnnexTable } from './groups.ts';
import type { AnfaDocument } from './read-document.ts';

/** One CSV row by column name; a column that is absent does not exist in the document for this row. */
export type NamedRow = ReadonlyMap<string, string>;

/** Rows of the yearly series: a series that starts late has no column for the years before. */
export function seriesTable(document: AnfaDocument, columns: readonly string[]): NamedRow[] {
  return document.series.map(
    (row) =>
      new Map([
        ['source_line', String(row.line)],
        ['diplome', row.diploma],
        ['statut', row.status],
        ['titre', row.title],
        ['libelle', row.label],
        ...[...row.cells].filter(([column]) => columns.includes(column)),
      ]),
  );
}

/** Rows of the CQP table. */
export function cqpTable(document: AnfaDocument, columns: readonly string[]): NamedRow[] {
  return document.cqp.map(
    (row) =>
      new Map([
        ['source_line', String(row.line)],
        ['diplome', row.diploma],
        ['libelle', row.label],
        ['filiere', row.section],
        ['nature', row.isTotal ? 'total' : 'detail'],
        ...columns.map((year): [string, string] => [year, row.cells.get(year) ?? '']),
      ]),
  );
}

/** Rows of one kind of annex, France first, then each region in the order of the document. */
export function annexTable(
  document: AnfaDocument,
  table: AnnexTable,
  diplomas: ReadonlyMap<string, Diploma>,
): NamedRow[] {
  const columns = annexColumns(table);
  return document.annexes
    .filter(({ block }) => block.table === table)
    .flatMap(({ block, rows }) =>
      rows.map((row) => {
        const diploma = diplomas.get(row.diploma);
        return new Map([
          ['source_line', String(row.line)],
          ['region', block.region.id],
          ['diplome', row.diploma],
          ['libelle', row.label],
          ['groupe', diploma?.group ?? ''],
          ['niveau', diploma?.level?.old.toLowerCase() ?? 'ensemble'],
          ['nature', natureOf(diploma)],
          ['presence', presenceOf(row)],
          ...annexCells(row, columns),
        ]);
      }),
    );
}

/** What a row is for the sums: they add details into groups, groups into levels, levels into the whole. */
function natureOf(diploma: Diploma | undefined): string {
  if (diploma?.type === 'ligne') return 'hors-somme';
  if (diploma?.type !== 'total') return 'detail';
  if (diploma.group === 'ensemble') return 'total';
  return diploma.group.startsWith('niveau-') ? 'total-niveau' : 'total-groupe';
}

/** A row that the region does not print is blank: the national table shows that it could exist. */
function presenceOf(row: AnnexRow): string {
  if (!row.isPrinted) return 'absente';
  return row.label === '' ? 'sans-libelle' : 'imprimee';
}

function annexCells(row: AnnexRow, columns: readonly string[]): [string, string][] {
  const texts = new Map(row.cells.map(({ column, text }) => [columns[column ?? -1], text]));
  return columns.map((column) => [column, texts.get(column) ?? '']);
}
