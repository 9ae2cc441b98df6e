import type { AgreementSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Straight and curly apostrophes are the same letter: a keyboard, not the document, chose between them. */
function sameLetters(value: number | string): string {
  return String(value).replaceAll('’', "'");
}

/** What two tables say of the same row is the same: a certification has one level. */
export const agreement: Check<AgreementSpec> = {
  kind: 'accord',
  instances(spec, edition) {
    const others = new Set(tableOf(edition, spec.other).rows.map((row) => row.key));
    return tableOf(edition, spec.table)
      .rows.filter((row) => others.has(row.key))
      .flatMap((row) =>
        spec.columns.map((column) => {
          const subject = { table: spec.table, row: row.key, column };
          const other = { table: spec.other, row: row.key, column };
          return {
            id: `accord:${spec.name}:${spec.table}:${row.key}:${column}`,
            subject,
            cells: [subject, other],
            verify: (read) => {
              const [here, there] = [read(subject)?.value, read(other)?.value];
              if (here == null && there == null) return { state: 'empty' };
              if (here == null || there == null) return { state: 'unknown' };
              if (sameLetters(here) === sameLetters(there)) return { state: 'holds' };
              return { state: 'fails', expected: String(there), received: String(here) };
            },
          };
        }),
      );
  },
};
