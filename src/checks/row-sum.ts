import type { RowSumSpec } from '../schemas/identity.ts';
import type { Row } from '../schemas/edition.ts';
import { rowText, rowsWhere, tableOf, verifySum } from './check.ts';
import type { Check } from './check.ts';

/** Among rows that share some values, one row is the sum of others, column by column. */
export const rowSum: Check<RowSumSpec> = {
  kind: 'somme-lignes',
  instances(spec, edition) {
    const rows = tableOf(edition, spec.table).rows;
    const groupOf = (row: Row) => spec.within.map((name) => rowText(row, name)).join('\u0000');
    const parts = Map.groupBy(rowsWhere(rows, spec.parts), groupOf);
    return rowsWhere(rows, spec.total).flatMap((total) => {
      const own = parts.get(groupOf(total)) ?? [];
      return spec.columns.map((column) => {
        const subject = { table: spec.table, row: total.key, column };
        const terms = own.map((row) => ({ table: spec.table, row: row.key, column }));
        return {
          id: `somme-lignes:${spec.name}:${spec.table}:${total.key}:${column}`,
          subject,
          cells: [subject, ...terms],
          verify: (read) => verifySum([subject], terms, read),
        };
      });
    });
  },
};
