import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemsError, failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { expectedNames } from '../lib/closest.ts';
import type { Edition } from '../schemas/edition.ts';
import { parseYaml } from './parse-yaml.ts';

export const TEXT_EDITIONS_FILE = 'src/content/editions-lues.yaml';

/** Dataset → the edition against which our texts were read. */
export type TextEditions = Readonly<Record<string, string>>;

const file = z.record(
  z.string(),
  z.string({ error: 'attendu : le nom d’une édition, entre guillemets' }),
);

/** What the file says, or every problem: a form that is wrong, an edition that does not exist, a dataset left out. */
export function parseTextEditions(
  text: string,
  editions: readonly Edition[],
): Result<TextEditions> {
  const parsed = parseYaml(TEXT_EDITIONS_FILE, text, file);
  if (!parsed.ok) return parsed;
  const names = Map.groupBy(editions, ({ dataset }) => dataset.id);
  const datasets = [...new Set([...Object.keys(parsed.value), ...names.keys()])].sort();
  const problems = datasets.flatMap((dataset): Problem[] => {
    const known = (names.get(dataset) ?? []).map(({ manifest }) => manifest.edition);
    const received = parsed.value[dataset];
    if (received !== undefined && known.includes(received)) return [];
    return [
      {
        file: TEXT_EDITIONS_FILE,
        column: dataset,
        fact:
          received === undefined
            ? 'Ce jeu de données n’a pas d’édition lue.'
            : 'Cette édition n’existe pas.',
        received: received ?? 'rien',
        expected: expectedNames(received ?? '', known, 'une édition publiée du jeu'),
        repair: 'Écrivez l’édition avec laquelle les guides et le glossaire ont été relus.',
      },
    ];
  });
  return problems.length > 0 ? failure(problems) : success(parsed.value);
}

let known: TextEditions | undefined;

/** The editions against which the texts of this project were read. Throws with every problem: the build stops. */
export function getTextEditions(editions: readonly Edition[]): TextEditions {
  if (known) return known;
  const read = parseTextEditions(
    readFileSync(join(process.cwd(), TEXT_EDITIONS_FILE), 'utf8'),
    editions,
  );
  if (!read.ok) throw new ProblemsError(read.problems);
  known = read.value;
  return known;
}
