import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'attendu : minuscules, chiffres et tirets');
const text = z.string().trim().min(1);
const sentence = text.regex(/[.!?]$/u, 'attendu : une phrase avec son point');
/** YAML reads an unquoted date as a date or a number: quotes keep it a text. */
const partialDate = z.preprocess(
  (value) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'number'
        ? String(value)
        : value,
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'attendu : AAAA, AAAA-MM ou AAAA-MM-JJ'),
);
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'attendu : une date qui existe, AAAA-MM-JJ' }),
);

export const VALIDITY_STATUSES = ['en-vigueur', 'historique', 'edition'] as const;

/** How a guide stands in time; printed at its top. */
const validity = z.strictObject({
  status: z.enum(VALIDITY_STATUSES),
  from: partialDate,
  to: partialDate.optional(),
  /** One sentence for the reader: what the rules or figures are valid for. */
  label: sentence,
  /** Datasets whose next edition makes the guide old. The dated values that it prints are found in its text. */
  follows: z.array(id).default([]),
});

export type Validity = z.infer<typeof validity>;

/** Shortest and longest description that a search engine shows whole. Unit: characters. */
const DESCRIPTION = { min: 50, max: 155 };

/** Frontmatter of `src/content/guides/<slug>.mdx`. */
export const guideEntry = z.strictObject({
  title: text,
  description: text
    .min(DESCRIPTION.min, `attendu : au moins ${DESCRIPTION.min} caractères`)
    .max(DESCRIPTION.max, `attendu : au plus ${DESCRIPTION.max} caractères`),
  /** What the guide answers, in two sentences. */
  answer: sentence,
  /** For whom, in one sentence. */
  audience: sentence,
  /** Place in the list of guides. */
  order: z.int(),
  validity,
  /** Day of the last review of the text. */
  updated: day,
  /** Datasets that the guide explains. */
  datasets: z.array(id),
  related: z.strictObject({
    guides: z.array(id),
    /** Slugs of pages under /outils/. */
    tools: z.array(id),
    /** `dataset:table` */
    tables: z.array(z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/u, 'attendu : jeu:table')),
  }),
});

export type GuideEntry = z.infer<typeof guideEntry>;
