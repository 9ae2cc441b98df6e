import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { judge } from './checks/judge.ts';
import { editionsLoader } from './datasets/loader.ts';
import { glossaryEntry } from './schemas/glossary.ts';
import { guideEntry } from './schemas/guide.ts';

export const collections = {
  editions: defineCollection({ loader: editionsLoader(judge) }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/guides' }),
    schema: guideEntry,
  }),
  glossary: defineCollection({
    loader: glob({ pattern: '*.md', base: 'src/content/glossary' }),
    schema: glossaryEntry,
  }),
};
