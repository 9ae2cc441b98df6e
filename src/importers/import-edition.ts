import { parseDocument } from 'yaml';
import { tableHeader } from '../datasets/printed-table.ts';
import { descriptorFor } from '../datasets/edition-descriptor.ts';
import { parseYaml } from '../datasets/parse-yaml.ts';
import { editionNameProblem } from '../datasets/read-edition.ts';
import { toCsv } from '../lib/csv.ts';
import { sha256 } from '../lib/hash.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import type { DatasetDescriptor, DatasetSource } from '../schemas/dataset.ts';
import { editionFile } from '../schemas/edition-file.ts';
import type { EditionFile } from '../schemas/edition-file.ts';
import { decode } from './decode.ts';
import { readHandIn } from './hand-in/read-tables.ts';
import type { Importer, PrintedTable } from './importer.ts';
import { documentHash } from './received-document.ts';
import type { ReceivedDocument } from './received-document.ts';
import { repeatedLineProblems, rowCountProblems } from './received-text.ts';

/** What an import is made of: nothing is read from the disk here. */
export interface ImportRequest {
  readonly importer: Importer;
  readonly descriptor: DatasetSource;
  /** The document as received: its text, or tables handed in from a spreadsheet. */
  readonly document: ReceivedDocument;
  /** `edition.yaml`, written by the maintainer before the import. */
  readonly manifest: { readonly file: string; readonly text: string };
}

/** Texts to write in the edition folder: one CSV a table and the completed manifest. */
export type ImportedFiles = ReadonlyMap<string, string>;

/**
 * Turns a document into the derived files of its edition, or returns every problem: unreadable
 * bytes, another document than the manifest describes, a line printed twice, all that the importer
 * refuses, and tables that lost or gained rows since their last import.
 */
export function importEdition(request: ImportRequest): Result<ImportedFiles> {
  const { document, manifest } = request;
  const described = parseYaml(manifest.file, manifest.text, editionFile);
  const text = 'files' in document ? null : decode(document.name, document.bytes);
  const problems: Problem[] = [
    ...(described.ok ? [] : described.problems),
    ...(text === null || text.ok ? [] : text.problems),
  ];
  const misnamed = described.ok && editionNameProblem(manifest.file, described.value.edition);
  if (misnamed) problems.push(misnamed);
  const received = documentHash(document);
  if (described.ok && described.value.source.sha256 !== received) {
    problems.push({
      file: document.name,
      fact: `Ce n’est pas le document décrit par ${manifest.file}.`,
      received: `sha256 ${received}`,
      expected: `sha256 ${described.value.source.sha256}`,
      repair:
        'Vérifiez le fichier. Si l’éditeur l’a remplacé, relisez-le, puis recopiez sa nouvelle empreinte dans source.sha256.',
    });
  }
  if (text && !text.ok) return failure(problems);
  if (text) problems.push(...repeatedLineProblems(document.name, text.value));
  const descriptor = describe(request.descriptor, manifest.file, described);
  // A refused manifest is already among the problems; without its years the tables have no columns to read.
  if (!descriptor.ok) return failure([...problems, ...(described.ok ? descriptor.problems : [])]);
  const parsed =
    'files' in document
      ? readHandIn(document, descriptor.value)
      : request.importer.parse({ name: document.name, text: text?.value ?? '' }, descriptor.value);
  if (!parsed.ok) return failure([...problems, ...parsed.problems]);
  problems.push(...shapeProblems(document.name, descriptor.value, parsed.value));
  if (described.ok) {
    const place = { document: document.name, manifest: manifest.file };
    problems.push(...rowCountProblems(place, described.value, parsed.value));
  }
  if (problems.length > 0) return failure(problems);
  const tables = parsed.value.map((table) => ({
    table,
    csv: toCsv([table.header, ...table.rows]),
  }));
  return success(
    new Map([
      ...tables.map(({ table, csv }): [string, string] => [`${table.id}.csv`, csv]),
      [
        'edition.yaml',
        completeManifest(manifest.text, lineCount(text?.value ?? null, parsed.value), tables),
      ],
    ]),
  );
}

/** The descriptor of the edition; a refused manifest is enough for a dataset that does not depend on it. */
function describe(
  source: DatasetSource,
  file: string,
  manifest: Result<EditionFile>,
): Result<DatasetDescriptor> {
  if (!('forEdition' in source)) return success(source);
  return manifest.ok ? descriptorFor(source, file, manifest.value) : manifest;
}

/** The importer must give the tables of the descriptor, with their headers: a slip of ours, said plainly. */
function shapeProblems(
  file: string,
  descriptor: DatasetDescriptor,
  tables: readonly PrintedTable[],
): Problem[] {
  return descriptor.tables.flatMap((expected): Problem[] => {
    const received = tables.find((table) => table.id === expected.id);
    if (received?.header.join(',') === tableHeader(expected).join(',')) return [];
    return [
      {
        file,
        column: expected.id,
        fact: received
          ? 'La lecture ne donne pas les colonnes que le descripteur annonce.'
          : 'La lecture ne donne pas cette table.',
        received: received?.header.join(',') ?? 'rien',
        expected: tableHeader(expected).join(','),
        repair: `Accordez src/importers/${descriptor.id}.ts et src/data/${descriptor.id}/dataset.ts.`,
      },
    ];
  });
}

/** Lines of the document; of handed-in tables, the last line that any of them fills. */
function lineCount(text: string | null, tables: readonly PrintedTable[]): number {
  if (text !== null) return text.split('\n').length;
  return Math.max(...tables.flatMap(({ rows }) => rows.map(([line]) => Number(line))));
}

/** The manifest with the derived facts filled in; the maintainer's comments stay. */
function completeManifest(
  yaml: string,
  lines: number,
  tables: readonly { table: PrintedTable; csv: string }[],
): string {
  const manifest = parseDocument(yaml);
  manifest.setIn(['source', 'lines'], lines);
  manifest.set(
    'tables',
    manifest.createNode(
      Object.fromEntries(
        tables.map(({ table, csv }) => [
          table.id,
          { rows: table.rows.length, sha256: sha256(csv) },
        ]),
      ),
    ),
  );
  return manifest.toString({ lineWidth: 0 });
}
