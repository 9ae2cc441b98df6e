import { z } from 'zod';

const place = z
  .string()
  .regex(
    /^\/[A-Za-z0-9/._-]*(#[A-Za-z0-9/._-]+)?$/u,
    'attendu : une adresse du site, /dossier/page/ ou /dossier/page/#ancre',
  );

/** One move of an address. `from` was published; `to` is where its readers are led. */
const redirect = z.strictObject({
  from: place,
  to: place,
  /** Day of the move. */
  date: z.iso.date({ error: 'attendu : une date AAAA-MM-JJ' }),
  /** Sentence for the reader who meets the old address. */
  reason: z.string().min(1),
});

/** `src/data/permalinks/redirections.yaml`: every address that has moved, oldest first. */
export const redirectsFile = z.strictObject({ redirections: z.array(redirect) });

export type Redirect = z.infer<typeof redirect>;
