import type { Row, Table } from '../../schemas/edition.ts';

/** A row of the previous edition and the row of the new one that is about the same thing. */
export interface MatchedRows {
  readonly before: Row;
  readonly after: Row;
}

/** The rows of two editions of a table, each in exactly one list, in the order of its document. */
export interface RowMatch {
  readonly matched: readonly MatchedRows[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
}

/** What proves that two rows of other keys are about the same thing; undefined when nothing does. */
export type Proof = (table: Table, row: Row) => string | undefined;

/**
 * Pairs the rows of two editions of a table: same key, else the same proof, the first of `proofs` that
 * pairs them. A proof that two rows of one edition share proves nothing. Likeness is never looked at.
 */
export function matchRows(before: Table, after: Table, proofs: readonly Proof[]): RowMatch {
  const pairs = new Map<Row, Row>();
  const olds = new Map(before.rows.map((row) => [row.key, row]));
  for (const row of after.rows) {
    const old = olds.get(row.key);
    if (old) pairs.set(row, old);
  }
  for (const proof of proofs) {
    const taken = new Set(pairs.values());
    const left = alone(before.rows, (row) => proof(before, row));
    const right = alone(after.rows, (row) => proof(after, row));
    for (const [text, row] of right) {
      const old = left.get(text);
      if (old && !taken.has(old) && !pairs.has(row)) pairs.set(row, old);
    }
  }
  const taken = new Set(pairs.values());
  return {
    matched: after.rows.flatMap((row) => {
      const old = pairs.get(row);
      return old ? [{ before: old, after: row }] : [];
    }),
    added: after.rows.filter((row) => !pairs.has(row)),
    removed: before.rows.filter((row) => !taken.has(row)),
  };
}

/** The rows that alone have their proof, by it. */
function alone(
  rows: readonly Row[],
  proof: (row: Row) => string | undefined,
): ReadonlyMap<string, Row> {
  const groups = Map.groupBy(rows, proof);
  return new Map(
    [...groups].flatMap(([text, [first, ...others]]) =>
      text !== undefined && first && others.length === 0 ? [[text, first] as const] : [],
    ),
  );
}
