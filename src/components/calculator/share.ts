import type { Entry } from './form-entries.ts';
import { entriesIn, fragmentOf } from './form-entries.ts';

/** Browsers refuse too many changes of address in a row. Unit: milliseconds. */
const CALM = 250;

/** A writer of the address of the page: it waits for a calm moment and never navigates. */
export function addressWriter(): (entries: readonly Entry[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (entries) => {
    clearTimeout(timer);
    // An anchor of the page is no answer to write over.
    if (entries.length === 0 && location.hash !== '' && !location.hash.includes('=')) return;
    timer = setTimeout(() => {
      // Nothing filled: an anchor of the page, such as its sheet to print, stays.
      if (entries.length === 0 && entriesIn(location.hash).length === 0) return;
      history.replaceState(history.state, '', addressOf(entries));
    }, CALM);
  };
}

/** The full address that gives these answers again. What follows « # » stays in the browser. */
export function addressOf(entries: readonly Entry[]): string {
  return location.origin + location.pathname + fragmentOf(entries);
}
