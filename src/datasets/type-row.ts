import type { Problem } from '../lib/problem.ts';
import type { Cell } from '../schemas/cell.ts';
import { expectedCell, parseCell } from '../schemas/column.ts';
import type { ColumnDescriptor } from '../schemas/column.ts';
import { CORRECTION_STATUS } from '../schemas/correction.ts';
import type { Correction } from '../schemas/correction.ts';
import type { TableDescriptor } from '../schemas/dataset.ts';
import type { Row } from '../schemas/edition.ts';
import { NO_COLUMN } from './printed-table.ts';
import type { PrintedRow } from './printed-table.ts';

/** What typing a row needs to know beyond the row itself. */
export interface TypingContext {
  readonly file: string;
  readonly correctionsFile: string;
  readonly table: TableDescriptor;
  /** Corrections of the table: row key → column → correction. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<string, Correction>>;
  /** Line of each correction in its file, by id. */
  readonly correctionLines: ReadonlyMap<string, number>;
  /** Printed rows of the table, by row key: a moved value keeps the line that it came from. */
  readonly rows: ReadonlyMap<string, PrintedRow>;
}

/** The typed row, corrections applied; faults are pushed on `problems` and their cell left without value. */
export function typeRow(row: PrintedRow, context: TypingContext, problems: Problem[]): Row {
  const cells: [string, Cell][] = [];
  const corrections = context.corrections.get(row.key);
  for (const column of context.table.columns) {
    const printed = row.printed[column.id] ?? '';
    if (printed === NO_COLUMN) continue;
    const correction = corrections?.get(column.id);
    cells.push([
      column.id,
      correction
        ? correctedCell(row, column, printed, correction, context, problems)
        : printedCell(row, column, printed, context, problems),
    ]);
  }
  return {
    key: row.key,
    parts: row.parts,
    labels: row.labels,
    sourceLine: row.sourceLine,
    cells: Object.fromEntries(cells),
  };
}

/** Line of one cell: that of its row, unless the document wraps the row before the cell. */
function lineOf(row: PrintedRow, column: string): number {
  return row.cellLines[column] ?? row.sourceLine;
}

function printedCell(
  row: PrintedRow,
  column: ColumnDescriptor,
  printed: string,
  context: TypingContext,
  problems: Problem[],
): Cell {
  const base = { printed, sourceLine: lineOf(row, column.id), note: null };
  if (printed === '') return { ...base, value: null, status: 'blank' };
  const sign = context.table.missing[printed];
  if (sign !== undefined) return { ...base, value: null, status: sign };
  const value = parseCell(printed, column);
  if (value === undefined) {
    problems.push({
      file: context.file,
      line: row.csvLine,
      column: column.id,
      fact: `La cellule de la ligne « ${row.key} » n’est pas lisible dans cette colonne.`,
      received: printed,
      expected: `${expectedCell(column)}, ou une case vide`,
      repair:
        'Corrigez la faute de frappe ; si le document imprime bien ceci, ajoutez une ligne à corrections.csv.',
    });
  }
  return { ...base, value: value ?? null, status: 'ok' };
}

function correctedCell(
  row: PrintedRow,
  column: ColumnDescriptor,
  printed: string,
  correction: Correction,
  context: TypingContext,
  problems: Problem[],
): Cell {
  const place = {
    file: context.correctionsFile,
    line: context.correctionLines.get(correction.id),
    column: correction.id,
  };
  if (correction.printed !== printed) {
    problems.push({
      ...place,
      fact: `La correction de « ${row.key} », colonne « ${column.id} », est périmée : la cellule imprimée a changé.`,
      received: printed,
      expected: correction.printed,
      repair:
        'Vérifiez la cellule dans le document, puis mettez à jour ou retirez cette correction.',
    });
  }
  const from = correction.from_row === '' ? row : context.rows.get(correction.from_row);
  if (from === undefined) {
    problems.push({
      ...place,
      fact: 'La correction vient d’une ligne qui n’existe pas.',
      received: correction.from_row,
      expected: 'la clé d’une ligne de la même table, ou rien',
      repair: 'Corrigez from_row.',
    });
  }
  const base = {
    printed,
    sourceLine: lineOf(from ?? row, correction.from_column || column.id),
    status: CORRECTION_STATUS[correction.kind],
    note: correction.id,
  };
  if (correction.published === '') return { ...base, value: null };
  const sign = context.table.missing[correction.published];
  if (sign !== undefined) return { ...base, value: null };
  const value = parseCell(correction.published, column);
  if (value === undefined) {
    problems.push({
      ...place,
      fact: 'La valeur publiée par cette correction n’est pas lisible dans sa colonne.',
      received: correction.published,
      expected: expectedCell(column),
      repair: 'Corrigez published.',
    });
  }
  return { ...base, value: value ?? null };
}
