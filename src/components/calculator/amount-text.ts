import { countOf, formatEuros, formatNumber, formatPercent } from '../../lib/numbers-fr.ts';
import type { Unit } from '../../rules/money.ts';

/** « 1 026,86 € par mois », « 55 % », « 12,5 sur 20 »: a value with its unit, in words. */
export function amountText({
  value,
  unit,
}: {
  readonly value: number;
  readonly unit: Unit;
}): string {
  switch (unit) {
    case '€':
      return formatEuros(value);
    case '€/mois':
      return `${formatEuros(value)} par mois`;
    case '€/heure':
      return `${formatEuros(value)} par heure`;
    case '€/élève':
      return `${formatEuros(value)} par élève`;
    case '%':
      return formatPercent(value);
    case 'élèves':
      return countOf(value, 'élève', 'élèves');
    case 'points':
      return countOf(value, 'point', 'points');
    case 'sur 20':
      return `${formatNumber(value)} sur 20`;
  }
}
