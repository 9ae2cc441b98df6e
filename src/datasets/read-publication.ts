import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap, failure, success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';
import { publicationFile } from '../schemas/publication.ts';
import { parseYaml } from './parse-yaml.ts';

export const PUBLICATION_FILE = 'src/data/publication.yaml';
/** Environment variable by which a scheduled build says its day. */
export const PUBLICATION_VARIABLE = 'PUBLICATION_DATE';

/** Whether `text` is a day of the calendar, AAAA-MM-JJ. */
export function isDay(text: string): boolean {
  return publicationFile.safeParse({ date: text }).success;
}

/**
 * The day of publication (AAAA-MM-JJ): `given` when the environment says one, else that of the file `text`.
 * A day that does not exist is refused, from either: a wrong date must never be printed.
 */
export function parsePublication(text: string, given?: string): Result<string> {
  if (given === undefined || given === '') {
    const read = parseYaml(PUBLICATION_FILE, text, publicationFile);
    return read.ok ? success(read.value.date) : read;
  }
  if (isDay(given)) return success(given);
  return failure([
    {
      file: PUBLICATION_VARIABLE,
      fact: 'La date de publication donnée par l’environnement n’existe pas.',
      received: given,
      expected: 'un jour du calendrier, AAAA-MM-JJ, par exemple 2026-11-30',
      repair: `Corrigez ${PUBLICATION_VARIABLE}, ou retirez-la : la date de ${PUBLICATION_FILE} sert alors.`,
    },
  ]);
}

/** The day of publication of the project standing in `root`. */
export function readPublication(root: string, given?: string): Result<string> {
  return parsePublication(readFileSync(join(root, PUBLICATION_FILE), 'utf8'), given);
}

let day: string | undefined;

/** The day of publication of this build, AAAA-MM-JJ, read once. Throws with the problem: the build stops. */
export function getPublicationDate(): string {
  day ??= unwrap(readPublication(process.cwd(), process.env[PUBLICATION_VARIABLE]));
  return day;
}
