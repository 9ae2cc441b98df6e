import { describe, expect, test } from 'vitest';
import { chartSheet } from '../../../src/components/chart/config.ts';
import { isHorizontal } from '../../../src/components/chart/config/bars.ts';
import { drawChart } from '../../../src/components/chart/draw.ts';
import {
  allPoints,
  type ChartModel,
  type ChartPoint,
} from '../../../src/components/chart/model/chart-model.ts';
import { TILES } from '../../../src/components/chart/model/tile-grid.ts';
import { cssPaint } from '../../../src/components/chart/palette.ts';
import { NARROW, WIDE, type ChartView } from '../../../src/components/chart/view.ts';
import { NAMES, modelNamed } from './fixtures.ts';
import { readSvg, type ReadMark, type Reading } from './read-svg.ts';
import {
  centerOf,
  cut,
  heightOf,
  horizontalRuler,
  inside,
  ruler,
  shapeOfMark,
  verticalRuler,
  widthOf,
  type Ruler,
} from './read-values.ts';

/** Both ends of a length, and both of the axis it is measured on, are rounded to a tenth of a pixel. */
const ROUNDING = 0.2;

function viewOf(width: number): ChartView {
  return { width, paint: cssPaint, font: 'sans-serif' };
}

function readingOf(model: ChartModel, width: number): Reading {
  return readSvg(drawChart(model, viewOf(width), 'essai').body);
}

/** The mark that says the sentence of `point`; there is exactly one. */
function markOf(reading: Reading, point: ChartPoint): ReadMark {
  const found = reading.marks.filter((mark) => mark.title === point.title);
  expect(found, point.title).toHaveLength(1);
  return found[0] ?? { title: '', shapes: [], texts: [] };
}

function expectDrawn(read: number, point: ChartPoint, scale: Ruler): void {
  expect(
    Math.abs(read - (point.drawn ?? Number.NaN)),
    `${point.title} lu ${read}`,
  ).toBeLessThanOrEqual(ROUNDING * scale.perPixel);
}

function drawnPoints(model: ChartModel): ChartPoint[] {
  return allPoints(model).filter((point) => point.drawn !== null);
}

function readBars(model: ChartModel, reading: Reading, width: number): void {
  const horizontal = isHorizontal(model, viewOf(width));
  const points = drawnPoints(model);
  const largest = points.reduce((best, point) =>
    (point.drawn ?? 0) > (best.drawn ?? 0) ? point : best,
  );
  const box = (point: ChartPoint): ReturnType<typeof shapeOfMark>['box'] =>
    shapeOfMark(markOf(reading, point)).box;
  const scale =
    model.kind === 'bars-ranked'
      ? ruler([
          [0, 0],
          [widthOf(box(largest)), largest.drawn ?? 0],
        ])
      : horizontal
        ? horizontalRuler(reading.texts)
        : verticalRuler(reading.texts);
  for (const point of points) {
    const length = horizontal ? widthOf(box(point)) : heightOf(box(point));
    expectDrawn(length * scale.perPixel, point, scale);
    if (model.kind === 'bars-grouped') {
      const start = horizontal ? box(point).left : box(point).bottom;
      expect(Math.abs(scale.valueAt(start)), `${point.title} part de zéro`).toBeLessThanOrEqual(
        ROUNDING * scale.perPixel,
      );
    }
  }
}

function readTiles(model: ChartModel, reading: Reading, width: number): void {
  const points = model.panels[0]?.series[0]?.points ?? [];
  const side = Math.min(86, Math.floor(width / 7));
  const sheet = chartSheet(model, viewOf(width));
  const top = sheet.panels[0]?.y ?? 0;
  const left = (width - 7 * side) / 2;
  points.forEach((point, index) => {
    const region = model.regions[index];
    const mark = markOf(reading, point);
    const [x, y] = centerOf(shapeOfMark(mark));
    const place = { column: Math.floor((x - left) / side), row: Math.floor((y - top) / side) };
    expect(region && { column: TILES[region].column, row: TILES[region].row }).toEqual(place);
    const own = shapeOfMark(mark).box;
    const words = [...mark.texts, ...reading.texts.filter((text) => inside(own, text))].map(
      ({ text }) => text,
    );
    const value = point.value === null ? '–' : point.text.split('\u00A0')[0];
    expect(
      words.some((word) => word.replace(/[*?\u00A0]/gu, '') === value),
      `${point.title}: ${words.join('|')}`,
    ).toBe(true);
  });
}

