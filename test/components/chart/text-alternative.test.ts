import { describe, expect, test } from 'vitest';
import type { ChartModel } from '../../../src/components/chart/model/chart-model.ts';
import { changeText } from '../../../src/components/chart/text/words.ts';
import { textAlternative } from '../../../src/components/chart/text-alternative.ts';
import { NAMES, modelNamed } from './fixtures.ts';

/** As a page shows it: summary, facts, notes. */
function written(model: ChartModel): string {
  const { summary, facts, notes } = textAlternative(model);
  return [summary, ...facts.map((fact) => `- ${fact}`), ...notes.map((note) => `> ${note}`)].join(
    '\n',
  );
}

describe('le texte de chaque genre', () => {
  test.each(NAMES.filter((name) => name !== 'small-multiples'))('%s', (name) => {
    expect(written(modelNamed(name))).toMatchSnapshot();
  });

  test('aucune phrase ne compare les deux côtés d’une rupture', () => {
    const { facts } = textAlternative(modelNamed('lines'));
    for (const fact of facts) {
      const years = [...fact.matchAll(/\b(20\d\d)\b/gu)].map(([year]) => Number(year));
      expect(years.every((year) => year <= 2008) || years.every((year) => year > 2008), fact).toBe(
        true,
      );
    }
  });

  test('chaque phrase commence par un nom ou une majuscule et finit par un point', () => {
    for (const name of NAMES) {
      const { summary, facts, notes } = textAlternative(modelNamed(name));
      for (const sentence of [summary, ...facts, ...notes])
        expect(sentence).toMatch(/^[\p{Lu}\p{N}–*?].*[.!?]$/u);
    }
  });
});

describe('un changement', () => {
  test.each([
    [83.8, 85, '%', '+1,2\u00A0point'],
    [80, 70, '%', '\u221210\u00A0points'],
    [100, 150, 'élèves', '+50,0\u00A0%'],
    [1000, 964, 'élèves', '\u22123,6\u00A0%'],
    [3, 21, 'élèves', '+18\u00A0élèves'],
    [0, 1, 'élèves', '+1\u00A0élève'],
    [12, 12, 'élèves', 'sans changement'],
  ])('de %d à %d en %s se dit « %s »', (from, to, unit, text) => {
    expect(changeText(from, to, unit)).toBe(text);
  });
});
