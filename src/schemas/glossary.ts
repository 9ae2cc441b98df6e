import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'attendu : minuscules, chiffres et tirets');
const text = z.string().trim().min(1);

/** Longest short definition: it is read in a small frame. Unit: words. */
export const MAX_SHORT_WORDS = 25;

/** Words of a French sentence; punctuation that stands alone is not a word. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const short = text
  .refine((value) => countWords(value) <= MAX_SHORT_WORDS, {
    error: `attendu : ${MAX_SHORT_WORDS} mots au plus`,
  })
  .refine((value) => /^\p{Lu}[^.!?]*\.$/u.test(value), {
    error: 'attendu : une seule phrase, avec sa majuscule et son point',
  });

/** Where a term takes its rule: lines of one of our documents, or a text of law. */
const source = z.union(
  [
    z.strictObject({
      dataset: id,
      edition: id.optional(),
      lines: z.tuple([z.int().positive(), z.int().positive()]),
    }),
    z.strictObject({ law: text, provenance: text.optional() }),
  ],
  { error: 'attendu : « dataset » et « lines », ou « law »' },
);

/** Frontmatter of `src/content/glossary/<id>.md`: one term a file. */
export const glossaryEntry = z.strictObject({
  /** As displayed: « CAP », « effectif ». */
  term: text,
  /** What an acronym stands for. */
  expansion: text.optional(),
  /** Plain definition, shown on hover, focus and tap. */
  short,
  /** Other spellings that are recognised in guides; plurals in -s are recognised by themselves. */
  aliases: z.array(text).default([]),
  /** Ids of related terms. */
  see: z.array(id).default([]),
  source: source.optional(),
});

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type GlossarySource = NonNullable<GlossaryEntry['source']>;
