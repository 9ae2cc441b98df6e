import { formatDate } from '../../lib/dates-fr.ts';
import { validityAt } from '../../lib/validity.ts';
import type { NextExpected } from '../../schemas/next-expected.ts';

/** « le 1er janvier 2027 », « en octobre 2026 », « depuis le 1er janvier 2027 », « depuis octobre 2026 ». */
function when(from: string, past: boolean): string {
  const isDay = from.length === 'AAAA-MM-JJ'.length;
  const words = past ? ['depuis', ...(isDay ? ['le'] : [])] : [isDay ? 'le' : 'en'];
  return [...words, formatDate(from)].join(' ');
}

/** What a reader is told on `date` of what should follow: nothing while it is far. */
export function nextSentence(next: NextExpected | null | undefined, date: string): string {
  if (!next) return '';
  const state = validityAt({ until: null, next: next.from }, date);
  if (state === 'due') return `Suite attendue ${when(next.from, false)} : ${next.what}.`;
  if (state !== 'expired') return '';
  return `Suite attendue ${when(next.from, true)}, absente de ce site : ${next.what}.`;
}
