import { z } from 'zod';
import { nextExpected } from './next-expected.ts';
import type { NextExpected } from './next-expected.ts';

/** A day that exists: z.iso.date refuses 31 February. YAML dates are read as text. */
const day = z.iso.date({ error: 'attendu : une date qui existe, AAAA-MM-JJ' });

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'attendu : minuscules, chiffres et tirets, sans accent');

/** Where a value is written. Lines only for our documents; a URL only when it was checked. */
const reference = z
  .strictObject({
    /** What readers see: « Décret 2025-1228 du 17/12/2025 ». */
    text: z.string().min(1),
    url: z.url().optional(),
    /** Copy in which a text of law was read. */
    provenance: z.string().min(1).optional(),
    dataset: z.enum(['are', 'bac-2020', 'cqp', 'ort', 'anfa']).optional(),
    /** 1-based lines of the document of `dataset`, first and last. */
    lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  })
  .refine((value) => (value.dataset === undefined) === (value.lines === undefined), {
    error: 'attendu : « dataset » et « lines » ensemble, ou aucun des deux',
  });

const datedValue = z.strictObject({
  /** First day of validity; null for a document that carries no date. */
  from: day.nullable(),
  /** Last day for which the value is known. Absent: until the next value, or open. */
  until: day.optional(),
  value: z.number().nonnegative(),
  reference,
  /** Sentence for the maintainer: convention, doubt, next revision. */
  note: z.string().min(1).optional(),
  /** What should replace it: on the last value of a series only. */
  next: nextExpected.optional(),
});

/** One parameter through time, oldest value first. */
const series = z
  .strictObject({
    id,
    /** French, with its article: « le SMIC horaire brut ». */
    label: z.string().min(1),
    unit: z.enum([
      '€/heure',
      '€/mois',
      '€/élève',
      '%',
      'sur 20',
      'mois',
      'semaines',
      'coefficient',
    ]),
    values: z.array(datedValue).min(1),
  })
  .superRefine((value, context) => {
    value.values.forEach((entry, index) => {
      const before = value.values[index - 1];
      const path = ['values', index, 'from'];
      if (before && !((before.from ?? '') < (entry.from ?? ''))) {
        context.addIssue({
          code: 'custom',
          path,
          message: 'attendu : une date après la précédente',
        });
      }
      if (before?.until !== undefined && entry.from !== null && before.until >= entry.from) {
        const message = 'attendu : un début après la fin de la valeur précédente';
        context.addIssue({ code: 'custom', path, message });
      }
      if (entry.next !== undefined && index < value.values.length - 1) {
        const message = 'attendu : sur la dernière valeur seulement, les autres ont leur suite';
        context.addIssue({ code: 'custom', path: ['values', index, 'next'], message });
      }
      if (entry.until !== undefined && entry.from !== null && entry.until < entry.from) {
        const message = 'attendu : une fin après le début';
        context.addIssue({ code: 'custom', path: ['values', index, 'until'], message });
      }
    });
  });

/** `src/data/parameters/*.yaml`: dated values of rules, one theme a file. */
export const parameterFile = z.strictObject({
  title: z.string().min(1),
  series: z.array(series).min(1),
});

export type ParameterFile = z.infer<typeof parameterFile>;
export type ParameterReference = z.infer<typeof reference>;

/** One value as rules and pages use it: its series flattened into it. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly from: string | null;
  readonly until?: string | undefined;
  readonly value: number;
  readonly reference: ParameterReference;
  readonly note?: string | undefined;
  readonly next?: NextExpected | undefined;
}
