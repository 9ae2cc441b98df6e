import type { ReadCell } from '../datasets/cell-reader.ts';
import type { CellRef, Status } from '../schemas/cell.ts';
import type { Edition, Row, Table } from '../schemas/edition.ts';
import type { RowFilter } from '../schemas/identity.ts';

/**
 * What verifying one instance gives.
 * - `holds`: true. `fails`: false, with what the relation asks and what stands.
 * - `empty`: nothing is printed on either side, there is nothing to verify.
 * - `unknown`: a cell it needs has no value (pending, not applicable …): it cannot be verified.
 */
export type Verdict =
  | { readonly state: 'holds' | 'empty' | 'unknown' }
  | { readonly state: 'fails'; readonly expected: string; readonly received: string };

/** One relation between named cells, ready to be verified against any reading of them. */
export interface Instance {
  /** `<check>:<name>:<table>:<row>[:<column>]`, stable: findings and corrections cite it. */
  readonly id: string;
  /** The cell to look at first when it fails. */
  readonly subject: CellRef;
  readonly cells: readonly CellRef[];
  verify(read: ReadCell): Verdict;
}

/** One kind of identity: lists its instances in an edition. It neither reads files nor prints. */
export interface Check<Spec> {
  readonly kind: string;
  instances(spec: Spec, edition: Edition): readonly Instance[];
}

/** The table of an edition; throws when a descriptor names a table that it does not declare. */
export function tableOf(edition: Edition, id: string): Table {
  const table = edition.tables.find((candidate) => candidate.descriptor.id === id);
  if (!table) throw new Error(`Table « ${id} » absente du descripteur ${edition.dataset.id}.`);
  return table;
}

/** The text of a key part or label of a row; empty when there is none. */
export function rowText(row: Row, name: string): string {
  return row.parts[name] ?? row.labels[name] ?? '';
}

/** The rows that have every value that the filter asks, in order. */
export function rowsWhere(rows: readonly Row[], filter: RowFilter | undefined): readonly Row[] {
  const wanted = Object.entries(filter ?? {});
  return rows.filter((row) =>
    wanted.every(([name, value]) =>
      typeof value === 'string' ? rowText(row, name) === value : rowText(row, name) !== value.not,
    ),
  );
}

/** The numbers of some cells, for a sum: blanks and dashes add nothing, other gaps forbid the sum. */
export interface Terms {
  readonly sum: number;
  /** Number of cells that hold a number. */
  readonly present: number;
  readonly unknown: boolean;
}

/** Statuses of a cell without value that hide a number: nothing can be summed over them. */
const UNKNOWN: readonly Status[] = ['pending', 'not_applicable', 'error_in_source'];

/** Adds cells up. Decimals are added in millionths so that 0.1 + 0.2 is 0.3. */
export function addUp(refs: readonly CellRef[], read: ReadCell): Terms {
  let millionths = 0;
  let present = 0;
  let unknown = false;
  for (const ref of refs) {
    const cell = read(ref);
    if (!cell) continue;
    if (typeof cell.value === 'number') {
      millionths += Math.round(cell.value * 1e6);
      present += 1;
    } else if (UNKNOWN.includes(cell.status)) {
      unknown = true;
    }
  }
  return { sum: millionths / 1e6, present, unknown };
}

/** Verdict of « these cells add up to that cell ». */
export function verifySum(
  total: readonly CellRef[],
  parts: readonly CellRef[],
  read: ReadCell,
): Verdict {
  const right = addUp(parts, read);
  const left = addUp(total, read);
  if (left.unknown || right.unknown) return { state: 'unknown' };
  if (left.present === 0 && right.present === 0) return { state: 'empty' };
  if (left.sum === right.sum) return { state: 'holds' };
  return { state: 'fails', expected: String(right.sum), received: String(left.sum) };
}
