import { toCsv } from '../../lib/csv.ts';
import { sha256 } from '../../lib/hash.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { printedLabel } from '../changes/printed-label.ts';
import { plainValue } from '../publish/observations.ts';

/** Where the fingerprints of what is published live, relative to the project: one file an edition (decision 0026). */
export const FINGERPRINTS_FOLDER = 'src/data/fingerprints';

/** Header: the line of a table has no row and its SHA-256; that of a row, the marks of its name and of its cells. */
export const FINGERPRINT_COLUMNS = ['table', 'row', 'fingerprint'] as const;

/** Hexadecimal digits of one mark. Marks say where; the SHA-256 of the table says whether, so a short one is enough. */
export const MARK_LENGTH = 4;

/** Stands for a cell that the document does not print for its row. */
const NO_CELL = '-'.repeat(MARK_LENGTH);

/** Place of the fingerprints of an edition, relative to the project. */
export function fingerprintsFile(dataset: string, edition: string): string {
  return `${FINGERPRINTS_FOLDER}/${dataset}/${edition}.csv`;
}

/** The text of the fingerprints of an edition: what readers see of its tables, names of rows, values and statuses. */
export function fingerprintsText(tables: readonly Table[]): string {
  return toCsv([
    FINGERPRINT_COLUMNS,
    ...tables.flatMap((table) => [
      [table.descriptor.id, '', tableFingerprint(table)],
      ...table.rows.map((row) => [
        table.descriptor.id,
        row.key,
        rowMarks(table.descriptor, row).join(''),
      ]),
    ]),
  ]);
}

/** SHA-256 of what readers see of a table. */
export function tableFingerprint({ descriptor, rows }: Table): string {
  return sha256(rows.map((row) => [row.key, ...seen(descriptor, row)].join('\u001F')).join('\n'));
}

/** One mark for the name of the row, then one a column. */
export function rowMarks(descriptor: TableDescriptor, row: Row): readonly string[] {
  return seen(descriptor, row).map((text) =>
    text === null ? NO_CELL : sha256(text).slice(0, MARK_LENGTH),
  );
}

/** The name of a row, then each of its cells as « column status value »; null for a cell that does not exist. */
function seen(descriptor: TableDescriptor, row: Row): readonly (string | null)[] {
  return [
    printedLabel(descriptor, row),
    ...descriptor.columns.map(({ id }) => {
      const cell = row.cells[id];
      return cell ? `${id} ${cell.status} ${plainValue(cell.value)}` : null;
    }),
  ];
}
