import type { Box, ReadMark, ReadShape, ReadText, Reading } from './read-svg.ts';

/** A straight scale from a coordinate to a value, found from two or more known places. */
export interface Ruler {
  readonly valueAt: (coordinate: number) => number;
  /** Value of one px. */
  readonly perPixel: number;
}

export function ruler(places: readonly (readonly [coordinate: number, value: number])[]): Ruler {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || first[0] === last[0])
    throw new Error('Il faut deux graduations distinctes.');
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  return { valueAt: (at) => first[1] + (at - first[0]) * slope, perPixel: Math.abs(slope) };
}

function numberOf(text: string): number | null {
  const plain = text
    .replace(/[\u202F\u00A0%]/gu, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** Ruler of a vertical axis, from the numbers printed at its left (they end at the axis). */
export function verticalRuler(texts: readonly ReadText[]): Ruler {
  const ticks = texts.flatMap((text) => {
    const value = numberOf(text.text);
    // A text stands on its baseline, 0.35 em under the middle of its digits.
    return text.anchor === 'end' && value !== null
      ? [[text.y - 0.35 * text.size, value] as const]
      : [];
  });
  return ruler(ticks);
}

/** Ruler of a horizontal axis, from the numbers printed under it, all on the lowest line of text. */
export function horizontalRuler(texts: readonly ReadText[]): Ruler {
  const bottom = Math.max(...texts.map((text) => text.y));
  const ticks = texts.flatMap((text) => {
    const value = numberOf(text.text);
    return text.y === bottom && value !== null ? [[text.x, value] as const] : [];
  });
  return ruler(ticks);
}

/** The first shape of a mark: the marks of our charts draw their value first. */
export function shapeOfMark(mark: ReadMark): ReadShape {
  const shape = mark.shapes[0];
  if (!shape) throw new Error(`Marque sans forme : ${mark.title}`);
  return shape;
}

/** Where the point of a mark stands, whatever its shape. */
export function centerOf({ box, corners, tag }: ReadShape): readonly [number, number] {
  const x = (box.left + box.right) / 2;
  // A triangle stands on two thirds of its height.
  const share = tag === 'path' && corners.length === 3 ? 2 / 3 : 1 / 2;
  return [x, box.top + (box.bottom - box.top) * share];
}

export function widthOf(box: Box): number {
  return box.right - box.left;
}

export function heightOf(box: Box): number {
  return box.bottom - box.top;
}

export function inside(box: Box, text: ReadText): boolean {
  return text.x >= box.left && text.x <= box.right && text.y >= box.top && text.y <= box.bottom;
}

/** The texts and marks of a part of the drawing. */
export function cut(reading: Reading, area: Box): Reading {
  const within = ({ box }: ReadShape): boolean =>
    box.left >= area.left - 1 &&
    box.right <= area.right + 1 &&
    box.top >= area.top - 1 &&
    box.bottom <= area.bottom + 1;
  return {
    texts: reading.texts.filter((text) => inside(area, text)),
    shapes: reading.shapes.filter(within),
    marks: reading.marks.filter((mark) => mark.shapes.length > 0 && mark.shapes.every(within)),
  };
}
