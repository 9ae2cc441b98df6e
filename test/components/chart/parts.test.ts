import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceMaximum, shownLabels } from '../../../src/components/chart/config/base.ts';
import { classes, toneOf } from '../../../src/components/chart/config/classes.ts';
import { drawChart } from '../../../src/components/chart/draw.ts';
import { TILE_GAP, tileSide } from '../../../src/components/chart/config/tile-map.ts';
import { chartFigure } from '../../../src/components/chart/figure.ts';
import { START, datasetAt, moveCursor, pointAt } from '../../../src/components/chart/keyboard.ts';
import { allPoints, allSeries } from '../../../src/components/chart/model/chart-model.ts';
import { TILES } from '../../../src/components/chart/model/tile-grid.ts';
import { unitWord, valueText } from '../../../src/components/chart/model/value-text.ts';
import { spread } from '../../../src/components/chart/plugins/spread.ts';
import { textWidth, wrapText } from '../../../src/components/chart/recorder/text-metrics.ts';
import { NARROW, SMALL_TEXT, WIDE } from '../../../src/components/chart/view.ts';
import { FORMER_REGIONS } from '../../../src/schemas/chart-spec.ts';
import { viewOf } from './expect-drawing.ts';
import { NAMES, SPECS, modelNamed, modelOf } from './fixtures.ts';
import { readSvg } from './read-svg.ts';

describe('des étiquettes écartées', () => {
  const labels = fc.array(
    fc.record({ center: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 10, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  test('ne se chevauchent jamais, gardent leur ordre et tiennent entre les bords', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const centers = spread(wanted, 0, 300);
        const placed = wanted
          .map((label, index) => ({ ...label, at: centers[index] ?? 0, index }))
          .sort((a, b) => a.center - b.center || a.index - b.index);
        placed.forEach((label, index) => {
          const next = placed[index + 1];
          if (next)
            expect(next.at - label.at).toBeGreaterThanOrEqual((label.size + next.size) / 2 - 1e-9);
        });
        expect(
          Math.min(...placed.map((label) => label.at - label.size / 2)),
        ).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...placed.map((label) => label.at + label.size / 2))).toBeLessThanOrEqual(
          300 + 1e-9,
        );
      }),
    );
  });

  test('restent où elles sont quand il y a la place', () => {
    expect(
      spread(
        [
          { center: 200, size: 14 },
          { center: 100, size: 14 },
        ],
        0,
        300,
      ),
    ).toEqual([200, 100]);
  });
});

describe('les classes d’une carte', () => {
  const model = modelNamed('tile-map');
  const bounds = classes(model);

  test('se suivent sans trou ni recouvrement et contiennent chaque valeur', () => {
    expect(bounds.map(({ from, to }) => [from, to])).toEqual([
      [0, 149],
      [150, 299],
      [300, 449],
      [450, 599],
    ]);
    for (const { value } of allPoints(model)) {
      if (value === null) continue;
      const own = bounds.filter(({ from, to }) => value >= from && value <= to);
      expect(own.map(({ tone }) => tone)).toEqual([toneOf(value, bounds)]);
    }
  });
});

describe('la carte en carreaux', () => {
  test('a un carreau pour chaque région, et un seul par place', () => {
    const places = FORMER_REGIONS.map((region) => `${TILES[region].column},${TILES[region].row}`);
    expect(new Set(places).size).toBe(FORMER_REGIONS.length);
    expect(FORMER_REGIONS).toHaveLength(22);
  });

  test.each(FORMER_REGIONS)(
    'le nom court de « %s » tient dans le carreau du plus petit téléphone',
    (region) => {
      const side = tileSide(viewOf(NARROW)) - TILE_GAP;
      const lines = wrapText(TILES[region].short, side, SMALL_TEXT);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line, SMALL_TEXT), line).toBeLessThanOrEqual(side);
    },
  );
});

describe('l’axe des années', () => {
  const years = Array.from({ length: 12 }, (_, index) => String(2001 + index));

  test('montre tout quand il y a la place', () => {
    expect(shownLabels(years, 600)).toEqual(years);
  });
  test('montre toujours la dernière année', () => {
    for (const width of [60, 150, 274, 400]) expect(shownLabels(years, width).at(-1)).toBe('2012');
  });
  test.each([
    [0, 1],
    [7, 8],
    [918, 1000],
    [1200, 1500],
    [10, 10],
  ])('le haut rond de %d est %d', (value, top) => {
    expect(niceMaximum(value)).toBe(top);
  });
});

describe('une valeur et son unité', () => {
  test.each([
    [0, 'élèves', '0\u00A0élève'],
    [1, 'jeunes inscrits', '1\u00A0jeune inscrit'],
    [2, 'élèves', '2\u00A0élèves'],
    [1, 'mois', '1\u00A0mois'],
    [1266, 'jeunes', '1\u202F266\u00A0jeunes'],
    [83.8, '%', '83,8\u00A0%'],
    [151, '€', '151\u00A0€'],
  ])('%d %s', (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });
  test('une baisse d’un se dit au singulier', () => {
    expect(unitWord(-1, 'élèves')).toBe('élève');
  });
});

describe('le clavier', () => {
  const model = modelNamed('lines');

  test.each([
    ['ArrowRight', { series: 0, index: 1 }],
    ['ArrowLeft', { series: 0, index: 0 }],
    ['ArrowDown', { series: 1, index: 0 }],
    ['ArrowUp', { series: 0, index: 0 }],
    ['End', { series: 0, index: 11 }],
    ['Home', { series: 0, index: 0 }],
    ['a', null],
    ['Tab', null],
  ])('%s', (key, cursor) => {
    expect(moveCursor(model, START, key)).toEqual(cursor);
  });

  test('saute une série cachée, et reste s’il n’y en a plus', () => {
    expect(moveCursor(model, START, 'ArrowDown', new Set([1]))).toEqual({ series: 2, index: 0 });
    expect(moveCursor(model, START, 'ArrowDown', new Set([1, 2]))).toEqual(START);
  });

  test('dit aussi pourquoi une valeur manque', () => {
    expect(pointAt(model, { series: 2, index: 2 })?.title).toBe(
      '2003 · Contrat pro\u00A0: pas de valeur (le document imprime un tiret)',
    );
  });

  test('atteint chaque série de chaque vignette', () => {
    const many = modelNamed('small-multiples');
    const places = allSeries(many).map((_, series) => datasetAt(many, series));
    expect(places).toEqual(many.panels.map((_, panel) => ({ panel, dataset: 0 })));
  });
});

test('une rupture ne coupe que les vignettes des séries qu’elle nomme', () => {
  const spec = SPECS['small-multiples'];
  if (spec?.kind !== 'small-multiples') throw new Error('cas d’essai absent');
  const breaks = spec.breaks?.map((cut) => ({ ...cut, rows: ['alsace/cap', 'corse/cap'] }));
  const model = modelOf({ ...spec, ...(breaks ? { breaks } : {}) });
  const { marks } = readSvg(drawChart(model, viewOf(WIDE), 'essai').body);
  expect(marks.filter(({ title }) => title.startsWith('Rupture'))).toHaveLength(2);
});

describe('la figure', () => {
  test.each(NAMES)('« %s » : identifiants uniques, dessins sans style ni script', (name) => {
    const model = modelNamed(name);
    const figure = chartFigure(model);
    const bodies = figure.drawings.map(({ body }) => body).join('');
    const ids = [...bodies.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(bodies).not.toMatch(/style=|<style|<script| on\w+=/u);
    expect(bodies.match(/var\(--[\w-]+\)/gu)?.length).toBeGreaterThan(0);
  });
});
