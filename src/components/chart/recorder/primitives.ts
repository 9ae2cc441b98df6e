/** What a recorded drawing is made of. Colours are the strings the chart gave, CSS variables included. */

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a plain line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'bevel' | 'round' | 'miter';
}

/** A circle stays a circle; anything else is path data. */
export type Geometry =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: 'path'; readonly d: string };

export interface Shape {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly fill: string | null;
  readonly evenOdd: boolean;
  readonly stroke: Stroke | null;
  readonly opacity: number;
  /** Path data of the clip regions in force, outermost first. */
  readonly clips: readonly string[];
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Clockwise, around (x, y). */
  readonly degrees: number;
  readonly fill: string;
  readonly opacity: number;
}

/** One value of the table: what was drawn for it, and the sentence that a pointer reveals. */
export interface Mark {
  readonly kind: 'mark';
  readonly title: string;
  readonly children: readonly (Shape | Text)[];
}

export type Primitive = Shape | Text | Mark;
