import { z } from 'zod';

/** `src/data/publication.yaml`: the day that the whole site speaks of. YAML dates are read as text. */
export const publicationFile = z.strictObject({
  date: z.iso.date({ error: 'attendu : une date qui existe, AAAA-MM-JJ' }),
});
