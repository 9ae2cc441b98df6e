import type { EndingSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** A label ends as the type of its row asks: « (CAP) » after a CAP, « (BMA) » after a BMA. */
export const ending: Check<EndingSpec> = {
  kind: 'terminaison',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.map((row) => {
      const subject = { table: spec.table, row: row.key, column: spec.column };
      const by = { table: spec.table, row: row.key, column: spec.by };
      return {
        id: `terminaison:${spec.name}:${spec.table}:${row.key}:${spec.column}`,
        subject,
        cells: [subject, by],
        verify: (read) => {
          const accepted = spec.accepted[String(read(by)?.value ?? '')];
          const value = read(subject)?.value;
          if (accepted === undefined || value == null) return { state: 'empty' };
          const text = String(value);
          if (accepted.some((end) => text.endsWith(end))) return { state: 'holds' };
          return {
            state: 'fails',
            expected: accepted.map((end) => `…${end}`).join(' ou '),
            received: text,
          };
        },
      };
    });
  },
};
