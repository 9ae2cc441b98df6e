import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../../src/components/chart/recorder/text-metrics.ts';

describe('la largeur d’un texte', () => {
  test.each([
    ['0123456789', 10, false, 55.6],
    ['Élèves', 10, false, 6.67 + 2.22 + 5.56 + 5 + 5.56 + 5],
    ['1\u202F266', 10, false, 4 * 5.56 + 2],
    ['il', 12, true, (12 * (278 + 278)) / 1000],
    ['', 12, false, 0],
  ])('« %s » à %d px', (text, size, bold, width) => {
    expect(textWidth(text, size, bold)).toBeCloseTo(width, 6);
  });

  test('une lettre composée vaut la lettre simple', () => {
    expect(textWidth('e\u0301', 12)).toBe(textWidth('é', 12));
  });
});

describe('un texte coupé en lignes', () => {
  test('se coupe aux espaces et après un trait d’union entre lettres, jamais dans une période', () => {
    expect(wrapText('Champagne-Ardenne 2001-2012', 80, 12)).toEqual([
      'Champagne-',
      'Ardenne',
      '2001-2012',
    ]);
  });

  test('ne perd rien, et ne déborde que par un mot trop long', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 20, max: 200 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, 12);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines)
            expect(textWidth(line, 12) <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
