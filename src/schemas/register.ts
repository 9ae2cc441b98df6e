import { z } from 'zod';

/** Published ids: ASCII, lower case, hyphens. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'attendu : minuscules, chiffres, tirets');
const title = z.string().min(1);
/** Spellings met in the documents, exactly as printed, white space collapsed. */
const aliases = z.array(z.string().min(1)).default([]);

/**
 * Families of diplomas. `total` is a row that adds others up; `ligne` is a row of a document that
 * stands for no single diploma (rows glued together, row without label): neither has a page.
 */
export const DIPLOMA_TYPES = [
  'classe',
  'cap',
  'capa',
  'mc',
  'cqp',
  'bac-pro',
  'bac-general',
  'btn',
  'bma',
  'bt',
  'preparation',
  'bts',
  'btsa',
  'dn-made',
  'licence-pro',
  'diplome',
  'ingenieur',
  'titre',
  'master',
  'dsaa',
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

export type Level = z.infer<typeof level>;

/** Code diplôme: eight positions, text because letters and leading zeros occur. Positions 4 to 6 are the NSF group. */
const code = z.string().regex(/^[0-9A-Z]{8}$/u, 'attendu : huit chiffres ou lettres');
const nsf = z.string().regex(/^\d{3}$/u, 'attendu : trois chiffres entre guillemets');

/** Rows of a document: `jeu/table/ligne`, `*` for every row; `jeu@édition` where each edition is about another diploma. */
const link = z
  .string()
  .regex(/^[a-z0-9-]+(@[a-z0-9-]+)?\/[a-z0-9-]+\/\S+$/u, 'attendu : jeu/table/ligne');

/** A title that a document says was used before a year; `printed` is the row that prints it. */
const former = z.strictObject({ title, before: z.int(), printed: link, id: id.optional() });

/** What a title became at the national register (RNCP). Level and speciality only where the reference gives them. */
const present = z.strictObject({
  title,
  rncp: z.string().regex(/^\d{1,5}$/u, 'attendu : le numéro RNCP'),
  code: code.nullable(),
  nsf: nsf.nullable(),
  level: level.nullable(),
  /** Last day of the registration. */
  until: z.iso.date(),
  /** Where this was read, and the date of what was read. */
  reference: z.string().min(1),
});

const diploma = z
  .strictObject({
    id,
    title,
    type: z.enum(DIPLOMA_TYPES),
    /** Group under which the ANFA annexes count it: `cap`, `cqp-iv`, `niveau-v` for a total … */
    group: id.optional(),
    level: level.nullable(),
    aliases,
    codes: z.array(code).default([]),
    nsf: nsf.nullable().default(null),
    links: z.array(link).default([]),
    was: z.array(former).default([]),
    becomes: present.optional(),
    /** Diplomas that this one counts together: options, durations. */
    parts: z.array(id).default([]),
    /** Look-alikes and neighbours that nothing proves to be the same; written on one side only. */
    related: z.array(id).default([]),
  })
  .transform((entry) => ({ ...entry, group: entry.group ?? entry.type }));

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
  /** Académies of its territory before 2020, by name. */
  academies: z.array(z.string().min(1)).default([]),
  /** Datasets that are about this region or an académie of it, with what they cover. */
  datasets: z.array(z.strictObject({ id, scope: z.string().min(1) })).default([]),
  aliases,
});

export type Region = z.infer<typeof region>;

export const regionsFile = z.strictObject({ regions: z.array(region).min(1) });

/** NSF groups and domains by code; titles shortened from article D311-4 of the Code de l’éducation. */
export const specialitiesFile = z.strictObject({
  groups: z.record(nsf, title),
  domains: z.record(z.string().regex(/^\d{2}$/u), title),
});

export type Specialities = z.infer<typeof specialitiesFile>;

/**
 * A level as the reader sees it: « niveau 3 (ancien niveau V) », because the numbers run the other
 * way since 2019. Without a new level only the old one is said. Null gives null.
 */
export function levelText(value: Level | null): string | null {
  if (value === null) return null;
  return value.new === null
    ? `ancien niveau ${value.old}`
    : `niveau ${value.new} (ancien niveau ${value.old})`;
}
