import { expect, test } from 'vitest';
import { formatProblem, formatProblems, ProblemsError } from '../../src/lib/problem.ts';

const full = {
  file: 'a.csv',
  line: 3,
  column: 'total',
  fact: 'Ce n’est pas un nombre.',
  received: '3a5',
  expected: 'un nombre entier',
  repair: 'Corrigez.',
};

test('a problem says place, fact, received, expected and repair', () => {
  expect(formatProblem(full)).toBe(`a.csv:3 [total]
  Fait : Ce n’est pas un nombre.
  Reçu : 3a5
  Attendu : un nombre entier
  Réparation : Corrigez.`);
});

test('parts that do not apply are left out, long values are cut', () => {
  const text = formatProblem({
    file: 'a.csv',
    fact: 'Trop long.',
    received: 'x'.repeat(500),
    repair: 'Coupez.',
  });
  expect(text).toBe(`a.csv
  Fait : Trop long.
  Reçu : ${'x'.repeat(120)}… (500 caractères)
  Réparation : Coupez.`);
});

test('all problems are printed, with their count', () => {
  expect(formatProblems([full, full])).toMatch(/\n\n2 problèmes$/u);
  expect(new ProblemsError([full]).message).toMatch(/\n\n1 problème$/u);
});
