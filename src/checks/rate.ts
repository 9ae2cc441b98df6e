import type { RateSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';
import { isRounded } from './rounding.ts';

/** In each row, the printed rate is numerator / denominator, to the printed digit. */
export const rate: Check<RateSpec> = {
  kind: 'taux',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.map((row) => {
      const at = (column: string) => ({ table: spec.table, row: row.key, column });
      const [subject, numerator, denominator] = [
        at(spec.rate),
        at(spec.numerator),
        at(spec.denominator),
      ];
      return {
        id: `taux:${spec.name}:${spec.table}:${row.key}`,
        subject,
        cells: [subject, numerator, denominator],
        verify: (read) => {
          const [top, bottom, printed] = [read(numerator), read(denominator), read(subject)];
          if (printed && printed.value === null && !['blank', 'dash'].includes(printed.status)) {
            return { state: 'unknown' };
          }
          const counted = typeof top?.value === 'number' && typeof bottom?.value === 'number';
          if (printed?.value == null && !counted) return { state: 'empty' };
          if (typeof top?.value !== 'number' || typeof bottom?.value !== 'number') {
            // A rate without its counts proves nothing, and a lone count asks for no rate.
            return { state: 'unknown' };
          }
          const exact = bottom.value === 0 ? Number.NaN : (100 * top.value) / bottom.value;
          if (printed && isRounded(printed, exact)) return { state: 'holds' };
          return {
            state: 'fails',
            expected: `${exact.toFixed(2)} %`,
            received: printed?.value == null ? 'rien' : `${printed.value} %`,
          };
        },
      };
    });
  },
};
