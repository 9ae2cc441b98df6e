import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { cellId } from '../schemas/cell.ts';
import type { CellRef } from '../schemas/cell.ts';
import { CORRECTION_COLUMNS, correction } from '../schemas/correction.ts';
import type { Correction } from '../schemas/correction.ts';
import type { DatasetSource, TableDescriptor } from '../schemas/dataset.ts';
import { editionFile } from '../schemas/edition-file.ts';
import type { EditionFile } from '../schemas/edition-file.ts';
import type { Edition, Table } from '../schemas/edition.ts';
import { findingsFile } from '../schemas/finding.ts';
import type { Finding } from '../schemas/finding.ts';
import { byRow } from './by-row.ts';
import { cellReader, rowReader } from './cell-reader.ts';
import type { ReadCell } from './cell-reader.ts';
import { originProblems } from './correction-origins.ts';
import { descriptorFor } from './edition-descriptor.ts';
import { handEditProblems } from './fingerprints/hand-edits.ts';
import { markFindings } from './mark-findings.ts';
import { retouchedTables, tableListProblems } from './manifest-tables.ts';

import { FRENCH } from './french-messages.ts';
import { parseCsv } from './parse-csv.ts';
import { parseYaml } from './parse-yaml.ts';
import { readPrintedTable } from './printed-table.ts';
import type { PrintedRow, PrintedRows, Registers } from './printed-table.ts';
import { typeRow } from './type-row.ts';

/** The files of one edition folder, already read: name → text. */
export interface EditionFiles {
  /** Folder shown in problems, relative to the project: `src/data/anfa/2012-2013`. */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** What its last publication left of it; absent when it is not published yet. */
  readonly fingerprints?: { readonly file: string; readonly text: string } | undefined;
}

/**
 * The only reader of published data: files + descriptor + registers → typed rows with corrections
 * applied, or every problem at once. It judges form, keys and staleness; src/checks judges sense.
 */
export function readEdition(
  source: DatasetSource,
  files: EditionFiles,
  registers: Registers,
): Result<Edition> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return undefined;
  };
  const manifest = keep(readManifest(files));
  const read = keep(readCorrections(files)) ?? { corrections: [], lines: new Map() };
  const { corrections } = read;
  const findings = keep(readFindings(files)) ?? [];
  const dataset = manifest && keep(descriptorFor(source, `${files.folder}/edition.yaml`, manifest));
  if (!manifest || !dataset) return failure(problems);
  problems.push(...tableListProblems(dataset, manifest, files));

  const retouched = retouchedTables(dataset, manifest, files);
  const csvLines = new Map<string, number>();
  const byTable = Map.groupBy(corrections, ({ table }) => table);
  const tables = dataset.tables.map((table): Table => {
    const { rows: printed, problems: faults } = readTable(table, manifest, files, registers);
    problems.push(...faults);
    for (const row of printed) csvLines.set(`${table.id}:${row.key}`, row.csvLine);
    const context = {
      file: `${files.folder}/${table.id}.csv`,
      correctionsFile: `${files.folder}/corrections.csv`,
      table,
      corrections: byRow(byTable.get(table.id) ?? [], (entry) => entry),
      correctionLines: read.lines,
      rows: new Map(printed.map((row: PrintedRow) => [row.key, row])),
    };
    return { descriptor: table, rows: printed.map((row) => typeRow(row, context, problems)) };
  });
  const rows = rowReader(tables);
  problems.push(...addressProblems(files, tables, cellReader(rows), corrections, findings));
  problems.push(
    ...originProblems(`${files.folder}/corrections.csv`, tables, rows, corrections, read.lines),
  );
  // A wrong cell is told once: where it cannot be read, or where it is no longer the published one.
  const edits =
    problems.length > 0 || !files.fingerprints
      ? []
      : handEditProblems({
          folder: files.folder,
          tables,
          fingerprints: files.fingerprints,
          lineOf: (table, row) => csvLines.get(`${table}:${row}`),
          correctionLine: (note) => read.lines.get(note),
        });
  problems.push(
    ...edits,
    ...retouched.filter(({ file }) => edits.every((edit) => edit.file !== file)),
  );
  if (problems.length > 0) return failure(problems);
  return success({
    dataset,
    manifest,
    tables: tables.map((table) => markFindings(table, findings)),
    corrections,
    findings,
  });
}

function missingFile(files: EditionFiles, name: string): Problem {
  return {
    file: `${files.folder}/${name}`,
    fact: 'Ce fichier manque.',
    expected: `le fichier ${name} dans le dossier de l’édition`,
    repair: 'Rétablissez-le depuis l’historique, ou relancez l’import du document.',
  };
}

function readManifest(files: EditionFiles): Result<EditionFile> {
  const text = files.texts.get('edition.yaml');
  if (text === undefined) return failure([missingFile(files, 'edition.yaml')]);
  const file = `${files.folder}/edition.yaml`;
  const parsed = parseYaml(file, text, editionFile);
  if (!parsed.ok) return parsed;
  const wrong = editionNameProblem(file, parsed.value.edition);
  return wrong ? failure([wrong]) : parsed;
}

