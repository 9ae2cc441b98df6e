import { expect } from 'vitest';
import { chartSheet } from '../../../src/components/chart/config.ts';
import { isHorizontal } from '../../../src/components/chart/config/bars.ts';
import {
  allPoints,
  allSeries,
  type ChartModel,
  type ChartPoint,
} from '../../../src/components/chart/model/chart-model.ts';
import { TILES } from '../../../src/components/chart/model/tile-grid.ts';
import { cssPaint } from '../../../src/components/chart/palette.ts';
import type { ChartView } from '../../../src/components/chart/view.ts';
import { formatNumber } from '../../../src/lib/numbers-fr.ts';
import type { ReadMark, Reading } from './read-svg.ts';
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

/** Compares a drawing, read with a ruler, with the values that its model promises. Fails on the first lie. */

/** Both ends of a length, and both of the axis it is measured on, are rounded to a tenth of a pixel. */
const ROUNDING = 0.2;

export function viewOf(width: number): ChartView {
  return { width, paint: cssPaint, font: 'sans-serif' };
}

/** The mark that says the sentence of `point`; there is exactly one. */
export function markOf(reading: Reading, point: ChartPoint): ReadMark {
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
    const value = point.value === null ? '–' : formatNumber(point.value);
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

/** Every drawn value, recovered from geometry, is the value of the model. */
export function expectValues(model: ChartModel, reading: Reading, width: number): void {
  if (model.kind === 'lines' || model.kind === 'small-multiples') readPanels(model, reading, width);
  else if (model.kind === 'slope') readSlope(model, reading);
  else if (model.kind === 'tile-map') readTiles(model, reading, width);
  else readBars(model, reading, width);
}

/** Nothing is drawn for a missing value but the sign of a gap, which says why. */
export function expectGaps(model: ChartModel, reading: Reading): void {
  const titles = reading.marks.flatMap((mark) => mark.title.split('\n'));
  for (const point of allPoints(model)) {
    if (point.drawn !== null) continue;
    expect(titles.filter((title) => title === point.title)).toHaveLength(1);
    const mark = reading.marks.find((one) => one.title.split('\n').includes(point.title));
    // Only the sign of a gap, and for a region its dashed empty square.
    expect(mark?.texts.at(-1)?.text).toBe('–');
    for (const shape of mark?.shapes ?? []) expect(shape.attributes['fill']).toBe('none');
  }
}

/** A small number is grey, an uncertain value is empty under its hatch, and a rate has its people beside it. */
export function expectHonesty(model: ChartModel, reading: Reading): void {
  const words = [...reading.texts, ...reading.marks.flatMap(({ texts }) => texts)];
  for (const point of drawnPoints(model)) {
    const fill = shapeOfMark(markOf(reading, point)).attributes['fill'];
    if (point.uncertain) expect(fill, point.title).toBe('var(--chart-bg)');
    else if (point.small) expect(fill, point.title).toBe('var(--chart-small)');
    else expect(fill, point.title).not.toMatch(/--chart-(?:bg|small)/u);
    if (point.behind === null || !model.kind.startsWith('bars')) continue;
    const beside = `(${point.behind})`;
    expect(
      words.some(({ text }) => text.endsWith(beside)),
      point.title,
    ).toBe(true);
  }
}

/** No mark says what the model does not know. */
export function expectNoOtherMark(model: ChartModel, reading: Reading): void {
  const known = new Set([
    ...allPoints(model).map((point) => point.title),
    ...model.breaks.map((cut) => `Rupture entre ${cut.from} et ${cut.to}\u00A0: ${cut.reason}`),
  ]);
  for (const { title } of reading.marks) {
    for (const line of title.split('\n')) expect(known.has(line), line).toBe(true);
  }
}

/** All words of a drawing without their spaces: a wrapped label is found whole. */
function lettersOf(reading: Reading): string {
  return [...reading.texts, ...reading.marks.flatMap((mark) => mark.texts)]
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}

/** Names of series and of bars are written, and bars stand in the order of the model. */
export function expectLabels(model: ChartModel, reading: Reading, width: number): void {
  const letters = lettersOf(reading);
  const several = (model.panels[0]?.series.length ?? 0) > 1;
  const names = several ? allSeries(model).map(({ label }) => label) : [];
  const bars = model.kind.startsWith('bars') || model.kind === 'shares';
  const lying = bars && isHorizontal(model, viewOf(width));
  const titles = model.panels.map(({ title }) => title);
  const written = [
    ...names,
    ...titles,
    ...(lying ? model.categories.map(({ label }) => label) : []),
  ];
  for (const label of written) expect(letters).toContain(label.replace(/\s/gu, ''));
  if (!bars) return;
  for (const series of allSeries(model)) {
    const places = series.points.flatMap((point) => {
      if (point.drawn === null) return [];
      const { box } = shapeOfMark(markOf(reading, point));
      return [lying ? box.top : box.left];
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
}
