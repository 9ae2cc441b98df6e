import type { JudgedEdition } from './judged-editions.ts';

/** The loader and the pages are bundled apart, each with its copy of this module, but run in one process. */
const SHELF = Symbol.for('reperes-formation.judged-editions');

interface Shelf {
  readonly editions: readonly JudgedEdition[];
  readonly reading: number;
}

/** Only `handOver` writes there. */
const shelf = (): Shelf | undefined => Reflect.get(globalThis, SHELF) as Shelf | undefined;

/** Leaves to the pages what was just judged, in place of what was left before. Returns how often this was done. */
export function handOver(editions: readonly JudgedEdition[]): number {
  const reading = (shelf()?.reading ?? 0) + 1;
  Reflect.set(globalThis, SHELF, { editions, reading } satisfies Shelf);
  return reading;
}

/** What was judged last, the very same objects. Throws when nothing was: no page is drawn from nothing. */
export function handedOver(): readonly JudgedEdition[] {
  const { editions } = shelf() ?? {};
  if (!editions)
    throw new Error(
      'Une page demande les éditions, et ce processus n’en a jugé aucune. Gardez la collection « editions » dans src/content.config.ts : son chargeur les lit et les juge avant toute page.',
    );
  return editions;
}
