import { basename } from 'node:path';
import { tableHeader } from '../../datasets/printed-table.ts';
import { expectedNames } from '../../lib/closest.ts';
import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { DatasetDescriptor, TableDescriptor } from '../../schemas/dataset.ts';
import type { PrintedTable } from '../importer.ts';
import type { ReceivedTables, ReceivedText } from '../received-document.ts';
import { readSheet } from './sheet.ts';
import type { SheetLine } from './sheet.ts';

/** First cell of the row that the template shows: it is an example, not data. */
export const EXAMPLE = 'EXEMPLE';

/** Column of our own files: it may stay in a handed-in one, the line of that file replaces it. */
const SOURCE_LINE = 'source_line';

/** The tables of a dataset from the CSV files of a maintainer, with every fault of all of them. */
export function readHandIn(
  { name, files }: ReceivedTables,
  descriptor: DatasetDescriptor,
): Result<readonly PrintedTable[]> {
  const problems: Problem[] = [];
  const byTable = new Map(files.map((file) => [basename(file.name).replace(/\.csv$/iu, ''), file]));
  const ids = descriptor.tables.map(({ id }) => id);
  for (const [id, file] of byTable) {
    if (ids.includes(id)) continue;
    problems.push({
      file: file.name,
      fact: 'Ce fichier n’est celui d’aucune table.',
      received: `${id}.csv`,
      expected: expectedNames(id, ids, 'le nom d’une table'),
      repair: 'Renommez le fichier du nom de sa table, ou retirez-le du dossier.',
    });
  }
  const tables = descriptor.tables.flatMap((table): PrintedTable[] => {
    const file = byTable.get(table.id);
    if (!file) {
      problems.push({
        file: name,
        column: table.id,
        fact: 'Il manque une table.',
        received: [...byTable.keys()].join(', '),
        expected: `le fichier ${table.id}.csv : ${table.title}`,
        repair: `Remplissez ${table.id}.csv du modèle (npm run template -- ${descriptor.id}) et donnez le dossier entier.`,
      });
      return [];
    }
    const read = readTable(file, table);
    if (read.ok) return [read.value];
    problems.push(...read.problems);
    return [];
  });
  return problems.length > 0 ? failure(problems) : success(tables);
}

function readTable(file: ReceivedText, table: TableDescriptor): Result<PrintedTable> {
  const lines = readSheet(file);
  if (!lines.ok) return lines;
  const [header, ...body] = lines.value;
  const rows = body.filter(({ cells }) => !(cells[0] ?? '').startsWith(EXAMPLE));
  const places = placesOf(file.name, header, table);
  if (!places.ok) return places;
  const width = header?.cells.length ?? 0;
  const problems = rows.flatMap(({ line, cells }): Problem[] =>
    cells.length <= width
      ? []
      : [
          {
            file: file.name,
            line,
            fact: 'Cette ligne a plus de cases que l’en-tête.',
            received: `${cells.length} cases`,
            expected: `${width} cases au plus`,
            repair:
              'Retirez la case de trop. Un texte qui contient le séparateur est entre guillemets.',
          },
        ],
  );
  if (rows.length === 0) {
    problems.push({
      file: file.name,
      fact: 'Cette table n’a aucune ligne.',
      received: `un en-tête${body.length > 0 ? ' et l’exemple du modèle' : ''}`,
      expected: 'une ligne par ligne du document',
      repair: 'Remplissez la table d’après le document.',
    });
  }
  if (problems.length > 0) return failure(problems);
  const numeric = new Set(table.columns.filter(isNumeric).map(({ id }) => id));
  const names = tableHeader(table);
  return success({
    id: table.id,
    header: names,
    rows: rows.map(({ line, cells }) =>
      names.map((column) => {
        if (column === SOURCE_LINE) return String(line);
        const text = cells[places.value.get(column) ?? -1] ?? '';
        return numeric.has(column) ? asPrinted(text) : text;
      }),
    ),
  });
}

/** A number with a decimal comma, as our documents print it, whatever the spreadsheet writes. */
function asPrinted(text: string): string {
  return text.replace(/^([+\-\u2212]?[\d \u00A0\u202F]+)\.(\d+\s*[%€]?)$/u, '$1,$2');
}

/** Column id → place in the file. A column is named by its id or by its French title, in any order. */
function placesOf(
  file: string,
  header: SheetLine | undefined,
  table: TableDescriptor,
): Result<ReadonlyMap<string, number>> {
  const columns = [...table.key, ...table.labels, ...table.columns];
  const received = header?.cells ?? [];
  const idOf = (text: string): string | undefined =>
    text === SOURCE_LINE
      ? SOURCE_LINE
      : columns.find(({ id, title }) => text === id || text === title)?.id;
  const places = new Map<string, number>();
  const problems: Problem[] = [];
  const fault = (column: string, fact: string) => {
    problems.push({
      file,
      line: header?.line ?? 1,
      column,
      fact,
      received: received.join(' ; ') || 'rien',
      expected: columns.map(({ id }) => id).join(' ; '),
      repair: 'Reprenez l’en-tête du modèle, sur la première ligne.',
    });
  };
  received.forEach((text, index) => {
    const id = idOf(text);
    if (id === undefined) fault(text, `La colonne « ${text} » est inconnue.`);
    else if (places.has(id)) fault(text, `La colonne « ${text} » est là deux fois.`);
    else places.set(id, index);
  });
  for (const { id } of columns) {
    if (!places.has(id)) fault(id, `La colonne « ${id} » manque.`);
  }
  return problems.length > 0 ? failure(problems) : success(places);
}
