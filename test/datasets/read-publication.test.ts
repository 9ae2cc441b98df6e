import { describe, expect, test } from 'vitest';
import { parsePublication, readPublication } from '../../src/datasets/read-publication.ts';
import { formatProblems } from '../../src/lib/problem.ts';

const FILE = 'date: 2026-11-30\n';

describe('the day of publication', () => {
  test.each([
    ['that of the file', FILE, undefined, '2026-11-30'],
    ['that of the file when the variable is empty', FILE, '', '2026-11-30'],
    ['that of the environment', FILE, '2027-01-01', '2027-01-01'],
    ['that of the environment on a leap day', FILE, '2028-02-29', '2028-02-29'],
  ])('is %s', (_, text, given, expected) => {
    expect(parsePublication(text, given)).toEqual({ ok: true, value: expected });
  });

  const environment = (received: string) => `PUBLICATION_DATE
  Fait : La date de publication donnée par l’environnement n’existe pas.
  Reçu : ${received}
  Attendu : un jour du calendrier, AAAA-MM-JJ, par exemple 2026-11-30
  Réparation : Corrigez PUBLICATION_DATE, ou retirez-la : la date de src/data/publication.yaml sert alors.

1 problème`;
  const inFile = (received: string) => `src/data/publication.yaml:1 [date]
  Fait : La valeur n’a pas la forme attendue.
  Reçu : ${received}
  Attendu : une date qui existe, AAAA-MM-JJ
  Réparation : Corrigez cette clé ; le modèle est décrit dans CONTRIBUTING.md.

1 problème`;

  test.each([
    ['a day that does not exist, from the environment', FILE, '2026-02-29', environment],
    ['a French date, from the environment', FILE, '30/11/2026', environment],
    ['a month alone, from the environment', FILE, '2026-11', environment],
    ['a word, from the environment', FILE, 'demain', environment],
    ['a day that does not exist, in the file', 'date: 2026-11-31\n', '"2026-11-31"', inFile],
    ['a year alone, in the file', 'date: 2026\n', '2026', inFile],
  ])('refuses %s', (_, text, received, expected) => {
    const read = expected === inFile ? parsePublication(text) : parsePublication(text, received);
    expect(read.ok ? '' : formatProblems(read.problems)).toBe(expected(received));
  });

  test('of this project can be read', () => {
    expect(readPublication('.').ok).toBe(true);
  });
});
