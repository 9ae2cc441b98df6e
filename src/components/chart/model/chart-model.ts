import type { ChartKind, FormerRegion } from '../../../schemas/chart-spec.ts';

/** One value as it will be drawn and said. Plain data: it is also the payload of the interactive chart. */
export interface ChartPoint {
  readonly category: string;
  /** As the table has it, in the unit of the model; null when there is none. */
  readonly value: number | null;
  /** What the geometry shows: `value`, or its share of the whole in percent for `shares`. */
  readonly drawn: number | null;
  /** Value with its unit, or « pas de valeur ». */
  readonly text: string;
  /** The whole sentence of the mark: « 2012 · Apprentissage : 1 266 jeunes ». */
  readonly title: string;
  /** People behind a rate, as a label beside it: « 1 266 »; null for what is not a rate. */
  readonly behind: string | null;
  readonly status: string;
  /** Why there is no value, in words; null when there is one. */
  readonly missing: string | null;
  /** It rests on fewer people than the threshold: drawn grey. */
  readonly small: boolean;
  /** The source does not decide: drawn hatched. */
  readonly uncertain: boolean;
}

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** 0 to 5: colour and shape. */
  readonly slot: number;
  readonly points: readonly ChartPoint[];
}

export interface ChartBreak {
  /** Index of the last category before the cut. */
  readonly after: number;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Keys of the series that are cut; null for all. */
  readonly rows: readonly string[] | null;
}

export interface ChartPanel {
  /** Empty when the chart has one panel only. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

export interface ChartModel {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly question: string;
  readonly unit: string;
  /** Who stands behind the rates, in the unit of their counts: « candidats »; null without counts. */
  readonly counted: string | null;
  readonly dataset: string;
  readonly edition: string;
  readonly table: string;
  readonly categories: readonly { readonly key: string; readonly label: string }[];
  readonly panels: readonly ChartPanel[];
  readonly breaks: readonly ChartBreak[];
  readonly smallNumbers: { readonly below: number; readonly reason: string } | null;
  /** What the drawing leaves out, in sentences for the reader. */
  readonly asides: readonly string[];
  /** Region of each category, for `tile-map` only. */
  readonly regions: readonly FormerRegion[];
}

/** All series of all panels, in order. */
export function allSeries(model: ChartModel): readonly ChartSeries[] {
  return model.panels.flatMap((panel) => panel.series);
}

export function allPoints(model: ChartModel): readonly ChartPoint[] {
  return allSeries(model).flatMap((series) => series.points);
}

/** True when the categories are years, which have an order and may show a trend. */
export function isOverYears(model: ChartModel): boolean {
  return model.categories.every((category) => /^\d{4}$/u.test(category.label));
}
