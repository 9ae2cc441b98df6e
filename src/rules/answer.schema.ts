import { z } from 'zod';
import { REFUSAL_CODES } from './answer.ts';

const amount = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number().nonnegative(),
  unit: z.enum(['€/mois', '€/heure', '€', '€/élève', '%', 'élèves', 'sur 20', 'points']),
});

const step = z.strictObject({
  ruleId: z.string(),
  text: z.string(),
  formula: z.string().optional(),
  source: z.string(),
});

/** The published schema of an answer whose outcome is one of `outcomes`, or of the refusals. */
export function outcomeSchema(outcomes: readonly string[]): z.ZodType {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('answer'),
      outcome: z.enum(outcomes),
      summary: z.string(),
      amounts: z.array(amount),
      steps: z.array(step),
      changes: z.array(
        z.strictObject({
          from: z.iso.date(),
          ruleId: z.string(),
          text: z.string(),
          amounts: z.array(amount),
        }),
      ),
      warnings: z.array(z.strictObject({ text: z.string(), ruleId: z.string().optional() })),
    }),
    z.strictObject({
      kind: z.literal('refused'),
      refusals: z
        .array(
          z.strictObject({
            kind: z.literal('refusal'),
            field: z.string(),
            code: z.enum(REFUSAL_CODES),
            message: z.string(),
          }),
        )
        .min(1),
    }),
  ]);
}
