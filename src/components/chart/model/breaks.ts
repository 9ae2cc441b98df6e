import type { ChartSpec } from '../../../schemas/chart-spec.ts';
import type { ChartBreak } from './chart-model.ts';
import type { Chosen, Selection } from './selection.ts';

/** The cuts of the specification, placed among the chosen categories. A cut that cuts nothing is a fault. */
export function readBreaks(
  spec: ChartSpec,
  categories: readonly Chosen[],
  seriesKeys: ReadonlySet<string>,
  selection: Selection,
): ChartBreak[] {
  return spec.breaks.flatMap(({ after, reason, rows }, index) => {
    const place = `breaks.${index}`;
    const at = categories.findIndex((category) => category.key === after);
    const from = categories[at];
    const to = categories[at + 1];
    for (const row of rows ?? []) {
      if (seriesKeys.has(row)) continue;
      selection.report(`${place}.rows`, {
        fact: 'La rupture nomme une série que le graphique ne montre pas.',
        received: row,
        expected: `une série parmi : ${[...seriesKeys].join(', ')}`,
        repair: 'Retirer cette série de la rupture, ou la montrer.',
      });
    }
    if (!from || !to) {
      selection.report(`${place}.after`, {
        fact: 'La rupture ne tombe pas entre deux catégories du graphique.',
        received: after,
        expected: `une catégorie parmi : ${categories
          .slice(0, -1)
          .map((category) => category.key)
          .join(', ')}`,
        repair: 'Donner la dernière catégorie avant la rupture, ou retirer la rupture.',
      });
      return [];
    }
    if (spec.kind === 'bars-ranked' || spec.kind === 'tile-map') {
      selection.report(place, {
        fact: 'Ce genre de graphique n’a pas d’ordre où placer une rupture.',
        received: spec.kind,
        expected: 'lines, small-multiples ou des barres sur des années',
        repair: 'Retirer la rupture, ou choisir « lines ».',
      });
    }
    if (spec.kind === 'slope') {
      selection.report(place, {
        fact: 'La rupture interdit de comparer les deux dates.',
        received: `${from.label}, puis ${to.label}`,
        expected: 'deux dates comparables',
        repair: 'Choisir « lines », qui montre la coupure, ou deux dates du même côté.',
      });
    }
    return [{ after: at, from: from.label, to: to.label, reason, rows: rows ?? null }];
  });
}
