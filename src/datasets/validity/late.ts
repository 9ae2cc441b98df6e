import { validityAt } from '../../lib/validity.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Parameter } from '../../schemas/parameter.ts';
import { nextSentence } from './next-sentence.ts';
import { lastValues, parameterSubject, termOf } from './subjects.ts';
import type { DatedEdition, Subject } from './subjects.ts';

/** What a page says of what should follow, on the day of publication. */
export interface Late {
  /** One sentence for each thing that is late or near; none while all is far. */
  readonly sentences: readonly string[];
  /** True when one at least should already be here. */
  readonly expired: boolean;
}

/** The newest edition of each dataset, of editions sorted by dataset then edition. */
export function newestOf(editions: readonly Edition[]): readonly DatedEdition[] {
  const newest = new Map(editions.map((edition) => [edition.dataset.id, edition]));
  return [...newest.values()].map(({ dataset, manifest }) => ({
    dataset: dataset.id,
    shortTitle: dataset.shortTitle,
    manifest,
  }));
}

/** What is late or near among `causes` on `date`. */
export function lateOf(causes: readonly Subject[], date: string): Late {
  const sentences = causes.map(({ next }) => nextSentence(next, date)).filter(Boolean);
  return {
    sentences: [...new Set(sentences)],
    expired: causes.some((cause) => cause.next && validityAt(termOf(cause), date) === 'expired'),
  };
}

/** What is late or near among the latest of `parameters`. */
export function lateParameters(
  parameters: readonly Parameter[],
  editions: readonly DatedEdition[],
  date: string,
): Late {
  return lateOf(
    lastValues(parameters).map((value) => parameterSubject(value, editions)),
    date,
  );
}
