import { z } from 'zod';

const words = z.array(z.string().min(1));

/** `src/data/search/synonymes.yaml`: what readers type, and what our pages say for it. */
export const synonymsFile = z.strictObject({
  synonyms: z.array(z.strictObject({ words: words.min(1), means: words.min(1) })),
  /** Words of a question that name nothing. */
  ignored: words,
});
