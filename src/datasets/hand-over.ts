import type { JudgedEdition } from './judged-editions.ts';

/** In the development server, who judges and who draws each have a copy of this module, in one process. */
const SHELF = Symbol.for('reperes-formation.judged-editions');

/** Leaves to the pages what was just judged, in place of what was left before. */
export function handOver(editions: readonly JudgedEdition[]): void {
  Reflect.set(globalThis, SHELF, editions);
}

/** What was judged last, the very same objects. Throws when nothing was: no page is drawn from nothing. */
export function handedOver(): readonly JudgedEdition[] {
  // Only `handOver` writes there.
  const editions = Reflect.get(globalThis, SHELF) as readonly JudgedEdition[] | undefined;
  if (!editions)
    throw new Error(
      'Une page demande les éditions, et ce processus n’en a jugé aucune. Gardez « judgedEditions » parmi les intégrations de astro.config.mjs : elle les lit et les juge avant toute page.',
    );
  return editions;
}