/** The name of an edition is that of its folder: it makes its addresses, and two must not share one. */
export function editionNameProblem(file: string, edition: string): Problem | undefined {
  const folder = file.split('/').at(-2);
  if (folder === edition) return undefined;
  return {
    file,
    column: 'edition',
    fact: 'Le nom de l’édition n’est pas celui de son dossier.',
    received: edition,
    expected: folder,
    repair: 'Écrivez le nom du dossier dans « edition », ou renommez le dossier.',
  };
}

function readFindings(files: EditionFiles): Result<readonly Finding[]> {
  const text = files.texts.get('findings.yaml');
  if (text === undefined) return failure([missingFile(files, 'findings.yaml')]);
  const file = `${files.folder}/findings.yaml`;
  const parsed = parseYaml(file, text, findingsFile);
  if (!parsed.ok) return parsed;
  const twice = repeated(parsed.value.findings.map((entry) => entry.id));
  return twice.length === 0
    ? success(parsed.value.findings)
    : failure(twice.map((id) => duplicateId(file, id)));
}

/** Corrections in file order, with the line of each id in the file. */
interface CorrectionList {
  readonly corrections: readonly Correction[];
  readonly lines: ReadonlyMap<string, number>;
}

/** Corrections in file order; every line is checked and reported with its own line number. */
function readCorrections(files: EditionFiles): Result<CorrectionList> {
  const text = files.texts.get('corrections.csv');
  if (text === undefined) return failure([missingFile(files, 'corrections.csv')]);
  const file = `${files.folder}/corrections.csv`;
  const records = parseCsv(file, text, CORRECTION_COLUMNS);
  if (!records.ok) return records;
  const problems: Problem[] = [];
  const corrections: Correction[] = [];
  const lines = new Map<string, number>();
  for (const record of records.value) {
    const parsed = correction.safeParse(record.cells, FRENCH);
    if (parsed.success) {
      corrections.push(parsed.data);
      lines.set(parsed.data.id, record.line);
    } else {
      problems.push(
        ...parsed.error.issues.map((issue): Problem => {
          const column = String(issue.path[0] ?? '');
          return {
            file,
            line: record.line,
            column,
            fact: 'Cette case de la correction n’a pas la forme attendue.',
            received: record.cells[column] ?? '',
            expected: issue.message,
            repair: 'Corrigez la case ; les colonnes sont décrites dans CONTRIBUTING.md.',
          };
        }),
      );
    }
  }
  problems.push(
    ...repeated(corrections.map((entry) => entry.id)).map((id) => duplicateId(file, id)),
  );
  problems.push(
    ...repeated(corrections.map((entry) => cellId(entry))).map((id): Problem => ({
      file,
      fact: 'La même cellule est corrigée deux fois.',
      received: id,
      expected: 'une ligne par cellule',
      repair: 'Gardez une seule ligne pour cette cellule.',
    })),
  );
  return problems.length > 0 ? failure(problems) : success({ corrections, lines });
}

/** The values that come again, each once, in the order in which they come again. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = values.filter((value) => {
    const known = seen.has(value);
    seen.add(value);
    return known;
  });
  return [...new Set(again)];
}

function duplicateId(file: string, id: string): Problem {
  return {
    file,
    column: 'id',
    fact: 'Cet identifiant de note est utilisé deux fois.',
    received: id,
    expected: 'un identifiant par note : il sert d’adresse',
    repair: 'Donnez à la nouvelle note un identifiant encore libre.',
  };
}

function readTable(
  table: TableDescriptor,
  manifest: EditionFile,
  files: EditionFiles,
  registers: Registers,
): PrintedRows {
  const name = `${table.id}.csv`;
  const text = files.texts.get(name);
  if (text === undefined) return { rows: [], problems: [missingFile(files, name)] };
  return readPrintedTable(`${files.folder}/${name}`, text, table, registers, manifest.source.lines);
}

/** Corrections and findings must point at cells that exist. */
function addressProblems(
  files: EditionFiles,
  tables: readonly Table[],
  read: ReadCell,
  corrections: readonly Correction[],
  findings: readonly Finding[],
): Problem[] {
  // A table that could not be read at all has its own problem: its notes are not to blame.
  const unread = tables.filter(({ rows }) => rows.length === 0).map((table) => table.descriptor.id);
  const unknown = (file: string, id: string, ref: CellRef): Problem[] =>
    read(ref) || unread.includes(ref.table)
      ? []
      : [
          {
            file: `${files.folder}/${file}`,
            column: id,
            fact: 'Cette note vise une cellule qui n’existe pas.',
            received: cellId(ref),
            expected: 'table:ligne:colonne d’une cellule de cette édition',
            repair: 'Corrigez l’adresse, ou retirez la note si la cellule a disparu.',
          },
        ];
  return [
    ...corrections.flatMap((entry) => unknown('corrections.csv', entry.id, entry)),
    ...findings.flatMap((entry) =>
      entry.cells.flatMap((cell) => unknown('findings.yaml', entry.id, cell)),
    ),
  ];
}
