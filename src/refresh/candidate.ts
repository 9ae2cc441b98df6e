import { join } from 'node:path';
import { readDescriptor } from '../datasets/descriptors.ts';
import type { Registers } from '../datasets/printed-table.ts';
import { readEdition } from '../datasets/read-edition.ts';
import { parseCsv } from '../datasets/parse-csv.ts';
import { descriptorFor } from '../datasets/edition-descriptor.ts';
import { parseYaml } from '../datasets/parse-yaml.ts';
import { tableHeader } from '../datasets/printed-table.ts';
import type { RegisterEntries } from '../datasets/read-registers.ts';
import { findImporter } from '../importers/find-importer.ts';
import { importEdition } from '../importers/import-edition.ts';
import type { PrintedTable } from '../importers/importer.ts';
import type { ReceivedDocument } from '../importers/received-document.ts';
import type { Problem } from '../lib/problem.ts';
import { editionFile } from '../schemas/edition-file.ts';
import type { Edition } from '../schemas/edition.ts';

/** An edition that is not published yet: as much of it as could be read. */
export interface Candidate {
  /** Texts of its folder, derived ones included; only those of the draft when the document is refused. */
  readonly texts: ReadonlyMap<string, string>;
  /** Derived tables, to place problems in the document. */
  readonly tables: readonly PrintedTable[];
  /** Null when it could not be read. */
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
}

/** What a candidate is made from. */
export interface CandidateRequest {
  readonly root: string;
  readonly dataset: string;
  /** Folder that problems of the draft name. */
  readonly folder: string;
  readonly draft: ReadonlyMap<string, string>;
  readonly document: ReceivedDocument;
  readonly registers: { readonly entries: RegisterEntries; readonly titles: Registers };
}

/** Imports the document and reads it as an edition, in memory: nothing is written. */
export async function makeCandidate(request: CandidateRequest): Promise<Candidate> {
  const { root, dataset, folder, draft, document, registers } = request;
  const source = await readDescriptor(root, dataset);
  const file = join(folder, 'edition.yaml');
  const imported = importEdition({
    importer: await findImporter(root, dataset, registers.entries),
    descriptor: source,
    document,
    manifest: { file, text: draft.get('edition.yaml') ?? '' },
  });
  if (!imported.ok) return { texts: draft, tables: [], edition: null, problems: imported.problems };
  const texts = new Map([...draft, ...imported.value]);
  const tables = printedTables(texts, file, source);
  const read = readEdition(source, { folder, texts }, registers.titles);
  return read.ok
    ? { texts, tables, edition: read.value, problems: [] }
    : { texts, tables, edition: null, problems: read.problems };
}

/** The tables again, from the texts that the import gave: their lines place the problems. */
function printedTables(
  texts: ReadonlyMap<string, string>,
  file: string,
  source: Parameters<typeof descriptorFor>[0],
): readonly PrintedTable[] {
  const manifest = parseYaml(file, texts.get('edition.yaml') ?? '', editionFile);
  const descriptor = manifest.ok && descriptorFor(source, file, manifest.value);
  if (!descriptor || !descriptor.ok) return [];
  return descriptor.value.tables.flatMap((table) => {
    const header = tableHeader(table);
    const records = parseCsv(table.id, texts.get(`${table.id}.csv`) ?? '', header);
    if (!records.ok) return [];
    const rows = records.value.map(({ cells }) => header.map((column) => cells[column] ?? ''));
    return [{ id: table.id, header, rows }];
  });
}
