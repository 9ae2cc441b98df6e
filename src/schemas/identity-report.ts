import type { IdentitySpec } from './identity.ts';

/** How often one identity was verified in an edition. Counts of instances. */
export interface IdentityTally {
  readonly spec: IdentitySpec;
  readonly holds: number;
  /** Fail, each explained by a finding. */
  readonly explained: number;
  /** Nothing printed on either side. */
  readonly empty: number;
  /** A needed cell has no value. */
  readonly unknown: number;
}

/** The judgement of an edition without problem. */
export interface IdentityReport {
  readonly tallies: readonly IdentityTally[];
}
