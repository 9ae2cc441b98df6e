import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/components/chart/draw.ts';
import { allPoints } from '../../../src/components/chart/model/chart-model.ts';
import { readPayload, writePayload } from '../../../src/components/chart/payload.ts';
import { cssPaint } from '../../../src/components/chart/palette.ts';
import { NARROW, WIDE } from '../../../src/components/chart/view.ts';
import { NAMES, modelNamed } from './fixtures.ts';

describe.each(NAMES)('« %s », porté par la page puis relu', (name) => {
  const model = modelNamed(name);
  const back = readPayload(writePayload(model));

  test.each([NARROW, WIDE])('donne le même dessin, à la largeur %i', (width) => {
    const view = { width, paint: cssPaint, font: 'sans-serif' };
    expect(drawChart(back, view, 'essai')).toEqual(drawChart(model, view, 'essai'));
  });

  test('dit les mêmes phrases', () => {
    expect(allPoints(back).map(({ title }) => title)).toEqual(
      allPoints(model).map(({ title }) => title),
    );
  });
});

test('rien dans les données ne peut fermer l’élément script', () => {
  const model = modelNamed('lines');
  const text = writePayload({ ...model, title: '</script><b>' });
  expect(text).not.toContain('<');
  expect(readPayload(text).title).toBe('</script><b>');
});
