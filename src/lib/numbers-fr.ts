/**
 * The only place where numbers become French text and French text becomes numbers.
 * Separators: U+202F between thousands, comma for decimals, U+00A0 before % and €, U+2212 for minus.
 */
const NARROW_SPACE = '\u202F';
const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

/** A French or source number: optional sign, digits grouped by spaces, optional decimals. */
const NUMBER = /^([+\-\u2212]?)\s*(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/** The number that `text` prints, or null when it is not exactly one number. No unit is read here. */
export function parseNumber(text: string): number | null {
  const match = NUMBER.exec(text.trim());
  if (!match) return null;
  const digits = (match[2] ?? '').replace(/\D/gu, '');
  const value = Number(`${digits}${match[3] === undefined ? '' : `.${match[3]}`}`);
  return match[1] === '-' || match[1] === MINUS ? 0 - value : value;
}

/** Number of decimals that `text` prints: « 71,43% » gives 2. */
export function printedDecimals(text: string): number {
  return /[.,](\d+)/u.exec(text)?.[1]?.length ?? 0;
}

/** The plain decimal text of files: point, no grouping, shortest exact form. */
export function plainNumber(value: number): string {
  return String(value);
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/gu, NARROW_SPACE);
}

/** `value` in French; `decimals` fixes the number of decimals, otherwise the shortest exact form. */
export function formatNumber(value: number, decimals?: number): string {
  const plain =
    decimals === undefined ? decimalText(Math.abs(value)) : roundHalfUp(Math.abs(value), decimals);
  const [whole = '0', fraction] = plain.split('.');
  const sign = value < 0 && Number(plain) !== 0 ? MINUS : '';
  return `${sign}${group(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** As formatNumber, with « + » before a positive value: changes and differences. */
export function formatSigned(value: number, decimals?: number): string {
  return value > 0 ? `+${formatNumber(value, decimals)}` : formatNumber(value, decimals);
}

/** `value` is in percent (88.5), not a share (0.885). */
export function formatPercent(value: number, decimals?: number): string {
  return `${formatNumber(value, decimals)}${NO_BREAK_SPACE}%`;
}

/** Euros, always with cents. */
export function formatEuros(value: number): string {
  return `${formatNumber(value, 2)}${NO_BREAK_SPACE}€`;
}

/**
 * `value` ≥ 0 rounded half up on its decimal writing, not on its binary one: 1.005 gives « 1.01 ».
 * Returns exactly `decimals` decimals.
 */
export function roundHalfUp(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = decimalText(value).split('.');
  const kept = `${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const digits = (BigInt(kept) + up).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Decimal writing without exponent. Trap: String(1e-7) is « 1e-7 ». */
function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/u, '');
}

/** The French plural rule: 0 and 1.5 are singular, 2 and more plural. */
export function plural(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}

/** « 1 élève », « 12 élèves », with a no-break space. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${plural(count, one, many)}`;
}
