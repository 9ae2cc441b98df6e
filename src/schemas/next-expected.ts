import { z } from 'zod';

/** Day, month or year: the precision that is known, no more. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'attendu : AAAA, AAAA-MM ou AAAA-MM-JJ, entre guillemets');

/** What is expected to replace a value or an edition, and who says so. */
export const nextExpected = z.strictObject({
  /** First day, month or year on which it is expected. */
  from: partialDate,
  /** A French noun group without full stop: « un nouveau SMIC ». Readers see it after a colon. */
  what: z
    .string()
    .min(1)
    .regex(/[^.\s]$/u, 'attendu : un groupe de mots sans point final'),
  /** What the date rests on: a text of law, or lines of the document. For the maintainer. */
  reference: z.string().min(1),
});

export type NextExpected = z.infer<typeof nextExpected>;
