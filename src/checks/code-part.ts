import type { CodePartSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Part of a code says the same as another column: a diploma code carries its speciality and its type. */
export const codePart: Check<CodePartSpec> = {
  kind: 'partie-de-code',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.map((row) => {
      const code = { table: spec.table, row: row.key, column: spec.code };
      const subject = { table: spec.table, row: row.key, column: spec.column };
      return {
        id: `partie-de-code:${spec.name}:${spec.table}:${row.key}:${spec.column}`,
        subject,
        cells: [subject, code],
        verify: (read) => {
          const part = String(read(code)?.value ?? '').slice(spec.from, spec.to);
          const received = String(read(subject)?.value ?? '');
          const accepted = spec.accepted ? (spec.accepted[part] ?? []) : [part];
          if (accepted.includes(received)) return { state: 'holds' };
          return {
            state: 'fails',
            expected: accepted.join(' ou ') || `un code connu (${part})`,
            received,
          };
        },
      };
    });
  },
};
