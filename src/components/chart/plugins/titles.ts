import type { Plugin } from 'chart.js';
import { withTitle } from './plugin.ts';

interface Drawable {
  draw(ctx: object, area: object): void;
}

/** Gives each mark of Chart.js its sentence; `marks` by dataset, then by datum. For static drawings. */
export function titlesPlugin(marks: readonly (readonly string[])[]): Plugin {
  return {
    id: 'titles',
    beforeDatasetsDraw(chart) {
      marks.forEach((titles, dataset) => {
        // Every element of Chart.js draws itself; its base type leaves the method out.
        const elements = chart.getDatasetMeta(dataset).data as unknown as Drawable[];
        elements.forEach((element, index) => {
          const draw = element.draw.bind(element);
          element.draw = (ctx, area) => {
            withTitle(ctx, titles[index] ?? '', () => {
              draw(ctx, area);
            });
          };
        });
      });
    },
  };
}
