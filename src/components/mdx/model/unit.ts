import { plural } from '../../../lib/numbers-fr.ts';
import type { Value } from '../../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../../schemas/column.ts';

/** Words that end in -s and have no other singular. */
const INVARIABLE: readonly string[] = [
  'mois',
  'fois',
  'dans',
  'sans',
  'cours',
  'moins',
  'plus',
  'des',
  'les',
  'pas',
];

/** Singular of a unit that readers know: « jeunes en formation » gives « jeune en formation ». */
export function singular(unit: string): string {
  return unit
    .split(' ')
    .map((word) =>
      /\p{L}{2,}s$/u.test(word) && !INVARIABLE.includes(word) ? word.slice(0, -1) : word,
    )
    .join(' ');
}

/** Unit of a number as a sentence says it. Empty where the number already carries its sign (%, €). */
export function unitFor(column: ColumnDescriptor, value: Value): string {
  if (['percent', 'change', 'euros'].includes(column.type) || typeof value !== 'number') return '';
  return plural(value, singular(column.unit), column.unit);
}
