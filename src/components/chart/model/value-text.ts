import { formatNumber, formatPercent } from '../../../lib/numbers-fr.ts';

const NO_BREAK_SPACE = '\u00A0';
/** Words that end in -s in the singular too. */
const INVARIABLE = new Set(['mois', 'cours', 'fois', 'temps', 'bois']);

function singular(unit: string): string {
  return unit
    .split(' ')
    .map((word) => (INVARIABLE.has(word) ? word : word.replace(/s$/u, '')))
    .join(' ');
}

/** `unit` as it stands after `value`. */
export function unitWord(value: number, unit: string): string {
  return Math.abs(value) < 2 ? singular(unit) : unit;
}

/** « 1 266 jeunes », « 1 jeune », « 83,8 % », « 151 € ». In French 0 and 1,5 are singular. */
export function valueText(value: number, unit: string): string {
  if (unit === '%') return formatPercent(value);
  return `${formatNumber(value)}${NO_BREAK_SPACE}${unitWord(value, unit)}`;
}

/** The value as a label beside its mark: the unit stands once, above the chart, except the per cent sign. */
export function labelText(value: number, unit: string): string {
  return unit === '%' ? formatPercent(value) : formatNumber(value);
}

/** A share of a whole, in percent, one decimal. */
export function shareText(share: number): string {
  return formatPercent(share, 1);
}
