/**
 * Calendar dates as ISO text (AAAA-MM-JJ): compared as text, without clock, time zone or Date object.
 */
declare const isoDate: unique symbol;

/** A date that exists in the calendar. */
export type IsoDate = string & { readonly [isoDate]: true };

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function build({ year, month, day }: Parts): IsoDate {
  // The one place, with parseIsoDate, where text becomes an IsoDate: its parts are checked by the callers.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function partsOf(date: IsoDate): Parts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Whether `text` has the shape of an ISO date, existing or not: tells « 31 février » from « bientôt ». */
export function looksLikeIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** The date that `text` writes, or null when it is not AAAA-MM-JJ or does not exist (31 February). */
export function parseIsoDate(text: string): IsoDate | null {
  if (!looksLikeIsoDate(text)) return null;
  // Checked just above and just below; the cast only gives the name to what is proved.
  const date = text as IsoDate;
  const { year, month, day } = partsOf(date);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? date : null;
}

/**
 * Completed years on `date`. A birthday counts from the day itself.
 * Born on 29 February: the age counts from 1 March in a common year.
 */
export function ageOn(birth: IsoDate, date: IsoDate): number {
  const years = partsOf(date).year - partsOf(birth).year;
  return date.slice(5) >= birth.slice(5) ? years : years - 1;
}

/**
 * First day of the month after the `age`th birthday. A birthday on the 1st still waits for the next month.
 * Born on 29 February: the month of birth decides, so 1 March.
 */
export function firstOfMonthAfterBirthday(birth: IsoDate, age: number): IsoDate {
  const { year, month } = partsOf(birth);
  return month === 12
    ? build({ year: year + age + 1, month: 1, day: 1 })
    : build({ year: year + age, month: month + 1, day: 1 });
}

/** The same day `months` later, or the last day of that month where the day does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return build({ ...target, day: Math.min(day, daysIn(target.year, target.month)) });
}

/** « 1er juin 2026 », « 31 décembre 2026 ». */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
