import { expect, test } from 'vitest';
import { sameOrEach } from '../../../src/components/chart/config/base.ts';
import { chartSheet } from '../../../src/components/chart/config.ts';
import { drawChart, paintChart, recordChart } from '../../../src/components/chart/draw.ts';
import { chartDrawings } from '../../../src/components/chart/drawings.ts';
import { LIGHT, cssPaint, type Token } from '../../../src/components/chart/palette.ts';
import { together } from '../../../src/components/chart/plugins/plugin.ts';
import { NARROW, WIDE } from '../../../src/components/chart/view.ts';
import { viewOf } from './expect-drawing.ts';
import { NAMES, modelNamed } from './fixtures.ts';

const light = (token: Token): string => LIGHT[token];

test.each(NAMES)('« %s » : un dessin repeint est celui que sa couleur aurait donné', (name) => {
  const model = modelNamed(name);
  const recorded = recordChart(model, WIDE);
  const pages = paintChart(recorded, cssPaint, 'essai').body;
  expect(paintChart(recorded, light, 'essai').body).not.toContain('var(');
  // Painting leaves the recording as it was.
  expect(paintChart(recorded, cssPaint, 'essai').body).toBe(pages);
  expect(chartDrawings(model)).toEqual({
    narrow: drawChart(model, { width: NARROW, paint: cssPaint }, `${model.id}-${NARROW}`),
    wide: drawChart(model, { width: WIDE, paint: cssPaint }, `${model.id}-${WIDE}`),
    file: drawChart(model, { width: WIDE, paint: light }, model.id),
  });
});

test('deux pages qui montrent un graphique montrent le même dessin, fait une fois', () => {
  const model = modelNamed('lines');
  expect(chartDrawings(model)).toBe(chartDrawings(model));
});

test.each(NAMES)(
  '« %s » : aucun dessin d’un module ne se perd quand ils n’en font qu’un',
  (name) => {
    // together() calls three hooks: a fourth one would never run in a picture.
    const known = ['id', ...Object.keys(together([]))];
    for (const width of [NARROW, WIDE]) {
      for (const { config } of chartSheet(modelNamed(name), viewOf(width)).panels)
        for (const plugin of config.plugins ?? [])
          expect(known).toEqual(expect.arrayContaining(Object.keys(plugin)));
    }
  },
);

test.each([
  ['aucune valeur', [], []],
  ['une valeur', ['a'], 'a'],
  ['la même partout', ['a', 'a'], 'a'],
  ['deux valeurs', ['a', 'b', 'a'], ['a', 'b', 'a']],
])('%s', (_, values: string[], expected) => {
  expect(sameOrEach(values)).toEqual(expected);
});
