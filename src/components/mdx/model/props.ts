import { z } from 'zod';

const REFERENCE_EXAMPLE =
  'attendu : jeu:table:ligne:colonne, par exemple anfa:series:cap-peinture-en-carrosserie-ensemble/total:2012';
const reference = z
  .string({ error: REFERENCE_EXAMPLE })
  .regex(/^[^:]+:[^:]+:[^:]+:[^:]+$/u, REFERENCE_EXAMPLE);
const edition = z.string().min(1).optional();
const unit = z.enum(['none', 'short']).default('none');
const day = z.iso.date({ error: 'attendu : une date AAAA-MM-JJ, par exemple 2026-06-01' });
const name = z.string({ error: 'attendu : un identifiant' }).min(1);

/** `<Value of="…" edition unit />` */
export const valueProps = z.strictObject({ of: reference, edition, unit });

/** `<Sum of={['…', '…']} edition unit />` */
export const sumProps = z.strictObject({
  of: z
    .array(reference, { error: 'attendu : une liste {["…", "…"]}' })
    .min(2, 'attendu : au moins deux cellules'),
  edition,
  unit,
});

/** `<Ratio part="…" whole="…" edition decimals />`: `decimals` of the percentage, 1 by default. */
export const ratioProps = z.strictObject({
  part: reference,
  whole: reference,
  edition,
  decimals: z.coerce.number().int().min(0).max(2).default(1),
});

/**
 * `<Change from="…" to="…" edition as sense />`. `sense` prints the change without its sign, and refuses
 * the page when the data go the other way.
 */
export const changeProps = z.strictObject({
  from: reference,
  to: reference,
  edition,
  as: z.enum(['both', 'difference', 'percent']).default('both'),
  sense: z.enum(['hausse', 'baisse']).optional(),
});

/** `<Parameter id="…" on="2026-06-01" of unit />`. `of` takes a percentage of a monthly amount. */
export const parameterProps = z.strictObject({
  id: name,
  on: day.optional(),
  of: z.enum(['smic-mensuel']).optional(),
  unit: z.enum(['none', 'short']).default('short'),
});

/** A list, or one text with commas. */
const list = z
  .union([z.array(z.string().min(1)), z.string().min(1)])
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value)
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** `<DataTable table="jeu:table" caption="…" slice rows columns edition />` */
export const tableProps = z.strictObject({
  table: z
    .string({ error: 'attendu : jeu:table, par exemple anfa:series' })
    .regex(/^[^:]+:[^:]+$/u, 'attendu : jeu:table, par exemple anfa:series'),
  caption: z.string({ error: 'attendu : le titre de la table, une ligne' }).min(5),
  slice: name.optional(),
  rows: list.optional(),
  columns: list.optional(),
  edition,
});

/** `<Chart id="…" />`: a chart of src/data/<dataset>/charts.yaml. A page shows each chart once. */
export const chartProps = z.strictObject({ id: name });

/** `<Rule id="…" />` */
export const ruleProps = z.strictObject({ id: name });

/** `<Term id="…">…</Term>` */
export const termProps = z.strictObject({ id: name });

/** `<Question q="…">…</Question>` */
export const questionProps = z.strictObject({
  q: z
    .string({ error: 'attendu : la question' })
    .regex(/\?$/u, 'attendu : une question, avec son point d’interrogation'),
});

/** `<Note title="…">…</Note>` */
export const noteProps = z.strictObject({ title: z.string().min(1).optional() });

/** `<Steps>`, `<KeyPoints>`, `<Next>`, `<Validity />`: no attribute. */
export const noProps = z.strictObject({});
