import type { RangeSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Each number stands between two bounds, both allowed: a rate goes from 0 to 100. */
export const range: Check<RangeSpec> = {
  kind: 'bornes',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.flatMap((row) =>
      spec.columns.map((column) => {
        const subject = { table: spec.table, row: row.key, column };
        return {
          id: `bornes:${spec.name}:${spec.table}:${row.key}:${column}`,
          subject,
          cells: [subject],
          verify: (read) => {
            const value = read(subject)?.value;
            if (typeof value !== 'number') return { state: 'empty' };
            if (value >= spec.from && value <= spec.to) return { state: 'holds' };
            return {
              state: 'fails',
              expected: `de ${spec.from} à ${spec.to}`,
              received: String(value),
            };
          },
        };
      }),
    );
  },
};
