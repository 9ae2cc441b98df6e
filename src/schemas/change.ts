import { z } from 'zod';
import { STATUSES } from './cell.ts';

const name = z.string().regex(/^[a-z0-9-]+$/u, 'attendu : minuscules, chiffres et tirets');

/**
 * What a change is: a new edition of a dataset, or another published value in an edition that stays.
 * The first edition of a dataset is a new edition without a previous one.
 */
export const CHANGE_KINDS = ['nouvelle-edition', 'correction'] as const;

/** `change.yaml`: one published change of one edition. */
export const changeFile = z
  .strictObject({
    /** Day on which readers could see it. */
    date: z.iso.date({ error: 'attendu : une date AAAA-MM-JJ' }),
    dataset: name,
    edition: name,
    /** The edition that this one follows; null for the first one, and for a correction. */
    previous_edition: name.nullable(),
    kind: z.enum(CHANGE_KINDS),
    /** One or two sentences for the reader: what changed and why. */
    summary: z.string().min(10),
    /** Of the document from which the edition was read. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'attendu : 64 chiffres hexadécimaux'),
  })
  .refine(
    ({ kind, previous_edition: previous }) => kind === 'nouvelle-edition' || previous === null,
    { path: ['previous_edition'], error: 'attendu : rien (null) pour une correction' },
  )
  .refine(({ edition, previous_edition: previous }) => edition !== previous, {
    path: ['previous_edition'],
    error: 'attendu : une autre édition que celle qui est publiée',
  });

export type ChangeFile = z.infer<typeof changeFile>;

/** Header of rows.csv, in order. */
export const ROW_CHANGE_COLUMNS = [
  'table',
  'kind',
  'row',
  'label',
  'previous_row',
  'previous_label',
] as const;

/** A row that is added has no previous one, a row that is removed only a previous one. */
export const ROW_CHANGE_KINDS = ['added', 'removed', 'renamed'] as const;

export const rowChange = z
  .strictObject({
    table: z.string().min(1),
    kind: z.enum(ROW_CHANGE_KINDS),
    /** Row key in the new edition; empty for a row that is removed. */
    row: z.string(),
    /** The row as the new document prints it. */
    label: z.string(),
    /** Row key in the previous edition; empty for a row that is added. */
    previous_row: z.string(),
    previous_label: z.string(),
  })
  .refine(({ kind, row }) => (kind === 'removed') === (row === ''), {
    path: ['row'],
    error: 'attendu : la clé de la ligne, et rien pour une ligne retirée',
  })
  .refine(({ kind, previous_row: previous }) => (kind === 'added') === (previous === ''), {
    path: ['previous_row'],
    error: 'attendu : l’ancienne clé de la ligne, et rien pour une ligne ajoutée',
  });

export type RowChange = z.infer<typeof rowChange>;

/** Header of values.csv, in order. */
export const VALUE_CHANGE_COLUMNS = [
  'table',
  'row',
  'column',
  'before',
  'after',
  'status_before',
  'status_after',
  'note',
] as const;

/** Empty where the edition has no such cell. */
const status = z.enum(STATUSES).or(z.literal(''));

export const valueChange = z.strictObject({
  table: z.string().min(1),
  /** Row key in the new edition. */
  row: z.string().min(1),
  column: z.string().min(1),
  /** Published values, as files write them: decimal point, empty for no value. */
  before: z.string(),
  after: z.string(),
  status_before: status,
  status_after: status,
  /** Id of the correction or finding that explains the new value; empty for none. */
  note: z.string(),
});

export type ValueChange = z.infer<typeof valueChange>;

/** One published change, whole. */
export interface Change extends ChangeFile {
  /** Name of its folder and of its page: `<date>-<dataset>-<edition>`, then `-2` … for the next of one day. */
  readonly id: string;
  readonly rows: readonly RowChange[];
  /** Largest relative moves first. */
  readonly values: readonly ValueChange[];
}
