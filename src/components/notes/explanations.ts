import { perObject } from '../../lib/per-object.ts';
import { cellId } from '../../schemas/cell.ts';
import { CORRECTION_STATUS } from '../../schemas/correction.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Note } from './model.ts';

/** What the reader reads of one note id; ids that stand `together` make one note. */
export interface Explanation {
  readonly kind: Note['kind'];
  readonly sentence: string;
  readonly together: string;
}

/** The explanation of each note id of an edition. */
export const explanations = perObject(
  (edition: Edition): ReadonlyMap<string, Explanation> =>
    new Map<string, Explanation>([
      ...edition.findings.map(
        ({ id, sentence }) =>
          [id, { kind: 'finding', sentence, together: `finding ${id}` }] as const,
      ),
      ...edition.corrections.map(({ id, group, kind, reason }) => {
        const status = CORRECTION_STATUS[kind];
        return [id, { kind: status, sentence: reason, together: `${status} ${group}` }] as const;
      }),
    ]),
);

/** The note ids of each cell, by cell address: its correction first, then the findings that name it. */
export const notesByCell = perObject((edition: Edition): ReadonlyMap<string, readonly string[]> => {
  const named = [
    ...edition.corrections.map((entry) => [cellId(entry), entry.id] as const),
    ...edition.findings.flatMap(({ id, cells }) => cells.map((ref) => [cellId(ref), id] as const)),
  ];
  return new Map(
    [...Map.groupBy(named, ([address]) => address)].map(([address, entries]) => [
      address,
      entries.map(([, id]) => id),
    ]),
  );
});
