import type { ColumnSumSpec } from '../schemas/identity.ts';
import { rowsWhere, tableOf, verifySum } from './check.ts';
import type { Check } from './check.ts';

/** In each row, one column is the sum of others: the ways of training add up to the total. */
export const columnSum: Check<ColumnSumSpec> = {
  kind: 'somme-colonnes',
  instances(spec, edition) {
    return rowsWhere(tableOf(edition, spec.table).rows, spec.rows).map((row) => {
      const at = (column: string) => ({ table: spec.table, row: row.key, column });
      const parts = spec.parts.map(at);
      const subject = at(spec.total);
      return {
        id: `somme-colonnes:${spec.name}:${spec.table}:${row.key}`,
        subject,
        cells: [subject, ...parts],
        verify: (read) => verifySum([subject], parts, read),
      };
    });
  },
};
