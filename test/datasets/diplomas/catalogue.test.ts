import { expect, test } from 'vitest';
import {
  byLetter,
  byLevel,
  bySpeciality,
  specialityTitle,
  statedLevel,
  tradeName,
  typeWords,
} from '../../../src/datasets/diplomas/catalogue.ts';
import { readDiplomas, readSpecialities } from '../../../src/datasets/read-registers.ts';
import { register } from './register.ts';

const specialities = { groups: { '221': 'Cuisine' }, domains: { '22': 'Transformations' } };

test.each([
  ['CAP Boulanger', 'Boulanger', 'CAP'],
  ['Bac pro Réparation des carrosseries', 'Réparation des carrosseries', 'Bac pro'],
  ['Titre de l’ESCRA Gestionnaire', 'Gestionnaire', 'Titre de l’ESCRA'],
  ['BTSA Production horticole', 'Production horticole', 'BTSA'],
  ['Préparation au diplôme d’État', 'Diplôme d’État', 'Préparation au'],
  ['Monteur dépanneur frigoriste', 'Monteur dépanneur frigoriste', ''],
])('« %s » is filed under its trade', (title, trade, type) => {
  expect([tradeName({ title }), typeWords({ title })]).toEqual([trade, type]);
});

const diplomas = register(
  "id: a, title: CAP Ébéniste, nsf: '221'",
  "id: b, title: BTS Eau, level: { old: III, new: '5' }, nsf: '229'",
  'id: c, title: CQP Zèbre, type: cqp, level: { old: IV, new: null }',
  'id: d, title: CAP Œuvre',
);
const shape = (groups: ReturnType<typeof byLetter>) =>
  groups.map(({ id, title, diplomas: members }) => [id, title, members.map((one) => one.id)]);

test('letters have no accent and no ligature', () => {
  expect(shape(byLetter(diplomas))).toEqual([
    ['e', 'E', ['b', 'a']],
    ['o', 'O', ['d']],
    ['z', 'Z', ['c']],
  ]);
});

test('levels are written both ways; a CQP has none', () => {
  expect(shape(byLevel(diplomas))).toEqual([
    ['niveau-3', 'Niveau 3 (ancien niveau V)', ['a', 'd']],
    ['niveau-5', 'Niveau 5 (ancien niveau III)', ['b']],
    ['sans-niveau', 'Sans niveau', ['c']],
  ]);
});

test('specialities have their title; a domain says that its speciality is not said', () => {
  expect(shape(bySpeciality(diplomas, specialities))).toEqual([
    ['s-221', '221 – Cuisine', ['a']],
    ['s-229', '229 – Transformations, spécialité non précisée', ['b']],
    ['sans-code', 'Sans code de spécialité', ['d', 'c']],
  ]);
});

test('no page of the project states a level for a CQP, and each speciality has a title', () => {
  const read = readDiplomas('.');
  const nsf = readSpecialities('.');
  if (!read.ok || !nsf.ok) throw new Error('unreadable registers');
  const certificates = read.value.filter(({ type }) => type === 'cqp');
  expect(certificates.length).toBeGreaterThan(30);
  expect(certificates.map(statedLevel).filter((level) => level !== null)).toEqual([]);
  const codes = [...new Set(read.value.flatMap((one) => one.nsf ?? []))];
  expect(codes.filter((code) => specialityTitle(nsf.value, code).startsWith(code))).toEqual([]);
});
