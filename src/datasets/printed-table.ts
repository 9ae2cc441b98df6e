import { plainNumber } from '../lib/numbers-fr.ts';
import type { Problem } from '../lib/problem.ts';
import type { KeyPart, TableDescriptor } from '../schemas/dataset.ts';
import { parseCsv } from './parse-csv.ts';
import type { CsvRecord } from './parse-csv.ts';
import { readSourceLine } from './source-line.ts';

/** Stands in a CSV where the document has no such column for the row: no observation is made of it. */
export const NO_COLUMN = '∅';

/** One row as printed: texts only, not yet typed nor corrected. */
export interface PrintedRow {
  readonly key: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly sourceLine: number;
  /** Lines of the cells that begin on another line than the row, by column id. */
  readonly cellLines: Readonly<Record<string, number>>;
  /** Line of the CSV, for problems. */
  readonly csvLine: number;
  readonly printed: Readonly<Record<string, string>>;
}

/** Titles of the allowed values of each register: register name → id → title. */
export type Registers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The header that the CSV of a table must have, in order. */
export function tableHeader(table: TableDescriptor): string[] {
  return [
    'source_line',
    ...table.key.map((part) => part.id),
    ...table.labels.map((label) => label.id),
    ...table.columns.map((column) => column.id),
  ];
}

/** Rows that could be read and every problem met; no row at all when the structure itself is wrong. */
export interface PrintedRows {
  readonly rows: readonly PrintedRow[];
  readonly problems: readonly Problem[];
}

/** Rows of one CSV as printed, with every fault of structure, key, label or source line. */
export function readPrintedTable(
  file: string,
  text: string,
  table: TableDescriptor,
  registers: Registers,
  sourceLines: number,
): PrintedRows {
  const records = parseCsv(file, text, tableHeader(table));
  if (!records.ok) return { rows: [], problems: records.problems };
  const problems: Problem[] = [];
  const rows = records.value.map((record) => toRow(table, record));
  for (const [index, row] of rows.entries()) {
    problems.push(...keyProblems(file, table, row, registers));
    problems.push(...labelProblems(file, table, row));
    const isLine = (line: number) => line >= 1 && line <= sourceLines;
    const wrapped = Object.entries(row.cellLines);
    const isColumn = (id: string) => table.columns.some((column) => column.id === id);
    if (
      !isLine(row.sourceLine) ||
      !wrapped.every(([column, line]) => isColumn(column) && isLine(line))
    ) {
      problems.push({
        file,
        line: row.csvLine,
        column: 'source_line',
        fact: 'La ligne de la source n’existe pas.',
        received: records.value[index]?.cells['source_line'] ?? '',
        expected: `un nombre entier de 1 à ${plainNumber(sourceLines)}, puis « colonne=ligne » pour une cellule imprimée plus bas`,
        repair: 'Relancez l’import du document : ce numéro en vient.',
      });
    }
  }
  problems.push(...duplicateProblems(file, rows));
  return { rows, problems };
}

function toRow(table: TableDescriptor, record: CsvRecord): PrintedRow {
  const pick = (columns: readonly { readonly id: string }[]) => {
    const picked: Record<string, string> = {};
    for (const { id } of columns) picked[id] = record.cells[id] ?? '';
    return picked;
  };
  const parts = pick(table.key);
  const lines = readSourceLine(record.cells['source_line'] ?? '');
  return {
    key: Object.values(parts).join('/'),
    parts,
    labels: pick(table.labels),
    sourceLine: lines.row,
    cellLines: lines.cells,
    csvLine: record.line,
    printed: pick(table.columns),
  };
}

const KEY_VALUE = /^[a-z0-9][A-Za-z0-9._-]*$/u;

/** What holds the allowed values of a part as its keys; null when any value may stand. */
function allowedValues(
  part: KeyPart,
  registers: Registers,
): Readonly<Record<string, string>> | null {
  if (part.values) return part.values;
  if (part.register) return registers[part.register] ?? {};
  return null;
}

function keyProblems(
  file: string,
  table: TableDescriptor,
  row: PrintedRow,
  registers: Registers,
): Problem[] {
  return table.key.flatMap((part): Problem[] => {
    const value = row.parts[part.id] ?? '';
    const allowed = allowedValues(part, registers);
    if (KEY_VALUE.test(value) && (allowed === null || Object.hasOwn(allowed, value))) return [];
    return [
      {
        file,
        line: row.csvLine,
        column: part.id,
        fact: 'Cet identifiant est inconnu.',
        received: value,
        expected: part.register
          ? `un identifiant de src/data/registers/${part.register}.yaml`
          : allowed
            ? Object.keys(allowed).join(', ')
            : 'des lettres minuscules sans accent, des chiffres et des tirets',
        repair: 'Corrigez l’identifiant, ou déclarez-le d’abord dans son registre.',
      },
    ];
  });
}

function labelProblems(file: string, table: TableDescriptor, row: PrintedRow): Problem[] {
  return table.labels.flatMap((label): Problem[] => {
    const value = row.labels[label.id] ?? '';
    if (!label.values || Object.hasOwn(label.values, value)) return [];
    return [
      {
        file,
        line: row.csvLine,
        column: label.id,
        fact: 'Ce libellé n’est pas dans la liste prévue.',
        received: value,
        expected: Object.keys(label.values).join(', '),
        repair: 'Corrigez la valeur, ou ajoutez-la au descripteur du jeu de données.',
      },
    ];
  });
}

function duplicateProblems(file: string, rows: readonly PrintedRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row): Problem[] => {
    const seen = first.get(row.key);
    if (seen === undefined) {
      first.set(row.key, row.csvLine);
      return [];
    }
    return [
      {
        file,
        line: row.csvLine,
        fact: `La clé de cette ligne est déjà prise à la ligne ${seen}.`,
        received: row.key,
        expected: 'une clé par ligne',
        repair: 'Supprimez la ligne en double, ou corrigez l’identifiant.',
      },
    ];
  });
}
