import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { foulness } from '../lib/foul-text.ts';
import { perObject } from '../lib/per-object.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';

/** Messages of zod in French, given at each parse: no global state. */
const FRENCH = { error: z.locales.fr().localeError };

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
  const read = readYaml(file, text, schema);
  if (read.ok) known.set(text, read);
  return read;
}

function readYaml<S extends z.ZodType>(file: string, text: string, schema: S): Result<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return failure(
      document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line,
        fact: 'Le fichier n’est pas un YAML lisible.',
        received: error.message,
        repair: 'Corrigez l’écriture à cette ligne : retrait, deux-points ou guillemets.',
      })),
    );
  }
  const fouls = foulTexts(document).map(({ offset, ...parts }): Problem => ({
    file,
    line: counter.linePos(offset).line,
    ...parts,
  }));
  if (fouls.length > 0) return failure(fouls);
  const parsed = schema.safeParse(document.toJS() as unknown, FRENCH);
  if (parsed.success) return success(parsed.data);
  return failure(
    parsed.error.issues.map((issue): Problem => {
      const node = document.getIn(issue.path.filter(isKey), true);
      return {
        file,
        line: counter.linePos(nodeStart(node) ?? 0).line,
        column: issue.path.join('.') || undefined,
        fact: 'La valeur n’a pas la forme attendue.',
        received: received(document, issue.path.filter(isKey)),
        expected: issue.message,
        repair: 'Corrigez cette clé ; le modèle est décrit dans CONTRIBUTING.md.',
      };
    }),
  );
}

/** Keys and values that must not be published. An escape (« \\u202E ») writes them too: values are read, not the file. */
function foulTexts(document: Document): readonly FoulText[] {
  const found: FoulText[] = [];
  visit(document, {
    Scalar(_, node) {
      const foul = typeof node.value === 'string' ? foulness(node.value) : null;
      if (foul) found.push({ ...foul, offset: nodeStart(node) ?? 0 });
    },
  });
  return found;
}

type FoulText = NonNullable<ReturnType<typeof foulness>> & { readonly offset: number };

/** The faulty value as written; nothing at the root, where it would be the whole file. */
function received(document: Document, path: readonly (string | number)[]): string | undefined {
  return path.length === 0 ? undefined : (JSON.stringify(document.getIn(path)) ?? 'rien');
}

function isKey(part: PropertyKey): part is string | number {
  return typeof part !== 'symbol';
}

/** Offset of a YAML node in the text, when the library knows it. */
function nodeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range: unknown = node.range;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
