import type { Problem } from '../../lib/problem.ts';
import { countOf } from '../../lib/numbers-fr.ts';
import type { Cell } from '../../schemas/cell.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { printedLabel } from '../changes/printed-label.ts';
import { parseCsv } from '../parse-csv.ts';
import { plainValue } from '../publish/observations.ts';
import { FINGERPRINT_COLUMNS, MARK_LENGTH, rowMarks, tableFingerprint } from './fingerprint.ts';

/** An edition as read, and what its last publication left of it. */
export interface PublishedState {
  /** Folder of the edition, relative to the project. */
  readonly folder: string;
  readonly tables: readonly Table[];
  /** Place and text of its fingerprints. */
  readonly fingerprints: { readonly file: string; readonly text: string };
  /** Line of a row in the CSV of its table. */
  readonly lineOf: (table: string, row: string) => number | undefined;
  /** Line of a correction in corrections.csv, by its id; undefined for any other note. */
  readonly correctionLine: (note: string) => number | undefined;
}

/** Cells named one by one before the rest of a table is only counted: a table read anew would flood the terminal. */
const MAX_NAMED = 20;

/** What differs from the last publication, cell by cell: no change tells readers of it. */
export function handEditProblems(state: PublishedState): readonly Problem[] {
  const { file, text } = state.fingerprints;
  const records = parseCsv(file, text, FINGERPRINT_COLUMNS);
  if (!records.ok) return records.problems;
  const known = Map.groupBy(records.value, ({ cells }) => cells['table'] ?? '');
  return state.tables.flatMap((table) => {
    const lines = known.get(table.descriptor.id) ?? [];
    const whole = lines.find(({ cells }) => cells['row'] === '')?.cells['fingerprint'];
    if (whole === tableFingerprint(table)) return [];
    const rows = new Map(
      lines
        .filter(({ cells }) => cells['row'] !== '')
        .map(({ cells }) => [cells['row'] ?? '', cells['fingerprint'] ?? '']),
    );
    const found = tableProblems(state, table, rows);
    const named = found.slice(0, MAX_NAMED);
    if (found.length === named.length && found.length > 0) return found;
    return [...named, restProblem(state, table.descriptor.id, found.length - named.length, whole)];
  });
}

function tableProblems(
  state: PublishedState,
  table: Table,
  published: ReadonlyMap<string, string>,
): Problem[] {
  const { id } = table.descriptor;
  const file = `${state.folder}/${id}.csv`;
  const repair = repairOf(state.folder);
  const now = new Set(table.rows.map(({ key }) => key));
  const gone = [...published.keys()].filter((row) => !now.has(row));
  return [
    ...table.rows.flatMap((row): Problem[] => {
      const marks = published.get(row.key);
      if (marks !== undefined) return rowProblems(state, table, row, marks);
      return [
        {
          file,
          line: state.lineOf(id, row.key),
          fact: 'Cette ligne n’était pas dans la dernière publication, et aucun changement ne l’annonce.',
          received: row.key,
          expected: 'les lignes de la dernière publication',
          repair,
        },
      ];
    }),
    ...gone.map((row) => ({
      file,
      fact: 'Une ligne publiée a disparu sans qu’un changement l’annonce.',
      received: 'aucune ligne de cette clé',
      expected: row,
      repair,
    })),
  ];
}

function rowProblems(state: PublishedState, table: Table, row: Row, marks: string): Problem[] {
  const { id, columns } = table.descriptor;
  const line = state.lineOf(id, row.key);
  const file = `${state.folder}/${id}.csv`;
  const published = (index: number) => marks.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH);
  return rowMarks(table.descriptor, row).flatMap((mark, index): Problem[] => {
    if (mark === published(index)) return [];
    const column = columns[index - 1];
    const cell = column && row.cells[column.id];
    const corrected = cell?.note ? state.correctionLine(cell.note) : undefined;
    return [
      {
        ...(corrected === undefined
          ? { file, line, column: column?.id }
          : { file: `${state.folder}/corrections.csv`, line: corrected, column: cell?.note ?? '' }),
        fact: column
          ? `La valeur publiée de « ${row.key} », colonne « ${column.id} », a changé sans qu’un changement l’annonce.`
          : `Le nom publié de la ligne « ${row.key} » a changé sans qu’un changement l’annonce.`,
        received: column ? cellText(cell) : printedLabel(table.descriptor, row),
        expected: `ce que la dernière publication a montré (empreinte ${published(index) || 'absente'})`,
        repair: repairOf(state.folder),
      },
    ];
  });
}

function cellText(cell: Cell | undefined): string {
  return cell ? `${plainValue(cell.value)} (${cell.status})`.trimStart() : 'aucune cellule';
}

function restProblem(
  { folder }: PublishedState,
  table: string,
  count: number,
  whole: string | undefined,
): Problem {
  return {
    file: `${folder}/${table}.csv`,
    fact:
      count > 0
        ? `D’autres cases de cette table ont changé sans qu’un changement l’annonce : ${countOf(count, 'case', 'cases')}.`
        : 'Cette table n’est plus celle de la dernière publication.',
    received: 'une autre empreinte que celle de la publication',
    expected: whole === undefined ? 'une table publiée' : `sha256 ${whole}`,
    repair: repairOf(folder),
  };
}

function repairOf(folder: string): string {
  const [dataset, edition] = folder.split('/').slice(-2);
  return `Pour annuler : git checkout ${folder}. Pour publier la nouvelle valeur, annulez d’abord, puis corrigez le brouillon de « npm run refresh -- ${dataset} ${edition} <document> », qui écrit le changement.`;
}
