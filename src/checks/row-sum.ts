import type { RowSumSpec } from '../schemas/identity.ts';
import type { Row } from '../schemas/edition.ts';
import { matches, rowText, tableOf, verifySum } from './check.ts';
import type { Check } from './check.ts';

/** Among rows that share some values, one row is the sum of others, column by column. */
export const rowSum: Check<RowSumSpec> = {
  kind: 'somme-lignes',
  instances(spec, edition) {
    const rows = tableOf(edition, spec.table).rows;
    const groupOf = (row: Row) => spec.within.map((name) => rowText(row, name)).join('\u0000');
    const parts = Map.groupBy(
      rows.filter((row) => matches(row, spec.parts)),
      groupOf,
    );
    return rows
      .filter((row) => matches(row, spec.total))
      .flatMap((total) =>
        spec.columns.map((column) => {
          const subject = { table: spec.table, row: total.key, column };
          const terms = (parts.get(groupOf(total)) ?? []).map((row) => ({
            table: spec.table,
            row: row.key,
            column,
          }));
          return {
            id: `somme-lignes:${spec.name}:${spec.table}:${total.key}:${column}`,
            subject,
            cells: [subject, ...terms],
            verify: (read) => verifySum([subject], terms, read),
          };
        }),
      );
  },
};
