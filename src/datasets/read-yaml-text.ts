import { LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import type { z } from 'zod';
import { foulness } from '../lib/foul-text.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { FRENCH } from './french-messages.ts';

/**
 * The content of a YAML file, checked by `schema`, read with the place of each key: every problem carries its line.
 * `parseYaml` keeps what was read.
 */
export function readYamlText<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): Result<z.output<S>> {
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
  const lost = lostAliases(document).map((alias): Problem => ({
    file,
    line: counter.linePos(nodeStart(alias) ?? 0).line,
    fact: 'Ce renvoi ne mène à aucune valeur écrite avant lui.',
    received: `*${alias.source}`,
    expected: `« &${alias.source} » plus haut dans ce fichier`,
    repair: 'Corrigez le nom du renvoi, ou écrivez l’ancre devant la valeur à reprendre.',
  }));
  if (fouls.length + lost.length > 0) return failure([...fouls, ...lost]);
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

/** Aliases whose value does not end before them: none has their name, or they stand inside it. */
function lostAliases(document: Document): readonly Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      const value = node.resolve(document);
      if (!value || (value.range?.[1] ?? 0) > (nodeStart(node) ?? 0)) found.push(node);
    },
  });
  return found;
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
