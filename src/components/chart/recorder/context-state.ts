/** What save() keeps and restore() gives back, and what a new context starts with. */
import { IDENTITY, type Matrix } from './matrix.ts';
import type { Text } from './primitives.ts';

export type Fill = CanvasRenderingContext2D['fillStyle'];

export interface State {
  matrix: Matrix;
  clips: readonly string[];
  fillStyle: Fill;
  strokeStyle: Fill;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDash: readonly number[];
  lineDashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  globalAlpha: number;
}

export const START: State = {
  matrix: IDENTITY,
  clips: [],
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDash: [],
  lineDashOffset: 0,
  font: '12px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
};

/** Distance from the given line to the baseline, in em: what Helvetica's ascent and descent give. */
export const BASELINE: Readonly<Record<CanvasTextBaseline, number>> = {
  alphabetic: 0,
  middle: 0.35,
  top: 0.78,
  hanging: 0.78,
  bottom: -0.22,
  ideographic: -0.22,
};

export const ANCHOR: Readonly<Record<CanvasTextAlign, Text['anchor']>> = {
  start: 'start',
  left: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};
