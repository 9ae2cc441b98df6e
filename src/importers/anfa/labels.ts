import type { Diploma, Region } from '../../schemas/register.ts';

/** Finds what a printed label stands for. Spellings are exact: the register lists each one met. */
export interface Labels {
  /** The diploma (or total) whose spellings hold this label. */
  diploma(label: string): Diploma | undefined;
  /** The diplomas of several labels that the extraction glued with a space, in order; none if one is unknown. */
  glued(label: string): readonly GluedLabel[] | undefined;
  region(label: string): Region | undefined;
}

export interface GluedLabel {
  readonly diploma: Diploma;
  readonly label: string;
}

/** Index of the spellings of both registers. */
export function indexLabels(diplomas: readonly Diploma[], regions: readonly Region[]): Labels {
  const byLabel = new Map(
    diplomas.flatMap((diploma) => diploma.aliases.map((alias) => [alias, diploma] as const)),
  );
  const regionByLabel = new Map(
    regions.flatMap((region) => region.aliases.map((alias) => [alias, region] as const)),
  );
  // Longest first: « Peinture en carrosserie » starts « Peinture en carrosserie - Connexe ».
  const spellings = [...byLabel.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const split = (rest: string): GluedLabel[] | undefined => {
    for (const label of spellings) {
      const diploma = byLabel.get(label);
      if (diploma === undefined || !rest.startsWith(label)) continue;
      if (rest === label) return [{ diploma, label }];
      if (rest[label.length] !== ' ') continue;
      const next = split(rest.slice(label.length + 1));
      if (next) return [{ diploma, label }, ...next];
    }
    return undefined;
  };
  return {
    diploma: (label) => byLabel.get(label),
    glued: split,
    region: (label) => regionByLabel.get(label),
  };
}
