import type { Region } from '../../schemas/register.ts';

const collator = new Intl.Collator('fr');

/** A region of today, with the regions of before 2016 on its territory. */
export interface PresentRegion {
  readonly title: string;
  readonly former: readonly Region[];
}

/** Regions of today in alphabetical order; France is not one. */
export function presentRegions(regions: readonly Region[]): readonly PresentRegion[] {
  const groups = Map.groupBy(regions, ({ present }) => present?.title);
  return [...groups]
    .flatMap(([title, former]) => (title === undefined ? [] : [{ title, former }]))
    .sort((a, b) => collator.compare(a.title, b.title));
}
