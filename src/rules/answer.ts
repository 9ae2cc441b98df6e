import type { RuleId } from './registry.ts';
import type { Amount, Unit } from './money.ts';
import type { DatedValue } from './parameters.ts';

/** What every calculator receives besides the situation. No file, no clock. */
export interface RuleContext {
  /** Dated values of src/data/parameters. */
  readonly values: readonly DatedValue[];
  /** Source of each rule as readers see it, by rule id: `sourcesOf` of the registry. */
  readonly sources: Readonly<Record<string, string>>;
}

/** One named result; `id` is stable and published. */
export interface AmountLine extends Amount<Unit> {
  readonly id: string;
  /** French, without the value. */
  readonly label: string;
}

/** One step of the reasoning: a French sentence, the rule it applies and, for a computation, its worked line. */
export interface Step {
  readonly ruleId: RuleId;
  readonly text: string;
  readonly formula?: string;
  /** « Code du travail, art. D6325-15 » or « are 2023-2024, l. 107-109 ». */
  readonly source: string;
}

/** A caution for the reader; it names its rule when there is one. */
export interface Warning {
  readonly text: string;
  readonly ruleId?: RuleId;
}

/** What changes later, and when. `amounts` is empty when no general rule gives the amount. */
export interface Change {
  readonly from: string;
  readonly ruleId: RuleId;
  readonly text: string;
  readonly amounts: readonly AmountLine[];
}

export interface Answer<O extends string = string> {
  readonly kind: 'answer';
  readonly outcome: O;
  /** The answer in one or two French sentences. */
  readonly summary: string;
  readonly amounts: readonly AmountLine[];
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

export const REFUSAL_CODES = [
  'manquant',
  'champ-inconnu',
  'type',
  'format',
  'hors-bornes',
  'decimales',
  'choix',
  'valeur-inconnue',
  'contradiction',
  'hors-champ',
  'ambigu',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why one field cannot be used. `message` says in French what is wrong, then what is expected. */
export interface Refusal {
  readonly kind: 'refusal';
  /** Key of the situation; empty for the situation as a whole. `notes.2.note` inside a list (0-based). */
  readonly field: string;
  readonly code: RefusalCode;
  readonly message: string;
}

/** All refusals at once, at most one a field. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusals: readonly Refusal[];
}

export type Outcome<O extends string = string> = Answer<O> | Refused;

export function refusal(field: string, code: RefusalCode, message: string): Refusal {
  return { kind: 'refusal', field, code, message };
}

export function refused(...refusals: readonly Refusal[]): Refused {
  return { kind: 'refused', refusals };
}

export function line(id: string, label: string, amount: Amount<Unit>): AmountLine {
  return { id, label, value: amount.value, unit: amount.unit };
}

/** A function that writes steps and finds their source; a rule without source is a programming error. */
export function stepWriter(
  context: RuleContext,
): (ruleId: RuleId, text: string, formula?: string) => Step {
  return (ruleId, text, formula) => {
    const source = context.sources[ruleId];
    if (source === undefined) throw new Error(`Règle sans source fournie : ${ruleId}.`);
    return { ruleId, text, ...(formula === undefined ? {} : { formula }), source };
  };
}
