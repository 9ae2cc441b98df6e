import { perObject } from '../../lib/per-object.ts';
import { drawChart, type Drawing } from './draw.ts';
import type { ChartModel } from './model/chart-model.ts';
import { cssPaint } from './palette.ts';
import { textAlternative, type TextAlternative } from './text-alternative.ts';
import { NARROW, WIDE } from './view.ts';

/** Everything that the component writes; ids are unique on a page that shows each chart once. */
export interface ChartFigure {
  readonly id: string;
  readonly titleId: string;
  readonly textId: string;
  readonly drawings: readonly (Drawing & { readonly className: string })[];
  readonly text: TextAlternative;
}

/** The chart drawn for a phone and for a text column, with its words: once, for all pages that show it. */
export const chartFigure = perObject((model: ChartModel): ChartFigure => {
  const id = `graphique-${model.id}`;
  const drawings = [
    { className: 'chart-narrow', width: NARROW },
    { className: 'chart-wide', width: WIDE },
  ].map(({ className, width }) => ({
    className,
    ...drawChart(model, { width, paint: cssPaint, font: 'sans-serif' }, `${model.id}-${width}`),
  }));
  return {
    id,
    titleId: `${id}-titre`,
    textId: `${id}-texte`,
    drawings,
    text: textAlternative(model),
  };
});
