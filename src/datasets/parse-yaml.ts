import type { z } from 'zod';
import { foulness } from '../lib/foul-text.ts';
import { perObject } from '../lib/per-object.ts';
import { success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';
import { explainYaml } from './explain-yaml.ts';
import { FRENCH } from './french-messages.ts';
import { quickYaml } from './quick-yaml.ts';

/**
 * Texts already read, by schema: hundreds of pages ask for the same few files, and each was parsed again for each of
 * them (920 times a build, 0.5 s). Only what is right is kept: a problem names the file that asked.
 */
const knownTexts = perObject(() => new Map<string, Result<unknown>>());

/**
 * The content of a YAML file, checked by `schema`. Every problem carries the line of the faulty key;
 * an unknown key is a problem, so that a slip of spelling never passes silently. The same text gives the same object.
 * Read quickly when nothing is wrong, and again with the place of each key when something is (decision 0035).
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
  const read = readQuickly(text, schema) ?? explainYaml(file, text, schema);
  if (read.ok) known.set(text, read);
  return read;
}

/** What the text holds when it is plain and right; null when a slower reading must say. */
function readQuickly<S extends z.ZodType>(text: string, schema: S): Result<z.output<S>> | null {
  const quick = quickYaml(text);
  if (!quick || hasFoulText(quick)) return null;
  const parsed = schema.safeParse(quick, FRENCH);
  return parsed.success ? success(parsed.data) : null;
}

/** Deeper than any file of ours: an anchor that holds its own alias has no end. */
const DEEPEST = 30;

/** Whether a key or a value must not be published, or stands too deep to be seen. */
function hasFoulText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return foulness(value) !== null;
  if (typeof value !== 'object' || value === null) return false;
  if (depth > DEEPEST) return true;
  return Object.entries(value).some(
    ([key, inner]) => hasFoulText(key) || hasFoulText(inner, depth + 1),
  );
}
