import { formatSigned, formatPercent, plainNumber } from '../../lib/numbers-fr.ts';
import type { Status } from '../../schemas/cell.ts';
import type { ValueChange } from '../../schemas/change.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import { STATUS_NAMES } from '../notes/labels.ts';
import { formatCell } from '../table/format-cell.ts';

/** What stands for a cell without value; « rien » where the value was taken away. */
const NO_VALUE: Readonly<Partial<Record<Status | '', string>>> = {
  blank: 'case vide',
  dash: 'tiret',
  pending: 'en cours',
  not_applicable: 'sans objet',
  error_in_source: 'erreur de calcul',
  '': 'pas de case',
};

/** Both sides of a changed value and its move, as a reader reads them. */
export interface ValueTexts {
  readonly before: string;
  readonly after: string;
  /** « +12 (+4,5 %) », « −2,1 points »; empty where there is no number on both sides. */
  readonly move: string;
}

/** Anchor of a changed value on the pages that show it. */
export function valueAnchor({
  table,
  row,
  column,
}: Pick<ValueChange, 'table' | 'row' | 'column'>): string {
  return `v-${table}-${row}-${column}`;
}

/** The texts of one change. What was printed is not kept: a value has its shortest exact form, no false precision. */
export function valueTexts(change: ValueChange, column: ColumnDescriptor): ValueTexts {
  const text = (value: string, status: Status | '') =>
    value === ''
      ? (NO_VALUE[status] ?? 'rien')
      : formatCell(
          {
            value: isNumeric(column) ? Number(value) : value,
            status: status === '' ? 'ok' : status,
            printed: '',
            sourceLine: 0,
            note: null,
          },
          column,
          0,
        );
  const before = text(change.before, change.status_before);
  const after = text(change.after, change.status_after);
  if (change.before === change.after) {
    // Only the proof has changed: the value reads the same on both sides.
    const name = (status: Status | '') =>
      status === '' ? '' : `, ${STATUS_NAMES[status].toLowerCase()}`;
    return {
      before: `${before}${name(change.status_before)}`,
      after: `${after}${name(change.status_after)}`,
      move: '',
    };
  }
  return { before, after, move: moveText(change, column) };
}

/** Rates differ in points; counts and amounts in themselves, with the ratio where it means something. */
function moveText({ before, after }: ValueChange, column: ColumnDescriptor): string {
  if (!isNumeric(column) || before === '' || after === '') return '';
  const [from, to] = [Number(before), Number(after)];
  // Binary fractions: a difference has no more decimals than its terms.
  const digits = Math.max(
    ...[from, to].map((value) => plainNumber(value).split('.')[1]?.length ?? 0),
  );
  const difference = Number((to - from).toFixed(digits));
  if (column.type === 'percent' || column.type === 'change') {
    return `${formatSigned(difference)}\u00A0${Math.abs(difference) < 2 ? 'point' : 'points'}`;
  }
  if (from <= 0) return formatSigned(difference);
  const ratio = (100 * difference) / from;
  return `${formatSigned(difference)}\u00A0(${ratio > 0 ? '+' : ''}${formatPercent(ratio, 1)})`;
}
