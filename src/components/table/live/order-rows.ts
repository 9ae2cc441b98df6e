import type { CellValue, LiveRow } from './model.ts';

const COLLATOR = new Intl.Collator('fr', { numeric: true });

/**
 * Positions of `rows` once sorted on the value at `column`: numbers, then texts in French order, then the rows where
 * nothing is published, whatever the direction; totals last, in the order of the page. Equal values keep their order.
 */
export function orderRows(
  rows: readonly LiveRow[],
  column: number,
  descending: boolean,
): readonly number[] {
  const sign = descending ? -1 : 1;
  const value = (index: number) => rows[index]?.values[column] ?? null;
  const rank = (index: number) => (rows[index]?.total === true ? 2 : value(index) === null ? 1 : 0);
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      const apart = rank(a) - rank(b);
      if (apart !== 0) return apart;
      return (rank(a) === 0 ? sign * compareValues(value(a), value(b)) : 0) || a - b;
    });
}

function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return COLLATOR.compare(a ?? '', b ?? '');
}
