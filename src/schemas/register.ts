import { z } from 'zod';

/** Published ids: ASCII, lower case, hyphens. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'attendu : minuscules, chiffres, tirets');
const title = z.string().min(1);
/** Spellings met in the documents, exactly as printed, white space collapsed. */
const aliases = z.array(z.string().min(1));

/**
 * Families of diplomas. `total` is a row that adds others up; `ligne` is a row of a document that
 * stands for no single diploma (rows glued together, row without label): neither has a page.
 */
export const DIPLOMA_TYPES = [
  'cap',
  'mc',
  'cqp',
  'bac-pro',
  'btn',
  'bts',
  'licence-pro',
  'ingenieur',
  'titre',
  'master',
  'bm',
  'total',
  'ligne',
] as const;

export type DiplomaType = (typeof DIPLOMA_TYPES)[number];

/** Old level (1969) and new level (decree 2019-14). `new` is null for a CQP: it has one only when registered. */
const level = z.strictObject({
  old: z.enum(['V', 'IV', 'III', 'II', 'I']),
  new: z.enum(['3', '4', '5', '6', '7', '8', '7 ou 8']).nullable(),
});

const diploma = z.strictObject({
  id,
  title,
  type: z.enum(DIPLOMA_TYPES),
  /** Group under which the ANFA annexes count it: `cap`, `cqp-iv`, `niveau-v` for a total … */
  group: id,
  level: level.nullable(),
  aliases,
});

export type Diploma = z.infer<typeof diploma>;

export const diplomasFile = z.strictObject({ diplomas: z.array(diploma).min(1) });

/** INSEE codes of regions are text: they look like department codes, and « 01 » starts with a zero. */
const inseeCode = z.string().regex(/^\d{2}$/u, 'attendu : deux chiffres entre guillemets');

const region = z.strictObject({
  id,
  title,
  /** Code of the region before 2016; null for France. */
  code: inseeCode.nullable(),
  /** Region of today that holds its territory; null for France. */
  present: z.strictObject({ code: inseeCode, title }).nullable(),
  aliases,
});

export type Region = z.infer<typeof region>;

export const regionsFile = z.strictObject({ regions: z.array(region).min(1) });

/**
 * A level as the reader sees it: « niveau 3 (ancien niveau V) », because the numbers run the other
 * way since 2019. Without a new level only the old one is said. Null gives null.
 */
export function levelText(value: Diploma['level']): string | null {
  if (value === null) return null;
  return value.new === null
    ? `ancien niveau ${value.old}`
    : `niveau ${value.new} (ancien niveau ${value.old})`;
}
