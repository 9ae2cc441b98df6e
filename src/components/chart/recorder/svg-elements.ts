import { coordinate, pair } from './number.ts';
import type { Geometry, Shape, Stroke, Text } from './primitives.ts';

/** Font size that the root sets, so that most texts need none of their own. Unit: px of the drawing. */
export const BASE_SIZE = 12;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `text` as it may stand in SVG text and in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** The colour that stands for a recorded one. */
export type Repaint = (color: string) => string;

/** An SVG element before it is written: paint apart, so that neighbours of one paint can share it. */
export interface Element {
  readonly tag: 'circle' | 'path' | 'text' | 'g';
  readonly own: string;
  readonly paint: string;
  readonly content: string;
  /** Path data when the element is a bare stroke that may be joined to the next; otherwise null. */
  readonly strokePath: string | null;
}

/** Attributes in the given order; undefined and null ones are left out. */
export function attributes(map: Readonly<Record<string, string | null | undefined>>): string {
  let out = '';
  for (const name in map) {
    const value = map[name];
    if (value !== undefined && value !== null) out += ` ${name}="${escapeXml(value)}"`;
  }
  return out;
}

function opacityOf(opacity: number): string | null {
  return opacity < 1 ? coordinate(opacity) : null;
}

function strokeAttributes(stroke: Stroke, repaint: Repaint): string {
  return attributes({
    stroke: repaint(stroke.color),
    'stroke-width': stroke.width === 1 ? null : coordinate(stroke.width),
    'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.map(coordinate).join(' ') : null,
    'stroke-linecap': stroke.cap === 'butt' ? null : stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? null : stroke.join,
  });
}

function geometryAttributes(geometry: Geometry): string {
  return geometry.kind === 'circle'
    ? attributes({
        cx: coordinate(geometry.x),
        cy: coordinate(geometry.y),
        r: coordinate(geometry.r),
      })
    : attributes({ d: geometry.d });
}

/** `clipId` names the clipPath that holds the shape, or null. */
export function shapeElement(shape: Shape, clipId: string | null, repaint: Repaint): Element {
  const { geometry, fill, stroke } = shape;
  const paint =
    attributes({
      fill: fill === null ? 'none' : repaint(fill),
      'fill-rule': shape.evenOdd ? 'evenodd' : null,
      'clip-path': clipId === null ? null : `url(#${clipId})`,
      opacity: opacityOf(shape.opacity),
    }) + (stroke ? strokeAttributes(stroke, repaint) : '');
  return {
    tag: geometry.kind,
    own: geometryAttributes(geometry),
    paint,
    content: '',
    strokePath: fill === null && geometry.kind === 'path' ? geometry.d : null,
  };
}

export function textElement(text: Text, repaint: Repaint): Element {
  const turn = Math.round(text.degrees * 10) / 10;
  return {
    tag: 'text',
    own: attributes({
      x: coordinate(text.x),
      y: coordinate(text.y),
      transform: turn === 0 ? null : `rotate(${turn} ${pair(text.x, text.y)})`,
    }),
    paint: attributes({
      fill: repaint(text.fill),
      'text-anchor': text.anchor === 'start' ? null : text.anchor,
      'font-size': text.size === BASE_SIZE ? null : coordinate(text.size),
      'font-weight': text.bold ? '600' : null,
      opacity: opacityOf(text.opacity),
    }),
    content: escapeXml(text.text),
    strokePath: null,
  };
}
