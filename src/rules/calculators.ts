import type { Outcome, RuleContext } from './answer.ts';
import {
  APPRENTISSAGE_FIELDS,
  APPRENTISSAGE_OUTCOMES,
  apprentissagePay,
} from './apprentissage-pay.ts';
import { ARE_ELIGIBILITY_OUTCOMES } from './are-beneficiary.ts';
import { areEligibility } from './are-eligibility.ts';
import { ARE_ELIGIBILITY_FIELDS, ARE_GRANT_FIELDS } from './are-fields.ts';
import { ARE_GRANT_OUTCOMES, areGrant } from './are-grant.ts';
import type { AreLists } from './are-training.ts';
import { BAC_2020_FIELDS } from './bac-2020-fields.ts';
import { BAC_2020_OUTCOMES } from './bac-2020-verdict.ts';
import { bac2020 } from './bac-2020.ts';
import { CONTRAT_PRO_FIELDS } from './contrat-pro-fields.ts';
import { CONTRAT_PRO_OUTCOMES, contratProPay } from './contrat-pro-pay.ts';
import type { Fields } from './fields.ts';

/** Everything that any calculator may need. A page that shows one calculator imports that one alone. */
export interface FullContext extends RuleContext {
  readonly lists: AreLists;
}

export interface Calculator {
  readonly fields: Fields;
  readonly outcomes: readonly string[];
  /** Prefixes of the rules that its steps cite: what `sourcesOf` must give it. */
  readonly rulePrefixes: readonly string[];
  readonly run: (situation: unknown, context: FullContext) => Outcome;
}

/** The calculators by their published name. */
export const CALCULATORS = {
  'contrat-pro-pay': {
    fields: CONTRAT_PRO_FIELDS,
    outcomes: CONTRAT_PRO_OUTCOMES,
    rulePrefixes: ['smic', 'pro', 'cqp', 'apprentissage'],
    run: contratProPay,
  },
  'apprentissage-pay': {
    fields: APPRENTISSAGE_FIELDS,
    outcomes: APPRENTISSAGE_OUTCOMES,
    rulePrefixes: ['smic', 'apprentissage'],
    run: apprentissagePay,
  },
  'are-eligibility': {
    fields: ARE_ELIGIBILITY_FIELDS,
    outcomes: ARE_ELIGIBILITY_OUTCOMES,
    rulePrefixes: ['are'],
    run: (situation, context) => areEligibility(situation, context, context.lists),
  },
  'are-grant': {
    fields: ARE_GRANT_FIELDS,
    outcomes: ARE_GRANT_OUTCOMES,
    rulePrefixes: ['are'],
    run: areGrant,
  },
  'bac-2020': {
    fields: BAC_2020_FIELDS,
    outcomes: BAC_2020_OUTCOMES,
    rulePrefixes: ['bac2020'],
    run: bac2020,
  },
} as const satisfies Readonly<Record<string, Calculator>>;

export type CalculatorName = keyof typeof CALCULATORS;

export function isCalculatorName(name: string): name is CalculatorName {
  return Object.hasOwn(CALCULATORS, name);
}
