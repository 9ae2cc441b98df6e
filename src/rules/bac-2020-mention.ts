import { compareMean } from './bac-2020-mean.ts';
import type { Mean } from './bac-2020-mean.ts';
import type { RuleId } from './registry.ts';

interface Level {
  readonly name: string;
  readonly ruleId: RuleId;
  readonly parameter: string;
}

const LEVELS: readonly Level[] = [
  {
    name: 'Assez bien',
    ruleId: 'bac2020-mention-assez-bien',
    parameter: 'bac2020-seuil-mention-assez-bien',
  },
  { name: 'Bien', ruleId: 'bac2020-mention-bien', parameter: 'bac2020-seuil-mention-bien' },
  {
    name: 'Très bien',
    ruleId: 'bac2020-mention-tres-bien',
    parameter: 'bac2020-seuil-mention-tres-bien',
  },
  {
    name: 'Très bien avec les félicitations du jury',
    ruleId: 'bac2020-mention-felicitations',
    parameter: 'bac2020-seuil-felicitations',
  },
];

export interface Mention {
  /** Null: no mention. */
  readonly name: string | null;
  readonly ruleId: RuleId;
  /** The other reading of the document at an exact bound; null elsewhere. */
  readonly otherReading: string | null;
}

const NONE = 'sans mention';

/**
 * The mention of a mean that admits at the first group. The document writes « entre 12 et 14 » and « supérieure à 18 »:
 * an exact bound belongs to two intervals, or to none. We give the interval that begins there, and 18 to « Très bien »
 * since 18 is not above 18; the other reading is said.
 */
export function mentionOf(mean: Mean, threshold: (parameter: string) => number): Mention {
  let name: string | null = null;
  let ruleId: RuleId = 'bac2020-mentions-maintenues';
  for (const [index, level] of LEVELS.entries()) {
    const side = compareMean(mean, threshold(level.parameter));
    if (side < 0) break;
    const strict = index === LEVELS.length - 1;
    if (side === 0 && strict) return { name, ruleId, otherReading: level.name };
    if (side === 0) return { name: level.name, ruleId: level.ruleId, otherReading: name ?? NONE };
    name = level.name;
    ruleId = level.ruleId;
  }
  return { name, ruleId, otherReading: null };
}

export function mentionText(name: string | null): string {
  return name === null ? NONE : `mention ${name}`;
}