function readPanels(model: ChartModel, reading: Reading, width: number): void {
  const sheet = chartSheet(model, viewOf(width));
  sheet.panels.forEach((panel, index) => {
    const area = {
      left: panel.x,
      right: panel.x + panel.width,
      top: panel.y,
      bottom: panel.y + panel.height,
    };
    const part = cut(reading, area);
    const scale = verticalRuler(part.texts);
    for (const series of model.panels[index]?.series ?? []) {
      const xs = series.points.flatMap((point) => {
        if (point.drawn === null) return [];
        const [x, y] = centerOf(shapeOfMark(markOf(part, point)));
        expectDrawn(scale.valueAt(y), point, scale);
        return [x];
      });
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }
  });
}

/** Without an axis, all points must lie on one straight scale, which the largest and smallest give. */
function readSlope(model: ChartModel, reading: Reading): void {
  const points = drawnPoints(model).sort((a, b) => (a.drawn ?? 0) - (b.drawn ?? 0));
  const y = (point: ChartPoint): number => centerOf(shapeOfMark(markOf(reading, point)))[1];
  const ends = [points[0], points.at(-1)].flatMap((point) =>
    point ? [[y(point), point.drawn ?? 0] as const] : [],
  );
  const scale = ruler(ends);
  for (const point of points)
    expectDrawn(scale.valueAt(y(point)), point, { ...scale, perPixel: 2 * scale.perPixel });
}

describe.each(NAMES)('le dessin « %s », relu', (name) => {
  const model = modelNamed(name);

  test.each([NARROW, WIDE])('rend chaque valeur du tableau à la largeur %i', (width) => {
    const reading = readingOf(model, width);
    if (model.kind === 'lines' || model.kind === 'small-multiples')
      readPanels(model, reading, width);
    else if (model.kind === 'slope') readSlope(model, reading);
    else if (model.kind === 'tile-map') readTiles(model, reading, width);
    else readBars(model, reading, width);
  });

  test.each([NARROW, WIDE])(
    'ne dessine rien pour une valeur absente et dit pourquoi, à la largeur %i',
    (width) => {
      const reading = readingOf(model, width);
      const titles = reading.marks.flatMap((mark) => mark.title.split('\n'));
      for (const point of allPoints(model)) {
        if (point.drawn !== null) continue;
        expect(titles.filter((title) => title === point.title)).toHaveLength(1);
        const mark = reading.marks.find((one) => one.title.split('\n').includes(point.title));
        // Only the sign of a gap, and for a region its dashed empty square.
        expect(mark?.texts.at(-1)?.text).toBe('–');
        for (const shape of mark?.shapes ?? []) expect(shape.attributes['fill']).toBe('none');
      }
    },
  );

  test('ne nomme aucune marque que le modèle ne connaît', () => {
    const known = new Set([
      ...allPoints(model).map((point) => point.title),
      ...model.breaks.map((cut) => `Rupture entre ${cut.from} et ${cut.to}\u00A0: ${cut.reason}`),
    ]);
    const titles = readingOf(model, NARROW).marks.flatMap((mark) => mark.title.split('\n'));
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
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
      readPanels(model, readSvg(moved), NARROW);
    }).toThrow(/lu/u);
  });

  test('un titre changé n’est plus trouvé', () => {
    const renamed = svg.replace('2001 · Statut scolaire', '2001 · Autre');
    expect(() => {
      readPanels(model, readSvg(renamed), NARROW);
    }).toThrow(/Statut scolaire/u);
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
    const pieces = line.split('M').map((piece) => (piece.match(/-?[\d.]+/gu) ?? []).map(Number));
    const crossing = pieces.filter((numbers) => {
      const xs = numbers.filter((_, index) => index % 2 === 0);
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
