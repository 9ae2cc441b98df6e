import { z } from 'zod';
import type { Status } from './cell.ts';

/**
 * Kinds of difference between a printed and a published cell.
 * - `moved`: the value belongs to another cell. Two lines: the cell left (published empty) and the cell reached.
 * - `digit`: a misprinted value, proven. `restored`: a value that the extraction lost, proven.
 * - `dropped`: a value or row printed twice. `character`: a letter that the extraction spoiled.
 * - `undecidable`: published, but the document does not decide. `computed`: by us.
 */
export const CORRECTION_KINDS = [
  'moved',
  'digit',
  'restored',
  'dropped',
  'character',
  'undecidable',
  'computed',
] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Status that a correction gives to its cell. */
export const CORRECTION_STATUS: Readonly<Record<CorrectionKind, Status>> = {
  moved: 'corrected',
  digit: 'corrected',
  restored: 'corrected',
  dropped: 'corrected',
  character: 'corrected',
  undecidable: 'uncertain',
  computed: 'computed',
};

/** Separates identity ids in the `evidence` column. */
export const EVIDENCE_SEPARATOR = ' | ';

/** Header of corrections.csv, in order. */
export const CORRECTION_COLUMNS = [
  'id',
  'group',
  'table',
  'row',
  'column',
  'kind',
  'printed',
  'published',
  'from_row',
  'from_column',
  'reason',
  'evidence',
] as const;

/** One line of corrections.csv: one cell. */
export const correction = z.strictObject({
  /** Note id, published as `#note-<id>`. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  /** Corrections proven together share a group: none of them stands alone. */
  group: z.string().regex(/^[a-z0-9-]+$/u),
  table: z.string().min(1),
  row: z.string().min(1),
  column: z.string().min(1),
  kind: z.enum(CORRECTION_KINDS),
  /** The cell as printed at this place: the correction is stale when it no longer matches. */
  printed: z.string(),
  published: z.string(),
  /** Where the published value stands in the document, when it is another row. */
  from_row: z.string(),
  from_column: z.string(),
  /** Sentence for the reader: what is printed, what we publish, how we know. */
  reason: z.string().min(10),
  /**
   * Ids of identities that hold with the correction and fail without it. Only `undecidable` and
   * `computed` may have none: they claim no proof.
   */
  evidence: z.string(),
});

export type Correction = z.infer<typeof correction>;
