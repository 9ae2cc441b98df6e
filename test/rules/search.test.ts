import { describe, expect, test } from 'vitest';
import { readDiplomaCode, searchDiplomas } from '../../src/rules/are-search.ts';
import { specialityOf } from '../../src/rules/are-training.ts';
import { plainText } from '../../src/lib/plain-text.ts';
import { initialsOf, wordsOf } from '../../src/rules/french-text.ts';
import { siteContext } from './support.ts';

const { lists } = await siteContext();
const first = (query: string) => searchDiplomas(lists.index, query, 1)[0]?.diploma.code;
const found = (query: string) =>
  searchDiplomas(lists.index, query, 300).map(({ diploma }) => diploma.code);

test('the list of the edition has 222 diplomas and 19 specialities', () => {
  expect(lists.index.length).toBe(222);
  expect(lists.specialities.length).toBe(19);
});

test.each([
  ['50023447', '50023447'],
  ['50 02 34 47', '50023447'],
  ['Menuisier fabricant', '50023447'],
  ['MENUISIER FABRICANT (CAP)', '50023447'],
  ['menuisiers fabricants', '50023447'],
  ['cap pâtissier', '50022141'],
  ['patissier', '50022141'],
  ['Métiers de l’enseigne et de la signalétique', '50025521'],
  ["metiers de l'enseigne et de la signaletique", '50025521'],
  ['maçon', '50023224'],
  ['MAÇON', '50023224'],
  ['électricien cap', '50025524'],
  ['vêtement flou', '50024240'],
  ['ndrc', '32031212'],
  ['BTS MCO', '32031213'],
  ['STI2D', '43020010'],
  ['STD2A', '43013403'],
  ['bac techno STAV', '43321005'],
  ['DN MADE', '24113401'],
  ['DSAA design', '14022001'],
  ['3e prépa-métiers', '67010031'],
  ['troisième prépa métiers', '67010031'],
  ['bts opticien', '32033107'],
  ['équipier polyvalent du commerce', '50031224'],
  ['opérateur logistique', '50031122'],
  ['electrotech', '32025520'],
])('« %s » finds %s first', (query, code) => {
  expect(first(query)).toBe(code);
});

test.each(['', '   ', '’', 'licorne', 'informatique de gestion', '99999999', 'de la'])(
  '« %s » finds nothing',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);

test('every diploma is found first by its code, and by its whole label', () => {
  for (const { diploma } of lists.index) {
    expect(first(diploma.code)).toBe(diploma.code);
    const best = searchDiplomas(lists.index, diploma.label, 300);
    const top = best
      .filter(({ score }) => score === best[0]?.score)
      .map((match) => match.diploma.code);
    expect(top).toContain(diploma.code);
  }
});

test('several diplomas of one family all answer', () => {
  expect(found('maintenance des véhicules').length).toBeGreaterThan(2);
});

describe('text', () => {
  test.each([
    ['Métiers de l’Œuvre', 'metiers de l oeuvre'],
    ['ÉLÈVE d\u2019été', 'eleve d ete'],
    ['e\u0301te\u0301', 'ete'],
    ['\uFB01lière', 'filiere'],
    ['hôtel-café-restaurant', 'hotel cafe restaurant'],
  ])('« %s » is plain « %s »', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('words lose plural and small words, initials keep the meaning', () => {
    expect(wordsOf('Métiers de la mode, matériels')).toEqual(['metier', 'mode', 'materiel']);
    expect(wordsOf('BTS bois')).toEqual(['bts', 'bois']);
    expect(initialsOf('négociation et digitalisation de la relation client')).toBe('ndrc');
  });
});

test.each([
  ['50023499', { niveau: 'pre-bac', specialite: '234' }],
  ['32032612', { niveau: 'post-bac', specialite: '326' }],
  ['36X25205', { niveau: 'post-bac', specialite: '252' }],
  ['67010031', { niveau: null, specialite: '100' }],
  ['5002349', null],
  ['menuisier', null],
])('the code %s is read', (text, expected) => {
  expect(readDiplomaCode(text)).toEqual(expected);
});

test.each([
  ['234', '23'],
  ['229', '22'],
  ['311', '311'],
  ['310', undefined],
  ['326', undefined],
  ['100', '100'],
])('speciality %s is covered by %s', (code, expected) => {
  expect(specialityOf(lists.specialities, code)?.code).toBe(expected);
});
