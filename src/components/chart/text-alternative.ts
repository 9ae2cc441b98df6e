import { isOverYears, type ChartModel } from './model/chart-model.ts';
import { chartNotes } from './notes.ts';
import { factsByCategory } from './text/by-category.ts';
import { factsOverTime } from './text/over-time.ts';
import { summaryOf } from './text/summary.ts';

/** What a chart says, for whoever does not see it. Sentences in French, each complete. */
export interface TextAlternative {
  /** What is drawn: kind, series, extent, unit. */
  readonly summary: string;
  /** Highest, lowest and trend, from the values. */
  readonly facts: readonly string[];
  /** Breaks, gaps, small numbers and doubts. */
  readonly notes: readonly string[];
}

/** The text of the chart, written from its values. Pure: same model, same text. */
export function textAlternative(model: ChartModel): TextAlternative {
  const timed = isOverYears(model) && model.kind !== 'shares' && model.kind !== 'bars-ranked';
  return {
    summary: summaryOf(model),
    facts: timed || model.kind === 'slope' ? factsOverTime(model) : factsByCategory(model),
    notes: chartNotes(model),
  };
}
