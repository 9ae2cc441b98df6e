import { allInstances, cellReader } from '../checks/judge.ts';
import { cellId } from '../schemas/cell.ts';
import type { Edition } from '../schemas/edition.ts';

/** One relation that the new figures do not satisfy and that no finding explains. */
export interface FalseRelation {
  /** Instance id, as corrections and findings cite it. */
  readonly id: string;
  /** What it says, for a reader. */
  readonly title: string;
  /** Address of the cell to look at first. */
  readonly cell: string;
  readonly expected: string;
  readonly received: string;
  /** Finding that explains the same relation in the previous edition: its sentence may hold again. */
  readonly explainedBefore: string | null;
}

/** A cell that several false relations share: the likeliest to be wrong. */
export interface Suspect {
  readonly cell: string;
  readonly relations: number;
}

export interface FalseRelations {
  readonly relations: readonly FalseRelation[];
  /** Most shared first; only cells that at least two false relations need. */
  readonly suspects: readonly Suspect[];
}

const MAX_SUSPECTS = 5;

/** What is false in an edition and not explained by its findings. `previous` lends its explanations. */
export function falseRelations(edition: Edition, previous: Edition | null): FalseRelations {
  const explained = new Set(edition.findings.flatMap(({ identities }) => identities));
  const before = new Map(
    (previous?.findings ?? []).flatMap(({ id, identities }) =>
      identities.map((identity) => [identity, id] as const),
    ),
  );
  const read = cellReader(edition);
  const counts = new Map<string, number>();
  const relations = allInstances(edition).flatMap(({ spec, instance }): FalseRelation[] => {
    const verdict = instance.verify(read);
    if (verdict.state !== 'fails' || explained.has(instance.id)) return [];
    for (const cell of new Set(instance.cells.map(cellId))) {
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return [
      {
        id: instance.id,
        title: spec.title,
        cell: cellId(instance.subject),
        expected: verdict.expected,
        received: verdict.received,
        explainedBefore: before.get(instance.id) ?? null,
      },
    ];
  });
  return {
    relations,
    suspects: [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_SUSPECTS)
      .map(([cell, count]) => ({ cell, relations: count })),
  };
}
