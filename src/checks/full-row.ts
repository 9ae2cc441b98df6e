import type { FullRowSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** No cell of a row is blank, unless a correction says that its values may stand in another column. */
export const fullRow: Check<FullRowSpec> = {
  kind: 'ligne-complete',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.flatMap((row) => {
      // A column that the row does not have asks for nothing.
      const cells = spec.columns
        .filter((column) => row.cells[column] !== undefined)
        .map((column) => ({ table: spec.table, row: row.key, column }));
      const [subject] = cells;
      if (!subject) return [];
      return [
        {
          id: `ligne-complete:${spec.name}:${spec.table}:${row.key}`,
          subject,
          cells,
          verify: (read) => {
            const statuses = cells.map((cell) => read(cell)?.status);
            const blank = cells.filter((_, index) => statuses[index] === 'blank');
            if (blank.length === cells.length) return { state: 'empty' };
            if (blank.length > 0) {
              return {
                state: 'fails',
                expected: 'une valeur ou un signe par colonne, ou des cases marquées incertaines',
                received: `rien dans ${blank.map(({ column }) => column).join(', ')}`,
              };
            }
            return { state: statuses.includes('uncertain') ? 'unknown' : 'holds' };
          },
        },
      ];
    });
  },
};
