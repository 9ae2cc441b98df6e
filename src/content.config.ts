import { defineCollection } from 'astro:content';
import { judge } from './checks/judge.ts';
import { editionsLoader } from './datasets/loader.ts';

export const collections = {
  editions: defineCollection({ loader: editionsLoader(judge) }),
};
