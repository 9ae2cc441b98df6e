import { getRegisters } from '../site/registers.ts';
import { getComparisons, getRowOwner } from '../updates/comparisons.ts';
import { changesByDiploma, diplomaChanges } from './between-editions.ts';
import type { DiplomaChanges } from './between-editions.ts';

let all: Promise<ReadonlyMap<string, readonly DiplomaChanges[]>> | undefined;

/** What successive editions say differently of a diploma, newest first; found once for the whole build. */
export async function getDiplomaChanges(id: string): Promise<readonly DiplomaChanges[]> {
  all ??= load();
  return (await all).get(id) ?? [];
}

async function load(): Promise<ReadonlyMap<string, readonly DiplomaChanges[]>> {
  const owner = getRowOwner();
  const found = (await getComparisons()).toReversed().flatMap((comparison) =>
    [...changesByDiploma(comparison, owner)].flatMap(([id, parts]) => {
      const changes = diplomaChanges(comparison, parts, getRegisters());
      return changes ? [{ id, changes }] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, mine]) => [
      id,
      mine.map(({ changes }) => changes),
    ]),
  );
}
