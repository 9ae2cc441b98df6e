/**
 * Money and rates in exact whole numbers: cents, whole percents, hundredths of an hour.
 * Trap: 151,67 hours a month is a rounded figure and gives 3 to 4 cents too much on a monthly SMIC; nothing here uses it.
 */
export type Unit = '€/mois' | '€/heure' | '€' | '€/élève' | '%' | 'élèves' | 'sur 20' | 'points';

/** A value that carries its unit in its type: amounts of two units do not compare or add. */
export interface Amount<U extends Unit> {
  /** In `unit`; euros have at most two decimals. */
  readonly value: number;
  readonly unit: U;
}

/** Largest cents for which cents × 10 000 stays an exact whole number: 900 million euros. */
const MAX_CENTS = 90_000_000_000;

export function fromCents<U extends Unit>(cents: number, unit: U): Amount<U> {
  return { value: cents / 100, unit };
}

/** Whole cents of an amount in euros. */
export function centsOf(amount: { readonly value: number }): number {
  return toHundredths(amount.value);
}

/** Whole hundredths of a number written with at most two decimals: 9.03 gives 903, not 902.99…. */
export function toHundredths(value: number): number {
  return Math.round(value * 100);
}

/** The larger of two amounts of one unit. A different unit does not compile. */
export function highest<U extends Unit>(first: Amount<U>, second: Amount<NoInfer<U>>): Amount<U> {
  return second.value > first.value ? second : first;
}

/** numerator / denominator of whole numbers ≥ 0, rounded half up to a whole number, without a float in between. */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || numerator < 0 || denominator <= 0) {
    throw new RangeError(`divideHalfUp(${numerator}, ${denominator}) : entiers exacts attendus.`);
  }
  const rest = numerator % denominator;
  const quotient = (numerator - rest) / denominator;
  return rest * 2 >= denominator ? quotient + 1 : quotient;
}

/** `percent` of `cents`, to the cent. `percent` is whole: 55 for 55 %. */
export function percentOf(cents: number, percent: number): number {
  if (cents > MAX_CENTS) throw new RangeError('Montant trop grand pour un calcul exact.');
  return divideHalfUp(cents * percent, 100);
}

/**
 * Monthly cents of an hourly amount: hourly × weekly hours × 52 / 12, rounded once, to the cent.
 * Units: `hourlyCents` in cents an hour, `weeklyHours` with at most two decimals.
 */
export function monthlyCents(hourlyCents: number, weeklyHours: number): number {
  return divideHalfUp(hourlyCents * toHundredths(weeklyHours) * 52, 1200);
}

/** Hourly cents of a monthly amount for `weeklyHours`: the inverse of monthlyCents, rounded to the cent. */
export function hourlyCents(monthly: number, weeklyHours: number): number {
  return divideHalfUp(monthly * 1200, toHundredths(weeklyHours) * 52);
}
