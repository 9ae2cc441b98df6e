import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap, failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { redirectsFile } from '../schemas/redirect.ts';
import type { Redirect } from '../schemas/redirect.ts';
import { parseYaml } from './parse-yaml.ts';

export const REDIRECTS_FILE = 'src/data/permalinks/redirections.yaml';

/** The moves of addresses under `root`, or every problem of their file. */
export function readRedirects(root: string): Result<readonly Redirect[]> {
  return parseRedirects(readFileSync(join(root, REDIRECTS_FILE), 'utf8'));
}

let redirects: readonly Redirect[] | undefined;

/** The moves of addresses of this project, read once for the whole build. Throws with every problem: the build stops. */
export function getRedirects(): readonly Redirect[] {
  redirects ??= unwrap(readRedirects(process.cwd()));
  return redirects;
}

/**
 * The moves that a file says, or every problem: a form that is wrong, an address that moves twice, a move to an address
 * that has itself moved. A chain costs a reader a second wait, and may close into a loop.
 */
export function parseRedirects(text: string): Result<readonly Redirect[]> {
  const parsed = parseYaml(REDIRECTS_FILE, text, redirectsFile);
  if (!parsed.ok) return parsed;
  const { redirections } = parsed.value;
  const problems = redirections.flatMap(({ from, to }, index): Problem[] => {
    const at = (key: 'from' | 'to') => ({
      file: REDIRECTS_FILE,
      column: `redirections.${index}.${key}`,
    });
    const next = redirections.find((other) => other.from === to);
    return [
      ...(redirections.findIndex((other) => other.from === from) < index
        ? [
            {
              ...at('from'),
              fact: 'Cette adresse est déjà redirigée plus haut.',
              received: from,
              expected: 'une redirection par adresse',
              repair: 'Gardez une seule des deux lignes.',
            },
          ]
        : []),
      ...(next
        ? [
            {
              ...at('to'),
              fact: 'Cette redirection mène à une adresse qui est elle-même redirigée.',
              received: to,
              expected: next.to === from ? 'une adresse qui existe' : next.to,
              repair: 'Écrivez la dernière adresse, celle où la page se trouve.',
            },
          ]
        : []),
    ];
  });
  return problems.length > 0 ? failure(problems) : success(redirections);
}
