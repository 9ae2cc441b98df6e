import { printedDecimals } from '../lib/numbers-fr.ts';
import type { Cell } from '../schemas/cell.ts';
import type { PossibleFractionSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Slack for binary fractions only: far below half a printed digit. */
const EPSILON = 1e-9;

/**
 * Digits that a rate really gives: a spreadsheet pads « 17,4 » to « 17,40 », so that zeros at the end
 * prove no precision.
 */
function meaningfulDecimals(cell: Cell): number {
  return printedDecimals(String(cell.value));
}

/** True when some whole number of people out of `people` gives the rate of the cell, once rounded. */
function gives(cell: Cell, rate: number, people: number): boolean {
  const half = 0.5 / 10 ** meaningfulDecimals(cell);
  const nearest = Math.round((rate * people) / 100);
  return nearest <= people && Math.abs((100 * nearest) / people - rate) <= half + EPSILON;
}

/** Each rate can come from whole people, counted among all of a group or among some of it. */
export const possibleFraction: Check<PossibleFractionSpec> = {
  kind: 'fraction-possible',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.map((row) => {
      const subject = { table: spec.table, row: row.key, column: spec.rate };
      const whole = { table: spec.table, row: row.key, column: spec.whole };
      return {
        id: `fraction-possible:${spec.name}:${spec.table}:${row.key}`,
        subject,
        cells: [subject, whole],
        verify: (read) => {
          const cell = read(subject);
          const people = read(whole)?.value;
          if (typeof cell?.value !== 'number') return { state: 'empty' };
          if (typeof people !== 'number') return { state: 'unknown' };
          const rate = cell.value;
          const least = spec.among === 'tous' ? Math.max(people, 1) : 1;
          for (let among = least; among <= people; among += 1) {
            if (gives(cell, rate, among)) return { state: 'holds' };
          }
          return {
            state: 'fails',
            expected: `un nombre entier de personnes sur ${spec.among === 'tous' ? '' : 'au plus '}${people}`,
            received: `${rate} %`,
          };
        },
      };
    });
  },
};
