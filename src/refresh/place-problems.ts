import { readSourceLine } from '../datasets/source-line.ts';
import type { Problem } from '../lib/problem.ts';
import type { PrintedTable } from '../importers/importer.ts';
import type { ReceivedDocument } from '../importers/received-document.ts';

/**
 * Problems of the derived CSV files, placed where the maintainer can see the fault: on the line of the document, or of
 * the CSV that was handed in. `folder` is that of the derived files.
 */
export function placeProblems(
  problems: readonly Problem[],
  folder: string,
  document: ReceivedDocument,
  tables: readonly PrintedTable[],
): readonly Problem[] {
  return problems.map((problem) => {
    const table = tables.find(({ id }) => problem.file === `${folder}/${id}.csv`);
    // Line 1 of a derived file is its header.
    const row = table?.rows[(problem.line ?? 1) - 2];
    if (!table || !row) return problem;
    const { row: line, cells } = readSourceLine(row[0] ?? '');
    return {
      ...problem,
      file: fileOf(document, table.id),
      line: cells[problem.column ?? ''] ?? line,
      column: problem.column ?? table.id,
    };
  });
}

function fileOf(document: ReceivedDocument, table: string): string {
  if (!('files' in document)) return document.name;
  const file = document.files.find(({ name }) => name.toLowerCase().endsWith(`${table}.csv`));
  return file?.name ?? document.name;
}
