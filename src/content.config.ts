import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { glossaryEntry } from './schemas/glossary.ts';
import { guideEntry } from './schemas/guide.ts';

export const collections = {
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/guides' }),
    schema: guideEntry,
  }),
  glossary: defineCollection({
    loader: glob({ pattern: '*.md', base: 'src/content/glossary' }),
    schema: glossaryEntry,
  }),
};
