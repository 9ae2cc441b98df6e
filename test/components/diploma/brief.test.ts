import { describe, expect, test } from 'vitest';
import { briefSentences } from '../../../src/components/diploma/brief.ts';
import { sentenceText } from '../../../src/components/diploma/sentence.ts';
import { register } from '../../datasets/diplomas/register.ts';
import { carEdition, recordOf } from './car-edition.ts';
import type { CarFiles } from './car-edition.ts';

const brief = (files: CarFiles, line = 'id: cap-a') =>
  briefSentences(recordOf(register(line), 'cap-a', carEdition(files))).map((sentence) =>
    sentenceText(sentence).replaceAll(/[\u00A0\u202F]/gu, ' '),
  );

describe('in short', () => {
  test('says how many, by which way, with which results', () => {
    expect(
      brief({
        effectifs: { 'france/cap-a': ['50', '', '1 200', '', '1 250', ''] },
        resultats: { 'france/cap-a': ['', '', '', '', '', '', '400', '300', '75,0%'] },
      }),
    ).toEqual([
      'En 2012-2013, 1 250 jeunes le préparaient en France.',
      'Répartition : 50 au lycée et 1 200 en apprentissage.',
      'En juin 2012, 300 reçus sur 400 candidats présentés : 75,0 % de réussite.',
    ]);
  });

  test('warns under the threshold of small numbers', () => {
    const resultats = { 'france/cap-a': ['', '', '', '', '', '', '19', '19', '100,0%'] };
    expect(brief({ resultats }).at(-1)).toBe('Moins de 20 candidats : n’en concluez rien.');
    const more = { 'france/cap-a': ['', '', '', '', '', '', '20', '19', '95,0%'] };
    expect(brief({ resultats: more })).toHaveLength(1);
  });

  test('gives no rate without its counts', () => {
    expect(
      brief({ resultats: { 'france/cap-a': ['', '', '', '', '', '', '', '', '75,0%'] } }),
    ).toEqual([]);
  });

  test('takes the last year of the series when the annexes do not count the diploma', () => {
    const series = (cells: Readonly<Record<string, string>>) => ({
      'cap-a/total': { titre: 'A', cells },
    });
    expect(brief({ series: series({ 2007: '1', 2008: '-' }) })).toEqual([
      'En 2007, 1 jeune le préparait en France.',
    ]);
    expect(brief({ series: series({ 2007: '-', 2008: '-' }) })).toEqual([
      'Le document de l’ANFA cite ce titre sans en donner l’effectif.',
    ]);
  });

  test('each figure leads to its row', () => {
    const record = recordOf(
      register('id: cap-a'),
      'cap-a',
      carEdition({ effectifs: { 'france/cap-a': ['', '', '', '', '3', ''] } }),
    );
    const figures = briefSentences(record)
      .flat()
      .filter((part) => typeof part !== 'string');
    expect(figures.map(({ href }) => href)).toEqual([
      '/donnees/anfa/2012-2013/effectifs/france/#l-france/cap-a',
    ]);
  });

  test('says what a title became, its level only where it is registered', () => {
    const became = (level: string) =>
      `id: cap-a, type: cqp, level: { old: IV, new: null }, becomes: { title: Nouveau, rncp: '37071', code: null, nsf: null, level: ${level}, until: '2027-11-23', reference: Registre }`;
    expect(brief({}, became("{ old: III, new: '5' }"))).toEqual([
      'Titre inscrit au RNCP : « Nouveau », numéro RNCP37071.',
      'Ce titre est de niveau 5 (ancien niveau III).',
      'L’inscription va jusqu’au 23 novembre 2027.',
      'Source de ce numéro : Registre.',
    ]);
    expect(brief({}, became('null')).join(' ')).not.toContain('niveau');
  });
});
