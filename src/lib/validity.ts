/** What a dated thing is worth on a day. Days are ISO texts; a month or a year stands for all its days. */

/** First day of a partial date (AAAA, AAAA-MM or AAAA-MM-JJ) as a count of days. */
function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Last day of a partial date, as a count of days. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return day === undefined
    ? Date.UTC(year, month, 0) / MILLISECONDS_A_DAY
    : Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** A term this near is announced. Unit: days. Two months: the time to get a document, read it and have it reviewed. */
export const NOTICE_DAYS = 60;

/** When something ends. */
export interface Term {
  /** Last day on which it holds; null when no day is known. */
  readonly until: string | null;
  /** First day on which what replaces it is expected; null when nothing is. */
  readonly next: string | null;
}

/** `open`: no end and no successor is known; `due`: within `NOTICE_DAYS`. */
export type Validity = 'open' | 'valid' | 'due' | 'expired';

/** Days from `date` to the first day on which `term` no longer holds; 0 or less: past. Null: never known to end. */
export function daysLeft(term: Term, date: string): number | null {
  const today = firstDay(date);
  const ends = [
    ...(term.until === null ? [] : [lastDay(term.until) + 1]),
    ...(term.next === null ? [] : [firstDay(term.next)]),
  ];
  return ends.length === 0 ? null : Math.min(...ends) - today;
}

/** What `term` is worth on `date` (AAAA-MM-JJ). */
export function validityAt(term: Term, date: string): Validity {
  const left = daysLeft(term, date);
  if (left === null) return 'open';
  if (left <= 0) return 'expired';
  return left <= NOTICE_DAYS ? 'due' : 'valid';
}
