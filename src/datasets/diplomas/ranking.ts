import { SMALL_COUNT, isSmall } from './small-numbers.ts';

/** What is compared: `value` is any number, `count` the people that it rests on; null where the document gives none. */
export interface Ranked {
  readonly id: string;
  readonly value: number | null;
  readonly count: number | null;
}

/** The place of one of them: 1 for the largest value. */
export interface Rank {
  readonly rank: number;
  /** How many are ranked. */
  readonly among: number;
  /** How many others have the same value. */
  readonly tied: number;
}

/**
 * The rank of each item that can be ranked, by id. Items without value or under `threshold` people
 * are left out, and do not count in `among`. Equal values share their rank: 1, 2, 2, 4.
 */
export function ranking(
  items: readonly Ranked[],
  threshold: number = SMALL_COUNT,
): ReadonlyMap<string, Rank> {
  const ranked = items.flatMap(({ id, value, count }) =>
    value === null || count === null || isSmall(count, threshold) ? [] : [{ id, value }],
  );
  return new Map(
    ranked.map(({ id, value }) => [
      id,
      {
        rank: 1 + ranked.filter((other) => other.value > value).length,
        among: ranked.length,
        tied: ranked.filter((other) => other.value === value).length - 1,
      },
    ]),
  );
}
