import { z } from 'zod';
import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { parsePlace } from '../../../markdown/places.ts';
import type { Place } from '../../../markdown/places.ts';

/** The props of a component, and where it is written in its page. */
export interface Props<T> {
  readonly props: T;
  readonly place: Place;
  /** Number of this component among those of its name in the page, from 1. */
  readonly count: number;
}

/**
 * The props that an author wrote, checked by `schema`, or every fault at once in the author's words.
 * `at` and `n` are added by the Markdown plugin: place in the file, number in the page.
 */
export function parseProps<S extends z.ZodObject>(
  schema: S,
  input: Readonly<Record<string, unknown>>,
  component: string,
): Result<Props<z.output<S>>> {
  const { at, n, ...written } = input;
  const place = parsePlace(typeof at === 'string' ? at : undefined, component);
  const parsed = schema.safeParse(written, { error: z.locales.fr().localeError });
  if (parsed.success) {
    return success({ props: parsed.data, place, count: Number(n ?? 1) });
  }
  const names = Object.keys(schema.shape);
  return failure(
    parsed.error.issues.flatMap((issue) => issueProblems(issue, written, names, place, component)),
  );
}

function issueProblems(
  issue: z.core.$ZodIssue,
  written: Readonly<Record<string, unknown>>,
  names: readonly string[],
  place: Place,
  component: string,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...place,
      fact: `<${component}> n’a pas d’attribut « ${key} ».`,
      received: key,
      expected: names.length === 0 ? 'aucun attribut' : `seulement : ${names.join(', ')}`,
      repair: 'Corrigez le nom de l’attribut, ou retirez-le.',
    }));
  }
  const name = String(issue.path[0] ?? '');
  const value = written[name];
  return [
    {
      ...place,
      fact:
        value === undefined
          ? `Il manque l’attribut « ${name} » de <${component}>.`
          : `L’attribut « ${name} » de <${component}> n’a pas la forme attendue.`,
      received: value === undefined ? 'rien' : JSON.stringify(value),
      // Schemas that YAML also uses begin with this word; here the label already says it.
      expected: issue.message.replace(/^attendu : /u, ''),
      repair: `Corrigez « ${name} » dans la balise.`,
    },
  ];
}
