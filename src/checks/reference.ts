import type { ReferenceSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Each value is a row key of another table, or is covered by the start of one. */
export const reference: Check<ReferenceSpec> = {
  kind: 'reference',
  instances(spec, edition) {
    const keys = tableOf(edition, spec.target).rows.map((row) => row.key);
    return tableOf(edition, spec.table).rows.map((row) => {
      const subject = { table: spec.table, row: row.key, column: spec.column };
      return {
        id: `reference:${spec.name}:${spec.table}:${row.key}:${spec.column}`,
        subject,
        cells: [subject],
        verify: (read) => {
          const value = read(subject)?.value;
          if (value == null) return { state: 'empty' };
          const text = String(value);
          if (keys.some((key) => key === text || (spec.prefix === true && text.startsWith(key)))) {
            return { state: 'holds' };
          }
          return { state: 'fails', expected: `une ligne de « ${spec.target} »`, received: text };
        },
      };
    });
  },
};
