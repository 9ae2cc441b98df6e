import type { Cell } from '../../schemas/cell.ts';
import type { ValueChange } from '../../schemas/change.ts';
import type { Table } from '../../schemas/edition.ts';
import { plainValue } from '../publish/observations.ts';
import type { MatchedRows } from './match-rows.ts';

/** What moves more than any ratio: a number that starts from zero, appears or goes away. */
const FROM_NOTHING = Infinity;
/** Under every move of a number: another text, then another status of the same value. */
const OTHER_TEXT = -1;
const OTHER_STATUS = -2;

/** Size of a change, to sort by: |after − before| / |before| for numbers. */
function moveSize(before: Cell | undefined, after: Cell | undefined): number {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from === to) return OTHER_STATUS;
  if (typeof from === 'string' || typeof to === 'string') return OTHER_TEXT;
  if (from === null || to === null || from === 0) return FROM_NOTHING;
  return Math.abs((to - from) / from);
}

/**
 * Each cell of a matched row whose value or status differs, in the columns that both editions have. The
 * largest relative moves come first; equal ones keep the order of the document.
 */
export function valueChanges(
  tables: readonly {
    readonly before: Table;
    readonly after: Table;
    readonly rows: readonly MatchedRows[];
  }[],
): readonly ValueChange[] {
  const sized = tables.flatMap(({ before: old, after: { descriptor }, rows }) => {
    const known = new Set(old.descriptor.columns.map(({ id }) => id));
    const columns = descriptor.columns.filter(({ id }) => known.has(id));
    return rows.flatMap(({ before, after }) =>
      columns.flatMap(({ id }) => {
        const [from, to] = [before.cells[id], after.cells[id]];
        if (from?.value === to?.value && from?.status === to?.status) return [];
        const change: ValueChange = {
          table: descriptor.id,
          row: after.key,
          column: id,
          before: plainValue(from?.value ?? null),
          after: plainValue(to?.value ?? null),
          status_before: from?.status ?? '',
          status_after: to?.status ?? '',
          note: to?.note ?? '',
        };
        return [{ change, size: moveSize(from, to) }];
      }),
    );
  });
  return sized.sort((a, b) => compareSizes(b.size, a.size)).map(({ change }) => change);
}

/** Infinite sizes are equal: their difference is no number. */
function compareSizes(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
