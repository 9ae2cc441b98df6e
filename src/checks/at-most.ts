import type { AtMostSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** In each row, one count never exceeds another: passed ≤ presented, entrants ≤ enrolled. */
export const atMost: Check<AtMostSpec> = {
  kind: 'au-plus',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.map((row) => {
      const small = { table: spec.table, row: row.key, column: spec.small };
      const large = { table: spec.table, row: row.key, column: spec.large };
      return {
        id: `au-plus:${spec.name}:${spec.table}:${row.key}`,
        subject: small,
        cells: [small, large],
        verify: (read) => {
          const [a, b] = [read(small), read(large)];
          if (a?.value == null) return { state: 'empty' };
          if (typeof a.value !== 'number') return { state: 'unknown' };
          // A part printed without its whole: the whole is at least the part, so nothing is proven.
          const whole = typeof b?.value === 'number' ? b.value : null;
          if (whole !== null && a.value <= whole) return { state: 'holds' };
          return {
            state: 'fails',
            expected:
              whole === null ? 'un nombre dans la colonne de référence' : `au plus ${whole}`,
            received: String(a.value),
          };
        },
      };
    });
  },
};
