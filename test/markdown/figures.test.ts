import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bareFigures } from '../../src/markdown/figures.ts';

const found = (text: string): readonly string[] => bareFigures(text).map((hit) => hit.text);

describe('what may stand in figures', () => {
  test.each([
    'En 2012, puis de 2012-2013 à 2020/2021.',
    'Le 7 juillet 2020, du 8 au 10 juillet, le 1er janvier 2026.',
    'Les articles L6325-8 et D. 6325-15, alinéa 2.',
    'Un diplôme de niveau 3 (ancien niveau V), ou de niveaux 7 et 8.',
    'RNCP37071, NSF 252, IDCC 1090, code diplôme 36X25205.',
    'Les spécialités 311, 312 et 321, les groupes 20 à 25.',
    'En 1re année, en 2e année, en 3e prépa-métiers, en 2de.',
    'Les séries ST2S et STI2D, les E3C, le niveau bac + 2.',
    'Décret 2019-14 du 8 janvier 2019, arrêté n° 2023-087.',
    'Les résultats paraissent à 10 h, ou dès 8 h 30.',
    'Vingt-six ans, douze mois.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what data must print', () => {
  test.each([
    ['Ils sont 4 836 en apprentissage.', ['4 836']],
    ['Le taux est de 88,5 %.', ['88,5 %']],
    ['Un forfait de 151 €.', ['151 €']],
    ['Avant 26 ans.', ['26']],
    ['De 6 à 12 mois.', ['6', '12']],
    ['En 2012, 2012 élèves et 1900 €.', ['2012', '1900 €']],
    ['Le 10 suivant.', ['10']],
    ['Un 0 n’est pas vide.', ['0']],
    ['Une hausse de +3,6 points.', ['+3,6']],
    ['4\u202F836 jeunes.', ['4 836']],
    ['au 35 mai', ['35']],
    ['12 345 678', ['12 345 678']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('the place of a figure is that of its first sign', () => {
    const text = 'En 2012, ils sont 4 836.';
    expect(bareFigures(text)[0]?.offset).toBe(text.indexOf('4 836'));
  });

  test('no digit written after a plain word escapes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (value) => {
        expect(found(`Ils sont ${value} jeunes.`)).toEqual([String(value)]);
      }),
    );
  });
});
