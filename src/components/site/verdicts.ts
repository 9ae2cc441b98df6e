import type { IdentityReport } from '../../schemas/identity-report.ts';

/** How often some identities were verified. Counts of single comparisons. */
export interface Verdicts {
  readonly verified: number;
  readonly explained: number;
  /** A value that the comparison needs is missing, in part or in whole. */
  readonly notVerifiable: number;
}

/** One identity, by its title: specifications that read the same are counted together. */
export interface IdentityLine extends Verdicts {
  readonly title: string;
}

function add(left: Verdicts, right: Verdicts): Verdicts {
  return {
    verified: left.verified + right.verified,
    explained: left.explained + right.explained,
    notVerifiable: left.notVerifiable + right.notVerifiable,
  };
}

const NONE: Verdicts = { verified: 0, explained: 0, notVerifiable: 0 };

/** The identities of a report by title, in the order of the descriptor. */
export function identityLines(report: IdentityReport): readonly IdentityLine[] {
  const byTitle = new Map<string, Verdicts>();
  for (const { spec, holds, explained, empty, unknown } of report.tallies) {
    const here = { verified: holds, explained, notVerifiable: empty + unknown };
    byTitle.set(spec.title, add(byTitle.get(spec.title) ?? NONE, here));
  }
  return [...byTitle].map(([title, verdicts]) => ({ title, ...verdicts }));
}

/** All identities of some reports together. */
export function totalVerdicts(reports: readonly IdentityReport[]): Verdicts {
  return reports.flatMap(identityLines).reduce<Verdicts>(add, NONE);
}
