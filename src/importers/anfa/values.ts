/** What may stand in a numeric cell of the document. Anything else is refused as unreadable. */
const COUNT = /^\d{1,3}( \d{3})*$/u;
const RATE = /^\d{1,3},\d%$/u;
const CHANGE = /^[+-]?\d+[.,]\d%$/u;

/** A count, thousands separated by a space: « 1 236 ». */
export function isCount(text: string): boolean {
  return COUNT.test(text);
}

/** A success rate: « 88,5% ». */
export function isRate(text: string): boolean {
  return RATE.test(text);
}

/** A cell of an annex: count, rate or dash. */
export function isAnnexValue(text: string): boolean {
  return isCount(text) || isRate(text) || text === '-';
}

/** A yearly cell of a series: count, dash or blank. */
export function isYearValue(text: string): boolean {
  return text === '' || text === '-' || isCount(text);
}

/** An evolution of a series: « +3,6% », « -8.3% », dash, blank, or « Non Significatif ». */
export function isChange(text: string): boolean {
  return text === '' || text === '-' || text === 'Non Significatif' || CHANGE.test(text);
}
