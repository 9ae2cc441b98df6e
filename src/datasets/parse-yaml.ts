import type { z } from 'zod';
import { perObject } from '../lib/per-object.ts';
import type { Result } from '../lib/problem.ts';
import { readYamlText } from './read-yaml-text.ts';

/**
 * Texts already read, by schema: hundreds of pages ask for the same few files, and each was parsed again for each of
 * them (920 times a build, 0.5 s). Only what is right is kept: a problem names the file that asked.
 */
const knownTexts = perObject(() => new Map<string, Result<unknown>>());

/**
 * The content of a YAML file, checked by `schema`. Every problem carries the line of the faulty key;
 * an unknown key is a problem, so that a slip of spelling never passes silently. The same text gives the same object.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): Result<z.output<S>> {
  const known = knownTexts(schema);
  const before = known.get(text);
  // What this very schema made of this text.
  if (before) return before as Result<z.output<S>>;
  const read = readYamlText(file, text, schema);
  if (read.ok) known.set(text, read);
  return read;
}
