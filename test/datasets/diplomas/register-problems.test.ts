import { expect, test } from 'vitest';
import { registerProblems } from '../../../src/datasets/diplomas/register-problems.ts';
import { readDiplomas } from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { register } from './register.ts';

const say = (...lines: readonly string[]) =>
  formatProblems(registerProblems('r.yaml', register(...lines)));

test('a register without fault has no problem', () => {
  const entries = register(
    "id: cap-a, codes: ['50025433'], nsf: '254', parts: [cap-b]",
    'id: cap-b, related: [cap-a]',
  );
  expect(registerProblems('r.yaml', entries)).toEqual([]);
});

test.each([
  [
    'a code of two diplomas',
    ["id: cap-a, codes: ['50025433'], nsf: '254'", "id: cap-b, codes: ['50025433'], nsf: '254'"],
    `r.yaml [cap-b.codes]
  Fait : Ce code appartient déjà à « cap-a ».
  Reçu : 50025433
  Attendu : une seule entrée
  Réparation : Si c’est le même diplôme, fusionnez les entrées ; sinon retirez-la de la seconde.

1 problème`,
  ],
  [
    'a row of two diplomas',
    ['id: cap-a, links: [are/formations/1]', 'id: cap-b, links: [are/formations/1]'],
    `r.yaml [cap-b.links]
  Fait : Cette ligne appartient déjà à « cap-a ».
  Reçu : are/formations/1
  Attendu : une seule entrée
  Réparation : Si c’est le même diplôme, fusionnez les entrées ; sinon retirez-la de la seconde.

1 problème`,
  ],
  [
    'a diploma that does not exist',
    ['id: cap-a, related: [cap-z]'],
    `r.yaml [cap-a.related]
  Fait : Ce diplôme n’est pas au registre.
  Reçu : cap-z
  Attendu : l’identifiant d’un autre diplôme du registre
  Réparation : Corrigez l’identifiant, ou ajoutez l’entrée qui manque.

1 problème`,
  ],
  [
    'a diploma made of itself',
    ['id: cap-a, parts: [cap-a]'],
    `r.yaml [cap-a.parts]
  Fait : Ce diplôme se cite lui-même.
  Reçu : cap-a
  Attendu : l’identifiant d’un autre diplôme du registre
  Réparation : Corrigez l’identifiant, ou ajoutez l’entrée qui manque.

1 problème`,
  ],
  [
    'a former title that leads to no diploma',
    ['id: cap-a, was: [{ title: Ancien, before: 2008, printed: a/b/c, id: cap-z }]'],
    `r.yaml [cap-a.was]
  Fait : Ce diplôme n’est pas au registre.
  Reçu : cap-z
  Attendu : l’identifiant d’un autre diplôme du registre
  Réparation : Corrigez l’identifiant, ou ajoutez l’entrée qui manque.

1 problème`,
  ],
  [
    'a speciality that the code contradicts',
    ["id: cap-a, codes: ['50025433'], nsf: '252'"],
    `r.yaml [cap-a.nsf]
  Fait : La spécialité n’est pas celle du code.
  Reçu : 252 avec le code 50025433
  Attendu : 254
  Réparation : Recopiez les chiffres 4 à 6 du code diplôme.

1 problème`,
  ],
])('refuses %s', (_, lines, expected) => {
  expect(say(...lines)).toBe(expected);
});

test('the register of the project has no fault, and every file of it is read', () => {
  const read = readDiplomas('.');
  expect(read.ok ? '' : formatProblems(read.problems)).toBe('');
  const ids = read.ok ? read.value.map(({ id }) => id) : [];
  expect(ids).toEqual(expect.arrayContaining(['cap-boulanger', 'bac-general-s', 'cap-elec']));
});
