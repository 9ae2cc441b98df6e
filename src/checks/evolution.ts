import type { EvolutionSpec } from '../schemas/identity.ts';
import { rowsWhere, tableOf } from './check.ts';
import type { Check } from './check.ts';
import { isRounded } from './rounding.ts';

/** In each row, the printed evolution is last / previous − 1, to the printed digit. */
export const evolution: Check<EvolutionSpec> = {
  kind: 'evolution',
  instances(spec, edition) {
    return rowsWhere(tableOf(edition, spec.table).rows, spec.rows).map((row) => {
      const at = (column: string) => ({ table: spec.table, row: row.key, column });
      const [subject, last, previous] = [at(spec.evolution), at(spec.last), at(spec.previous)];
      return {
        id: `evolution:${spec.name}:${spec.table}:${row.key}`,
        subject,
        cells: [subject, last, previous],
        verify: (read) => {
          const [printed, end, start] = [read(subject), read(last), read(previous)];
          if (typeof printed?.value !== 'number') {
            return { state: end?.value == null && start?.value == null ? 'empty' : 'unknown' };
          }
          if (typeof end?.value !== 'number' || typeof start?.value !== 'number')
            return { state: 'unknown' };
          const exact = 100 * (end.value / start.value - 1);
          if (isRounded(printed, exact)) return { state: 'holds' };
          return {
            state: 'fails',
            expected: `${exact.toFixed(2)} %`,
            received: `${printed.value} %`,
          };
        },
      };
    });
  },
};
