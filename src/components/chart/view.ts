import type { ChartConfiguration } from 'chart.js';
import type { Token } from './palette.ts';

/** Where and how a chart is drawn. The same model and view give the same chart. */
export interface ChartView {
  /** Width of the drawing, in px: a phone and a large screen get a drawing each. */
  readonly width: number;
  /** The colour of a role: a CSS variable in a page, a resolved colour on a canvas or in a file. */
  readonly paint: (token: Token) => string;
  /** Font family for a canvas; a page gives its own. */
  readonly font: string;
}

/** Widths drawn for a page: the smallest phone, 320 px less the edges of the figure, and the text column of a large screen. */
export const NARROW = 304;
export const WIDE = 680;
/** From this width a drawing has room for labels beside the marks. Unit: px. */
const ROOMY = 520;

export function isRoomy(view: ChartView): boolean {
  return view.width >= ROOMY;
}

export interface XY {
  readonly x: number;
  readonly y: number;
}
export type Datum = number | null | XY;
export type Config = ChartConfiguration<'bar' | 'line' | 'scatter', Datum[], string>;

/** A Chart.js chart and its place on the sheet, in px. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines of the title above the panel; none for a chart of one panel. */
  readonly title: readonly string[];
  readonly config: Config;
  /** Sentence of each mark, by dataset then by datum. */
  readonly marks: readonly (readonly string[])[];
}

/** An entry of the key: a series or a class of values. */
export interface KeyItem {
  readonly label: string;
  readonly color: Token;
  readonly shape: 'bar' | 'tile' | 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star';
}

/** A whole chart: the key above, and one or more Chart.js charts. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly key: readonly KeyItem[];
  /** What the axis counts, above the chart. */
  readonly unit: string;
  readonly panels: readonly Panel[];
}

export const TEXT = 12;
export const SMALL_TEXT = 11;
/** From one line of the title of a panel to the next, in px. */
export const PANEL_TITLE_LINE = 14;

export function fontOf(view: ChartView, size = TEXT, bold = false): string {
  return `${bold ? '600 ' : ''}${size}px ${view.font}`;
}
