import { z } from 'zod';
import { nextExpected } from './next-expected.ts';

/** Day, month or year: the precision that the document gives, no more. */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/u,
    'attendu : AAAA, AAAA-MM ou AAAA-MM-JJ, ou null sans guillemets pour une date inconnue',
  );

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'attendu : 64 chiffres hexadécimaux');

/** `edition.yaml`: the manifest of one received document and of what was read from it. */
export const editionFile = z.strictObject({
  edition: z.string().regex(/^[a-z0-9-]+$/u),
  /** What the reader calls this edition: « 2012-2013 ». */
  title: z.string().min(1),
  source: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    /** Null when the document carries no date. */
    date: partialDate.nullable(),
    file: z.string().min(1),
    sha256,
    lines: z.int().positive(),
    /** « non précisée » where the document states none. */
    licence: z.string().min(1),
    /** How a maintainer gets the document, one sentence. */
    obtained: z.string().min(1),
  }),
  /** What the figures are about. Bounds are null when the document does not date them. */
  period: z.strictObject({
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    label: z.string().min(1),
  }),
  /** Years that the document prints one column each for; absent when no column is a year of the edition. */
  years: z
    .strictObject({ from: z.int().min(1900).max(2199), to: z.int().min(1900).max(2199) })
    .refine(({ from, to }) => from < to, 'une première année avant la dernière')
    .optional(),
  /** Sentence shown at the top of the edition: historical, in force until …, unknown afterwards. */
  validity: z.string().min(1),
  /** The edition that should follow; absent when nothing says that one will. */
  next: nextExpected.optional(),
  /** Number of rows and hash of each derived CSV: a hand edit shows. */
  tables: z.record(z.string(), z.strictObject({ rows: z.int().nonnegative(), sha256 })),
});

export type EditionFile = z.infer<typeof editionFile>;
