import { formatNumber, formatSigned, plural } from '../lib/numbers-fr.ts';
import type { Status } from '../schemas/cell.ts';
import type { ValueChange } from '../schemas/change.ts';
import type { ColumnType } from '../schemas/column.ts';

/** How the maintainer reads the status of a cell. */
const STATUS_WORDS: Readonly<Record<Status | '', string>> = {
  '': 'absente',
  ok: 'imprimée',
  corrected: 'corrigée',
  uncertain: 'incertaine',
  blank: 'vide',
  dash: 'tiret',
  pending: 'en cours',
  not_applicable: 'sans objet',
  error_in_source: 'erreur du document',
  computed: 'calculée',
};

const TEXTS: readonly (ColumnType | undefined)[] = ['text', 'code', 'date', undefined];
const RATES: readonly (ColumnType | undefined)[] = ['percent', 'change'];

/**
 * « 1 236 → 1 240 (+0,3 %) », « 84,2 → 86 (+1,8 point) » for a rate; the status where there is no value, or where it
 * is all that changed.
 */
export function moveText(change: ValueChange, type: ColumnType | undefined): string {
  const { before, after, status_before: was, status_after: is } = change;
  const shown = (value: string, status: Status | '') => {
    if (value === '') return `(${STATUS_WORDS[status]})`;
    return TEXTS.includes(type) ? value : formatNumber(Number(value));
  };
  if (before === after) {
    return `${shown(before, was)} : ${STATUS_WORDS[was]} → ${STATUS_WORDS[is]}`;
  }
  return `${shown(before, was)} → ${shown(after, is)}${size(before, after, type)}`;
}

/** The size of a move between two numbers: points for rates, percent otherwise; nothing from zero. */
function size(before: string, after: string, type: ColumnType | undefined): string {
  if (TEXTS.includes(type) || before === '' || after === '') return '';
  const [from, to] = [Number(before), Number(after)];
  if (RATES.includes(type)) {
    return ` (${formatSigned(to - from, 1)}\u00A0${plural(to - from, 'point', 'points')})`;
  }
  if (from === 0) return '';
  return ` (${formatSigned((100 * (to - from)) / Math.abs(from), 1)}\u00A0%)`;
}
