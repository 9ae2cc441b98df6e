import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/components/chart/draw.ts';
import { allPoints, type ChartModel } from '../../../src/components/chart/model/chart-model.ts';
import { NARROW, WIDE } from '../../../src/components/chart/view.ts';
import {
  expectGaps,
  expectHonesty,
  expectLabels,
  expectNoOtherMark,
  expectValues,
  markOf,
  viewOf,
} from './expect-drawing.ts';
import { NAMES, modelNamed } from './fixtures.ts';
import { cornersOf, readSvg, type Reading } from './read-svg.ts';
import { centerOf, shapeOfMark, verticalRuler } from './read-values.ts';

function readingOf(model: ChartModel, width: number): Reading {
  return readSvg(drawChart(model, viewOf(width), 'essai').body);
}

describe.each(NAMES)('le dessin « %s », relu', (name) => {
  const model = modelNamed(name);

  test.each([NARROW, WIDE])('rend chaque valeur du tableau à la largeur %i', (width) => {
    expectValues(model, readingOf(model, width), width);
  });

  test.each([NARROW, WIDE])(
    'ne dessine rien pour une valeur absente et dit pourquoi, à la largeur %i',
    (width) => {
      expectGaps(model, readingOf(model, width));
    },
  );

  test.each([NARROW, WIDE])('nomme les séries et range les barres, à la largeur %i', (width) => {
    expectLabels(model, readingOf(model, width), width);
  });

  test('ne nomme aucune marque que le modèle ne connaît', () => {
    expectNoOtherMark(model, readingOf(model, NARROW));
  });

  test('grise les petits effectifs, vide les valeurs incertaines et dit combien sont derrière un taux', () => {
    expectHonesty(model, readingOf(model, NARROW));
  });
});

describe('ce que la relecture doit refuser', () => {
  const model = modelNamed('lines');
  const svg = drawChart(model, viewOf(NARROW), 'essai').body;

  test('un point déplacé d’un pixel n’a plus sa valeur', () => {
    const moved = svg.replace(
      /(<circle cx="[\d.]+" cy=")([\d.]+)(?="[^<]*<title>)/u,
      (_, start: string, y: string) => `${start}${Number(y) + 1}`,
    );
    expect(moved).not.toBe(svg);
    expect(() => {
      expectValues(model, readSvg(moved), NARROW);
    }).toThrow(/lu/u);
  });

  test('un titre changé n’est plus trouvé', () => {
    const renamed = svg.replace('2001 · Statut scolaire', '2001 · Autre');
    expect(() => {
      expectValues(model, readSvg(renamed), NARROW);
    }).toThrow(/Statut scolaire/u);
  });
});

describe('ce qui trompe est refusé aussi', () => {
  const drawn = (name: string): string => drawChart(modelNamed(name), viewOf(NARROW), 'essai').body;

  test.each([
    ['un petit effectif en couleur pleine', 'bars-ranked-rates', 'var(--chart-small)', 'var(--c1)'],
    ['une valeur incertaine en couleur pleine', 'bars-ranked', 'var(--chart-bg)', 'var(--c1)'],
    ['un taux sans les personnes qu’il compte', 'bars-ranked-rates', '(12)', ''],
  ])('%s', (_, name, right, wrong) => {
    const svg = drawn(name);
    expect(svg).toContain(right);
    expect(() => {
      expectHonesty(modelNamed(name), readSvg(svg.replaceAll(right, wrong)));
    }).toThrow();
  });
});

describe('ce que les marques montrent', () => {
  test('un zéro est un point sur l’axe', () => {
    const model = modelNamed('lines');
    const reading = readingOf(model, WIDE);
    const zero = allPoints(model).find((point) => point.drawn === 0);
    expect(zero?.title).toBe('2009 · Contrat pro\u00A0: 0\u00A0élève');
    if (!zero) return;
    const [, y] = centerOf(shapeOfMark(markOf(reading, zero)));
    expect(Math.abs(verticalRuler(reading.texts).valueAt(y))).toBeLessThan(1);
  });

  test('une rupture coupe la ligne : aucun trait ne la traverse', () => {
    const model = modelNamed('lines');
    const reading = readingOf(model, WIDE);
    const series = model.panels[0]?.series[0];
    const [before, after] = [series?.points[7], series?.points[8]];
    if (!before || !after) throw new Error('série trop courte');
    const [x0] = centerOf(shapeOfMark(markOf(reading, before)));
    const [x1] = centerOf(shapeOfMark(markOf(reading, after)));
    const line = reading.shapes
      .filter((shape) => shape.attributes['stroke'] === 'var(--c1)')
      .map((shape) => shape.attributes['d'] ?? '')
      .join('');
    const pieces = line.split(/(?=M)/u).map((piece) => cornersOf(piece).map(([x]) => x));
    const crossing = pieces.filter((xs) => {
      return Math.min(...xs) <= x0 + 0.2 && Math.max(...xs) >= x1 - 0.2;
    });
    expect(pieces.length).toBeGreaterThan(2);
    expect(crossing).toEqual([]);
    expect(reading.marks.some((mark) => mark.title.startsWith('Rupture entre 2008 et 2009'))).toBe(
      true,
    );
  });

  test('un petit effectif est gris, une valeur incertaine est hachurée', () => {
    const model = modelNamed('bars-ranked');
    const reading = readingOf(model, NARROW);
    const fill = (title: string): string | undefined =>
      reading.marks.find((mark) => mark.title.startsWith(title))?.shapes[0]?.attributes['fill'];
    expect(fill('Limousin')).toBe('var(--chart-small)');
    expect(fill('Lorraine')).toBe('var(--chart-bg)');
    expect(fill('Centre')).toBe('var(--c1)');
    expect(
      reading.shapes.some((shape) => shape.attributes['clip-path']?.startsWith('url(#essai-')),
    ).toBe(true);
  });
});
