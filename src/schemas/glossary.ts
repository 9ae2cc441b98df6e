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

/** Sentences that a support holds up: 1 is `short`, the sentences of the text follow. */
const says = z.array(z.int().positive()).min(1);

/**
 * What holds up sentences of a term: words printed in one of our documents, a text that was read in a named
 * copy, or the way this site itself uses the word.
 */
const support = z.union(
  [
    z.strictObject({
      says,
      dataset: id,
      edition: id.optional(),
      /** First and last line of the document, 1-based. */
      lines: z.tuple([z.int().positive(), z.int().positive()]),
      /** Words that stand in these lines, as printed; a test reads them there again. */
      quote: text,
    }),
    z.strictObject({
      says,
      law: text,
      /** The copy that was read. */
      provenance: text,
    }),
    z.strictObject({
      says,
      /** Where on this site the word is used so. */
      usage: text,
    }),
  ],
  {
    error:
      'attendu : « says », puis « dataset », « lines » et « quote », ou « law » et « provenance », ou « usage »',
  },
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
  /** Each sentence has at least one; src/markdown/support.ts checks it. */
  support: z.array(support).min(1),
});

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type GlossarySupport = GlossaryEntry['support'][number];
