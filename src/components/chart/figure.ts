import { perObject } from '../../lib/per-object.ts';
import type { Drawing } from './draw.ts';
import { chartDrawings } from './drawings.ts';
import type { ChartModel } from './model/chart-model.ts';
import { textAlternative, type TextAlternative } from './text-alternative.ts';

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
  const { narrow, wide } = chartDrawings(model);
  return {
    id,
    titleId: `${id}-titre`,
    textId: `${id}-texte`,
    drawings: [
      { className: 'chart-narrow', ...narrow },
      { className: 'chart-wide', ...wide },
    ],
    text: textAlternative(model),
  };
});
