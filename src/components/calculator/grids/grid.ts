import type { Answer, Outcome } from '../../../rules/answer.ts';
import { fragmentOf } from '../form-entries.ts';

/** One cell: what it says and, for an answer, the entries of the form that give it. */
export interface GridCell {
  readonly text: string;
  readonly small?: string;
  /** `#age=20&…`: the end of the address of the same answer, computed. */
  readonly query?: string;
}

export interface GridRow {
  readonly head: string;
  readonly cells: readonly GridCell[];
}

/** One table of a page, complete without script. */
export interface Grid {
  readonly id: string;
  readonly title: string;
  /** Unit, scope, source: one or two sentences. */
  readonly note: string;
  readonly rowHeader: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** True for cells of words, read line by line on a phone. */
  readonly words?: true;
}

/** Entries of the form, by name of control. */
export type Entries = Readonly<Record<string, string>>;

export const fragmentSuffix = (entries: Entries): string => fragmentOf(Object.entries(entries));

/** The answer of a situation that a grid makes itself: a refusal there is a fault of ours. */
export function answered(outcome: Outcome): Answer {
  if (outcome.kind === 'answer') return outcome;
  throw new Error(`Grille refusée : ${outcome.refusals.map(({ message }) => message).join(' ')}`);
}
